/** The lines of a scorecard in their order. Each comes from a reader of its own; one more line is one more reader. */
import type { LineAnswer } from "./contract.ts";
import type { Card, Reader } from "./lines/card.ts";
import { readCommitments } from "./lines/commitments.ts";
import { readGoals } from "./lines/goals.ts";
import { readParity } from "./lines/parity.ts";
import { readDone, readFirstReply, readPromiseKept, readRightFirstTime } from "./lines/served.ts";
import { readSurvey } from "./lines/survey.ts";

const readers: readonly Reader[] = [
  readPromiseKept,
  readRightFirstTime,
  readFirstReply,
  readDone,
  readParity,
  readSurvey,
  readCommitments,
  readGoals,
];

export async function readLines(card: Card): Promise<LineAnswer[]> {
  const lines: LineAnswer[] = [];
  for (const read of readers) lines.push(await read(card));
  return lines;
}
