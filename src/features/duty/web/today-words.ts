import type { TeamDuty } from "./data.ts";
import type { Words } from "./use-words.ts";

/** 'On duty today: Mia, stands in for Ned'; null where nobody takes turns. */
export function todayWords(
  { days, today, rota }: TeamDuty,
  sentences: Words["sentences"],
  me?: string,
): string | null {
  const line = days.find(({ day }) => day === today);
  if (!line?.person) return rota ? sentences.none : null;
  const words = [
    line.person.id === me ? sentences.youAreOn : sentences.onDuty(line.person.name),
    line.because === "stands-in" && line.holder && sentences.standsInFor(line.holder.name),
    line.because === "swap" && sentences.swapped,
  ];
  return words.filter(Boolean).join(", ");
}
