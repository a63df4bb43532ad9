import type { Period, Time } from "./data.ts";
import { useWords, wordsIn } from "./use-words.ts";
import { Select } from "#web/ui/Select.tsx";

const isPeriod = (text: string): text is Period => Object.hasOwn(wordsIn.en.periods, text);

const choicesOf = <Value extends string>(labels: Readonly<Record<Value, string>>) =>
  Object.entries<string>(labels).map(([value, label]) => ({ value: value as Value, label }));

export function ChoosePeriod({
  value,
  onChange,
}: {
  value: Period;
  onChange: (period: Period) => void;
}) {
  const { matrix, periods } = useWords();
  const choices = choicesOf(periods);
  return <Select label={matrix.period} choices={choices} value={value} onChange={onChange} />;
}

export function ChooseTime({ value, onChange }: { value: Time; onChange: (time: Time) => void }) {
  const { matrix, times } = useWords();
  const choices = choicesOf(times);
  return <Select label={matrix.time} choices={choices} value={value} onChange={onChange} />;
}

export const asPeriod = (text: string): Period | undefined => (isPeriod(text) ? text : undefined);
export const asTime = (text: string): Time => (text === "working" ? "working" : "wall");
