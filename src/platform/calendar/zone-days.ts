/** Days of a zone: when one begins, and on which an instant lies. */
import { msPerDay, numberOfDay } from "./days.ts";
import { quote, WrongInput } from "./reading.ts";
import { instantOfWall, wallOf, zoneNamed } from "./zone.ts";

/** '2026-03-29', the day that the calendar on the wall of the zone shows at the instant. */
export function dayInZone(zone: string, at: Date): string {
  return new Date(wallOf(zoneNamed(zone), at.getTime())).toISOString().slice(0, 10);
}

/**
 * The first instant of a day. Where clocks go forward at midnight that is one o'clock; where they go back over midnight it is the first
 * of the two. The day lasts until the next one begins: 23, 24 or 25 hours.
 */
export function startOfDayInZone(zone: string, day: string): Date {
  const number = numberOfDay(day);
  if (number === undefined)
    throw new WrongInput("day", `${quote(day)} is no day: write 2026-11-22.`);
  return new Date(instantOfWall(zoneNamed(zone), number * msPerDay));
}
