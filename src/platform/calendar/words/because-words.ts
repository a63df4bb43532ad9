/** What a deadline is explained with, in one language: sentences here, the sums and their order in because.ts. */
import { sayCount, sayDay, sayList, sayMoment, sayWeekday } from "./words.ts";

export interface CalendarWords {
  /** Of days by number: 'Monday 1 February 2016', without the year if it is the one already said. */
  readonly day: (day: number, said?: number) => string;
  /** Of a wall clock (ms as if UTC): 'Monday 1 February 2016 12:25:30'. */
  readonly moment: (wall: number, said?: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly days: (count: number, toClosing: boolean) => string;
  readonly ofWorkingTime: (length: string) => string;
  readonly near: Readonly<Record<"-1" | "0" | "1", string>>;
  /** Within six days to come. */
  readonly weekday: (day: number) => string;
  readonly date: (day: number, said: number) => string;
  readonly from: (amount: string, moment: string, zone: string) => string;
  readonly tooFar: string;
  readonly noDate: (since: string, left: string | null) => string;
  readonly on: (length: string, day: string) => string;
  readonly between: (length: string, openDays: number, first: string) => string;
  readonly more: (count: number) => string;
  readonly holidays: (count: number, names: string) => string;
  readonly pauses: (count: number, length: string) => string;
  readonly clockChange: string;
  readonly atClosing: string;
  readonly begins: (moment: string) => string;
  readonly after: (count: number, names: string, toClosing: boolean) => string;
  readonly afterMany: (count: number, last: string, toClosing: boolean) => string;
  readonly nextClosing: string;
  readonly movedOn: (pauses: string, moment: string) => string;
  readonly atOnce: string;
  readonly nextOpen: (moment: string) => string;
}

const rule = (toClosing: boolean): string =>
  toClosing ? "at its last closing" : "at the same time of day";

export const inEnglish: CalendarWords = {
  day: sayDay,
  moment: sayMoment,
  list: sayList,
  minutes: (count) => sayCount(count, "working minute"),
  hours: (count) => sayCount(count, "working hour"),
  days: (count, toClosing) =>
    `${sayCount(count, "working day")}${toClosing ? " to end of day" : ""}`,
  ofWorkingTime: (length) => `${length} of working time`,
  near: { "-1": "yesterday", "0": "today", "1": "tomorrow" },
  weekday: (day) => `on ${sayWeekday(day)}`,
  date: (day, said) => `on ${sayDay(day, said)}`,
  from: (amount, moment, zone) => `${amount} from ${moment} (${zone})`,
  tooFar:
    "there is not that much working time in the 50 years after it; check the hours, the holidays and the amount.",
  noDate: (since, left) =>
    `no date can be said while the pause from ${since} is open${left === null ? "" : `, and ${left} of working time will be left when it ends`}`,
  on: (length, day) => `${length} on ${day}`,
  between: (length, openDays, first) =>
    `${length} on the ${sayCount(openDays, "open day")} from ${first}`,
  more: (count) => `${count} more`,
  holidays: (count, names) => `${count === 1 ? "holiday" : "holidays"} skipped: ${names}`,
  pauses: (count, length) => `${sayCount(count, "pause")} took ${length} out`,
  clockChange: "the clocks change on the way and hours count as they pass",
  atClosing: "used up exactly at closing",
  begins: (moment) => `counted from ${moment}, the first open moment`,
  after: (_count, names, toClosing) => `after it come ${names}, due ${rule(toClosing)}`,
  afterMany: (count, last, toClosing) =>
    `the ${count} open days after it end with ${last}, due ${rule(toClosing)}`,
  nextClosing: "the next closing after it",
  movedOn: (pauses, moment) => `${pauses}, which moves it on to ${moment}`,
  atOnce: "open then, so due at once",
  nextOpen: (moment) => `closed or paused then, so due at the next open moment, ${moment}`,
};
