/** What may be written of a gathering, and when. Pure: now is an argument. */
interface Times {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelledAt: Date | null;
}

export type StateOf = "to-come" | "past" | "cancelled";

/** It is past once it has begun: whoever came can say so from then on. */
export function stateOf({ startsAt, cancelledAt }: Times, now: Date): StateOf {
  if (cancelledAt !== null) return "cancelled";
  return startsAt <= now ? "past" : "to-come";
}

const mostAheadMs = 400 * 86_400_000;

/** A time that lies ahead, within some 13 months. */
export function decideTime(startsAt: Date, now: Date): "notAhead" | null {
  const ahead = startsAt.getTime() - now.getTime();
  return ahead > 0 && ahead <= mostAheadMs ? null : "notAhead";
}

/** To be answered, changed or called off while it lies ahead. */
export function decideAhead(one: Times, now: Date): "isOver" | "isCancelled" | null {
  const state = stateOf(one, now);
  if (state === "cancelled") return "isCancelled";
  return state === "past" ? "isOver" : null;
}

/** To be told about once it has begun. */
export function decideAfter(one: Times, now: Date): "notYet" | "isCancelled" | null {
  const state = stateOf(one, now);
  if (state === "cancelled") return "isCancelled";
  return state === "to-come" ? "notYet" : null;
}

type Said = boolean | null;

/**
 * Whoever said no gave their seat away, and another one may have been drawn for it: they take one again only while one is free. `beside` holds, for
 * each of their teams, what the others said who were drawn of it. Where everybody is invited there are no seats.
 */
export function decideToCome(
  {
    seats,
    was,
    comes,
  }: { readonly seats: number | null; readonly was: Said; readonly comes: Said },
  beside: readonly (readonly { readonly comes: Said }[])[],
): "seatGone" | null {
  if (seats === null || was !== false || comes === false) return null;
  return beside.some((drawn) => seatsLeft(seats, drawn) > 0) ? null : "seatGone";
}

/** How many are still to be drawn of a team: seats less those who have one and have not said no. */
export function seatsLeft(
  seats: number,
  drawn: readonly { readonly comes: boolean | null }[],
): number {
  return Math.max(0, seats - drawn.filter(({ comes }) => comes !== false).length);
}
