/** A calendar: weekly hours, holidays and a zone. Read once from what people wrote, then frozen and shared. */
import { dayNumber, numberOfDay, type Weekday, weekdays } from "./days.ts";
import { quote, WrongInput } from "./reading.ts";
import { zoneNamed } from "./zone.ts";

/** Open from the first moment up to, but not at, the second; minutes from midnight on the wall clock, 1440 is the end of the day. */
export interface Frame {
  readonly opens: number;
  readonly closes: number;
}

export interface Calendar {
  /** IANA name. */
  readonly zone: string;
  /** Every weekday, its frames in order, none touching another; a closed day has none. */
  readonly hours: Readonly<Record<Weekday, readonly Frame[]>>;
  /** '2025-12-25' for one date, '*-12-25' for every year; in order. */
  readonly holidays: readonly string[];
}

const minutesPerDay = 1440;
const dayNames: Readonly<Record<string, Weekday>> = Object.fromEntries(
  ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].flatMap(
    (name, index) => [
      [name, weekdays[index]!],
      [name.slice(0, 3), weekdays[index]!],
    ],
  ),
);

// A calendar is read from its row for every request. Equal ones become one object, so that its tables of hours are made once.
const shared = new Map<string, Calendar>();
const mostShared = 500;

/** Minutes from midnight of '08:00', '8:00' or '23:59:59'; undefined if it is no time of day. */
function minutesOf(text: unknown): number | undefined {
  const found =
    typeof text === "string" ? /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text.trim()) : null;
  if (!found) return undefined;
  const [hour, minute, second] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (minute > 59 || second > 59) return undefined;
  const minutes = hour * 60 + minute + second / 60;
  return minutes <= minutesPerDay ? minutes : undefined;
}

function readFrame(value: unknown, field: string): Frame {
  if (!Array.isArray(value) || value.length !== 2) {
    throw new WrongInput(
      field,
      `${field} has ${quote(value)} as a frame: write two times, such as ["08:00","17:00"].`,
    );
  }
  const [from, to]: unknown[] = value;
  const [opens, closes] = [minutesOf(from), minutesOf(to)];
  if (opens === undefined || closes === undefined) {
    const wrong = opens === undefined ? from : to;
    throw new WrongInput(
      field,
      `${field} has ${quote(wrong)} as a time: write hours and minutes, "00:00" to "24:00".`,
    );
  }
  if (closes < opens) {
    throw new WrongInput(
      field,
      `${field} has a frame from ${quote(from)} to ${quote(to)}, which ends before it begins: write the opening first, and a night as two frames with "24:00".`,
    );
  }
  if (closes === opens) {
    throw new WrongInput(
      field,
      `${field} has a frame from ${quote(from)} to ${quote(to)}, which is never open: write ["00:00","24:00"] for a whole day.`,
    );
  }
  return { opens, closes };
}

/** Frames in order, those that touch or overlap made one. */
function joinFrames(frames: readonly Frame[]): readonly Frame[] {
  const joined: Frame[] = [];
  for (const frame of frames.toSorted((a, b) => a.opens - b.opens)) {
    const last = joined.at(-1);
    if (last && frame.opens <= last.closes)
      joined[joined.length - 1] = {
        opens: last.opens,
        closes: Math.max(last.closes, frame.closes),
      };
    else joined.push(frame);
  }
  return joined;
}

function readHours(value: unknown): Record<Weekday, readonly Frame[]> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new WrongInput(
      "hours",
      `hours is ${quote(value)}: write frames by weekday, such as {"mon":[["08:00","17:00"]]}.`,
    );
  }
  const hours: Record<Weekday, readonly Frame[]> = {
    mon: [],
    tue: [],
    wed: [],
    thu: [],
    fri: [],
    sat: [],
    sun: [],
  };
  for (const [name, frames] of Object.entries(value)) {
    const weekday = Object.hasOwn(dayNames, name.toLowerCase())
      ? dayNames[name.toLowerCase()]
      : undefined;
    if (!weekday)
      throw new WrongInput(
        "hours",
        `hours has ${quote(name)} as a weekday: write mon, tue, wed, thu, fri, sat or sun.`,
      );
    const field = `hours.${weekday}`;
    if (frames === null || frames === undefined) continue;
    if (!Array.isArray(frames))
      throw new WrongInput(
        field,
        `${field} is ${quote(frames)}: write a list of frames, such as [["08:00","17:00"]].`,
      );
    hours[weekday] = joinFrames([
      ...hours[weekday],
      ...frames.map((frame) => readFrame(frame, field)),
    ]);
  }
  return hours;
}

function readHoliday(value: unknown): string {
  const text = typeof value === "string" ? value.trim() : "";
  // 2000 had a 29 February: a holiday of every year may be that day.
  const real = text.startsWith("*-") ? numberOfDay(`2000-${text.slice(2)}`) : numberOfDay(text);
  if (real !== undefined) return text;
  throw new WrongInput(
    "holidays",
    `holidays has ${quote(value)}, which is no date: write "2025-12-25", or "*-12-25" for every year.`,
  );
}

function readHolidays(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value))
    throw new WrongInput(
      "holidays",
      `holidays is ${quote(value)}: write a list such as ["2025-12-25","*-01-01"].`,
    );
  return [...new Set(value.map(readHoliday))].toSorted();
}

/** Whether any day can be open: any weekday meets any date within some years, so one of each is enough. */
function everOpen(calendar: Calendar): boolean {
  if (weekdays.every((weekday) => calendar.hours[weekday].length === 0)) return false;
  const yearly = calendar.holidays.filter((holiday) => holiday.startsWith("*")).length;
  return yearly < dayNumber(2001, 1, 1) - dayNumber(2000, 1, 1);
}

function share(calendar: Calendar): Calendar {
  const key = JSON.stringify(calendar);
  const known = shared.get(key);
  if (known) return known;
  for (const weekday of weekdays)
    Object.freeze(calendar.hours[weekday]).forEach((frame) => Object.freeze(frame));
  Object.freeze(calendar.hours);
  Object.freeze(calendar.holidays);
  if (shared.size >= mostShared) shared.delete(shared.keys().next().value!);
  shared.set(key, Object.freeze(calendar));
  return calendar;
}

/**
 * Reads `{ hours: { mon: [['08:00', '17:00']], ... }, holidays: ['2025-12-25', '*-01-01'], timezone: 'Europe/Berlin' }`.
 * Days that are missing have no hours, holidays may be missing, frames that touch or overlap are joined. Equal calendars give the same
 * frozen object. Throws WrongInput with a sentence, also for a calendar that is never open.
 */
export function readCalendar(value: {
  readonly hours?: unknown;
  readonly holidays?: unknown;
  readonly timezone?: unknown;
}): Calendar {
  const zone = zoneNamed(value.timezone).name;
  const calendar = { zone, hours: readHours(value.hours), holidays: readHolidays(value.holidays) };
  if (!everOpen(calendar)) {
    throw new WrongInput(
      "hours",
      'This calendar is never open: give at least one weekday a frame such as ["08:00","17:00"], on a date that is no holiday.',
    );
  }
  return share(calendar);
}
