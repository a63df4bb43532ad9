/** What one team was asked, sorted into strata: like is compared with like. Pure. */
import { groupBy } from "#platform/grouping.ts";
import { type Stratum, stratumOf } from "#platform/statistics/comparing/log-rank.ts";

/** One request: who asked, what it is like, how long it took in working seconds, and whether it came to its end. */
export interface Asked {
  readonly customerId: string;
  readonly stratum: string;
  readonly seconds: number;
  readonly came: boolean;
}

/** Members in the order of time. */
export interface Like {
  readonly times: Float64Array;
  readonly groups: Int32Array;
  readonly curves: Stratum;
}

/** The requests of one team that have any others to be compared with. */
export interface Sample {
  readonly customerIds: readonly string[];
  readonly strata: readonly Like[];
  /** By customer. */
  readonly n: Int32Array;
  /** By customer: requests of other customers in the strata of its own. */
  readonly others: Int32Array;
}

/** What stands alone in its stratum says nothing and is left out. */
export function sampleOf(asked: readonly Asked[]): Sample {
  const places = new Map<string, number>();
  const placeOf = (id: string): number => {
    const known = places.get(id) ?? places.size;
    places.set(id, known);
    return known;
  };
  const strata: Like[] = [];
  for (const members of groupBy(asked, ({ stratum }) => stratum).values()) {
    const first = members[0]!.customerId;
    if (members.every(({ customerId }) => customerId === first)) continue;
    strata.push(likeOf(members, placeOf));
  }
  const customerIds = [...places.keys()];
  return { customerIds, strata, ...countIn(strata, customerIds.length) };
}

function likeOf(members: readonly Asked[], placeOf: (id: string) => number): Like {
  const sorted = members.toSorted((a, b) => a.seconds - b.seconds);
  const times = Float64Array.from(sorted, ({ seconds }) => seconds);
  const ended = Uint8Array.from(sorted, ({ came }) => Number(came));
  const groups = Int32Array.from(sorted, ({ customerId }) => placeOf(customerId));
  return { times, groups, curves: stratumOf(times, ended) };
}

/** How many of each group a stratum has. */
export function countGroups(groups: Int32Array, many: number): Int32Array {
  const counts = new Int32Array(many);
  for (const group of groups) counts[group]! += 1;
  return counts;
}

function countIn(strata: readonly Like[], many: number): Pick<Sample, "n" | "others"> {
  const n = new Int32Array(many);
  const others = new Int32Array(many);
  for (const { groups } of strata)
    countGroups(groups, many).forEach((count, group) => {
      if (count === 0) return;
      n[group]! += count;
      others[group]! += groups.length - count;
    });
  return { n, others };
}
