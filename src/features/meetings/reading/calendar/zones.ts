/** From the name of a zone as calendars write it to the clock on its wall. Wall times are milliseconds as if they were UTC. */
import ICAL from "ical.js";
import { WrongInput } from "#platform/calendar/index.ts";
import { instantOfWall, wallOf, zoneNamed } from "#platform/calendar/zone.ts";
import {
  follow,
  newPatience,
  type Patience,
  refuseUnfollowable,
  UnfollowableRule,
} from "./followable.ts";
import { windowsZones } from "./windows-zones.ts";

export interface WallClock {
  /** Epoch milliseconds at which the wall shows this. */
  instantOf(wall: number): number;
  wallOf(instant: number): number;
}

export const utc: WallClock = { instantOf: (wall) => wall, wallOf: (instant) => instant };

function ianaClock(name: string): WallClock | null {
  try {
    const zone = zoneNamed(name);
    return {
      instantOf: (wall) => instantOfWall(zone, wall),
      wallOf: (instant) => wallOf(zone, instant),
    };
  } catch (fault) {
    if (fault instanceof WrongInput) return null;
    throw fault;
  }
}

/** The clock of an IANA zone that is known to be one. */
export function clockOf(name: string): WallClock {
  const clock = ianaClock(name);
  if (!clock) throw new RangeError(`'${name}' is no zone`);
  return clock;
}

/**
 * Names first, for the rules that a calendar brings along are often cut short or years old: as it stands, without a maker's prefix
 * ('/mozilla.org/20050126_1/Europe/Berlin'), as Windows calls it, as X-LIC-LOCATION says. Only then its own rules.
 */
export function clockNamed(
  tzid: string,
  component: ICAL.Component | undefined,
  patience: Patience = newPatience(),
): WallClock | null {
  const location = component?.getFirstPropertyValue("x-lic-location");
  for (const name of [tzid, ...(typeof location === "string" ? [location] : [])]) {
    const clock = byName(name.trim().replace(/^"|"$/g, ""));
    if (clock) return clock;
  }
  return component ? byRules(component, tzid, patience) : null;
}

function byName(name: string): WallClock | null {
  const windows = windowsZones.get(name.toLowerCase());
  if (windows !== undefined) return ianaClock(windows);
  const parts = name.split("/").filter((part) => part !== "");
  const tries = [name, parts.slice(-3).join("/"), parts.slice(-2).join("/")];
  // A name of one part such as 'CET' or 'Custom' is taken only whole.
  for (const one of tries) {
    const clock = one.includes("/") || one === name ? ianaClock(one) : null;
    if (clock) return clock;
  }
  return null;
}

/** After every time that is read (events.ts): asked once for this, a zone asks its rules no more. */
const afterAll = Date.UTC(2202, 0, 1);

/** The rules of a VTIMEZONE; null where they are not followed. Around a change an hour is found by trying the offsets of both sides. */
function byRules(component: ICAL.Component, tzid: string, patience: Patience): WallClock | null {
  const zone = new ICAL.Timezone({ component, tzid });
  try {
    follow(patience, () => {
      refuseUnfollowableZone(component);
      zone.utcOffset(timeOfWall(afterAll));
    });
  } catch (fault) {
    if (fault instanceof UnfollowableRule) return null;
    throw fault;
  }
  const offsetAtWall = (wall: number): number => zone.utcOffset(timeOfWall(wall)) * 1000;
  return {
    instantOf: (wall) => wall - offsetAtWall(wall),
    wallOf: (instant) => {
      const guess = instant + offsetAtWall(instant);
      return instant + offsetAtWall(guess);
    },
  };
}

/** Clocks change by the year. */
function refuseUnfollowableZone(component: ICAL.Component): void {
  for (const part of component.getAllSubcomponents())
    for (const property of part.getAllProperties("rrule")) {
      const rule: unknown = property.getFirstValue();
      if (!(rule instanceof ICAL.Recur) || rule.freq !== "YEARLY")
        throw new UnfollowableRule("notFollowed");
      refuseUnfollowable(rule, 0);
    }
}

/** A time of ical.js that floats, with these wall hands. */
export function timeOfWall(wall: number): ICAL.Time {
  const at = new Date(wall);
  return new ICAL.Time(
    {
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      second: at.getUTCSeconds(),
      isDate: false,
    },
    ICAL.Timezone.localTimezone,
  );
}

export function wallOfTime(time: ICAL.Time): number {
  return Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
}
