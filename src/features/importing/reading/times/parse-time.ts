import { monthNamed } from "./months.ts";
import type { WallToInstant } from "./zone-offsets.ts";

/** Which comes first in dates such as 3/4/2024. */
export type DateOrder = "dayFirst" | "monthFirst";

/** The numbers of a date and time as written, before the order of day and month is decided. */
export interface WrittenTime {
  /** Year, month, day where that is certain; else the two uncertain numbers stand in `first` and `second`. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly first: number;
  readonly second: number;
  readonly separator: string;
  readonly timeMs: number;
  /** Minutes east of UTC when the time says so. */
  readonly offset: number | null;
  readonly halfDay: boolean;
}

const time = String.raw`(?:[ T,]+(?:at |um |à |a las |alle |om |às )?(\d{1,2})[:.h]([0-5]\d)(?:[:.]([0-6]\d)(?:[.,:](\d{1,9}))?)?\s*([ap]\.?\s?m\.?)?)?`;
const zone = String.raw`\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}|(?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d{2})?)?|[A-Z]{3,4})?`;
const weekday = String.raw`(?:\p{L}{2,10}\.?,? +)?`;
const numbers = new RegExp(`^(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})\\.?${time}${zone}$`, "i");
const dayNamed = new RegExp(
  `^${weekday}(\\d{1,4})(?:st|nd|rd|th|er|º|°)?[-/. ]+(?:de )?(\\p{L}{3,10})[-/., ]+(?:de )?(\\d{1,4})${time}${zone}$`,
  "iu",
);
const monthFirst = new RegExp(
  `^${weekday}(\\p{L}{3,10})[-/. ]+(\\d{1,2})(?:st|nd|rd|th)?[-/, ]+(\\d{4})${time}${zone}$`,
  "iu",
);
const compact =
  /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?(?:[.,](\d{1,9}))?(Z|[+-]\d{2}:?\d{2})?$/i;

const namedOffsets: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

const maxTimeChars = 64;
const dayMs = 86_400_000;

/** Takes a date apart; null when it is none. Plain numbers (epochs, serial days) are not dates here. */
export function takeApart(text: string): WrittenTime | null {
  if (text.length > maxTimeChars) return null;
  const plain = numbers.exec(text);
  if (plain) return ofNumbers(plain);
  const named = dayNamed.exec(text);
  if (named) return ofNamed(named[1]!, named[2]!, named[3]!, named, 4);
  const american = monthFirst.exec(text);
  if (american) return ofNamed(american[2]!, american[1]!, american[3]!, american, 4);
  const tight = compact.exec(text);
  return tight && tight[1]! > "1900" && tight[1]! < "2200" ? ofCompact(tight) : null;
}

function ofNumbers(match: RegExpExecArray): WrittenTime | null {
  const [, a, separator, b, c] = match as unknown as string[];
  const clock = clockOf(match, 5);
  if (!clock) return null;
  const rest = { ...clock, separator: separator! };
  if (a!.length > 2)
    return { ...rest, year: Number(a), month: Number(b), day: Number(c), first: 0, second: 0 };
  return { ...rest, year: fullYear(c!), month: 0, day: 0, first: Number(a), second: Number(b) };
}

function ofNamed(
  a: string,
  name: string,
  c: string,
  match: RegExpExecArray,
  clockAt: number,
): WrittenTime | null {
  const month = monthNamed(name);
  const clock = month > 0 ? clockOf(match, clockAt) : null;
  if (!clock) return null;
  const yearFirst = a.length === 4;
  return {
    ...clock,
    year: fullYear(yearFirst ? a : c),
    month,
    day: Number(yearFirst ? c : a),
    first: 0,
    second: 0,
    separator: " ",
  };
}

