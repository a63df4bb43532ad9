/** Tries the alarm on made-up pairs whose truth is known: how often it rings for nothing, and how often it finds a fall. Seeded. */
import { kaplanMeier, quantileOf } from "#platform/statistics/kaplan-meier.ts";
import type { MaybeValue } from "#platform/statistics/fall.ts";
import { type Estimated, estimatedMedian, estimatedShare } from "#platform/statistics/rise.ts";
import { type Inside, lookAt, narrowLooks } from "./rules.ts";

interface Dice {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** Of the normal distribution. */
  readonly normal: () => number;
}

/** Splitmix32: the same numbers for the same seed. */
function diceOf(seed: number): Dice {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  };
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return { next, normal };
}

/** Each has standard deviation one from month to month, but for what its name adds. */
type Series = (dice: Dice, months: number) => number[];

function resembling(r: number): Series {
  return (dice, months) => {
    const values = [dice.normal()];
    while (values.length < months)
      values.push(r * values.at(-1)! + Math.sqrt(1 - r * r) * dice.normal());
    return values;
  };
}

function seasonal(height: number): Series {
  return (dice, months) => {
    const begin = Math.floor(dice.next() * 12);
    return independent(dice, months).map(
      (value, at) => value + height * Math.sin((2 * Math.PI * (at + begin)) / 12),
    );
  };
}

const independent: Series = (dice, months) => Array.from({ length: months }, dice.normal);

const drifting =
  (aMonth: number): Series =>
  (dice, months) =>
    independent(dice, months).map((value, at) => value + aMonth * at);

/** Student's t with three degrees of freedom, scaled to standard deviation one. */
const heavyTailed: Series = (dice, months) =>
  independent(dice, months).map((value) => {
    const chi = dice.normal() ** 2 + dice.normal() ** 2 + dice.normal() ** 2;
    return value / Math.sqrt(chi);
  });

export const kinds = {
  "independent months": independent,
  "autocorrelation 0.3": resembling(0.3),
  "autocorrelation 0.6": resembling(0.6),
  "seasons, half a standard deviation high": seasonal(0.5),
  "seasons, one standard deviation high": seasonal(1),
  "heavy tails (t with 3 degrees of freedom)": heavyTailed,
  "a sixth of the months missing": independent,
  "rises slowly, 0.02 standard deviations a month": drifting(0.02),
  "falls slowly, 0.02 standard deviations a month": drifting(-0.02),
} as const satisfies Readonly<Record<string, Series>>;
export type Kind = keyof typeof kinds;

/**
 * What truly happens in the year. `inside`: the same; better from its first month on; or 'always' better beyond doubt in every month,
 * so that the outcome alone decides. `fall`: how far the outcome falls in the first month, to stay there.
 */
export interface Truth {
  readonly kind: Kind;
  /** Months of the outcome before the year begins. */
  readonly before: number;
  readonly inside: keyof typeof left | "always";
  readonly fall: number;
  /** The narrow looks of the year are spent when it begins: the inside has been better for long. */
  readonly isLate?: true;
}

const missingShare = 1 / 6;

function outcomeOf(dice: Dice, { kind, before, fall }: Truth): MaybeValue[] {
  const values = kinds[kind](dice, before + 12);
  const fallen = values.map((value, at) => value - (at >= before ? fall : 0));
  if (kind !== "a sixth of the months missing") return fallen;
  return fallen.map((value) => (dice.next() < missingShare ? null : value));
}

const beyondDoubt: readonly Estimated[] = Array.from({ length: 12 }, (_, at) => ({
  estimate: at < 9 ? 0 : 100,
  variance: 1,
  n: 60,
}));
const alwaysBetter: Inside = { speed: beyondDoubt, promise: beyondDoubt, right: beyondDoubt };

/** What is left of waiting, and of broken promises and defects, from the first month of the year on. */
const left = {
  same: { waiting: 1, broken: 1 },
  better: { waiting: 2 / 3, broken: 1 / 2 },
  "much better": { waiting: 1 / 2, broken: 1 / 2 },
} as const;

/** One month of a team with some 60 requests, whose months differ by more than chance, and some of which still wait. */
function monthInside(dice: Dice, is: keyof typeof left) {
  const { waiting, broken } = left[is];
  const requests = 40 + Math.floor(dice.next() * 41);
  const ofMonth = dice.normal() * 0.1;
  const seconds = 20_000 * Math.exp(ofMonth) * waiting;
  const times = Array.from({ length: requests }, () => seconds * Math.exp(dice.normal()));
  const ended = times.map(() => dice.next() > 0.05);
  const median = quantileOf(kaplanMeier({ times, ended }), 0.5);
  const share = (usual: number): Estimated => {
    const chance = usual * broken * Math.exp(dice.normal() * 0.1);
    const hits = times.filter(() => dice.next() > chance).length;
    return estimatedShare(hits, requests);
  };
  return {
    speed: estimatedMedian({ ...median, n: requests }),
    promise: share(0.2),
    right: share(0.12),
  };
}

function insideOf(dice: Dice, { inside }: Truth): (look: number) => Inside {
  if (inside === "always") return () => alwaysBetter;
  const months = Array.from({ length: 24 }, (_, at) =>
    monthInside(dice, at < 12 ? "same" : inside),
  );
  return (look) => {
    const shown = months.slice(look + 1, look + 13);
    return {
      speed: shown.map(({ speed }) => speed),
      promise: shown.map(({ promise }) => promise),
      right: shown.map(({ right }) => right),
    };
  };
}

/** The look of the year (0 to 11) at which the alarm is raised first; null: never. `looks` of it are taken. */
export function firstAlarm(truth: Truth, seed: number, looks: number): number | null {
  const dice = diceOf(seed);
  const outcome = outcomeOf(dice, truth);
  const inside = insideOf(dice, truth);
  let narrowBefore = truth.isLate ? narrowLooks : 0;
  for (let look = 0; look < looks; look += 1) {
    const found = lookAt({
      inside: inside(look),
      outcome: outcome.slice(0, truth.before + look + 1),
      sign: 1,
      narrowBefore,
    });
    if (found.state === "alarm") return look;
    if (found.state === "balanced" && found.width === "narrow") narrowBefore += 1;
  }
  return null;
}

/** In how many of so many runs the alarm is raised within the first looks of the year. */
export function countAlarms(
  truth: Truth,
  { runs, looks, seed }: { readonly runs: number; readonly looks: number; readonly seed: number },
): number {
  let alarms = 0;
  // Seeds lie far apart, so that no run repeats another's dice a step later.
  for (let run = 0; run < runs; run += 1)
    if (firstAlarm(truth, Math.imul(seed + run, 0x5851f42d), looks) !== null) alarms += 1;
  return alarms;
}
