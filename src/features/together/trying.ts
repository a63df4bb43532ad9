/** Made-up panels of which it is known what is in them: for tests and for measuring how often the sentences err. */
import { chanceFrom } from "#platform/statistics/comparing/shuffling.ts";
import type { Observed } from "#platform/statistics/together/points.ts";

export interface Planted {
  readonly seed: number;
  readonly units: number;
  readonly months: number;
  /** How much units differ for good in x, and how far y follows that. */
  readonly between?: number;
  /** How far y of a month follows what x of that month moved by. */
  readonly within?: number;
  /** The same of the month after. */
  readonly followed?: number;
  /** How much a month resembles the one before, in both. */
  readonly resembling?: number;
  /** What all units share in a month, in both alike. */
  readonly season?: number;
}

/** Numbers around 0 with a spread of 1 (Box & Muller 1958). */
function normalFrom(seed: number): () => number {
  const next = chanceFrom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

export function makePanel(planted: Planted): Observed[] {
  const { between = 0, within = 0, followed = 0, season = 0, units, months } = planted;
  const normal = normalFrom(planted.seed);
  const wave = Array.from({ length: months }, (_, month) => season * Math.sin(month / 2));
  const series = (): number[] => seriesOf(normal, months, planted.resembling ?? 0);
  return Array.from({ length: units }, (_, unit) => {
    const level = normal();
    const [moved, other] = [series(), series()];
    return moved.map((one, month) => ({
      unit: `Unit ${unit + 1}`,
      period: month,
      x: 2 * level + one + wave[month]!,
      y:
        2 * between * level +
        within * one +
        followed * (moved[month - 1] ?? 0) +
        other[month]! +
        wave[month]!,
    }));
  }).flat();
}

function seriesOf(normal: () => number, months: number, resembling: number): number[] {
  const fresh = Math.sqrt(1 - resembling ** 2);
  const made: number[] = [];
  for (let month = 0; month < months; month += 1)
    made.push(month === 0 ? normal() : resembling * made[month - 1]! + fresh * normal());
  return made;
}
