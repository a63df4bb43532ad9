import { useState } from "react";
import type { ClockTimePromised, SegmentAnswer, SegmentWritten } from "#contract/outcomes";
import { FormRow } from "#web/ui/Field.tsx";
import { Select } from "#web/ui/Select.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { retireSegment, saveSegment } from "./data.ts";
import { RecordDialog } from "./RecordDialog.tsx";
import css from "./outcomes.module.css";
import { sentences } from "./sentences.ts";

const words = sentences.segment;
type Unit = ClockTimePromised["unit"];

/** As it is typed: numbers as text. */
interface Typed {
  readonly name: string;
  readonly about: string;
  readonly headcount: string;
  readonly courtesy: string;
  readonly firstAnswer: TypedTime;
  readonly solved: TypedTime;
}
interface TypedTime {
  readonly amount: string;
  readonly unit: Unit;
}

function typedTime(time: ClockTimePromised | null, unit: Unit): TypedTime {
  return time ? { amount: String(time.amount), unit: time.unit } : { amount: "", unit };
}

const nothingTyped: Typed = {
  name: "",
  about: "",
  headcount: "",
  courtesy: "",
  firstAnswer: typedTime(null, "hours"),
  solved: typedTime(null, "days"),
};

function typedOf({ name, about, headcount, courtesy, firstAnswer, solved }: SegmentAnswer): Typed {
  return {
    name,
    about,
    headcount: headcount === null ? "" : String(headcount),
    courtesy,
    firstAnswer: typedTime(firstAnswer, "hours"),
    solved: typedTime(solved, "days"),
  };
}

/** Null for nothing, undefined for what is no whole number within the bounds. */
function wholeOf(text: string, least: number, most: number): number | null | undefined {
  const plain = text.replace(/[\s,]/g, "");
  if (plain === "") return null;
  const value = /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}
const amountOf = ({ amount }: TypedTime) => wholeOf(amount, 1, 100_000);
const headcountOf = (text: string) => wholeOf(text, 0, 2_000_000_000);

function promisedOf(typed: TypedTime): ClockTimePromised | null | undefined {
  const amount = amountOf(typed);
  return amount == null ? amount : { amount, unit: typed.unit };
}

/** What is sent, or undefined while a number is none. */
function writtenOf({ name, about, courtesy, ...typed }: Typed): SegmentWritten | undefined {
  const headcount = headcountOf(typed.headcount);
  const firstAnswer = promisedOf(typed.firstAnswer);
  const solved = promisedOf(typed.solved);
  if (headcount === undefined || firstAnswer === undefined || solved === undefined)
    return undefined;
  return { name, about, courtesy, headcount, firstAnswer, solved };
}

interface SegmentDialogProps {
  /** Null for a new one. */
  segment: SegmentAnswer | null;
  onClose: () => void;
}

export function SegmentDialog({ segment, onClose }: SegmentDialogProps) {
  const [typed, setTyped] = useState(() => (segment ? typedOf(segment) : nothingTyped));
  return (
    <RecordDialog
      id={segment?.id ?? null}
      words={words}
      written={writtenOf(typed)}
      onSave={saveSegment}
      onRetire={retireSegment}
      onClose={onClose}
    >
      {(errors) => (
        <Fields
          typed={typed}
          errors={errors}
          onChange={(what) => setTyped((now) => ({ ...now, ...what }))}
        />
      )}
    </RecordDialog>
  );
}

interface FieldsProps {
  typed: Typed;
  errors: Readonly<Record<string, string>>;
  onChange: (what: Partial<Typed>) => void;
}

function Fields({ typed, errors, onChange }: FieldsProps) {
  const headcountError =
    headcountOf(typed.headcount) === undefined ? words.headcountWrong : undefined;
  return (
    <>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={typed.name}
        onChange={(name) => onChange({ name })}
        maxLength={100}
        error={errors["name"]}
        required
      />
      <TextArea
        label={words.about}
        value={typed.about}
        onChange={(about) => onChange({ about })}
        maxLength={2000}
        optional
      />
      <TextField
        label={words.headcount}
        inputMode="numeric"
        value={typed.headcount}
        onChange={(headcount) => onChange({ headcount })}
        error={headcountError}
        optional
      />
      <p className={css["soft"]}>{words.amountHint}</p>
      <TimeFields
        label={words.firstAnswer}
        typed={typed.firstAnswer}
        onChange={(firstAnswer) => onChange({ firstAnswer })}
      />
      <TimeFields
        label={words.solved}
        typed={typed.solved}
        onChange={(solved) => onChange({ solved })}
      />
      <TextArea
        label={words.courtesy}
        value={typed.courtesy}
        onChange={(courtesy) => onChange({ courtesy })}
        maxLength={2000}
        optional
      />
    </>
  );
}

interface TimeFieldsProps {
  label: string;
  typed: TypedTime;
  onChange: (typed: TypedTime) => void;
}

const units = Object.entries(sentences.units).map(([value, label]) => ({
  value: value as Unit,
  label,
}));

function TimeFields({ label, typed, onChange }: TimeFieldsProps) {
  return (
    <FormRow>
      <TextField
        label={label}
        inputMode="numeric"
        value={typed.amount}
        onChange={(amount) => onChange({ ...typed, amount })}
        error={amountOf(typed) === undefined ? words.amountWrong : undefined}
        optional
      />
      <Select
        label={`${words.unit}, ${label.toLowerCase()}`}
        choices={units}
        value={typed.unit}
        onChange={(unit) => onChange({ ...typed, unit })}
      />
    </FormRow>
  );
}
