/** The measure of a commitment as the product knows it: of a team over the last 90 days, or the newest value of a series. */
import { findOutcomes, newestOf } from "#feature/outcomes";
import {
  findPeriodOfTeams,
  type PeriodSum,
  servedWithin,
  showMedian,
  showShare,
} from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import type { FigureAtDay, Measure } from "./contract.ts";
import type { CommitmentRow } from "./queries/listing.ts";
import { dayPlus } from "./rules.ts";

export interface Moment {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
  /** The organisation's zone, and today in it. */
  readonly zone: string;
  readonly today: string;
}

type Measured = Pick<CommitmentRow, "measure" | "teamId" | "outcomeId">;
type FigureOfTeam = Exclude<Measure, "words" | "outcome">;

const ofTeam = (measure: Measure): measure is FigureOfTeam =>
  measure !== "words" && measure !== "outcome";

const shownOf: Readonly<Record<FigureOfTeam, (sum: PeriodSum) => Omit<FigureAtDay, "day">>> = {
  "promise-kept": ({ kept, promised }) => showShare(kept, promised),
  "right-first-time": ({ rightFirstTime, finished }) => showShare(rightFirstTime, finished),
  done: ({ done }) => {
    const { n, value, low, high, tooFew } = showMedian({ ...done, ninetieth: null });
    return { n, value, low, high, tooFew };
  },
};

const nothing = { n: 0, value: null, low: null, high: null, tooFew: true };

/** The measures of many as they stand now, from the sums that are kept up; null where the measure is words. */
export async function figuresNow(
  moment: Moment,
  rows: readonly CommitmentRow[],
): Promise<ReadonlyMap<string, FigureAtDay>> {
  const { db, who, today } = moment;
  const measured = rows.filter(({ endedHow, measure }) => endedHow === null && measure !== "words");
  const teamIds = measured.flatMap(({ measure, teamId }) =>
    ofTeam(measure) && teamId !== null ? [teamId] : [],
  );
  const sums = new Map(
    (await findPeriodOfTeams(db, who, { teamIds: [...new Set(teamIds)], span: "now" })).map(
      (sum) => [sum.teamId, sum],
    ),
  );
  const series = new Map<string, FigureAtDay>();
  for (const { outcomeId } of measured)
    if (outcomeId !== null && !series.has(outcomeId))
      series.set(outcomeId, await valueOf(moment, outcomeId, today));
  return new Map(
    measured.flatMap(({ id, measure, teamId, outcomeId }): [string, FigureAtDay][] => {
      if (ofTeam(measure)) {
        const sum = sums.get(teamId ?? "");
        return [[id, { day: today, ...(sum ? shownOf[measure](sum) : nothing) }]];
      }
      const value = series.get(outcomeId ?? "");
      return value ? [[id, value]] : [];
    }),
  );
}

const within = {
  "promise-kept": "promiseKept",
  "right-first-time": "rightFirstTime",
  done: "done",
} as const;

/** The measure as it stands at a day: of a team over the 90 days that end with it. */
export async function figureAt(
  moment: Moment,
  { measure, teamId, outcomeId }: Measured,
  day: string,
): Promise<FigureAtDay | null> {
  if (outcomeId !== null) return valueOf(moment, outcomeId, day);
  if (!ofTeam(measure) || teamId === null) return null;
  const { db, who, zone, now } = moment;
  const served = await servedWithin(db, who, {
    teamId,
    firstDay: dayPlus(day, -89),
    lastDay: day,
    zone,
    now,
  });
  return { day, ...served[within[measure]] };
}

/** The newest value of a series up to a day. One number as it was brought in, so it has no interval. */
async function valueOf({ db, who }: Moment, outcomeId: string, day: string): Promise<FigureAtDay> {
  const [row] = await findOutcomes(db, who, outcomeId);
  const values = (row?.newest ?? []).filter((value) => value.day <= day);
  const last = row ? newestOf(values, row.every, row.better).last : null;
  if (!last) return { day, ...nothing };
  return { day: last.day, n: 1, value: last.value, low: null, high: null, tooFew: false };
}
