/** Pauses: stretches that do not count, such as waiting for the customer. Half-open like frames: paused from `from` up to, but not at, `to`. */
import { quote, readInstant, WrongInput } from "./reading.ts";

export interface Pause {
  readonly from: Date;
  /** Null while the pause is still open. */
  readonly to: Date | null;
}

/** A pause in epoch milliseconds; an open one ends at Infinity. */
export type Stop = readonly [from: number, to: number];

/** Reads `[[from, to], ...]`; `to` may be null or missing for an open pause. Throws WrongInput with a sentence. */
export function readPauses(value: unknown): Pause[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value))
    throw new WrongInput(
      "pauses",
      `pauses is ${quote(value)}: write a list such as [["2016-02-01T09:00:00Z","2016-02-01T10:00:00Z"]].`,
    );
  return value.map((pair: unknown, index) => {
    const field = `pauses[${index}]`;
    if (!Array.isArray(pair) || pair.length < 1 || pair.length > 2) {
      throw new WrongInput(
        field,
        `${field} is ${quote(pair)}: write its beginning and its end, or null as the end of an open one.`,
      );
    }
    const [from, to]: unknown[] = pair;
    const pause = {
      from: readInstant(from, `${field}[0]`),
      to: to === null || to === undefined ? null : readInstant(to, `${field}[1]`),
    };
    refuseBackwards(pause, field);
    return pause;
  });
}

function refuseBackwards(pause: Pause, field: string): void {
  if (pause.to !== null && pause.to < pause.from) {
    throw new WrongInput(field, `${field} ends before it begins: write the earlier instant first.`);
  }
}

/** Pauses in order, overlapping and touching ones joined, without those that are over by `start` (epoch ms). */
export function stopsAfter(pauses: readonly Pause[], start: number): Stop[] {
  const stops: [number, number][] = [];
  for (const pause of pauses) {
    refuseBackwards(pause, "pauses");
    const from = pause.from.getTime();
    const to = pause.to?.getTime() ?? Infinity;
    if (to > Math.max(from, start)) stops.push([from, to]);
  }
  stops.sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const stop of stops) {
    const last = joined.at(-1);
    if (last && stop[0] <= last[1]) last[1] = Math.max(last[1], stop[1]);
    else joined.push(stop);
  }
  return joined;
}
