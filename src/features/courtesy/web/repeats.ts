import { dayAfter } from "#platform/calendar/days.ts";

/**
 * How often advice that rests on an article was taken or put aside on this device by one person: numbers by day and article, and no words. It is the only
 * thing that the coach keeps, it never leaves the browser, and it serves one purpose: to offer a lesson when the same comes again.
 */
const keyOf = (personId: string): string => `goodturn-coach-repeats:${personId}`;
const daysKept = 30;
const timesUntilLesson = 3;

/** By day ('2026-11-23'), by article. */
export type Repeats = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The last thirty days by the calendar, today with them; what is older is forgotten. */
export function lately(repeats: Repeats, today: string): Repeats {
  const from = dayAfter(today, 1 - daysKept);
  return Object.fromEntries(Object.entries(repeats).filter(([day]) => day >= from));
}

export function withOneMore(repeats: Repeats, article: string, today: string): Repeats {
  const counted = { ...repeats[today], [article]: (repeats[today]?.[article] ?? 0) + 1 };
  return lately({ ...repeats, [today]: counted }, today);
}

export const isRepeated = (repeats: Repeats, article: string, today: string): boolean =>
  Object.values(lately(repeats, today)).reduce((sum, day) => sum + (day[article] ?? 0), 0) >=
  timesUntilLesson;

/** Anything but numbers by day and article is left out. */
export function repeatsIn(kept: unknown): Repeats {
  if (!isObject(kept)) return {};
  const days = Object.entries(kept).flatMap(([day, counts]) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isObject(counts)) return [];
    const numbers = Object.entries(counts).filter(
      (entry): entry is [string, number] =>
        /^[a-z0-9-]{1,60}$/.test(entry[0]) && Number.isSafeInteger(entry[1]),
    );
    return [[day, Object.fromEntries(numbers)] as const];
  });
  return Object.fromEntries(days);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is too old is not only left out: it goes from the device. */
export function readRepeats(personId: string, today: string): Repeats {
  try {
    const kept = repeatsIn(JSON.parse(localStorage.getItem(keyOf(personId)) ?? "{}"));
    const fresh = lately(kept, today);
    if (Object.keys(fresh).length < Object.keys(kept).length) keepRepeats(personId, fresh);
    return fresh;
  } catch {
    return {}; // closed storage or a damaged entry: counting begins anew
  }
}

export function keepRepeats(personId: string, repeats: Repeats): void {
  try {
    localStorage.setItem(keyOf(personId), JSON.stringify(repeats));
  } catch {
    // Full or closed storage: no lesson is offered, and nothing is lost.
  }
}
