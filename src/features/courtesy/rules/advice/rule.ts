/** The form of a rule that advises, and the pieces of pattern that several rules share. */
import type { Scores } from "../../model/scores.ts";
import type { plainly } from "./joints.ts";
import type { Heard, Standard } from "../judge.ts";

/** A place that a rule has found, with the sentence around it. */
export interface Found {
  readonly words: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** What stands before and after it, at most 160 letters each. */
  readonly before: string;
  readonly after: string;
  /** Whether the sentence ends in a question mark. */
  readonly isQuestion: boolean;
  /** The whole own text in lower case without quoted speech. */
  readonly text: string;
  readonly scores: Scores;
}

export type Kinder = string | typeof plainly | null;

export interface Rule {
  readonly standard: Standard;
  /** What the words may read as: '"…" may read as {reads}'. */
  readonly reads: Heard;
  /** Reads the text in lower case, quoted speech blanked. */
  readonly pattern: RegExp;
  /** The pattern reads the text as it is written. */
  readonly asWritten?: true;
  /** The kinder words stand for the whole sentence, or clause, in which the found words stand. */
  readonly whole?: true;
  /** The kinder words, '' to take the words away, null where the rule sees nothing to advise, or `plainly` where none would surely be English there. */
  readonly kinder: string | ((found: Found) => Kinder);
}

/** A pattern that finds all in a text in lower case, from parts that are read as one; written with capitals where one writes so. */
export function finding(...parts: readonly string[]): RegExp {
  const lower = parts
    .join("")
    .replace(/\\p\{[^}]*\}|\\.|[A-Z]/g, (piece) =>
      piece.length === 1 ? piece.toLowerCase() : piece,
    );
  return new RegExp(lower, "dgu");
}

/** A word for one from a table, in lower case, or null. */
export function inTable(table: Readonly<Record<string, string>>, word: string): string | null {
  return table[word.toLowerCase()] ?? null;
}

export const beginsSentence = (before: string): boolean =>
  /(?:^|[.!?:]\s+|\n\s*|[.!?]\s*["(]?)$/.test(before);

/** Adverbs that make strong words stronger. */
export const very = `(?:(?:so|such|really|very|just|simply|totally|completely|absolutely|utterly|quite|bloody|beyond|pretty|plain|downright|all|frankly|honestly|truly|too|always|fucking|freaking|a bit|still)\\s+){0,2}`;
