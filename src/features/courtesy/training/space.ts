/** The pieces that the model may know, and texts as rows of them. */
import { asRead, gramSpace, visitGrams } from "../model/grams.ts";
import { strategiesIn, strategyNames } from "../rules/strategies.ts";
import type { Rows } from "./logistic.ts";

/** A text taken apart: its pieces with how often each stands in it, and its strategies. */
export interface Taken {
  readonly grams: Int32Array;
  readonly counts: Float32Array;
  readonly kinds: Uint8Array;
  readonly strategies: Float32Array;
}

/** The pieces of a space in ascending order, and how rare each is. */
export interface Space {
  readonly grams: readonly number[];
  readonly rarity: readonly number[];
}

/** Rarity is kept in such steps, in training as in use. */
export const rarityStep = 0.05;

/** Strategies weigh less than their size says, so that the penalty holds them like a piece. */
export const strategyScale = 0.3;

/** Takes a text apart. */
export function takeApart(text: string): Taken {
  const counts = new Map<number, number>();
  const kinds = new Map<number, 0 | 1>();
  visitGrams(asRead(text), (gram, kind) => {
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
    kinds.set(gram, kind);
  });
  return {
    grams: Int32Array.from(counts.keys()),
    counts: Float32Array.from(counts.values()),
    kinds: Uint8Array.from(kinds.values()),
    strategies: Float32Array.from(strategiesIn(text)),
  };
}

function holdersOf(texts: readonly Taken[]): Map<number, number> {
  const holders = new Map<number, number>();
  for (const { grams } of texts)
    for (const gram of grams) holders.set(gram, (holders.get(gram) ?? 0) + 1);
  return holders;
}

/** All pieces that stand in enough texts: of the small sets and of the large one, which counts as much as they do together. */
export function spaceOf(
  small: readonly Taken[],
  large: readonly Taken[],
  least: { small: number; large: number },
): Space {
  const [few, many] = [holdersOf(small), holdersOf(large)];
  const grams = new Set<number>();
  for (const [gram, count] of few) if (count >= least.small) grams.add(gram);
  for (const [gram, count] of many) if (count >= least.large) grams.add(gram);
  const ordered = [...grams].toSorted((a, b) => a - b);
  const rarity = ordered.map((gram) => {
    const holders = (few.get(gram) ?? 0) + ((many.get(gram) ?? 0) * small.length) / large.length;
    const value = Math.log((1 + 2 * small.length) / (1 + holders)) + 1;
    return Math.round(value / rarityStep) * rarityStep;
  });
  return { grams: ordered, rarity };
}

/** Texts as rows: words and letters of length 1 each, then the strategies. As `piecesOf` does it when the model is used. */
export function rowsOf(texts: readonly Taken[], space: Space): Rows {
  const places = new Int32Array(gramSpace).fill(-1);
  space.grams.forEach((gram, at) => (places[gram] = at));
  const most = texts.reduce((sum, { grams }) => sum + grams.length + strategyNames.length, 0);
  const starts = new Int32Array(texts.length + 1);
  const columns = new Int32Array(most);
  const values = new Float32Array(most);
  let end = 0;
  texts.forEach((taken, row) => {
    end = writePieces(taken, space, places, { columns, values, end });
    taken.strategies.forEach((value, at) => {
      if (value === 0) return;
      columns[end] = space.grams.length + at;
      values[end++] = value * strategyScale;
    });
    starts[row + 1] = end;
  });
  return {
    starts,
    columns: columns.slice(0, end),
    values: values.slice(0, end),
    width: space.grams.length + strategyNames.length,
  };
}

interface Written {
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly end: number;
}

function writePieces(
  { grams, counts, kinds }: Taken,
  space: Space,
  places: Int32Array,
  { columns, values, end }: Written,
): number {
  const squares = [0, 0];
  const written: (0 | 1)[] = [];
  let next = end;
  for (let at = 0; at < grams.length; at++) {
    const place = places[grams[at]!]!;
    if (place < 0) continue;
    const value = (1 + Math.log(counts[at]!)) * space.rarity[place]!;
    columns[next] = place;
    values[next++] = value;
    written.push(kinds[at] as 0 | 1);
    squares[kinds[at]!]! += value * value;
  }
  written.forEach((kind, at) => (values[end + at]! /= Math.sqrt(squares[kind]!)));
  return next;
}

/** Rows with further columns behind: numbers that are told of each row. */
export function withMore(rows: Rows, more: (row: number) => readonly number[]): Rows {
  const count = rows.starts.length - 1;
  const extra = more(0).length;
  const starts = new Int32Array(count + 1);
  const columns = new Int32Array(rows.columns.length + count * extra);
  const values = new Float32Array(columns.length);
  let end = 0;
  for (let row = 0; row < count; row++) {
    const [from, to] = [rows.starts[row]!, rows.starts[row + 1]!];
    columns.set(rows.columns.subarray(from, to), end);
    values.set(rows.values.subarray(from, to), end);
    end += to - from;
    more(row).forEach((value, at) => {
      columns[end] = rows.width + at;
      values[end++] = value;
    });
    starts[row + 1] = end;
  }
  return { starts, columns, values, width: rows.width + extra };
}
