import { ReadingRefused } from "../source/refused.ts";

/** Turns wall time, given as milliseconds as if it were UTC, into an instant in milliseconds. */
export type WallToInstant = (wallMs: number) => number;

const dayMs = 86_400_000;
const quarterMs = 900_000;
/** Far more days than any log has; the table starts again when it is full. */
const maxKept = 100_000;

/**
 * Wall time of one zone as instants. A time that comes twice (clocks go back) is taken as the first; one that is skipped
 * (clocks go forward) moves forward by the gap. Offsets are looked up once a day, or once a quarter of an hour on days that change.
 */
export function wallClockOf(zone: string): WallToInstant {
  const offsetAt = offsetsOf(zone);
  if (/^(utc|gmt|z|etc\/utc)$/i.test(zone)) return (wallMs) => wallMs;
  const days = new Map<number, number | null>();
  const quarters = new Map<number, number>();
  const look = (wallMs: number): number => {
    const quarter = Math.floor(wallMs / quarterMs);
    return keep(quarters, quarter, () => offsetOfWall(quarter * quarterMs, offsetAt));
  };
  return (wallMs) => {
    const day = Math.floor(wallMs / dayMs);
    const ofDay = keep(days, day, () => steadyOffset(day * dayMs, offsetAt));
    return wallMs - (ofDay ?? look(wallMs));
  };
}

function keep<T>(table: Map<number, T>, key: number, find: () => T): T {
  const known = table.get(key);
  if (known !== undefined) return known;
  if (table.size >= maxKept) table.clear();
  const found = find();
  table.set(key, found);
  return found;
}

/** The offset of a whole day of wall time, or null when it changes in the day or around it. */
function steadyOffset(wallMs: number, offsetAt: (instantMs: number) => number): number | null {
  const before = offsetAt(wallMs - dayMs);
  return before === offsetAt(wallMs) &&
    before === offsetAt(wallMs + dayMs) &&
    before === offsetAt(wallMs + 2 * dayMs)
    ? before
    : null;
}

function offsetOfWall(wallMs: number, offsetAt: (instantMs: number) => number): number {
  const earlier = offsetAt(wallMs - dayMs);
  const later = offsetAt(wallMs + dayMs);
  for (const offset of [earlier, later]) if (offsetAt(wallMs - offset) === offset) return offset;
  return earlier;
}

function offsetsOf(zone: string): (instantMs: number) => number {
  const format = formatOf(zone);
  return (instantMs) => {
    const shown =
      format.formatToParts(instantMs).find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
    const match = /([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?/.exec(shown);
    if (!match) return 0;
    const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
    return (match[1] === "-" ? -1000 : 1000) * seconds;
  };
}

function formatOf(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ReadingRefused(
      "unknownZone",
      `There is no time zone ${zone}. Name one such as Europe/Berlin, America/New_York or UTC.`,
    );
  }
}
