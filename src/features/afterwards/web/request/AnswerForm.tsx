import { type FormEvent, useState } from "react";
import { type Verdict, verdicts } from "#contract/afterwards";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { RadioCards } from "#web/ui/Radio.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import css from "../afterwards.module.css";
import { type MineAnswer, sayAfterwards } from "../data.ts";
import { useWords } from "../use-words.ts";

const steps = ["5", "4", "3", "2", "1"] as const;
type Step = (typeof steps)[number];
const unsaid = { verdict: "", how: "", said: "" } as const;

interface AnswerFormProps {
  id: string;
  mine: MineAnswer;
  /** The other side's team. */
  other: string;
  /** The last day, in words. */
  closes: string;
  onDone: () => void;
}

/** Two choices and, for whoever likes, a sentence. */
export function AnswerForm({ id, mine, other, closes, onDone }: AnswerFormProps) {
  const all = useWords();
  const words = all.request;
  const { side, why, answer, version } = mine;
  const before = answer ? { ...answer, how: String(answer.how) as Step } : unsaid;
  const [verdict, setVerdict] = useState<Verdict | "">(before.verdict);
  const [how, setHow] = useState<Step | "">(before.how);
  const [said, setSaid] = useState(before.said);
  const act = useAct(sayAfterwards);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (verdict === "" || how === "") return;
    const body = { verdict, how: Number(how), said: said.trim(), version };
    if (!(await act.run({ id, body }))) return;
    say(words.sent, { state: "kept", lang: all.lang });
    onDone();
  };
  return (
    <form className={css["form"]} onSubmit={(event) => void send(event)}>
      {/* The server says why, in English. */}
      {why && (
        <p className={css["soft"]} lang="en">
          {why}
        </p>
      )}
      <RadioCards
        label={words.verdict[side]}
        choices={verdicts.map((value) => ({ value, label: all.verdicts[side][value] }))}
        value={verdict}
        onChange={setVerdict}
      />
      <RadioCards
        label={words.how[side](other)}
        choices={steps.map((value) => ({ value, label: all.steps[Number(value)] ?? "" }))}
        value={how}
        onChange={setHow}
      />
      <TextField
        coached
        label={words.sentence}
        optional
        value={said}
        onChange={setSaid}
        maxLength={300}
      />
      <p className={css["soft"]}>{words.hidden(other, closes)}</p>
      <ProblemLine problem={act.problem} words={all.refusals} />
      <div className={css["acts"]}>
        <Button type="submit" kind="primary" disabled={verdict === "" || how === "" || act.busy}>
          {words.send}
        </Button>
        {answer && (
          <Button kind="quiet" onClick={onDone}>
            {words.keep}
          </Button>
        )}
      </div>
    </form>
  );
}
