import { useState } from "react";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { type LessonAnswer, noteDone, takeBackDone } from "./data.ts";
import css from "./lessons.module.css";
import { useWords } from "./speaking.ts";
import { daySaid } from "./written.ts";

/** At the end: a note for oneself that one has done it, and the way back. */
export function Finishing({ answer }: { answer: LessonAnswer }) {
  const all = useWords();
  const words = all.one;
  const { id, doneAt, againOn } = answer;
  const [again, setAgain] = useState(againOn !== null);
  const note = useAct(() => noteDone(id, again));
  const undo = useAct(() => takeBackDone(id));
  return (
    <div className={css["finishing"]}>
      {doneAt !== null && (
        <p>
          {words.doneOn(daySaid(doneAt, all))}
          {againOn !== null && ` ${words.againOn(daySaid(againOn, all))}`}
        </p>
      )}
      <Checkbox label={words.again} hint={words.noted} checked={again} onChange={setAgain} />
      <div className={css["moves"]}>
        <Button busy={note.busy} onClick={() => void note.run(undefined)}>
          {words.finish}
        </Button>
        {doneAt !== null && (
          <Button kind="quiet" busy={undo.busy} onClick={() => void undo.run(undefined)}>
            {words.takeBack}
          </Button>
        )}
      </div>
      <ProblemLine problem={note.problem ?? undo.problem} words={all.refusals} />
    </div>
  );
}
