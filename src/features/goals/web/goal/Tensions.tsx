import { useState } from "react";
import type { GoalAnswer, TensionAnswer } from "#contract/goals";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { Select } from "#web/ui/Select.tsx";
import { Badge, StateMark } from "#web/ui/StateMark.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { Timeline, Written } from "#web/ui/Timeline.tsx";
import { reopenTension, speak } from "../acts.ts";
import { SettleDialog } from "../dialogs/SmallDialogs.tsx";
import css from "../goals.module.css";
import { whoseWords } from "../words.ts";
import { useWords, type Words } from "../use-words.ts";

const nameOf = (by: { name: string } | null, spoken: Words): string =>
  by?.name ?? spoken.sentences.goal.someone;

/** Two goals that pull against each other: what was said from both sides, and what was decided. */
export function TensionPart({ tension, goal }: { tension: TensionAnswer; goal: GoalAnswer }) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.tension;
  const { settled, may, why, namedBy, namedAt } = tension;
  const [isSettling, setSettling] = useState(false);
  const other = tension.goal.id === goal.id ? tension.other : tension.goal;
  return (
    <section className={css["tension"]} aria-label={other.name}>
      <div className={css["marks"]}>
        {settled ? (
          <Badge>{words.settledMark}</Badge>
        ) : (
          <StateMark state="risk">{words.openMark}</StateMark>
        )}
        <a href={`/goals/${other.id}`}>{other.name}</a>
        <span className={css["soft"]}>{whoseWords(other, spoken)}</span>
      </div>
      <p className={css["prose"]}>{why}</p>
      <p className={css["soft"]}>
        {words.by(nameOf(namedBy, spoken))}, <When at={namedAt} />.{" "}
        {words.owners(nameOf(tension.goal.owner, spoken), nameOf(tension.other.owner, spoken))}
      </p>
      <Said tension={tension} />
      {settled && (
        <p className={css["decided"]}>
          <strong>{words.decided}:</strong> {settled.decided}{" "}
          <span className={css["soft"]}>
            {nameOf(settled.by, spoken)}, <When at={settled.at} />
          </span>
        </p>
      )}
      {may.speak && <Speak tension={tension} goal={goal} />}
      {may.settle && !settled && (
        <div>
          <Button onClick={() => setSettling(true)}>{words.settle}</Button>
        </div>
      )}
      {may.settle && settled && <Reopen id={tension.id} />}
      {isSettling && <SettleDialog tension={tension} onClose={() => setSettling(false)} />}
    </section>
  );
}

function Said({ tension: { words: said, goal, other } }: { tension: TensionAnswer }) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.tension;
  if (said.length === 0) return null;
  const sideOf = (id: string | null): string | undefined => {
    const side = [goal, other].find((one) => one.id === id);
    return side && words.forGoal(side.name);
  };
  return (
    <Timeline label={sentences.goal.tensions}>
      {said.map(({ id, body, at, by, goalId }) => (
        <Written key={id} kind="reply" who={nameOf(by, spoken)} from={sideOf(goalId)} at={at}>
          {body}
        </Written>
      ))}
    </Timeline>
  );
}

const neither = "neither";

function Speak({ tension, goal }: { tension: TensionAnswer; goal: GoalAnswer }) {
  const { sentences } = useWords();
  const words = sentences.tension;
  const [text, setText] = useState("");
  const [side, setSide] = useState(goal.id);
  const say = useAct((body: string) =>
    speak(tension.id, { body, goalId: side === neither ? null : side }),
  );
  const sides = [tension.goal, tension.other].map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "" && !say.busy) void say.run(text).then((done) => done && setText(""));
      }}
    >
      <TextArea
        coached
        label={words.speak}
        value={text}
        onChange={setText}
        maxLength={4000}
        minRows={2}
        error={say.problem?.fields["body"]}
      />
      <Select
        label={words.speakFor}
        choices={[...sides, { value: neither, label: words.neither }]}
        value={side}
        onChange={setSide}
      />
      <div>
        <Button type="submit" busy={say.busy} disabled={text.trim() === ""}>
          {words.send}
        </Button>
      </div>
      <ProblemLine problem={say.problem} words={sentences.refusals} />
    </form>
  );
}

function Reopen({ id }: { id: string }) {
  const { sentences } = useWords();
  const words = sentences.tension;
  const reopen = useAct(reopenTension);
  return (
    <div>
      <Button busy={reopen.busy} onClick={() => void reopen.run(id)}>
        {words.reopen}
      </Button>
      <ProblemLine problem={reopen.problem} words={sentences.refusals} />
    </div>
  );
}
