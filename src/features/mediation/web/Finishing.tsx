import type { CaseAnswer, PartyAnswer } from "#contract/mediation";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import { finish } from "./data.ts";
import css from "./mediation.module.css";
import { useWords } from "./use-words.ts";

export const ownParty = ({ parties, part }: CaseAnswer): PartyAnswer | undefined =>
  parties.find(({ side }) => side === part);
export const otherParty = ({ parties, part }: CaseAnswer): PartyAnswer | undefined =>
  parties.find(({ side }) => side !== part);

/** The button with which a side finishes the step, and who waits for whom. A mediator only sees the latter. */
export function Finishing({
  answer,
  onFinish,
}: {
  answer: CaseAnswer;
  onFinish?: () => Promise<true>;
}) {
  const sentences = useWords();
  const act = useAct(onFinish ?? (() => finish(answer)));
  if (answer.part === "mediator") return null;
  if (ownParty(answer)?.done) return <StateMark state="waiting">{sentences.one.waits}</StateMark>;
  return (
    <div className={css["stack"]}>
      {otherParty(answer)?.done && <p className={css["soft"]}>{sentences.one.otherDone}</p>}
      <ProblemLine problem={act.problem} words={sentences.refusals} />
      <div className={css["acts"]}>
        <Button kind="primary" busy={act.busy} onClick={() => void act.run(undefined)}>
          {sentences.steps[answer.step].done}
        </Button>
      </div>
    </div>
  );
}
