import type { ReactNode } from "react";
import { useAct } from "#web/data/act.ts";
import { LessonsFor } from "#web/lessons.ts";
import { useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { BrokenPage, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { ActionItem } from "../ActionItem.tsx";
import { takePart } from "../acts.ts";
import { type One, useDebrief } from "../data.ts";
import css from "../debriefs.module.css";
import { Exports } from "../register/ImprovePage.tsx";
import { useWords, type Words } from "../use-words.ts";
import { namesOf } from "../words.ts";
import { Acting } from "./Acting.tsx";
import { Discussing } from "./Discussing.tsx";
import { Grouping } from "./Grouping.tsx";
import { Moving } from "./Moving.tsx";
import { Happenings } from "./Happenings.tsx";
import { People } from "./People.tsx";
import { Voting } from "./Voting.tsx";
import { Writing } from "./Writing.tsx";

/** One debrief, as far as its stage shows it. */
export default function DebriefPage() {
  const sentences = useWords();
  const { data, error, refetch } = useDebrief(useParam("id"));
  if (data) return <DebriefView debrief={data} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={sentences.lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

export function DebriefView({ debrief }: { debrief: One }) {
  const sentences = useWords();
  const words = sentences.one;
  const { title, kind, teams, about, earlier, may, openedBy, initiative } = debrief;
  return (
    <SpokenPage
      title={title}
      subtitle={namesOf(teams)}
      back={{ href: "/debriefs", label: words.back }}
    >
      <div className={css["buttons"]}>
        <Badge>{sentences.kinds[kind]}</Badge>
        <Badge>{words.namesChosen(debrief.nameless)}</Badge>
      </div>
      {about !== "" && <p className={css["lead"]}>{about}</p>}
      <p className={css["soft"]}>
        {openedBy ? words.by(openedBy.name) : words.byItself} <When at={debrief.openedAt} />{" "}
        {initiative && <a href={`/initiatives/${initiative.id}`}>{initiative.name}</a>}
      </p>
      {earlier.length > 0 && (
        <Section title={sentences.earlier.title} intro={sentences.earlier.intro}>
          <ul className={css["list"]}>
            {earlier.map((action) => (
              <ActionItem key={action.id} action={action} saysWhere />
            ))}
          </ul>
        </Section>
      )}
      <Moving key={`${debrief.stage} ${debrief.version}`} debrief={debrief} />
      {may.lead && debrief.stage !== "closed" && <LessonsFor need="debrief-led" />}
      {may.takePart && <Joining id={debrief.id} />}
      {!may.write && !may.takePart && <p className={css["soft"]}>{words.readOnly}</p>}
      <AtStage debrief={debrief} />
      <Happenings debrief={debrief} />
      <People debrief={debrief} />
      <History history={debrief.history} />
      <Exports words={words.exports} path={`debriefs/${debrief.id}`} />
    </SpokenPage>
  );
}

/** What is done at this stage, and below it what came before. */
function AtStage({ debrief }: { debrief: One }): ReactNode {
  const { stage } = debrief;
  const isActing = stage === "act" || stage === "closed";
  return (
    <>
      <Writing key={debrief.id} debrief={debrief} />
      {isActing && <Acting debrief={debrief} />}
      {(isActing || stage === "discuss") && <Discussing debrief={debrief} />}
      {stage === "vote" && <Voting debrief={debrief} />}
      {(stage === "group" || stage === "vote") && <Grouping debrief={debrief} />}
    </>
  );
}

function Joining({ id }: { id: string }) {
  const sentences = useWords();
  const words = sentences.one;
  const join = useAct(() => takePart(id));
  return (
    <div className={css["moving"]}>
      <p className={css["soft"]}>{words.joinWords}</p>
      <div>
        <Button kind="primary" busy={join.busy} onClick={() => void join.run(undefined)}>
          {words.join}
        </Button>
      </div>
      <ProblemLine problem={join.problem} words={sentences.refusals} />
    </div>
  );
}

function History({ history }: Pick<One, "history">) {
  const sentences = useWords();
  const words = sentences.one;
  return (
    <Section title={words.history}>
      <ul className={css["list"]}>
        {history.map((one) => (
          <li key={one.id}>
            <p>
              {happenedWords(one, sentences)}{" "}
              <span className={css["soft"]}>
                {one.by?.name ?? ""} <When at={one.at} />
              </span>
            </p>
            {one.why !== "" && <p className={css["soft"]}>{one.why}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function happenedWords({ kind, to, nameless }: One["history"][number], sentences: Words): string {
  const words = sentences.one;
  const stage = sentences.stages[to ?? "write"];
  if (kind === "opened") return words.opened;
  if (kind === "names-chosen") return words.namesChosen(nameless === true);
  return kind === "moved" ? words.moved(stage) : words.movedBack(stage);
}
