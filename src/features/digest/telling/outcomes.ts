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

/** Told where the newest value of the month is the best or the worst of a year: a fact about the numbers, and no test. */
export function tellOfOutcomes(month: string, series: readonly SeriesUntil[]): Tellings {
  return { told: series.flatMap((one) => tellOne(month, one)), compared: series.length };
}

function tellOne(month: string, series: SeriesUntil): Telling[] {
  const { from, to } = daysOfMonths(month);
  const known = series.points.filter(
    (point): point is { day: string; value: number } => point.value !== null && point.day <= to,
  );
  const last = known.at(-1);
  if (!last || last.day < from) return [];
  const earlier = known
    .slice(0, -1)
    .slice(-periodsLooked)
    .map(({ value }) => value);
  if (earlier.length < periodsNeeded) return [];
  const most = last.value > Math.max(...earlier);
  if (!most && last.value >= Math.min(...earlier)) return [];
  const isBest = most === (series.better === "more");
  const href = `/outcomes/${series.id}`;
  const unit = series.unit === "" ? "" : ` ${series.unit}`;
  const who = series.segment ?? "all customers outside";
  const said = `${series.name} of ${who} was ${sayNumber(last.value, 2)}${unit} in ${sayMonth(month)}, the ${isBest ? "best" : "worst"} of ${earlier.length + 1} values in a row.`;
  const before = earlier.at(-1)!;
  const grounds = [
    numberGround(sayMonth(month), last.value, { unit: series.unit, href }),
    numberGround("The value before", before, { unit: series.unit, href }),
    numberGround(
      `The ${isBest === (series.better === "more") ? "highest" : "lowest"} of the ${earlier.length} before`,
      most ? Math.max(...earlier) : Math.min(...earlier),
      { unit: series.unit, href },
    ),
  ];
  const how = `Told where the value lies outside all of up to ${periodsLooked} before it, and there are at least ${periodsNeeded}. Of seven values without any trend one is the newest and best by chance in one case of seven: a hint, not a proof.`;
  const sentence = { key: `outcome:${series.id}`, said, how, href, grounds };
  return [{ part: isBest ? "praise" : "ask", weight: isBest ? 12 : 15, sentence }];
}
