import { useState, type ReactNode } from "react";
import type { InitiativeAnswer } from "#contract/goals";
import { useAct } from "#web/data/act.ts";
import { dateWords } from "#web/data/zone.ts";
import { useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { EditIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { Badge } from "#web/ui/StateMark.tsx";
import { BrokenPage, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { resumeInitiative } from "../acts.ts";
import { useBeginning } from "../beginning.ts";
import { type InitiativePageAnswer, useInitiative } from "../data.ts";
import { EndDialog, InitiativeDialog } from "../dialogs/InitiativeDialog.tsx";
import css from "../goals.module.css";
import { InitiativeWays } from "./InitiativeWays.tsx";
import { whoseWords } from "../words.ts";
import { useWords } from "../use-words.ts";

/** One initiative, with what it is for. */
export default function InitiativePage() {
  const { lang, sentences } = useWords();
  const { data, error, refetch } = useInitiative(useParam("id"));
  if (data) return <InitiativeView page={data} ways={<InitiativeWays id={data.initiative.id} />} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

interface InitiativeViewProps {
  page: InitiativePageAnswer;
  /** Its way to customers outside, read by itself. */
  ways?: ReactNode;
}

export function InitiativeView({ page: { initiative, today }, ways }: InitiativeViewProps) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.initiative;
  const [open, setOpen] = useState<"change" | "end" | null>(null);
  const beginning = useBeginning(today);
  const close = (): void => setOpen(null);
  const { name, may, about, changes, goals, services, state } = initiative;
  useShortcut("e", words.change, () => setOpen("change"), { enabled: may.edit });
  return (
    <SpokenPage
      title={name}
      back={{ href: "/initiatives", label: words.back }}
      subtitle={whoseWords(initiative, spoken)}
      actions={may.edit && <Acts initiative={initiative} onOpen={setOpen} />}
    >
      <div className={css["facts"]}>
        <div className={css["marks"]}>
          <Badge>{sentences.initiatives.states[state]}</Badge>
        </div>
        <Ended initiative={initiative} />
        {about !== "" && <p className={css["prose"]}>{about}</p>}
        <Facts initiative={initiative} />
      </div>
      <Section title={words.changes}>
        {changes !== "" && <p className={css["prose"]}>{changes}</p>}
        <SeenIn initiative={initiative} />
      </Section>
      <Section title={words.goals}>
        <Links none={words.goalsNone} path="/goals" things={goals} />
      </Section>
      <Section title={words.services}>
        <Links none={words.servicesNone} path="/services" things={services} />
      </Section>
      {ways}
      {open === "change" && (
        <InitiativeDialog initiative={initiative} beginning={beginning} onClose={close} />
      )}
      {open === "end" && <EndDialog initiative={initiative} onClose={close} />}
    </SpokenPage>
  );
}

interface ActsProps {
  initiative: InitiativeAnswer;
  onOpen: (open: "change" | "end") => void;
}

function Acts({ initiative: { id, version, state }, onOpen }: ActsProps) {
  const { sentences } = useWords();
  const words = sentences.initiative;
  const resume = useAct(() => resumeInitiative(id, version));
  return (
    <>
      {(state === "planned" || state === "running") && (
        <Button onClick={() => onOpen("end")}>{words.end}</Button>
      )}
      {state === "ended-early" && (
        <Button busy={resume.busy} onClick={() => void resume.run(undefined)}>
          {words.resume}
        </Button>
      )}
      <Button icon={EditIcon} shortcut="e" onClick={() => onOpen("change")}>
        {words.change}
      </Button>
      <ProblemLine problem={resume.problem} words={sentences.refusals} />
    </>
  );
}

function Ended({ initiative: { endedEarly } }: { initiative: InitiativeAnswer }) {
  const { lang, sentences } = useWords();
  const words = sentences.initiative;
  if (!endedEarly) return null;
  return (
    <p>
      {words.endedEarly(dateWords(endedEarly.day, lang))} {endedEarly.why}
    </p>
  );
}

function Facts({ initiative: { owner, startDay, endDay } }: { initiative: InitiativeAnswer }) {
  const { lang, sentences } = useWords();
  const words = sentences.initiative;
  return (
    <dl className={css["list"]}>
      <div>
        <dt>{words.owner}</dt>
        <dd>{owner ? <a href={`/people/${owner.id}`}>{owner.name}</a> : sentences.nobody}</dd>
      </div>
      <div>
        <dt>{words.days}</dt>
        <dd>{sentences.goal.span(dateWords(startDay, lang), dateWords(endDay, lang))}</dd>
      </div>
    </dl>
  );
}

function SeenIn({ initiative: { target, changes } }: { initiative: InitiativeAnswer }): ReactNode {
  const words = useWords().sentences.initiative;
  if (!target) return changes === "" && <p className={css["soft"]}>{words.noTarget}</p>;
  return (
    <p>
      {words.target} <a href={`/goals/${target.goalId}`}>{target.name}</a>
    </p>
  );
}

interface LinksProps {
  none: string;
  path: "/goals" | "/services";
  things: InitiativeAnswer["goals"];
}

function Links({ none, path, things }: LinksProps) {
  if (things.length === 0) return <p className={css["soft"]}>{none}</p>;
  return (
    <ul className={css["links"]}>
      {things.map(({ id, name }) => (
        <li key={id}>
          <a href={`${path}/${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
