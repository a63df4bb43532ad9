/** The waves that lie ahead, one after the other: whom each would ask once those before it have asked theirs, and who is not heard for that. */
import { daysBetween } from "#platform/calendar/days.ts";
import { type Ahead, freeOn, type PlannedGroup, type Planning, planGroups } from "./planning.ts";

export interface WaveAhead extends Planning {
  /** The day on which it opens, as '2026-11-22'. */
  readonly day: string;
}

/** A relationship that would be heard on its own if nobody had to be left alone. */
export interface Short extends Pick<PlannedGroup, "kind" | "providerId" | "teamId" | "eligible"> {
  /** How many of it would be asked then. */
  readonly wanted: number;
}

export interface Reckoned {
  readonly groups: readonly PlannedGroup[];
  readonly short: readonly Short[];
}

/**
 * In the order in which they open, those of one day as they are given. `free` of each are those who may be asked as it stands today; who is
 * asked by a wave rests for so many days, so that a later one does without them.
 */
export function reckonAhead<Wave extends WaveAhead>(
  waves: readonly Wave[],
  restDays: number,
): (Wave & Reckoned)[] {
  const before: Ahead[] = [];
  return waves
    .toSorted((a, b) => daysBetween(b.day, a.day))
    .map((wave) => {
      const free = freeOn({ day: wave.day, restDays }, wave.free, before);
      const groups = planGroups({ ...wave, free });
      before.push({ day: wave.day, personIds: groups.flatMap(({ personIds }) => personIds) });
      return { ...wave, free, groups, short: shortOf(wave, groups) };
    });
}

const keyOf = ({ kind, providerId, teamId }: PlannedGroup): string =>
  `${kind}:${providerId ?? ""}:${teamId ?? ""}`;

/** The largest first. */
function shortOf(wave: WaveAhead, groups: readonly PlannedGroup[]): Short[] {
  const everybody = new Set(wave.candidates.map(({ personId }) => personId));
  const heard = new Set(groups.map(keyOf));
  return planGroups({ ...wave, free: everybody })
    .filter((group) => !heard.has(keyOf(group)))
    .toSorted((a, b) => b.eligible - a.eligible || (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(({ personIds, ...group }) => ({ ...group, wanted: personIds.length }));
}
