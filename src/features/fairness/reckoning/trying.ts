/** Tries the round on made-up houses whose truth is known: what it finds where nothing is, and whether it finds what is. Seeded. */
import { chanceFrom } from "#platform/statistics/comparing/shuffling.ts";
import { judge, type Judged, type Placebo, placeboOf, type Test } from "./rounds.ts";
import { type Asked, type Sample, sampleOf } from "./samples.ts";
import { testWaits } from "./waits.ts";

/** A house: teams that serve, each with so many customers, of whom each asks around so many times. */
export interface House {
  readonly providers: number;
  readonly customers: number;
  readonly requests: number;
  /** The first customer of the first team asks so often ... */
  readonly n?: number;
  /** ... and waits so many times as long as the others, like for like. */
  readonly ratio?: number;
  readonly seed: number;
}

const strata = 8;
/** Of requests that still wait when the round is made. */
const openShare = 0.08;
const day = 28_800;

/** What each asks for differs from customer to customer, and some of it takes ten times as long: like is not compared with unlike. */
function askedOf(next: () => number, house: House, isFirst: boolean): Asked[] {
  const scales = Array.from({ length: strata }, () => day * 10 ** (next() - 0.5));
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return Array.from({ length: house.customers }, (_, customer) => {
    const isSlow = isFirst && customer === 0;
    const many = isSlow && house.n ? house.n : Math.round(house.requests * (0.4 + 1.2 * next()));
    const taste = next() * strata;
    return Array.from({ length: many }, (): Asked => {
      const stratum = Math.floor(next() < 0.5 ? taste : next() * strata);
      const slower = isSlow ? (house.ratio ?? 1) : 1;
      // Whole minutes, so that there are ties.
      const seconds = Math.ceil((scales[stratum]! * slower * Math.exp(normal())) / 60) * 60;
      const came = next() > openShare;
      const waited = came ? seconds : Math.ceil((seconds * next()) / 60) * 60;
      return { customerId: String(customer), stratum: String(stratum), seconds: waited, came };
    });
  }).flat();
}

export interface Tried {
  readonly judged: readonly Judged[];
  readonly samples: readonly Sample[];
}

export function tryRound(house: House): Tried {
  const next = chanceFrom(Math.imul(house.seed, 0x5851f42d));
  const tests: Test[] = [];
  const samples: Sample[] = [];
  for (let provider = 0; provider < house.providers; provider += 1) {
    const sample = sampleOf(askedOf(next, house, provider === 0));
    samples.push(sample);
    testWaits(sample).forEach((plain, group) =>
      tests.push({
        providerId: String(provider),
        customerId: sample.customerIds[group]!,
        measure: "done",
        plain,
      }),
    );
  }
  return { judged: judge(tests), samples };
}

/** Whether the slow customer was found; and how many others were. */
export function countFound({ judged }: Tried): { slow: boolean; others: number } {
  const found = judged.filter(({ verdict }) => verdict === "found");
  const slow = found.some(({ providerId, customerId }) => providerId === "0" && customerId === "0");
  return { slow, others: found.length - Number(slow) };
}

export const placeboOfTried = ({ samples }: Tried, seed: number): Placebo =>
  placeboOf(samples, seed, { tests: 2000, most: 10 ** 8 });
