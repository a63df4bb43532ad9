import { useId, useState } from "react";
import type { OutcomeAnswer, OutcomeWritten, SegmentAnswer } from "#contract/outcomes";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { type Choice, Select } from "#web/ui/Select.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { retireOutcome, saveOutcome } from "./data.ts";
import css from "./outcomes.module.css";
import { sentences } from "./sentences.ts";

const words = sentences.outcome;
const forAll = "all";

function choicesOf<Value extends string>(named: Readonly<Record<Value, string>>): Choice<Value>[] {
  return (Object.keys(named) as Value[]).map((value) => ({ value, label: named[value] }));
}
const directions = choicesOf(sentences.better);
const everyChoices = choicesOf(words.periods);

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
  const form = useId();
  const [written, setWritten] = useState(() => writtenOf(outcome));
  const save = useAct((body: OutcomeWritten) => saveOutcome(outcome?.id ?? null, body));
  const retire = useAct(retireOutcome);
  const actions = (
    <>
      {outcome && (
        <Button
          kind="quiet"
          busy={retire.busy}
          onClick={() => void retire.run(outcome.id).then((done) => done && onClose())}
        >
          {words.retire}
        </Button>
      )}
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" type="submit" form={form} busy={save.busy}>
        {words.save}
      </Button>
    </>
  );
  const title = outcome ? words.change : words.fresh;
  return (
    <Dialog open onClose={onClose} title={title} actions={actions}>
      <form
        id={form}
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.busy) void save.run(written).then((done) => done && onClose());
        }}
      >
        <Fields
          written={written}
          segments={segments}
          errors={save.problem?.fields ?? {}}
          onChange={(what) => setWritten((now) => ({ ...now, ...what }))}
        />
        <ProblemLine problem={save.problem ?? retire.problem} words={sentences.refusals} />
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  written: OutcomeWritten;
  segments: OutcomeDialogProps["segments"];
  errors: Readonly<Record<string, string>>;
  onChange: (what: Partial<OutcomeWritten>) => void;
}

function Fields({ written, segments, errors, onChange }: FieldsProps) {
  const whose = [
    { value: forAll, label: sentences.page.all },
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
          choices={directions}
          value={written.better}
          onChange={(better) => onChange({ better })}
        />
        <Select
          label={words.every}
          choices={everyChoices}
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
