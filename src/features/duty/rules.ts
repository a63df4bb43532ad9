/** Whose turn it is. Pure: days are '2026-11-22'. */

export interface Rota {
  /** The day on which the first member's first turn begins. */
  readonly firstDay: string;
  readonly turnDays: number;
  /** In order; never empty. */
  readonly memberIds: readonly string[];
}

export interface DaySpan {
  readonly personId: string;
  readonly firstDay: string;
  readonly lastDay: string;
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

function covers(span: DaySpan, day: string): boolean {
  return span.firstDay <= day && day <= span.lastDay;
}

/** Place in the rota of whose turn the day is; days before the first count backwards in the same rhythm. */
export function turnOf(rota: Rota, day: string): number {
  const turns = Math.floor((dayNumber(day) - dayNumber(rota.firstDay)) / rota.turnDays);
  const count = rota.memberIds.length;
  return ((turns % count) + count) % count;
}

/**
 * Who is on duty: whoever's turn it is, or who swapped with them (the newest swap counts, `swaps` newest first); if that person is absent,
 * the next in the rota who is not. Nobody when all are absent.
 */
export function onDuty(
  rota: Rota,
  day: string,
  swaps: readonly Swap[],
  absences: readonly DaySpan[],
): OnDuty {
  const place = turnOf(rota, day);
  const turn = rota.memberIds[place]!;
  const swap = swaps.find((one) => one.insteadOfId === turn && covers(one, day));
  const first = swap?.personId ?? turn;
  const isAbsent = (personId: string): boolean =>
    absences.some((absence) => absence.personId === personId && covers(absence, day));
  if (!isAbsent(first)) return { personId: first, because: swap ? "swap" : "turn" };
  for (let step = 1; step <= rota.memberIds.length; step += 1) {
    const next = rota.memberIds[(place + step) % rota.memberIds.length]!;
    if (next !== first && !isAbsent(next)) {
      return { personId: next, because: "stands-in", forId: first };
    }
  }
  return null;
}
