import { keyOf } from "./header.ts";
import type { Field } from "./fields.ts";
import { marksOf, type Kind } from "./marks.ts";

export interface KindFound {
  readonly kind: Kind;
  readonly name: string;
  /** 0 to 1: how much of what marks this kind is there. */
  readonly confidence: number;
  readonly found: readonly string[];
}

const ownWeight = 3;
const leastScore = 7;
const sureScore = 15;

/** Tells which system the headers come from. */
export function tellKind(headers: readonly string[]): KindFound {
  const byKey = new Map(headers.map((header) => [keyOf(header), header]));
  let best: KindFound & { score: number } = {
    kind: "event-log",
    name: "an event log",
    confidence: 0,
    found: [],
    score: 0,
  };
  for (const [kind, marks] of Object.entries(marksOf)) {
    const own = present(marks.own, byKey);
    const score = own.length * ownWeight + present(marks.shared, byKey).length;
    if (own.length === 0 || score < leastScore || score <= best.score) continue;
    best = {
      kind: kind as Kind,
      name: marks.name,
      confidence: Math.min(1, score / sureScore),
      found: own,
      score,
    };
  }
  const { score: _, ...kind } = best;
  return kind;
}

/** Keys of the columns that mean this field in exports of this kind, best first. */
export function keysOfKind(kind: Kind, field: Field): readonly string[] {
  const list = kind === "event-log" ? undefined : marksOf[kind].columns[field];
  return list === undefined ? [] : list.split("|").map(keyOf);
}

function present(marks: readonly string[], byKey: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const mark of marks) {
    const header = mark
      .split("|")
      .map((label) => byKey.get(keyOf(label)))
      .find((one) => one !== undefined);
    if (header !== undefined) found.push(header);
  }
  return found;
}
