/** What was measured for each target: typed in, of an outcome, or of a team's figures. Read where it stands, and never copied. */
import { findZone } from "#feature/organisation";
import { findSeries, inPeriods, lastDayOf, type Series } from "#feature/outcomes";
import { findMonthsServed, type MonthsOfTeam } from "#feature/relationships";
import { groupBy } from "#platform/grouping.ts";
import type { Database } from "#platform/database/open.ts";
import type { Feed } from "./contract.ts";
import type { TargetRow } from "./queries/goals.ts";
import { findValues, type ValueRow } from "./queries/values.ts";
import type { Reading } from "./rules.ts";

const exact = { low: null, high: null, n: null, tooFew: false };

const typedReadings = (values: readonly ValueRow[]): Reading[] =>
  values.map(({ day, value }) => ({ ...exact, day, value }));

/** A period counts for its last day, or for today while it runs. */
const outcomeReadings = ({ values, every }: Series, today: string): Reading[] =>
  inPeriods(values, every).map(({ number, value }) => ({
    ...exact,
    day: earlier(lastDayOf(number, every), today),
    value,
  }));

const earlier = (day: string, other: string): string => (day < other ? day : other);

/** Shares are told of a hundred, times in working hours. */
const asPercent = 100;
const asHours = 1 / 3600;

type FigureFeed = Exclude<Feed, "typed" | "outcome">;
type Month = MonthsOfTeam["months"][number];
const figureOf: Readonly<Record<FigureFeed, (month: Month) => Month["promiseKept"]>> = {
  "promise-kept": ({ promiseKept }) => promiseKept,
  "right-first-time": ({ rightFirstTime }) => rightFirstTime,
  "done-working": ({ done }) => done.working,
};

function lastDayOfMonth(month: string): string {
  const [year = 0, ofYear = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, ofYear, 0)).toISOString().slice(0, 10);
}

function figureReadings(months: readonly Month[], feed: FigureFeed, today: string): Reading[] {
  const factor = feed === "done-working" ? asHours : asPercent;
  const times = (value: number | null): number | null => (value === null ? null : value * factor);
  return months.map((month) => {
    const { n, value, low, high, tooFew } = figureOf[feed](month);
    const day = earlier(lastDayOfMonth(month.month), today);
    // A month in which nothing was to be counted is a gap, and no figure that is too few to say.
    const isTooFew = tooFew && n > 0;
    return { day, n, value: times(value), low: times(low), high: times(high), tooFew: isTooFew };
  });
}

/** Of the figures of a team: when they were last summed. */
export interface Fed {
  readonly readings: readonly Reading[];
  readonly outcome: {
    readonly id: string;
    readonly name: string;
    readonly segmentId: string | null;
  } | null;
}

function named({ id, name, segmentName, segmentId }: Series): NonNullable<Fed["outcome"]> {
  return { id, name: segmentName === null ? name : `${name}, ${segmentName}`, segmentId };
}

/** What was measured for each of the targets, oldest first, by the target's id. */
export async function readFeeds(
  db: Database,
  targets: readonly TargetRow[],
  today: string,
): Promise<Map<string, Fed>> {
  const since = targets.reduce((first, { fromDay }) => earlier(first, fromDay), today);
  const idsOf = (ids: readonly (string | null)[]): string[] => [
    ...new Set(ids.filter((id) => id !== null)),
  ];
  const typed = targets.filter(({ feed }) => feed === "typed").map(({ id }) => id);
  const values = groupBy(await findValues(db, typed), ({ targetId }) => targetId);
  const series = await findSeries(db, idsOf(targets.map(({ outcomeId }) => outcomeId)), since);
  const teamIds = idsOf(targets.map(({ teamId }) => teamId));
  const served =
    teamIds.length === 0 ? [] : await findMonthsServed(db, teamIds, await findZone(db));
  return new Map(
    targets.map((target) => {
      const { id, feed, outcomeId, teamId } = target;
      const outcome = series.find((one) => one.id === outcomeId);
      if (feed === "typed")
        return [id, { readings: typedReadings(values.get(id) ?? []), outcome: null }];
      if (feed === "outcome")
        return [
          id,
          {
            readings: outcome ? outcomeReadings(outcome, today) : [],
            outcome: outcome ? named(outcome) : null,
          },
        ];
      const months = served.find((one) => one.teamId === teamId)?.months ?? [];
      return [id, { readings: figureReadings(months, feed, today), outcome: null }];
    }),
  );
}
