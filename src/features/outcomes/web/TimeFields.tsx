import type { ClockTimePromised } from "#contract/outcomes";
import { FormRow } from "#web/ui/Field.tsx";
import { Select } from "#web/ui/Select.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { useWords } from "./use-words.ts";

type Unit = ClockTimePromised["unit"];
const unitNames = ["minutes", "hours", "days"] as const satisfies readonly Unit[];

/** A promised time as it is typed: the number as text. */
export interface TypedTime {
  readonly amount: string;
  readonly unit: Unit;
}

export function typedTime(time: ClockTimePromised | null, unit: Unit): TypedTime {
  return time ? { amount: String(time.amount), unit: time.unit } : { amount: "", unit };
}

/** With or without commas between thousands; a decimal comma is none of them. */
const whole = /^(\d+|\d{1,3}(,\d{3})+)$/;

/** Null for nothing, undefined for what is no whole number within the bounds. */
export function wholeOf(text: string, least: number, most: number): number | null | undefined {
  const typed = text.replace(/\s/g, "");
  if (typed === "") return null;
  const value = whole.test(typed) ? Number(typed.replaceAll(",", "")) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

const amountOf = ({ amount }: TypedTime) => wholeOf(amount, 1, 100_000);

/** Null for nothing, undefined while the number is none. */
export function promisedOf(typed: TypedTime): ClockTimePromised | null | undefined {
  const amount = amountOf(typed);
  return amount == null ? amount : { amount, unit: typed.unit };
}

interface TimeFieldsProps {
  label: string;
  typed: TypedTime;
  onChange: (typed: TypedTime) => void;
}

/** A number and its unit. */
export function TimeFields({ label, typed, onChange }: TimeFieldsProps) {
  const spoken = useWords();
  const words = spoken.segment;
  const units = unitNames.map((value) => ({ value, label: spoken.units[value] }));
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
        label={words.unit(label)}
        choices={units}
        value={typed.unit}
        onChange={(unit) => onChange({ ...typed, unit })}
      />
    </FormRow>
  );
}
