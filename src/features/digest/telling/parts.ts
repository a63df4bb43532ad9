/** The pieces of which sentences are made. Pure. */
import { groupBy } from "#platform/grouping.ts";
import type { DigestTold, GroundTold, SentenceTold } from "../contract.ts";

export type Part = keyof Pick<DigestTold, "opening" | "changed" | "praise" | "ask">;

/** A sentence and where it stands; within a part the larger `weight` comes first. */
export interface Telling {
  readonly part: Part;
  readonly weight: number;
  readonly sentence: SentenceTold;
}

/** What one source tells of a month, and how many comparisons it made for it. */
export interface Tellings {
  readonly told: readonly Telling[];
  readonly compared: number;
}

/** A figure as relationships shows it: 'too few' has no value. */
export interface Shown {
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const bare = { unit: "", href: null } as const;

export const shareGround = (
  what: string,
  { n, value, low, high }: Shown,
  href: string | null,
): GroundTold => ({
  ...bare,
  what,
  kind: "share",
  n,
  value,
  low,
  high,
  href,
});

export const secondsGround = (
  what: string,
  { n, value, low, high }: Shown,
  href: string | null,
): GroundTold => ({
  ...bare,
  what,
  kind: "seconds",
  n,
  value,
  low,
  high,
  href,
});

export const countGround = (what: string, n: number, href: string | null): GroundTold => ({
  ...bare,
  what,
  kind: "count",
  n,
  value: n,
  low: null,
  high: null,
  href,
});

export const numberGround = (
  what: string,
  value: number,
  { unit, href }: { unit: string; href: string | null },
): GroundTold => ({ what, kind: "number", n: null, value, low: null, high: null, unit, href });

/** The matter that a sentence is about, whomever it concerns: 'kept' of 'kept:0198…'. */
export const kindOf = ({ key }: SentenceTold): string => key.split(":")[0]!;

/** Nobody reads ten sentences of one kind; commitments, which name somebody, are told together before they are so many. */
const mostOfKind = 5;

/** One digest of what all sources tell: in each part what weighs most, and of one kind five at most. */
export function compose(sources: readonly Tellings[]): DigestTold {
  const of = (part: Part): SentenceTold[] => {
    const sentences = sources
      .flatMap(({ told }) => told)
      .filter((telling) => telling.part === part)
      .toSorted((one, other) => other.weight - one.weight)
      .map(({ sentence }) => sentence);
    const kinds = groupBy(sentences, kindOf);
    return sentences.filter((one) => kinds.get(kindOf(one))!.indexOf(one) < mostOfKind);
  };
  const compared = sources.reduce((sum, source) => sum + source.compared, 0);
  return {
    opening: of("opening"),
    changed: of("changed"),
    praise: of("praise"),
    ask: of("ask"),
    compared,
  };
}
