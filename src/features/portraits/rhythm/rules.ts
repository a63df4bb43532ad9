/** The week of a team by its own clock, from what happened in each quarter of an hour. Pure; every zone of today turns at one of these. */
import { msPerDay, numberOfDay, weekdayIndex } from "#platform/calendar/days.ts";
import { instantOfWall, wallOf, type Zone, zoneNamed } from "#platform/calendar/zone.ts";

export const hoursOfWeek = 168;
const msPerHour = 3_600_000;
export const msPerQuarter = 900_000;

/** What happened within a quarter of an hour. `ended` is done, or stopped without having been done. */
export interface Moment {
  /** Quarters of an hour since 1970, UTC. */
  readonly quarter: number;
  readonly asked: number;
  readonly replied: number;
  readonly done: number;
  readonly ended: number;
}

export interface Told {
  readonly zone: string;
  readonly firstDay: string;
  /** Included. */
  readonly lastDay: string;
  /** In the order of time, from the beginning of the first day to the end of the last. */
  readonly moments: readonly Moment[];
  /** How many were open as the first day began. */
  readonly openBefore: number;
}

export interface Week {
  readonly asked: readonly number[];
  readonly replied: readonly number[];
  readonly done: readonly number[];
  /** How many were open as each hour began, added up over the weeks. */
  readonly open: readonly number[];
  /** Days from the first on which something was asked to the last day; 0 where nothing was. */
  readonly daysTold: number;
}

function dayOf(text: string): number {
  const day = numberOfDay(text);
  if (day === undefined) throw new RangeError(`'${text}' is no day`);
  return day;
}

/** The hour of the week that the wall shows: 0 for Monday 0:00. `wall` as if it were UTC. */
function placeOf(wall: number): number {
  const day = Math.floor(wall / msPerDay);
  return weekdayIndex(day) * 24 + Math.floor((wall - day * msPerDay) / msPerHour);
}

const nothing = (): number[] => Array.from({ length: hoursOfWeek }, () => 0);

/** Hours that clocks skip or show twice belong to the hour that the wall shows. */
export function weekOf(told: Told): Week {
  const zone = zoneNamed(told.zone);
  const sums = { asked: nothing(), replied: nothing(), done: nothing() };
  for (const moment of told.moments) {
    const place = placeOf(wallOf(zone, moment.quarter * msPerQuarter));
    sums.asked[place]! += moment.asked;
    sums.replied[place]! += moment.replied;
    sums.done[place]! += moment.done;
  }
  return { ...sums, open: openOf(told, zone), daysTold: daysTold(told, zone) };
}

function openOf({ firstDay, lastDay, moments, openBefore }: Told, zone: Zone): number[] {
  const open = nothing();
  let [now, next] = [openBefore, 0];
  for (let day = dayOf(firstDay); day <= dayOf(lastDay); day += 1) {
    for (let hour = 0; hour < 24; hour += 1) {
      const begins = instantOfWall(zone, day * msPerDay + hour * msPerHour);
      for (; (moments[next]?.quarter ?? Infinity) * msPerQuarter < begins; next += 1)
        now += moments[next]!.asked - moments[next]!.ended;
      open[weekdayIndex(day) * 24 + hour]! += now;
    }
  }
  return open;
}

function daysTold({ moments, lastDay }: Told, zone: Zone): number {
  const first = moments.find(({ asked }) => asked > 0);
  if (!first) return 0;
  return dayOf(lastDay) - Math.floor(wallOf(zone, first.quarter * msPerQuarter) / msPerDay) + 1;
}
