/** Reads the public sets on which the model is trained. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";

export type Domain = "wikipedia" | "stackoverflow";

export interface Rated {
  readonly text: string;
  readonly score: number;
  readonly domain: Domain;
}

export interface Polar {
  readonly text: string;
  readonly polarity: "negative" | "neutral" | "positive";
}

export interface Emotional {
  readonly text: string;
  readonly emotions: readonly number[];
}

export interface Corpora {
  readonly rated: readonly Rated[];
  readonly polar: readonly Polar[];
  readonly emotional: readonly Emotional[];
  readonly emotionNames: readonly string[];
}

function readRated(folder: string, domain: Domain): Rated[] {
  const rows = parse(readFileSync(join(folder, `politeness_${domain}_train.csv`)), {
    columns: true,
    bom: true,
  }) as Record<string, string>[];
  return rows.map((row) => ({ text: row["text"]!, score: Number(row["score"]), domain }));
}

function readPolar(folder: string): Polar[] {
  const rows = parse(readFileSync(join(folder, "senti4sd_train.csv")), {
    delimiter: ";",
    relax_quotes: true,
    bom: true,
  }) as string[][];
  return rows.map((row) => ({ text: row[2]!, polarity: row[1] as Polar["polarity"] }));
}

function readEmotional(folder: string): Emotional[] {
  return gunzipSync(readFileSync(join(folder, "goemotions_train.tsv.gz")))
    .toString("utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("\t"))
    .map(([text, emotions]) => ({ text: text!, emotions: emotions!.split(",").map(Number) }));
}

/** All sets from the folder that holds them. */
export function readCorpora(folder: string): Corpora {
  return {
    rated: [...readRated(folder, "wikipedia"), ...readRated(folder, "stackoverflow")],
    polar: readPolar(folder),
    emotional: readEmotional(folder),
    emotionNames: readFileSync(join(folder, "goemotions_labels.txt"), "utf8").trim().split("\n"),
  };
}

/** A deterministic series of numbers from 0 to below 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A fold from 0 to below `folds` for each of `count` rows, by lot. */
export function drawFolds(count: number, folds: number, seed: number): Int32Array {
  const random = seeded(seed);
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  const drawn = new Int32Array(count);
  order.forEach((row, place) => (drawn[row] = place % folds));
  return drawn;
}

/** For each row of one domain: 1 in the upper quarter of scores, 0 in the lower, null between. */
export function quartilesOf(scores: readonly number[]): (0 | 1 | null)[] {
  const ordered = scores.toSorted((a, b) => a - b);
  const quarter = Math.floor(ordered.length / 4);
  const low = ordered[quarter - 1]!;
  const high = ordered[ordered.length - quarter]!;
  return scores.map((score) => (score <= low ? 0 : score >= high ? 1 : null));
}
