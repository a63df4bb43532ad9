import { type ReactNode, useState } from "react";
import type { GoalAnswer, TargetAnswer } from "#contract/goals";
import { useAct } from "#web/data/act.ts";
import { dateWords } from "#web/data/zone.ts";
import { useParam } from "#web/navigation.ts";
import { useMe } from "#web/session.ts";
import { RewardsOfGoal } from "#web/team-rewards.ts";
import { Button } from "#web/ui/Button.tsx";
import { EditIcon, GoalsIcon, PlusIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { BrokenPage, EmptyState, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { reopenGoal } from "../acts.ts";
import { useBeginning } from "../beginning.ts";
import { type GoalPageAnswer, useGoal } from "../data.ts";
import { GoalDialog } from "../dialogs/GoalDialog.tsx";
import {
  CheckInDialog,
  CloseDialog,
  TensionDialog,
  ValueDialog,
} from "../dialogs/SmallDialogs.tsx";
import { TargetDialog } from "../dialogs/TargetDialog.tsx";
import css from "../goals.module.css";
import { GoalTree, Marks } from "../GoalTree.tsx";
import { InitiativeRows } from "../initiatives/InitiativeRows.tsx";
import { whoseWords } from "../words.ts";
import { CheckIns } from "./CheckIns.tsx";
import { History } from "./History.tsx";
import { TargetPart } from "./TargetPart.tsx";
import { TensionPart } from "./Tensions.tsx";
import { useWords } from "../use-words.ts";

/** One goal: its targets with their series, check-ins, what is nested in it, initiatives, tensions, history. */
export default function GoalPage() {
  const { lang, sentences } = useWords();
  const { data, error, refetch } = useGoal(useParam("id"));
  if (data)
    return (
      <GoalView page={data}>
        <RewardsOfShared goal={data.goal} today={data.today} />
      </GoalView>
    );
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

type Open =
  | { readonly dialog: "change" | "close" | "check-in" | "tension" | "add-target" }
  | { readonly dialog: "target" | "value"; readonly target: TargetAnswer }
  | null;

/** What teams promise themselves for it, where it is one that they share. */
function RewardsOfShared({ goal, today }: Pick<GoalPageAnswer, "goal" | "today">) {
  const { id, teams, state, byDay } = goal;
  const own = useMe().teams;
  const mayPropose = teams.some((team) => own.some((mine) => mine.id === team.id));
  const isShared = teams.length > 1 && state === "open" && today <= byDay;
  return <RewardsOfGoal goalId={id} isShared={isShared} mayPropose={mayPropose} />;
}

interface GoalViewProps {
  page: GoalPageAnswer;
  /** Below its targets: the reward. */
  children?: ReactNode;
}

export function GoalView({ page, children }: GoalViewProps) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.goal;
  const { goal, above, tensions } = page;
  const [open, setOpen] = useState<Open>(null);
  const { may } = goal;
  const isOpen = goal.state === "open";
  useShortcut("i", words.checkIn, () => setOpen({ dialog: "check-in" }), { enabled: may.checkIn });
  useShortcut("e", words.change, () => setOpen({ dialog: "change" }), {
    enabled: may.edit && isOpen,
  });
  const whose = whoseWords(goal, spoken);
  return (
    <SpokenPage
      title={goal.name}
      back={{ href: "/goals", label: words.back }}
      subtitle={goal.teams.length > 1 ? words.shared(whose) : words.of(whose)}
      actions={<Acts goal={goal} onOpen={setOpen} />}
    >
      <Facts goal={goal} above={above} />
      <Targets page={page} onOpen={setOpen} />
      {children}
      <CheckIns checkIns={page.checkIns} />
      <Section title={words.below}>
        {page.below.length > 0 ? (
          <GoalTree goals={page.below} label={words.below} />
        ) : (
          <p className={css["soft"]}>{words.belowNone}</p>
        )}
      </Section>
      <Section title={words.initiatives}>
        {page.initiatives.length > 0 ? (
          <InitiativeRows initiatives={page.initiatives} today={page.today} />
        ) : (
          <p className={css["soft"]}>{words.initiativesNone}</p>
        )}
      </Section>
      <Section
        title={words.tensions}
        actions={
          page.may.name && (
            <Button onClick={() => setOpen({ dialog: "tension" })}>{words.name}</Button>
          )
        }
      >
        {tensions.length === 0 && <p className={css["soft"]}>{words.tensionsNone}</p>}
        {tensions.map((tension) => (
          <TensionPart key={tension.id} tension={tension} goal={goal} />
        ))}
      </Section>
      <Section title={words.history}>
        <History events={page.events} />
      </Section>
      <Opened open={open} page={page} onClose={() => setOpen(null)} />
    </SpokenPage>
  );
}

interface ActsProps {
  goal: GoalAnswer;
  onOpen: (open: Open) => void;
}

function Acts({ goal: { id, may, state, version }, onOpen }: ActsProps) {
  const { sentences } = useWords();
  const words = sentences.goal;
  const reopen = useAct(() => reopenGoal(id, version));
  if (state !== "open")
    return (
      may.edit && (
        <>
          <Button busy={reopen.busy} onClick={() => void reopen.run(undefined)}>
            {words.reopen}
          </Button>
          <ProblemLine problem={reopen.problem} words={sentences.refusals} />
        </>
      )
    );
  return (
    <>
      {may.edit && (
        <>
          <Button onClick={() => onOpen({ dialog: "close" })}>{words.close}</Button>
          <Button icon={EditIcon} shortcut="e" onClick={() => onOpen({ dialog: "change" })}>
            {words.change}
          </Button>
        </>
      )}
      {may.checkIn && (
        <Button kind="primary" shortcut="i" onClick={() => onOpen({ dialog: "check-in" })}>
          {words.checkIn}
        </Button>
      )}
    </>
  );
}

function Facts({ goal, above }: Pick<GoalPageAnswer, "goal" | "above">) {
  const { lang, sentences } = useWords();
  const words = sentences.goal;
  const { why, owner, fromDay, byDay, segments, state, stateWhy } = goal;
  return (
    <div className={css["facts"]}>
      {above.length > 0 && (
        <nav className={css["soft"]} aria-label={words.within}>
          {words.within}{" "}
          {above.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && " › "}
              <a href={`/goals/${id}`}>{name}</a>
            </span>
          ))}
        </nav>
      )}
      <Marks goal={goal} />
      {state !== "open" && (
        <p>
          {words.closedAs(sentences.states[state])} {stateWhy}
        </p>
      )}
      {why !== "" && <p className={css["prose"]}>{why}</p>}
      <dl className={css["list"]}>
        <div>
          <dt>{words.owner}</dt>
          <dd>{owner ? <a href={`/people/${owner.id}`}>{owner.name}</a> : sentences.nobody}</dd>
        </div>
        <div>
          <dt>{words.days}</dt>
          <dd>{words.span(dateWords(fromDay, lang), dateWords(byDay, lang))}</dd>
        </div>
        {segments.length > 0 && (
          <div>
            <dt>{words.for}</dt>
            <dd>{segments.map(({ name }) => name).join(", ")}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

interface TargetsProps {
  page: GoalPageAnswer;
  onOpen: (open: Open) => void;
}

function Targets({ page: { goal, series, today }, onOpen }: TargetsProps) {
  const words = useWords().sentences.goal;
  const add = goal.may.edit && goal.state === "open" && (
    <Button icon={PlusIcon} onClick={() => onOpen({ dialog: "add-target" })}>
      {words.addTarget}
    </Button>
  );
  return (
    <Section title={words.targets} actions={add}>
      {goal.targets.length === 0 && (
        <EmptyState icon={GoalsIcon} title={words.targetsNone}>
          {words.targetsNoneText}
        </EmptyState>
      )}
      {goal.targets.map((target) => (
        <TargetPart
          key={target.id}
          goal={goal}
          target={target}
          today={today}
          series={
            series.find(({ targetId }) => targetId === target.id) ?? {
              targetId: target.id,
              readings: [],
              typed: [],
            }
          }
          onEdit={() => onOpen({ dialog: "target", target })}
          onType={() => onOpen({ dialog: "value", target })}
        />
      ))}
    </Section>
  );
}

interface OpenedProps {
  open: Open;
  page: GoalPageAnswer;
  onClose: () => void;
}

function Opened({ open, page: { goal, above, series, today }, onClose }: OpenedProps) {
  const beginning = useBeginning(today);
  if (!open) return null;
  const given = { goal, onClose };
  const typedFor = (id: string) => series.find(({ targetId }) => targetId === id)?.typed ?? [];
  if (open.dialog === "target") return <TargetDialog {...given} target={open.target} />;
  if (open.dialog === "value")
    return <ValueDialog {...given} target={open.target} typed={typedFor(open.target.id)} />;
  const dialogs = {
    change: <GoalDialog {...given} parent={above.at(-1) ?? null} beginning={beginning} />,
    close: <CloseDialog {...given} />,
    "check-in": <CheckInDialog {...given} />,
    tension: <TensionDialog {...given} />,
    "add-target": <TargetDialog {...given} target={null} />,
  };
  return dialogs[open.dialog];
}
