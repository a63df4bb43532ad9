import { useState } from "react";
import type { OutcomeAnswer, ValueAnswer } from "#contract/outcomes";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { setValue } from "./data.ts";
import css from "./outcomes.module.css";
import { useWords } from "./use-words.ts";
import { readNumber } from "#web/data/typed-number.ts";

interface NewValueProps {
  outcome: OutcomeAnswer;
  values: readonly ValueAnswer[];
}

/** Types a value in: a day, a number, and a note if there is something to say. */
export function NewValue({ outcome: { id }, values }: NewValueProps) {
  const spoken = useWords();
  const words = spoken.one;
  const today = dayOf(useNow(), useZone());
  const [day, setDay] = useState(today);
  const [text, setText] = useState("");
  const [note, setNote] = useState("");
  const value = readNumber(text);
  const isWrong = text.trim() !== "" && value === undefined;
  const set = useAct((number: number) =>
    setValue(
      id,
      { day, value: number, note },
      values.find((one) => one.day === day),
    ),
  );
  const send = async (): Promise<void> => {
    if (value === undefined || day === "" || set.busy) return;
    if (!(await set.run(value))) return;
    setText("");
    setNote("");
  };
  return (
    <form
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <FormRow>
        <DateField label={words.day} value={day} max={today} onChange={setDay} required />
        <TextField
          label={words.value}
          inputMode="decimal"
          value={text}
          onChange={setText}
          error={isWrong ? words.wrongNumber : undefined}
          required
        />
        <TextField
          coached
          label={words.note}
          value={note}
          onChange={setNote}
          maxLength={500}
          optional
        />
      </FormRow>
      <div>
        <Button type="submit" kind="primary" busy={set.busy}>
          {words.set}
        </Button>
      </div>
      <ProblemLine problem={set.problem} words={spoken.refusals} />
    </form>
  );
}
