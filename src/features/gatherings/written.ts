/** Reads what was written of a gathering. */
import { canonicalZone } from "#feature/people";
import { instantOfWall, zoneNamed } from "#platform/calendar/zone.ts";
import { msPerDay, numberOfDay } from "#platform/calendar/days.ts";
import type { Written } from "./queries/writing.ts";
import { decideTime } from "./rules.ts";

interface Typed {
  readonly title: string;
  readonly words: string;
  readonly place: string;
  readonly day: string;
  readonly time: string;
  readonly minutes: number;
  readonly zone: string;
}

type Refuse = (reason: "notAhead" | "unknownZone") => never;

export function readWritten(typed: Typed, now: Date, refuse: Refuse): Written {
  // A bare offset is a zone to some runtimes, and knows no summer time.
  const zone = /^[a-z]/i.test(typed.zone) ? canonicalZone(typed.zone) : null;
  const day = numberOfDay(typed.day) ?? refuse("notAhead");
  const [hours = 0, minutes = 0] = typed.time.split(":").map(Number);
  const wall = day * msPerDay + (hours * 60 + minutes) * 60_000;
  const known = zone ?? refuse("unknownZone");
  const startsAt = new Date(instantOfWall(zoneNamed(known), wall));
  const no = decideTime(startsAt, now);
  if (no) refuse(no);
  return {
    title: typed.title.trim(),
    words: typed.words.trim(),
    place: typed.place.trim(),
    startsAt,
    endsAt: new Date(startsAt.getTime() + typed.minutes * 60_000),
    zone: known,
  };
}
