/** The lines of a scorecard in their order. Each comes from a reader of its own; one more line is one more reader. */
import type { Sendable } from "#platform/http/shapes.ts";
import type { LineAnswer } from "./contract.ts";
import { readActions } from "./lines/actions.ts";
import type { Card, Reader } from "./lines/card.ts";
import { readCommitments } from "./lines/commitments.ts";
import { readGoals } from "./lines/goals.ts";
import { readGoodwill } from "./lines/goodwill.ts";
import { readLingering } from "./lines/lingering.ts";
import { readMediations } from "./lines/mediations.ts";
import { readMeetings } from "./lines/meetings.ts";
import { readParity } from "./lines/parity.ts";
import { readRewards } from "./lines/rewards.ts";
import { readReturned } from "./lines/returned.ts";
import { readDone, readFirstReply, readPromiseKept, readRightFirstTime } from "./lines/served.ts";
import { readSurvey } from "./lines/survey.ts";
import { readWaiting } from "./lines/waiting.ts";

const readers: readonly Reader[] = [
  readPromiseKept,
  readRightFirstTime,
  readFirstReply,
  readDone,
  readWaiting,
  readReturned,
  readLingering,
  readGoodwill,
  readParity,
  readSurvey,
  readCommitments,
  readGoals,
  readRewards,
  readActions,
  readMeetings,
  readMediations,
];

export async function readLines(card: Card): Promise<Sendable<LineAnswer>[]> {
  const lines: Sendable<LineAnswer>[] = [];
  for (const read of readers) {
    const line = await read(card);
    if (line) lines.push(line);
  }
  return lines;
}
