import type { Period, Time } from "./data.ts";
import { sentences } from "./sentences.ts";
import { Select } from "#web/ui/Select.tsx";

const words = sentences.matrix;
const periods = Object.entries(sentences.periods).map(([value, label]) => ({
  value: value as Period,
  label,
}));
const times = Object.entries(sentences.times).map(([value, label]) => ({
  value: value as Time,
  label,
}));

export function ChoosePeriod({
  value,
  onChange,
}: {
  value: Period;
  onChange: (period: Period) => void;
}) {
  return <Select label={words.period} choices={periods} value={value} onChange={onChange} />;
}

export function ChooseTime({ value, onChange }: { value: Time; onChange: (time: Time) => void }) {
  return <Select label={words.time} choices={times} value={value} onChange={onChange} />;
}

export const asPeriod = (text: string): Period | undefined =>
  periods.find(({ value }) => value === text)?.value;
export const asTime = (text: string): Time => (text === "working" ? "working" : "wall");