function ofCompact(match: RegExpExecArray): WrittenTime {
  const [, year, month, day, hour = "0", minute = "0", second = "0", part, offset] =
    match as unknown as Parts;
  const timeMs =
    (Number(hour) * 60 + Number(minute)) * 60_000 + Number(second) * 1000 + fraction(part);
  const date = { year: Number(year), month: Number(month), day: Number(day), first: 0, second: 0 };
  return { ...date, separator: "", timeMs, offset: offsetOf(offset) ?? null, halfDay: false };
}

type Parts = (string | undefined)[];
type Clock = Pick<WrittenTime, "timeMs" | "offset" | "halfDay">;

function clockOf(match: RegExpExecArray, at: number): Clock | null {
  const [hours, minutes, seconds, part, half, zoneText] = match.slice(at, at + 6) as Parts;
  const offset = offsetOf(zoneText);
  const hour = hourOf(Number(hours ?? 0), half?.[0]?.toLowerCase());
  if (offset === undefined || hour === null) return null;
  const timeMs =
    (hour * 60 + Number(minutes ?? 0)) * 60_000 + Number(seconds ?? 0) * 1000 + fraction(part);
  return timeMs > dayMs ? null : { timeMs, offset, halfDay: half !== undefined };
}

/** The hour of the day; null when there is none such. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour > 24 ? null : hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

/** Milliseconds of the digits behind the second. */
function fraction(digits: string | undefined): number {
  return digits === undefined ? 0 : Math.floor(Number(`0.${digits}`) * 1000 + 1e-6);
}

/** Minutes east of UTC; null when none is given, undefined when the name is not known. */
function offsetOf(zoneText: string | undefined): number | null | undefined {
  if (zoneText === undefined || zoneText === "") return null;
  const text = zoneText.toUpperCase();
  const named = namedOffsets[text];
  if (named !== undefined) return named;
  const match = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 18 * 60) return undefined;
  return match[1] === "-" ? -minutes : minutes;
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 70 ? 2000 + number : 1900 + number;
}

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The instant in milliseconds, or null when there is no such day. */
export function instantOf(
  written: WrittenTime,
  order: DateOrder,
  wall: WallToInstant,
): number | null {
  const [day, month] =
    order === "dayFirst" ? [written.first, written.second] : [written.second, written.first];
  const midnight = midnightOf(written.year, written.month || month, written.day || day);
  if (midnight === null) return null;
  const wallMs = midnight + written.timeMs;
  return written.offset === null ? wall(wallMs) : wallMs - written.offset * 60_000;
}

function midnightOf(year: number, month: number, day: number): number | null {
  if (day < 1 || day > (daysOfMonth[month - 1] ?? 0)) return null;
  if (year < 1900 || year > 2199) return null;
  const midnight = Date.UTC(year, month - 1, day);
  return new Date(midnight).getUTCDate() === day ? midnight : null;
}

/** What a plain number in a column of times counts. */
export type NumberUnit = "seconds" | "milliseconds" | "microseconds" | "serial";

/** The unit by the size of a number: epochs from 1990 to 2100, serial days from 1990 to 2100; null for others. */
export function unitOfNumber(text: string): NumberUnit | null {
  if (!/^\d{5,16}(?:[.,]\d{1,12})?$/.test(text)) return null;
  const value = Number(text.replace(",", "."));
  if (value >= 32_874 && value <= 73_051) return "serial";
  for (const [unit, scale] of [
    ["seconds", 1],
    ["milliseconds", 1e3],
    ["microseconds", 1e6],
  ] as const) {
    if (value >= 631_152_000 * scale && value <= 4_102_444_800 * scale) return unit;
  }
  return null;
}

/** The instant that a plain number means, in milliseconds. Serial days are wall time. */
export function instantOfNumber(text: string, wall: WallToInstant): number | null {
  const unit = unitOfNumber(text);
  if (unit === null) return null;
  const value = Number(text.replace(",", "."));
  if (unit === "seconds") return Math.round(value * 1000);
  if (unit === "milliseconds") return Math.round(value);
  if (unit === "microseconds") return Math.floor(value / 1000);
  return wall(Date.UTC(1899, 11, 30) + Math.round(value * 86_400) * 1000);
}
