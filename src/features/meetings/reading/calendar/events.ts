/** One VEVENT: what of it is read at all. Descriptions, places, alarms and attachments are left where they are. */
import ICAL from "ical.js";
import type { UnreadReason } from "../../contract.ts";
import { cleaned } from "../text.ts";
import { utc, type WallClock, wallOfTime } from "./zones.ts";

export const answers = ["accepted", "tentative", "declined", "none"] as const;
export type Answer = (typeof answers)[number];

export interface Invited {
  /** In small letters. */
  readonly address: string;
  readonly answer: Answer;
}

/** A time with the clock that it is read on; of a whole day the wall shows midnight. */
export interface Moment {
  readonly wall: number;
  readonly clock: WallClock;
  readonly isDay: boolean;
}

export interface ReadEvent {
  readonly uid: string;
  readonly start: Moment;
  /** In exact milliseconds; `days` are added on the wall before it. */
  readonly length: { readonly days: number; readonly ms: number };
  readonly recurrence: { readonly at: Moment; readonly andFuture: boolean } | null;
  readonly rules: readonly ICAL.Recur[];
  readonly more: readonly Moment[];
  readonly without: readonly Moment[];
  readonly title: string;
  readonly isPrivate: boolean;
  readonly isFree: boolean;
  readonly isCancelled: boolean;
  readonly isTentative: boolean;
  readonly organiser: string | null;
  readonly invited: readonly Invited[];
  readonly sequence: number;
}

/** An entry that cannot be read. */
export class UnreadableEvent extends Error {
  readonly why: UnreadReason;
  constructor(why: UnreadReason) {
    super(why);
    this.why = why;
  }
}

export type ClockFor = (tzid: string) => WallClock;

/** Throws UnreadableEvent. `floating` is the clock of whoever's calendar it is. */
export function readEvent(
  event: ICAL.Component,
  { clockFor, floating }: { readonly clockFor: ClockFor; readonly floating: WallClock },
): ReadEvent {
  const clocks = { clockFor, floating };
  const uid = textOf(event, "uid");
  if (uid === "") throw new UnreadableEvent("noUid");
  const [start] = momentsOf(event, "dtstart", clocks);
  if (!start) throw new UnreadableEvent("noBeginning");
  const [recurrence] = momentsOf(event, "recurrence-id", clocks);
  const range = event.getFirstProperty("recurrence-id")?.getParameter("range");
  const status = textOf(event, "status").toUpperCase();
  return {
    uid,
    start,
    length: lengthOf(event, start, clocks),
    recurrence: recurrence ? { at: recurrence, andFuture: range === "THISANDFUTURE" } : null,
    rules: rulesOf(event),
    more: datesOf(event, "rdate", clocks),
    without: datesOf(event, "exdate", clocks),
    title: cleaned(textOf(event, "summary").replace(/\s+/g, " ").trim(), 200),
    isPrivate: /^(PRIVATE|CONFIDENTIAL)$/i.test(textOf(event, "class")),
    isFree: textOf(event, "transp").toUpperCase() === "TRANSPARENT" || isFreeByOutlook(event),
    isCancelled: status === "CANCELLED",
    isTentative: status === "TENTATIVE",
    organiser: addressOf(textOf(event, "organizer")),
    invited: invitedOf(event),
    sequence: Number(event.getFirstPropertyValue("sequence")) || 0,
  };
}

const isFreeByOutlook = (event: ICAL.Component): boolean =>
  textOf(event, "x-microsoft-cdo-busystatus").toUpperCase() === "FREE";

function textOf(event: ICAL.Component, name: string): string {
  const value = event.getFirstPropertyValue(name);
  return typeof value === "string" ? value.replaceAll("\u0000", "") : "";
}

const mostInvited = 500;

function invitedOf(event: ICAL.Component): Invited[] {
  return event
    .getAllProperties("attendee")
    .slice(0, mostInvited)
    .flatMap((property) => {
      const address = addressOf(String(property.getFirstValue()));
      if (address === null) return [];
      const said = String(property.getParameter("partstat") ?? "").toLowerCase();
      return [{ address, answer: answers.find((known) => known === said) ?? "none" }];
    });
}

function addressOf(text: string): string | null {
  const address = cleaned(text, 400)
    .replace(/^mailto:/i, "")
    .trim()
    .toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(address) && address.length <= 320 ? address : null;
}

const rulesOf = (event: ICAL.Component): ICAL.Recur[] =>
  event
    .getAllProperties("rrule")
    .map((property) => property.getFirstValue())
    .filter((value): value is ICAL.Recur => value instanceof ICAL.Recur);

interface Clocks {
  readonly clockFor: ClockFor;
  readonly floating: WallClock;
}

function momentsOf(event: ICAL.Component, name: string, clocks: Clocks): Moment[] {
  return event.getAllProperties(name).flatMap((property) => {
    const tzid = property.getParameter("tzid");
    return property.getValues().flatMap((value: unknown) => {
      const time = value instanceof ICAL.Period ? value.start : value;
      return time instanceof ICAL.Time ? [momentOf(time, tzid, clocks)] : [];
    });
  });
}

/** Every working day for twenty years. */
const mostDates = 5_000;

function datesOf(event: ICAL.Component, name: "rdate" | "exdate", clocks: Clocks): Moment[] {
  const written = event
    .getAllProperties(name)
    .reduce((sum, property) => sum + property.getValues().length, 0);
  if (written > mostDates) throw new UnreadableEvent("tooOften");
  return momentsOf(event, name, clocks);
}

const earliestWall = Date.UTC(1600, 0, 1);
const latestWall = Date.UTC(2200, 0, 1);
const longestMs = 3660 * 86_400_000;

function momentOf(time: ICAL.Time, tzid: unknown, { clockFor, floating }: Clocks): Moment {
  const wall = wallOfTime(time);
  // Birthdays without a year begin in 1604.
  if (!(wall >= earliestWall && wall <= latestWall)) throw new UnreadableEvent("noTime");
  if (time.isDate) return { wall, clock: floating, isDay: true };
  if (time.zone === ICAL.Timezone.utcTimezone) return { wall, clock: utc, isDay: false };
  const clock = typeof tzid === "string" ? clockFor(tzid) : floating;
  return { wall, clock, isDay: false };
}

function lengthOf(event: ICAL.Component, start: Moment, clocks: Clocks): ReadEvent["length"] {
  const length = writtenLength(event, start, clocks);
  if (!(length.days * 86_400_000 + length.ms <= longestMs)) throw new UnreadableEvent("tooLong");
  return length;
}

function writtenLength(event: ICAL.Component, start: Moment, clocks: Clocks): ReadEvent["length"] {
  const [end] = momentsOf(event, "dtend", clocks);
  if (end && start.isDay)
    return { days: Math.max(1, Math.round((end.wall - start.wall) / 86_400_000)), ms: 0 };
  if (end) return { days: 0, ms: Math.max(0, instantOf(end) - instantOf(start)) };
  const duration = event.getFirstPropertyValue("duration");
  if (duration instanceof ICAL.Duration && !duration.isNegative) {
    const days = duration.weeks * 7 + duration.days;
    const ms = (duration.hours * 3600 + duration.minutes * 60 + duration.seconds) * 1000;
    return { days, ms };
  }
  return { days: start.isDay ? 1 : 0, ms: 0 };
}

export const instantOf = ({ wall, clock }: Moment): number => clock.instantOf(wall);
