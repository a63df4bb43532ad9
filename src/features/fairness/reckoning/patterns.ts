/** What happens to one team's requests alone: handed straight back, or left without an answer, more often than those of others. Pure. */
import { chanceOfAsMany } from "#platform/statistics/comparing/fisher.ts";
import { wilsonShare } from "#platform/statistics/wilson.ts";
import type { Interval } from "../contract.ts";
import { fewestOfPattern } from "../rules.ts";
import { type Plain, unknown } from "./waits.ts";

export interface Case {
  readonly customerId: string;
  readonly hit: boolean;
}

/** By customer: how often it happens to theirs, and to those of all others together. */
export function testPattern(cases: readonly Case[]): Map<string, Plain> {
  const counts = new Map<string, { n: number; hits: number }>();
  for (const { customerId, hit } of cases) {
    const { n, hits } = counts.get(customerId) ?? { n: 0, hits: 0 };
    counts.set(customerId, { n: n + 1, hits: hits + Number(hit) });
  }
  const hits = cases.filter(({ hit }) => hit).length;
  return new Map(
    [...counts].map(([customerId, one]) => [
      customerId,
      compare(one, { n: cases.length - one.n, hits: hits - one.hits }),
    ]),
  );
}

type Counted = { readonly n: number; readonly hits: number };

function compare(one: Counted, other: Counted): Plain {
  const counted = { n: one.n, others: other.n };
  if (one.n < fewestOfPattern || other.n < fewestOfPattern)
    return { ...counted, theirs: unknown, rest: unknown, ratio: null, p: null };
  const theirs = shareOf(one);
  const rest = shareOf(other);
  // Where it never happens to others, it is set against one of them to whom it might have.
  const ratio = one.hits / one.n / (Math.max(1, other.hits) / other.n);
  return {
    ...counted,
    theirs,
    rest,
    ratio: { value: ratio, low: null, high: null },
    p: chanceOfAsMany(one, other),
  };
}

function shareOf({ hits, n }: Counted): Interval {
  const { value, low, high } = wilsonShare(hits, n)!;
  return { value, low, high };
}
