/** Whose turn it is, and who may change that. Pure: days are '2026-11-22'. */

export interface Rota {
  /** The day on which the first member's first turn begins. */
  readonly firstDay: string;
  readonly turnDays: number;
  /** In order; never empty. */
  readonly memberIds: readonly string[];
}

export interface Days {
  readonly firstDay: string;
  readonly lastDay: string;
}

export interface DaySpan extends Days {
  readonly personId: string;
}

export interface Swap extends DaySpan {
  readonly insteadOfId: string;
}

export type OnDuty =
  | { readonly personId: string; readonly because: "turn" | "swap" }
  | { readonly personId: string; readonly because: "stands-in"; readonly forId: string }
  | null;

const dayMilliseconds = 86_400_000;

function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / dayMilliseconds);
}

/** The day that many days later, or earlier when negative. */
export function dayAfter(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * dayMilliseconds).toISOString().slice(0, 10);
}

/** How many days a span has, its first and last included. */
export function lengthOf({ firstDay, lastDay }: Days): number {
  return dayNumber(lastDay) - dayNumber(firstDay) + 1;
}

export function daysOf(span: Days): string[] {
  return Array.from({ length: Math.max(0, lengthOf(span)) }, (_, index) =>
    dayAfter(span.firstDay, index),
  );
}

function covers(span: Days, day: string): boolean {
  return span.firstDay <= day && day <= span.lastDay;
}

/** Place in the rota of whose turn the day is; days before the first count backwards in the same rhythm. */
export function turnOf(rota: Rota, day: string): number {
  const turns = Math.floor((dayNumber(day) - dayNumber(rota.firstDay)) / rota.turnDays);
  const count = rota.memberIds.length;
  return ((turns % count) + count) % count;
}

/**
 * Whose day it is when nobody is absent. Swaps are applied from the oldest to the newest, each where its giver has, or has had, the day;
 * so the newest counts, and a chain of them is followed. `swaps` come newest first.
 */
export function holderOf(
  rota: Rota,
  day: string,
  swaps: readonly Swap[],
): { personId: string; swapped: boolean } {
  const turn = rota.memberIds[turnOf(rota, day)]!;
  const had = [turn];
  for (const swap of swaps.toReversed()) {
    if (covers(swap, day) && had.includes(swap.insteadOfId)) had.push(swap.personId);
  }
  const personId = had.at(-1)!;
  return { personId, swapped: personId !== turn };
}

/** Who is on duty: whose day it is; if that person is absent, the next in the rota who is not. Nobody when all are absent. */
export function onDuty(
  rota: Rota,
  day: string,
  swaps: readonly Swap[],
  absences: readonly DaySpan[],
): OnDuty {
  const holder = holderOf(rota, day, swaps);
  const isAbsent = (personId: string): boolean =>
    absences.some((absence) => absence.personId === personId && covers(absence, day));
  if (!isAbsent(holder.personId)) {
    return { personId: holder.personId, because: holder.swapped ? "swap" : "turn" };
  }
  const place = turnOf(rota, day);
  for (let step = 1; step <= rota.memberIds.length; step += 1) {
    const next = rota.memberIds[(place + step) % rota.memberIds.length]!;
    if (!isAbsent(next)) return { personId: next, because: "stands-in", forId: holder.personId };
  }
  return null;
}

/** Nobody plans further, and a slip of the finger in the year is caught. */
const mostDays = 366;
const furthestDays = 730;

/** Whether days can be planned: in order, not all over, and within what anyone plans. */
export function decideDays(
  days: Days,
  today: string,
): "fine" | "daysBackwards" | "daysOver" | "daysTooMany" {
  if (days.lastDay < days.firstDay) return "daysBackwards";
  if (days.lastDay < today) return "daysOver";
  if (lengthOf(days) > mostDays || dayNumber(days.lastDay) - dayNumber(today) > furthestDays) {
    return "daysTooMany";
  }
  return "fine";
}

/** Whether so many days can be read at once. */
export function decideSpan(days: Days): "fine" | "daysBackwards" | "daysTooMany" {
  if (days.lastDay < days.firstDay) return "daysBackwards";
  return lengthOf(days) > mostDays ? "daysTooMany" : "fine";
}

export interface SwapAsked {
  readonly swap: Swap;
  /** Present members of the team. */
  readonly memberIds: readonly string[];
  readonly rota: Rota | null;
  /** Newest first. */
  readonly swaps: readonly Swap[];
  readonly today: string;
}

/** Both in the team, at least one of the days is the giver's, and whoever asks is one of the two or may arrange it for anyone. */
export function decideToSwap(
  { swap, memberIds, rota, swaps, today }: SwapAsked,
  who: { personId: string; arranges: boolean },
):
  | "swap"
  | "noRota"
  | "notInTeam"
  | "samePerson"
  | "notYours"
  | "nothingToSwap"
  | Exclude<ReturnType<typeof decideDays>, "fine"> {
  const days = decideDays(swap, today);
  if (days !== "fine") return days;
  if (rota === null) return "noRota";
  if (!memberIds.includes(swap.personId) || !memberIds.includes(swap.insteadOfId)) {
    return "notInTeam";
  }
  if (swap.personId === swap.insteadOfId) return "samePerson";
  const isTheirs = who.personId === swap.personId || who.personId === swap.insteadOfId;
  if (!isTheirs && !who.arranges) return "notYours";
  return formerHolders(rota, swaps, swap).length > 0 ? "swap" : "nothingToSwap";
}

/** Whose days a new swap takes: its giver's, and those of people who had them from the giver. Empty when it would change nothing. */
export function formerHolders(rota: Rota, swaps: readonly Swap[], swap: Swap): string[] {
  const before = daysOf(swap).map((day) => [day, holderOf(rota, day, swaps).personId] as const);
  const changed = before.filter(
    ([day, personId]) => holderOf(rota, day, [swap, ...swaps]).personId !== personId,
  );
  return [...new Set(changed.map(([, personId]) => personId))];
}
