/** How it served: promises kept, right first time, waiting. */
import { findLastDefect, type PeriodSum, showMedian, showShare } from "#feature/relationships";
import type { Sendable } from "#platform/http/shapes.ts";
import type { LineAnswer, LineName, ValueAnswer } from "../contract.ts";
import { changeOf, daysSince, emptyLine, fact, nothing } from "../rules.ts";
import type { Card, Reader } from "./card.ts";

type Show = (sum: PeriodSum) => ValueAnswer;

const median =
  (wait: "firstReply" | "done"): Show =>
  (sum) => {
    const { n, value, low, high, tooFew } = showMedian({ ...sum[wait], ninetieth: null });
    return { n, value, low, high, tooFew };
  };
const promiseKept: Show = ({ kept, promised }) => showShare(kept, promised);
const rightFirstTime: Show = (sum) => showShare(sum.rightFirstTime, sum.finished);
const done = median("done");

/** What stands of each team in the list of all of them. */
export const ofTeamRow = { promiseKept, rightFirstTime, done } as const;

function lineOf(
  card: Card,
  line: LineName,
  kind: "share" | "seconds",
  show: Show,
): Sendable<LineAnswer> {
  const shown = (span: string): ValueAnswer => {
    const sum = card.sums.get(span);
    return sum ? show(sum) : nothing;
  };
  const [now, before] = [shown("now"), shown("before")];
  const months = card.months.map(({ month }) => ({ month, ...shown(month) }));
  return { ...emptyLine(line, kind), now, before, change: changeOf(kind, now, before), months };
}

export const readPromiseKept: Reader = async (card) =>
  lineOf(card, "promise-kept", "share", promiseKept);

export const readRightFirstTime: Reader = async (card) => {
  const last = await findLastDefect(card.db, card.who, card.team?.id ?? null);
  const days = daysSince(last, card.now);
  const facts = days ? [fact("days-since-defect", days)] : [];
  return { ...lineOf(card, "right-first-time", "share", rightFirstTime), facts };
};

export const readFirstReply: Reader = async (card) =>
  lineOf(card, "first-reply", "seconds", median("firstReply"));

export const readDone: Reader = async (card) => lineOf(card, "done", "seconds", done);
