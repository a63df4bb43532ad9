/** Whether a relationship warmed. Pure. A difference beyond chance is said; its cause never is. */
import { daysBetween } from "#platform/calendar/days.ts";

/** Days before and after a gathering that are held beside each other. */
export const daysBeside = 90;

export type Verdict = "warmer" | "colder" | "no-difference" | "too-few" | "too-early";

/** Sooner than this nothing is said at all. */
const fewestDays = 14;

/** What the lines of a pair say together: one that differs beyond chance speaks, two that contradict each other say that none does. */
export function verdictOf(
  lines: readonly { readonly change: { readonly way: "more" | "less" | null } | null }[],
  daysAfter: number,
): Verdict {
  if (daysAfter < fewestDays) return "too-early";
  const told = lines.flatMap(({ change }) => (change === null ? [] : [change.way]));
  if (told.length === 0) return "too-few";
  const [more, less] = [told.includes("more"), told.includes("less")];
  if (more === less) return "no-difference";
  return more ? "warmer" : "colder";
}

/** How many days after it are known, at most as many as before. */
export const daysAfterOf = (day: string, today: string): number =>
  Math.max(0, Math.min(daysBeside, daysBetween(day, today)));
