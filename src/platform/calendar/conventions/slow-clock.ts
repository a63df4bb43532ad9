/** Situations for property tests, and slow clocks to compare with: every frame asked of Temporal, minutes counted one by one. */
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { addWorkingTime, type Calendar, type Pause, readCalendar, weekdays } from "../index.ts";

export const zones = [
  "UTC",
  "Europe/Berlin",
  "America/Sao_Paulo",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Africa/Cairo",
  "America/St_Johns",
  "Asia/Beirut",
];
// Days around which a clock changes in one of the zones, and an ordinary one.
export const starts = [
  "2018-11-03",
  "2018-02-16",
  "2016-03-25",
  "2016-10-28",
  "2011-12-28",
  "2024-04-05",
  "2014-05-13",
  "2010-11-05",
  "2022-06-01",
].map((day) => Date.parse(`${day}T00:00:00Z`));

export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
export const frame = fc
  .tuple(fc.integer({ min: 0, max: 287 }), fc.integer({ min: 1, max: 288 }))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => [clock(from * 5), clock(to * 5)]);
export const dayHours = fc.oneof(
  fc.constant([]),
  fc.constant([["00:00", "24:00"]]),
  fc.constant([
    ["08:00", "13:00"],
    ["14:00", "18:00"],
  ]),
  fc.array(frame, { minLength: 1, maxLength: 3 }),
);
export const holiday = fc.constantFrom(
  "*-11-04",
  "2016-03-28",
  "*-12-31",
  "2018-11-05",
  "*-02-29",
  "2022-06-02",
);
export const calendars: fc.Arbitrary<Calendar> = fc
  .record({
    hours: fc.record(Object.fromEntries(weekdays.map((day) => [day, dayHours]))),
    holidays: fc.array(holiday, { maxLength: 3 }),
    timezone: fc.constantFrom(...zones),
  })
  .filter(({ hours }) => Object.values(hours).some((frames) => frames.length > 0))
  .map((written) => readCalendar(written));

export const minute = 60_000;
export const instants = fc
  .tuple(fc.constantFrom(...starts), fc.integer({ min: 0, max: 7 * 1440 }))
  .map(([base, offset]) => new Date(base + offset * minute));
export const pausesNear = (start: Date): fc.Arbitrary<Pause[]> =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -600, max: 6000 }), fc.integer({ min: 0, max: 2000 }))
      .map(([from, length]) => ({
        from: new Date(start.getTime() + from * minute),
        to: new Date(start.getTime() + (from + length) * minute),
      })),
    { maxLength: 4 },
  );
export const situations = fc
  .tuple(calendars, instants)
  .chain(([calendar, start]) =>
    fc.tuple(fc.constant(calendar), fc.constant(start), pausesNear(start)),
  );
export const seconds = (count: number) => ({ unit: "working-minutes", seconds: count }) as const;
export const addSeconds = (calendar: Calendar, start: Date, count: number, pauses: Pause[]): Date =>
  addWorkingTime(calendar, start, seconds(count), pauses).due!;

/** The frames of some days as instants, by Temporal alone. */
export function slowFrames(calendar: Calendar, from: Date, to: Date): [number, number][] {
  const dateAt = (instant: Date): Temporal.PlainDate =>
    Temporal.Instant.fromEpochMilliseconds(instant.getTime())
      .toZonedDateTimeISO(calendar.zone)
      .toPlainDate();
  const frames: [number, number][] = [];
  const last = dateAt(to).add({ days: 2 });
  for (
    let date = dateAt(from).subtract({ days: 2 });
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  ) {
    const text = date.toString();
    const exists = date
      .toZonedDateTime({ timeZone: calendar.zone, plainTime: "12:00" })
      .toPlainDate()
      .equals(date);
    if (
      !exists ||
      calendar.holidays.includes(text) ||
      calendar.holidays.includes(`*${text.slice(4)}`)
    )
      continue;
    const instantOf = (minutes: number): number =>
      date.toPlainDateTime().add({ minutes }).toZonedDateTime(calendar.zone).epochMilliseconds;
    for (const { opens, closes } of calendar.hours[weekdays[date.dayOfWeek - 1]!])
      frames.push([instantOf(opens), instantOf(closes)]);
  }
  return frames;
}

export const within = (ms: number, frames: readonly (readonly [number, number])[]): boolean =>
  frames.some(([from, to]) => ms >= from && ms < to);

/** Working minutes one by one: whole minutes between two instants on the minute. */
export function slowMinutes(calendar: Calendar, from: Date, to: Date, pauses: Pause[]): number {
  const frames = slowFrames(calendar, from, to);
  const stops = pauses.map((pause) => [pause.from.getTime(), pause.to!.getTime()] as const);
  let count = 0;
  for (let ms = from.getTime(); ms < to.getTime(); ms += minute)
    if (within(ms, frames) && !within(ms, stops)) count += 1;
  return count;
}
