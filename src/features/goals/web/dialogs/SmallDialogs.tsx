import { useState } from "react";
import type { Confidence, GoalAnswer, TargetAnswer, TensionAnswer } from "#contract/goals";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { RadioCards } from "#web/ui/Radio.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { checkIn, closeGoal, nameTension, setValue, settle } from "../acts.ts";
import { type ClosedState, findOpenGoals, type GoalPageAnswer } from "../data.ts";
import { readNumber } from "#web/data/typed-number.ts";
import { FormDialog } from "./FormDialog.tsx";
import { useWords } from "../use-words.ts";

interface OfGoal {
  goal: GoalAnswer;
  onClose: () => void;
}

const confidences: readonly Confidence[] = ["likely", "in-doubt", "unlikely"];
const written = (text: string): string | undefined => (text.trim() === "" ? undefined : text);

export function CheckInDialog({ goal, onClose }: OfGoal) {
  const { sentences } = useWords();
  const words = sentences.checkIn;
  const [confidence, setConfidence] = useState<Confidence | "">("");
  const [line, setLine] = useState("");
  const isReady = confidence !== "" && written(line) !== undefined;
  return (
    <FormDialog
      title={words.title}
      save={words.say}
      written={isReady ? { confidence, words: line } : undefined}
      onSave={(body) => checkIn(goal.id, body)}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <RadioCards
            label={words.how}
            value={confidence}
            onChange={setConfidence}
            choices={confidences.map((value) => ({
              value,
              label: sentences.confidences[value],
              hint: words.hints[value],
            }))}
          />
          <TextArea
            coached
            label={words.words}
            value={line}
            onChange={setLine}
            maxLength={1000}
            error={errors["words"]}
            required
          />
        </>
      )}
    </FormDialog>
  );
}

const closedStates: readonly ClosedState[] = ["reached", "missed", "dropped"];

export function CloseDialog({ goal, onClose }: OfGoal) {
  const { sentences } = useWords();
  const words = sentences.close;
  const [state, setState] = useState<ClosedState | "">("");
  const [why, setWhy] = useState("");
  return (
    <FormDialog
      title={words.title}
      save={words.close}
      written={state === "" ? undefined : { state, why }}
      onSave={(body) => closeGoal(goal, body)}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <RadioCards
            label={words.how}
            value={state}
            onChange={setState}
            choices={closedStates.map((value) => ({
              value,
              label: sentences.states[value],
              hint: words.hints[value],
            }))}
          />
          <TextArea
            coached
            label={words.why}
            value={why}
            onChange={setWhy}
            maxLength={4000}
            error={errors["why"]}
            optional
          />
        </>
      )}
    </FormDialog>
  );
}

type Typed = GoalPageAnswer["series"][number]["typed"];

interface ValueDialogProps extends OfGoal {
  target: TargetAnswer;
  typed: Typed;
}

export function ValueDialog({ goal, target, typed, onClose }: ValueDialogProps) {
  const { sentences } = useWords();
  const words = sentences.value;
  const today = dayOf(useNow(), useZone());
  const [day, setDay] = useState(today);
  const [text, setText] = useState("");
  const [note, setNote] = useState("");
  const value = readNumber(text);
  const isReady = value !== undefined && day !== "";
  const isWrong = text.trim() !== "" && value === undefined;
  const of = { goalId: goal.id, targetId: target.id };
  return (
    <FormDialog
      title={`${words.title}: ${target.name}`}
      save={words.set}
      written={isReady ? { day, value, note } : undefined}
      onSave={(body) =>
        setValue(
          of,
          body,
          typed.find((one) => one.day === day),
        )
      }
      onClose={onClose}
    >
      {(errors) => (
        <>
          <FormRow>
            <DateField label={words.day} value={day} max={today} onChange={setDay} required />
            <TextField
              label={words.value}
              inputMode="decimal"
              value={text}
              onChange={setText}
              error={isWrong ? sentences.target.wrongNumber : undefined}
              trail={target.unit}
              required
            />
          </FormRow>
          <TextField
            coached
            label={words.note}
            value={note}
            onChange={setNote}
            maxLength={500}
            error={errors["note"]}
            optional
          />
        </>
      )}
    </FormDialog>
  );
}

export function TensionDialog({ goal, onClose }: OfGoal) {
  const { sentences } = useWords();
  const words = sentences.tension;
  const [other, setOther] = useState<Found | null>(null);
  const [why, setWhy] = useState("");
  const others = async (text: string, signal: AbortSignal): Promise<readonly Found[]> =>
    (await findOpenGoals(text, signal)).filter(({ id }) => id !== goal.id);
  return (
    <FormDialog
      title={words.nameTitle}
      save={words.name}
      written={other && written(why) !== undefined ? { otherId: other.id, why } : undefined}
      onSave={(body) => nameTension(goal.id, body)}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <Combobox label={words.other} value={other} onChange={setOther} search={others} />
          <TextArea
            coached
            label={words.why}
            hint={words.whyHint}
            value={why}
            onChange={setWhy}
            maxLength={2000}
            error={errors["why"]}
            required
          />
        </>
      )}
    </FormDialog>
  );
}

export function SettleDialog({
  tension,
  onClose,
}: {
  tension: TensionAnswer;
  onClose: () => void;
}) {
  const { sentences } = useWords();
  const words = sentences.tension;
  const [decided, setDecided] = useState("");
  return (
    <FormDialog
      title={words.settleTitle}
      save={words.settle}
      written={written(decided)}
      onSave={(text) => settle(tension.id, text)}
      onClose={onClose}
    >
      {(errors) => (
        <TextArea
          coached
          label={words.decided}
          value={decided}
          onChange={setDecided}
          maxLength={4000}
          error={errors["decided"]}
          required
        />
      )}
    </FormDialog>
  );
}
