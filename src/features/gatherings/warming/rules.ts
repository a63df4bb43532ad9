/** Whether a relationship warmed. Pure. A difference beyond chance is said; its cause never is. */
import { daysBetween } from "#platform/calendar/days.ts";
import { chanceOfAsMany } from "#platform/statistics/comparing/fisher.ts";
import { adjustForMany } from "#platform/statistics/comparing/many-tests.ts";

/** Days before and after a gathering that are held beside each other. */
export const daysBeside = 90;

export type Verdict = "warmer" | "colder" | "no-difference" | "too-few" | "too-early";

/** Sooner than this nothing is said at all. */
const fewestDays = 14;

/** Of all differences that are said, no more than this share is there by chance in the mean. */
const wrongAtMost = 0.01;

interface Counted {
  readonly n: number;
  /** Null below the floor. */
  readonly good: number | null;
}

interface Change {
  readonly way: "more" | "less" | null;
}

export interface Compared {
  readonly before: Counted;
  readonly after: Counted;
  readonly change: Change | null;
}

/** How likely two shares lie as far apart by chance, two-sided, after Fisher. */
export function chanceOf({ before, after }: Pick<Compared, "before" | "after">): number | null {
  if (before.good === null || after.good === null) return null;
  const [one, other] = [
    { hits: after.good, n: after.n },
    { hits: before.good, n: before.n },
  ];
  const missed = ({ hits, n }: typeof one) => ({ hits: n - hits, n });
  const more = chanceOfAsMany(one, other);
  const less = chanceOfAsMany(missed(one), missed(other));
  return Math.min(1, 2 * Math.min(more, less));
}

/**
 * All lines among the teams of a gathering are looked at together: the more there are, the more of them differ by chance, so that each says a way
 * only where it is still beyond chance among as many. In the first days none says anything.
 */
export function sayChanges<Line extends Compared>(
  lines: readonly Line[],
  daysAfter: number,
): { readonly lines: Line[]; readonly compared: number } {
  if (daysAfter < fewestDays)
    return { lines: lines.map((line) => ({ ...line, change: null })), compared: 0 };
  const compared = lines.filter(({ change }) => change !== null);
  const adjusted = adjustForMany(compared.map((line) => chanceOf(line) ?? 1));
  const beyond = new Set(compared.filter((_line, at) => adjusted[at]! < wrongAtMost));
  const said = lines.map((line) =>
    line.change === null || beyond.has(line)
      ? line
      : { ...line, change: { ...line.change, way: null } },
  );
  return { lines: said, compared: compared.length };
}

/** What the lines of a pair say together: one that differs beyond chance speaks, two that contradict each other say that none does. */
export function verdictOf(
  lines: readonly { readonly change: Change | null }[],
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

/** The overall judgement where there is one. */
export const asked = ["overall", "courtesy"] as const;
export type Asked = (typeof asked)[number];

type Wave<Mean> = Readonly<Record<Asked, Mean | null>> & {
  readonly surveyId: string;
  /** The first and the last day on which it was answered. */
  readonly opensOn: string;
  readonly closesOn: string;
};

export interface Surveyed<W> {
  readonly asks: Asked;
  readonly before: W | null;
  readonly after: W | null;
}

/**
 * What was answered wholly before a day beside what was answered wholly after it: to the same question of the same survey, since two surveys
 * differ for reasons of their own. The nearest before that has an after; without one, what there is.
 */
export function surveyedAround<W extends Wave<unknown>>(
  waves: readonly W[],
  day: string,
): Surveyed<W> | null {
  const byClose = waves.toSorted((a, b) => (a.closesOn < b.closesOn ? 1 : -1));
  const surveys = [...new Set(byClose.map(({ surveyId }) => surveyId))];
  const found = surveys.flatMap((surveyId) =>
    asked.map((asks): Surveyed<W> => {
      const own = byClose.filter((wave) => wave.surveyId === surveyId && wave[asks] !== null);
      const before = own.find(({ closesOn }) => closesOn < day) ?? null;
      return { asks, before, after: own.findLast(({ opensOn }) => opensOn > day) ?? null };
    }),
  );
  const nearest = found.toSorted((a, b) => closed(b).localeCompare(closed(a)));
  return (
    nearest.find(({ before, after }) => before && after) ??
    nearest.find(({ before }) => before) ??
    nearest.find(({ after }) => after) ??
    null
  );
}

const closed = ({ before }: Surveyed<{ readonly closesOn: string }>): string =>
  before?.closesOn ?? "";
