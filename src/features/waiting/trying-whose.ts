/** Made-up requests of which it is known whose time they are: for trying what is said of them. Seeded. */
import { chanceFrom } from "#platform/statistics/comparing/shuffling.ts";
import type { Spread } from "./mostly.ts";

/** A team is asked so often, holds it itself for `own` of the time on average and waits for one other team for `other` of it. */
export interface Truth {
  readonly requests: number;
  readonly own: number;
  readonly other: number;
  /** How heavy the tails are: the standard deviation of the logarithm of each time. */
  readonly sigma: number;
  /** How much long goes with long, on that scale. */
  readonly together: number;
  /** The share of requests that never waited for the other; those that did waited the longer. */
  readonly never: number;
  readonly seed: number;
}

export type MadeHolder = "own" | "other" | "customer";

export interface Stay {
  readonly holder: MadeHolder;
  /** Seconds since the first request might have been asked. */
  readonly from: number;
  readonly until: number;
}

export interface MadeRequest {
  readonly stays: readonly Stay[];
  /** It had not come to its end when the log did. */
  readonly isOpen: boolean;
}

const day = 86_400;
/** When the log ends; as requests are asked until then, some are open. */
export const logSeconds = 120 * day;
const meanSeconds = 3 * day;
/** One in five waits for whoever asked as well: a tenth of all the time. */
const asksBack = 0.2;
const askedBack = 0.1;

/** Half of its own time comes before it waits for others, half after it. */
export function makeRequests(truth: Truth): MadeRequest[] {
  const next = chanceFrom(truth.seed);
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  // Lognormal with the mean given.
  const lasting = (share: number, z: number): number =>
    Math.max(1, Math.round(meanSeconds * share * Math.exp(truth.sigma * (z - truth.sigma / 2))));
  return Array.from({ length: truth.requests }, () => {
    const [z, rest] = [normal(), normal()];
    const alike = truth.together * z + Math.sqrt(1 - truth.together ** 2) * rest;
    const own = lasting(truth.own, z);
    const waits = next() >= truth.never;
    const other = waits ? lasting(truth.other / (1 - truth.never), alike) : 0;
    const customer = next() < asksBack ? lasting(askedBack / asksBack, normal()) : 0;
    const half = Math.ceil(own / 2);
    return cutAtEnd(Math.floor(next() * logSeconds), [
      ["own", half],
      ["other", other],
      ["customer", customer],
      ["own", own - half],
    ]);
  });
}

function cutAtEnd(
  askedAt: number,
  parts: readonly (readonly [MadeHolder, seconds: number])[],
): MadeRequest {
  let at = askedAt;
  const stays = parts.flatMap(([holder, seconds]) => {
    const from = at;
    at += seconds;
    const until = Math.min(at, logSeconds);
    return from < until ? [{ holder, from, until }] : [];
  });
  return { stays, isOpen: at > logSeconds };
}

/** The sums that the database makes of the same requests. */
export function spreadOf(requests: readonly MadeRequest[], teamId: string): Spread[] {
  const rows = requests.map(({ stays }) => {
    const of = (holder: MadeHolder): number =>
      stays.reduce((sum, stay) => sum + (stay.holder === holder ? stay.until - stay.from : 0), 0);
    return { own: of("own"), customer: of("customer"), others: of("other") };
  });
  const sum = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((all, row) => all + of(row), 0);
  const spread = (holder: "own" | "customer" | "others") => ({
    holder,
    team: null,
    seconds: sum((row) => row[holder]),
    square: sum((row) => row[holder] ** 2),
    withOwn: sum((row) => row[holder] * row.own),
    withCustomer: sum((row) => row[holder] * row.customer),
    withOthers: sum((row) => row[holder] * row.others),
  });
  const others = spread("others");
  const team = { ...others, holder: "team" as const, team: { id: teamId, name: teamId } };
  return [spread("own"), spread("customer"), others, team];
}
