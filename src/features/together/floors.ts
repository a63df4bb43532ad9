/** The floors below which a look at two figures says nothing but how many there were: one rule for the API, screens and files. Pure. */
import { floor } from "#platform/statistics/floor.ts";
import { pairsNeeded } from "#platform/statistics/together/correlation.ts";
import type { LackAnswer, LookName } from "./contract.ts";

/** Fewer points than that say nothing of what moves. */
export const fewestPoints = 12;
/**
 * Where units are so few that chance can only be had by turning all of them together, p cannot fall below .05 in two tests with fewer
 * periods: of one unit 40, of two 20.
 */
export const fewestPeriods = (units: number): number =>
  units >= floor ? 0 : Math.ceil(40 / ([1, 1, 2, 6, 24][units] ?? 1));
/** Of three or less an interval has no end. */
const fewestWorth = 4;
/** A link of middling size (Cohen 1988): told from none four times in five by 85 pairs. */
export const middling = 0.3;

/** What was seen of two figures in one look. */
export interface Seen {
  readonly units: number;
  readonly periods: number;
  readonly points: number;
  /** How many independent points these are worth; null where one of both stands still. */
  readonly worth: number | null;
}

/** What a look lacks before anything is said of it; null: it is above its floor. */
export function lackOf(look: LookName, seen: Seen): LackAnswer | null {
  const { points, units, worth } = seen;
  const finds = moreToFind(look, seen);
  if (look === "between" && units < floor)
    return { what: "units", have: units, need: floor, more: floor - units, finds };
  const lacking = look === "between" ? null : lackOverTime(seen);
  if (lacking) return { ...lacking, more: units === 0 ? null : untilSaid(seen), finds };
  if (worth === null) return { what: "moves", have: 0, need: 1, more: null, finds: null };
  if (worth > fewestWorth - 1) return null;
  const each = look === "between" ? 1 : units;
  const more = Math.ceil(((fewestWorth - worth) * points) / worth / each);
  return { what: "worth", have: Math.floor(worth), need: fewestWorth, more, finds };
}

type Short = Pick<LackAnswer, "what" | "have" | "need">;

function lackOverTime({ points, periods, units }: Seen): Short | null {
  if (points < fewestPoints) return { what: "points", have: points, need: fewestPoints };
  const need = fewestPeriods(units);
  return periods < need ? { what: "periods", have: periods, need } : null;
}

/** Each period to come brings a point of each unit; both floors have to be reached. */
const untilSaid = ({ points, periods, units }: Seen): number =>
  Math.max(Math.ceil((fewestPoints - points) / units), fewestPeriods(units) - periods, 1);

/** How many more until a middling link would be found four times in five, if each period counted whole: so at least as many. */
function moreToFind(look: LookName, { points, units }: Seen): number | null {
  const pairs = pairsNeeded(middling);
  if (look === "between") return pairs - units;
  // The mean of each unit is taken away, which costs a point of each.
  return units === 0 ? null : Math.max(1, Math.ceil((pairs + units - points) / units));
}
