/** What customers outside say of the month, by the series that are kept about them. Pure. */
import { daysOfMonths, sayMonth, sayNumber } from "../words.ts";
import { numberGround, type Telling, type Tellings } from "./parts.ts";

/** A series with the values of its periods up to the month, oldest first; null: none in that period. */
export interface SeriesUntil {
  readonly id: string;
  readonly name: string;
  /** Null: all customers outside. */
  readonly segment: string | null;
  readonly unit: string;
  readonly better: "more" | "less";
  /** `day` is the last one of the period. */
  readonly points: readonly { readonly day: string; readonly value: number | null }[];
}

/** So many periods before it are needed to call one the best or the worst of them. */
const periodsNeeded = 6;
const periodsLooked = 12;

/** Told where the newest value of the month is the best or the worst of the periods before it: a fact about the numbers, and no test. */
export function tellOfOutcomes(month: string, series: readonly SeriesUntil[]): Tellings {
  return { told: series.flatMap((one) => tellOne(month, one)), compared: series.length };
}

/** Values of the month and before it; undefined where they do not say enough. */
function knownUntil(month: string, { points }: SeriesUntil) {
  const { from, to } = daysOfMonths(month);
  const past = points.filter(({ day }) => day <= to);
  const gapAt = past.findLastIndex(({ value }) => value === null);
  // Nothing is reckoned across a gap.
  const known = past
    .slice(gapAt + 1)
    .filter((point): point is { day: string; value: number } => point.value !== null);
  const last = known.at(-1);
  const earlier = known.slice(-1 - periodsLooked, -1).map(({ value }) => value);
  if (!last || last.day < from || earlier.length < periodsNeeded) return undefined;
  return { value: last.value, earlier };
}

/** Above all of them or below all of them, and which of them comes nearest; undefined for what lies among them. */
function beyond(value: number, earlier: readonly number[]) {
  const [least, most] = [Math.min(...earlier), Math.max(...earlier)];
  if (value > most) return { side: "more" as const, nearest: most, nearestIs: "highest" };
  return value < least ? { side: "less" as const, nearest: least, nearestIs: "lowest" } : undefined;
}

function tellOne(month: string, series: SeriesUntil): Telling[] {
  const known = knownUntil(month, series);
  const lies = known && beyond(known.value, known.earlier);
  if (!known || !lies) return [];
  const { value, earlier } = known;
  const isBest = lies.side === series.better;
  const href = `/outcomes/${series.id}`;
  const unit = series.unit === "" ? "" : ` ${series.unit}`;
  const who = series.segment ?? "all customers outside";
  const said = `${series.name} of ${who} was ${sayNumber(value, 2)}${unit} in ${sayMonth(month)}, the ${isBest ? "best" : "worst"} of ${earlier.length + 1} values in a row.`;
  const ground = (what: string, number: number) =>
    numberGround(what, number, { unit: series.unit, href });
  const grounds = [
    ground(sayMonth(month), value),
    ground("The value before", earlier.at(-1)!),
    ground(`The ${lies.nearestIs} of the ${earlier.length} before`, lies.nearest),
  ];
  const sentence = { key: `outcome:${series.id}`, said, how, href, grounds };
  return [{ part: isBest ? "praise" : "ask", weight: isBest ? 12 : 15, sentence }];
}

const how = `Told where the value lies outside all of up to ${periodsLooked} before it, and there are at least ${periodsNeeded}. Of seven values without any trend the newest is the best by chance in one case of seven: a hint, not a proof.`;
