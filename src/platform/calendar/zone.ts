/**
 * Zones: what the clock on the wall shows at an instant, and the instant at which it shows something.
 * Temporal knows the zones but takes some 20 microseconds for a question, so it is asked only for samples; what lies between
 * two equal samples is the same, and a change between two that differ is found by halving. Everything else is arithmetic.
 */
import { Temporal } from "temporal-polyfill";
import { msPerDay } from "./days.ts";
import { quote, WrongInput } from "./reading.ts";

/** Offsets of one stretch of time: `offsets[i]` (ms east of Greenwich) holds until `changesAt[i]` (epoch ms), the last one to the end. */
interface Stretch {
  readonly changesAt: readonly number[];
  readonly offsets: readonly number[];
}

export interface Zone {
  /** The IANA name in its usual spelling. */
  readonly name: string;
  readonly stretches: Map<number, Stretch>;
}

// The shortest time between two changes of any zone since 1940 is a little under 7 days (Gaza, north-eastern Brazil in 2000).
const sampleMs = 6 * msPerDay;
const stretchMs = 61 * sampleMs;

const zones = new Map<string, Zone>();

function askTemporal(name: string, ms: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name);
}

function usualSpelling(name: string): string | undefined {
  // A bare offset such as +02:00 knows no summer time; some runtimes take it for a zone and some do not.
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    return askTemporal(name, 0).timeZoneId;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The zone of this IANA name, in any case of letters; refuses an unknown one. */
export function zoneNamed(name: unknown): Zone {
  const known = typeof name === "string" ? zones.get(name) : undefined;
  if (known) return known;
  if (name === undefined)
    throw new WrongInput(
      "timezone",
      'timezone is missing: write an IANA zone such as "Europe/Berlin".',
    );
  const spelling = typeof name === "string" ? usualSpelling(name.trim()) : undefined;
  if (spelling === undefined) {
    throw new WrongInput(
      "timezone",
      `timezone is ${quote(name)}, which is no known zone: write an IANA zone such as "Europe/Berlin".`,
    );
  }
  const zone = zones.get(spelling) ?? { name: spelling, stretches: new Map() };
  zones.set(spelling, zone);
  return zone;
}

/** The first whole second after `from` at which the offset is no longer the one at `from`; it is a different one at `to`. */
function findChange(name: string, from: number, to: number): number {
  const before = askTemporal(name, from).offsetNanoseconds;
  let [low, high] = [from / 1000, to / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askTemporal(name, middle * 1000).offsetNanoseconds === before) low = middle;
    else high = middle;
  }
  return high * 1000;
}

function sampleStretch(name: string, number: number): Stretch {
  const from = number * stretchMs;
  const changesAt: number[] = [];
  const offsets = [askTemporal(name, from).offsetNanoseconds / 1e6];
  for (let ms = from; ms < from + stretchMs; ms += sampleMs) {
    const next = askTemporal(name, ms + sampleMs).offsetNanoseconds / 1e6;
    if (next === offsets.at(-1)) continue;
    changesAt.push(findChange(name, ms, ms + sampleMs));
    offsets.push(next);
  }
  return { changesAt, offsets };
}

/** Milliseconds that the zone's wall clock is ahead of UTC at an instant (epoch ms). */
export function offsetAt(zone: Zone, ms: number): number {
  const number = Math.floor(ms / stretchMs);
  let stretch = zone.stretches.get(number);
  if (!stretch) {
    stretch = sampleStretch(zone.name, number);
    zone.stretches.set(number, stretch);
  }
  const { changesAt, offsets } = stretch;
  let index = 0;
  while (index < changesAt.length && ms >= changesAt[index]!) index += 1;
  return offsets[index]!;
}

/** What the wall clock shows at an instant, as if it were UTC (ms). */
export function wallOf(zone: Zone, ms: number): number {
  return ms + offsetAt(zone, ms);
}

/**
 * The instant (epoch ms) at which the wall clock shows `wall` (ms as if UTC). A time that does not exist moves forward by the gap;
 * of a time that comes twice the first is taken. Offsets a day before and after are those around any change that could matter.
 */
export function instantOfWall(zone: Zone, wall: number): number {
  const before = offsetAt(zone, wall - msPerDay);
  const after = offsetAt(zone, wall + msPerDay);
  if (before === after || offsetAt(zone, wall - before) === before) return wall - before;
  return offsetAt(zone, wall - after) === after ? wall - after : wall - before;
}
