import { useState } from "react";
import type { OutcomeAnswer, OutcomeWritten, SegmentAnswer } from "#contract/outcomes";
import { FormRow } from "#web/ui/Field.tsx";
import { RecordDialog } from "#web/ui/RecordDialog.tsx";
import { type Choice, Select } from "#web/ui/Select.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { retireOutcome, saveOutcome } from "./data.ts";
import { useWords } from "./use-words.ts";

const forAll = "all";

function choicesOf<Value extends string>(named: Readonly<Record<Value, string>>): Choice<Value>[] {
  return (Object.keys(named) as Value[]).map((value) => ({ value, label: named[value] }));
}

function writtenOf(outcome: OutcomeAnswer | null): OutcomeWritten {
  if (!outcome) {
    const nothing = { segmentId: null, name: "", unit: "", source: "" };
    return { ...nothing, better: "more", every: "month" };
  }
  const { segment, name, unit, source, better, every } = outcome;
  return { segmentId: segment?.id ?? null, name, unit, source, better, every };
}

interface OutcomeDialogProps {
  /** Null for a new one. */
  outcome: OutcomeAnswer | null;
  segments: readonly Pick<SegmentAnswer, "id" | "name">[];
  onClose: () => void;
}

export function OutcomeDialog({ outcome, segments, onClose }: OutcomeDialogProps) {
  const spoken = useWords();
  const words = spoken.outcome;
  const [written, setWritten] = useState(() => writtenOf(outcome));
  const [asOpened] = useState(outcome);
  return (
    <RecordDialog
      id={outcome?.id ?? null}
      words={words}
      refusals={spoken.refusals}
      written={written}
      onSave={(_id, body) => saveOutcome(asOpened, body)}
      onRetire={retireOutcome}
      onClose={onClose}
    >
      {(errors) => (
        <Fields
          written={written}
          segments={segments}
          errors={errors}
          onChange={(what) => setWritten((now) => ({ ...now, ...what }))}
        />
      )}
    </RecordDialog>
  );
}

interface FieldsProps {
  written: OutcomeWritten;
  segments: OutcomeDialogProps["segments"];
  errors: Readonly<Record<string, string>>;
  onChange: (what: Partial<OutcomeWritten>) => void;
}

function Fields({ written, segments, errors, onChange }: FieldsProps) {
  const spoken = useWords();
  const words = spoken.outcome;
  const whose = [
    { value: forAll, label: spoken.page.all },
    ...segments.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={written.name}
        onChange={(name) => onChange({ name })}
        maxLength={100}
        error={errors["name"]}
        required
      />
      <Select
        label={words.segment}
        choices={whose}
        value={written.segmentId ?? forAll}
        onChange={(id) => onChange({ segmentId: id === forAll ? null : id })}
      />
      <FormRow>
        <Select
          label={words.better}
          choices={choicesOf(spoken.better)}
          value={written.better}
          onChange={(better) => onChange({ better })}
        />
        <Select
          label={words.every}
          choices={choicesOf(words.periods)}
          value={written.every}
          onChange={(every) => onChange({ every })}
        />
      </FormRow>
      <TextField
        label={words.unit}
        hint={words.unitHint}
        value={written.unit}
        onChange={(unit) => onChange({ unit })}
        maxLength={30}
        error={errors["unit"]}
        optional
      />
      <TextField
        label={words.source}
        hint={words.sourceHint}
        value={written.source}
        onChange={(source) => onChange({ source })}
        maxLength={200}
        error={errors["source"]}
        optional
      />
    </>
  );
}
