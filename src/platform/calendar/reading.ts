/** Reading what people wrote about time, and saying in one sentence what is wrong with it. No clock: nothing here knows what 'now' is. */
import { numberOfDay } from "./days.ts";

/** Something that was written cannot be taken as it stands. The message is a sentence for people; `field` says where it stands. */
export class WrongInput extends Error {
  readonly field: string;
  constructor(field: string, sentence: string) {
    super(sentence);
    this.name = "WrongInput";
    this.field = field;
  }
}

const longestQuote = 40;

/** How a wrong value is shown in a sentence: short, and never its inside, which may be large or nested without end. */
export function quote(value: unknown): string {
  if (typeof value === "string")
    return JSON.stringify(value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value);
  if (Array.isArray(value)) return "a list";
  if (value === undefined) return "nothing";
  if (typeof value === "object") return value === null ? "null" : "an object";
  return String(value as number | boolean);
}

// Groups: date, hour, minute, second, fraction, zone sign or Z, zone hours, zone minutes.
const instantForm =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s?(?:[Zz]|([+-])(\d{2})(?::?(\d{2}))?)$/;

/** Digits as numbers, what is missing as 0. */
function numbersOf(parts: readonly (string | undefined)[]): number[] {
  return parts.map((part) => Number(part ?? 0));
}

/**
 * Reads an instant such as '2016-02-01T11:25:30Z' or '2016-02-01T12:25:30.5+01:00', to the millisecond (finer digits are cut off).
 * An instant without Z or an offset is refused: whose clock it means would be a guess.
 */
export function readInstant(value: unknown, field: string): Date {
  const example = 'such as "2016-02-01T11:25:30Z"';
  if (value === undefined)
    throw new WrongInput(field, `${field} is missing: write an instant ${example}.`);
  const found = typeof value === "string" ? instantForm.exec(value.trim()) : null;
  const wrong = (why: string): WrongInput =>
    new WrongInput(field, `${field} is ${quote(value)}: ${why}.`);
  if (!found) throw wrong(`write an instant with Z or an offset, ${example}`);
  const [, date = "", hour, minute, second, fraction = "", sign, zoneHour, zoneMinute] = found;
  const day = numberOfDay(date);
  if (day === undefined) throw wrong("there is no such date; check the month and the day");
  const parts = numbersOf([hour, minute, second, zoneHour, zoneMinute]);
  const [h, m, s, zoneH, zoneM] = parts as [number, number, number, number, number];
  if (parts.some((part, index) => part > (index === 0 || index === 3 ? 23 : 59))) {
    throw wrong("there is no such time; hours go to 23, minutes and seconds to 59");
  }
  const offsetMinutes = (zoneH * 60 + zoneM) * (sign === "-" ? -1 : 1);
  const seconds = ((day * 24 + h) * 60 + m - offsetMinutes) * 60 + s;
  return new Date(seconds * 1000 + Number(fraction.slice(0, 3).padEnd(3, "0")));
}

/** An instant as JSON carries it: in Z, and with a fraction only where there is one. */
export function writeInstant(instant: Date): string {
  return instant.toISOString().replace(/\.?0*Z$/, "Z");
}
