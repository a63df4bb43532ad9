/** Whether a promise is kept, at risk or broken, and how much working time is left, in words. */
import type { State as Mark } from "#web/ui/StateMark.tsx";
import type { Language } from "#web/data/language.ts";
import { timeWords } from "#web/data/zone.ts";
import type { RequestRow, State } from "../data/api.ts";
import type { Words } from "../use-words.ts";

const riskMs = 2 * 3_600_000;

/** At risk when less than two hours remain: working hours where they are known, else those on the clock. */
export function markOfDue(dueAt: Date, now: Date, leftSeconds?: number | null): Mark {
  const left = dueAt.getTime() - now.getTime();
  if (left < 0) return "broken";
  return (leftSeconds == null ? left : leftSeconds * 1000) < riskMs ? "risk" : "kept";
}

export const markOfState: Record<State, Mark | null> = {
  asked: null,
  taken: null,
  "waiting-customer": "waiting",
  "waiting-vendor": "waiting",
  "waiting-part": "waiting",
  done: "done",
  confirmed: "kept",
  reopened: "risk",
  withdrawn: "done",
  merged: "done",
};

/** 'tomorrow 10:00' of a row, or undefined while no promise runs. */
export function dueWordsOf(
  row: Pick<RequestRow, "dueAt">,
  now: Date,
  zone: string,
  language: Language,
) {
  return row.dueAt === null ? undefined : timeWords(new Date(row.dueAt), now, zone, language);
}

/** 'in 5 working hours', 'in 40 working minutes'; rounded down, so that nobody is promised more than there is. */
export function leftWords(leftSeconds: number, { told: { left } }: Words): string {
  if (leftSeconds <= 0) return left.passed;
  const minutes = Math.floor(leftSeconds / 60);
  if (minutes < 1) return left.underMinute;
  return minutes < 120 ? left.minutes(minutes) : left.hours(Math.floor(minutes / 60));
}

/** The same of an instant: what is still to come has not passed, even where no working time lies before it. */
export function leftUntil(dueAt: Date, now: Date, leftSeconds: number, words: Words): string {
  return leftWords(dueAt < now ? 0 : Math.max(leftSeconds, 1), words);
}
