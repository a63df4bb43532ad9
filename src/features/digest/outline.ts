/** The month as a few headed lists, for paper and mail. Pure. */
import type { GroundTold, SentenceTold } from "./contract.ts";
import type { DigestRow } from "./queries.ts";
import { sayCounted, sayMonth, sayNumber, sayPercent, sayWorking } from "./words.ts";

export interface OutlineLine {
  readonly said: string;
  readonly href: string;
  /** The figures in one line each. */
  readonly grounds: readonly string[];
}

export interface OutlinePart {
  /** None before the opening. */
  readonly title: string | null;
  /** Stands where a part has no sentence. */
  readonly none: string | null;
  readonly lines: readonly OutlineLine[];
}

export interface Outline {
  readonly title: string;
  readonly parts: readonly OutlinePart[];
  readonly foot: string;
}

function sayValue({ kind, unit }: GroundTold, value: number): string {
  if (kind === "share") return sayPercent(value);
  if (kind === "seconds") return sayWorking(value);
  return `${sayNumber(value, 2)}${unit === "" ? "" : ` ${unit}`}`;
}

/** 'Promises kept, October 2026: 71 % (n 120, 95 % interval 62 % to 78 %)'. */
export function sayGround(ground: GroundTold): string {
  const { what, kind, n, value, low, high } = ground;
  if (value === null) return `${what}: too few to say (n ${n ?? 0})`;
  const base = kind === "count" || n === null ? "" : `n ${sayNumber(n, 0)}`;
  const end = (bound: number | null): string => (bound === null ? "open" : sayValue(ground, bound));
  const range = low === null && high === null ? "" : `95 % interval ${end(low)} to ${end(high)}`;
  const brackets = [base, range].filter((part) => part !== "").join(", ");
  return `${what}: ${sayValue(ground, value)}${brackets === "" ? "" : ` (${brackets})`}`;
}

const lineOf = ({ said, href, grounds }: SentenceTold): OutlineLine => ({
  said,
  href,
  grounds: grounds.map(sayGround),
});

export function outlineOf({ month, zone, asOf, told }: DigestRow): Outline {
  const part = (
    title: string | null,
    none: string | null,
    of: readonly SentenceTold[],
  ): OutlinePart => ({
    title,
    none,
    lines: of.map(lineOf),
  });
  const day = asOf.toISOString().slice(0, 10);
  return {
    title: `${sayMonth(month)} in words`,
    parts: [
      part(null, null, told.opening),
      part("What changed", "Nothing that is more than chance.", told.changed),
      part(
        "What to praise",
        "Nothing stood out this month; the everyday work was done.",
        told.praise,
      ),
      part("What to ask about", "Nothing that needs a question.", told.ask),
    ],
    foot: `As it stood on ${day}; the month is that of ${zone}. ${sayCounted(told.compared, "comparison")} made; what is told of teams would be told by chance once in a hundred. Of one kind the five that weigh most are told. No figure is about a person, and confidential requests are in none.`,
  };
}
