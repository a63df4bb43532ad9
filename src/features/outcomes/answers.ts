/** Rows as the contract says them. */
import type { Sendable } from "#platform/http/shapes.ts";
import type { ClockTimePromised, CsvOutcome, OutcomeAnswer, SegmentAnswer } from "./contract.ts";
import { newestPeriods, type OutcomeRow, type SegmentRow } from "./queries/outcomes.ts";
import { type findValues } from "./queries/values.ts";
import type { DecidedLine } from "./reading.ts";
import { newestOf, pointsOf, withGaps } from "./rules.ts";

const promised = (
  amount: number | null,
  unit: ClockTimePromised["unit"] | null,
): ClockTimePromised | null => (amount === null || unit === null ? null : { amount, unit });

export function asSegment(row: SegmentRow): Sendable<SegmentAnswer> {
  const { id, name, about, headcount, courtesy, createdAt, version } = row;
  return {
    id,
    name,
    about,
    headcount,
    firstAnswer: promised(row.firstAnswerAmount, row.firstAnswerUnit),
    solved: promised(row.solvedAmount, row.solvedUnit),
    courtesy,
    createdAt,
    version,
  };
}

export function asOutcome({
  segmentId,
  segmentName,
  newest,
  ...row
}: OutcomeRow): Sendable<OutcomeAnswer> {
  const points = pointsOf(newest, row.every, newestPeriods);
  const known = points.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]));
  return {
    ...row,
    segment: segmentId === null ? null : { id: segmentId, name: segmentName ?? "" },
    ...newestOf(newest, row.every, row.better),
    points,
    gaps: withGaps(known, row.every).gaps,
  };
}

export function asValue({ byId, byName, ...row }: Awaited<ReturnType<typeof findValues>>[number]) {
  return { ...row, by: byId === null ? null : { id: byId, name: byName ?? "" } };
}

const mostWrong = 500;
const mostShown = 200;

export function asCsvOutcome(lines: readonly DecidedLine[]): Sendable<CsvOutcome> {
  const totals = { new: 0, changed: 0, same: 0, wrong: 0 };
  for (const { state } of lines) totals[state] += 1;
  return {
    totals,
    wrong: lines
      .flatMap((line) => (line.state === "wrong" ? [{ line: line.line, says: line.says }] : []))
      .slice(0, mostWrong),
    values: lines
      .flatMap((line) =>
        line.state === "new" || line.state === "changed"
          ? [{ line: line.line, day: line.day, value: line.value, state: line.state }]
          : [],
      )
      .slice(0, mostShown),
  };
}
