/** Rows as the contract says them. */
import { groupBy } from "#platform/grouping.ts";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import type { FairnessAnswer, QuestionAnswer, RoundAnswer, TestAnswer } from "./contract.ts";
import type { QuestionRow, TestRow } from "./queries/reading.ts";
import type { Round } from "./queries/round.ts";

interface Reading {
  readonly who: Who;
  /** The organisation's: days of requests are days of it. */
  readonly zone: string;
}

export function asQuestion(row: QuestionRow, { who, zone }: Reading): Sendable<QuestionAnswer> {
  const { id, measure, raisedAt, figures, since, standing, sharedAt, version, answers } = row;
  return {
    id,
    provider: { id: row.providerId, name: row.providerName },
    customer: { id: row.customerId, name: row.customerName },
    measure,
    raisedAt,
    askedFrom: dayInZone(zone, row.askedSince),
    askedTo: dayInZone(zone, raisedAt),
    figures,
    since: since && standing ? { from: row.sinceFrom, standing, figures: since } : null,
    answers: answers.map(({ byId, byName, at, ...answer }) => ({
      ...answer,
      at: new Date(at),
      by: byId === null ? null : { id: byId, name: byName ?? "" },
    })),
    escalated:
      row.escalatedAt && row.escalatedWhy ? { at: row.escalatedAt, why: row.escalatedWhy } : null,
    sharedAt,
    closed: row.closedAt && row.closedWhy ? { at: row.closedAt, why: row.closedWhy } : null,
    version,
    may: {
      answer: row.mayAnswer,
      takeBack: row.mayAnswer && answers[0]?.byId === who.personId,
      share: row.mayShare,
    },
  };
}

export function asRound(round: Round, zone: string): Sendable<RoundAnswer> {
  const { at, askedSince, requests, tests, patternTests, placeboTests, placeboBelow } = round;
  return {
    at,
    askedFrom: dayInZone(zone, askedSince),
    requests,
    tests,
    patternTests,
    placebo: { tests: placeboTests, below: placeboBelow },
  };
}

export const asTest = ({
  customerId,
  customerName,
  measure,
  verdict,
  figures,
}: TestRow): TestAnswer => ({
  customer: { id: customerId, name: customerName },
  measure,
  verdict,
  figures,
});

export const ledOf = (rows: readonly TestRow[]): FairnessAnswer["led"] =>
  [...groupBy(rows, ({ providerId }) => providerId).values()].map((ofTeam) => ({
    team: { id: ofTeam[0]!.providerId, name: ofTeam[0]!.providerName },
    rows: ofTeam.map(asTest),
  }));
