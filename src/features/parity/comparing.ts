/** Reads what both sides promised and kept, and holds them against each other. A handful of statements, however many services there are. */
import { findZone } from "#feature/organisation";
import { findPromisedOutside, type PromisedOutside } from "#feature/outcomes";
import { type PromisedOverTime, promisedOverTime } from "#feature/promises";
import { findServiceMonths } from "#feature/relationships";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import {
  type BothSides,
  comparedImpact,
  endOfMonth,
  kindsAt,
  type OutsideOverTime,
  standingAt,
  type Told,
} from "./over-time.ts";
import { findOutside } from "./queries/outside.ts";
import { findLikes, type LikeRow, type ServiceRow } from "./queries/services.ts";
import {
  compareResults,
  type Kept,
  leaning,
  monthBefore,
  monthsFrom,
  monthsOfResult,
  type ResultCompared,
  together,
  worseSince,
} from "./rules.ts";
import type { KindAnswer, PromiseStanding } from "./contract.ts";

/** How far back 'since when' can reach: as far as the months of services are kept. */
const monthsBack = 24;

export interface Moment {
  readonly now: Date;
  readonly zone: string;
  /** The month that has begun. */
  readonly present: string;
}

export async function momentOf(db: Database, now: Date): Promise<Moment> {
  const zone = await findZone(db);
  return { now, zone, present: dayInZone(zone, now).slice(0, 7) };
}

export const firstOfResult = ({ present }: Moment): string =>
  monthBefore(present, monthsOfResult - 1);

export interface MonthCompared extends ResultCompared {
  readonly month: string;
}

export interface Compared {
  readonly service: ServiceRow;
  readonly like: LikeRow;
  readonly sides: BothSides;
  readonly kinds: readonly KindAnswer[];
  readonly promise: PromiseStanding;
  readonly promiseWorseSince: string | null;
  /** Of the last twelve months together. */
  readonly result: ResultCompared;
  readonly resultWorseSince: string | null;
  /** The last twelve, oldest first. */
  readonly months: readonly MonthCompared[];
}

/** The services for which somebody has said what the like is, compared, in the order in which they were given. */
export async function compareServices(
  db: Database,
  services: readonly ServiceRow[],
  moment: Moment,
): Promise<Compared[]> {
  const likes = groupBy(
    await findLikes(
      db,
      services.map(({ id }) => id),
    ),
    ({ serviceId }) => serviceId,
  );
  const named = services.filter(({ id }) => presentOf(likes.get(id)) !== undefined);
  if (named.length === 0) return [];
  const ids = named.map(({ id }) => id);
  const since = monthBefore(moment.present, monthsBack);
  const inside = await promisedOverTime(db, named);
  const segmentIds = [...likes.values()].flat().map(({ segmentId }) => segmentId);
  const segments = groupBy(await findPromisedOutside(db, segmentIds), ({ segmentId }) => segmentId);
  const keptInside = groupBy(await findServiceMonths(db, ids, since), (row) => row.serviceId);
  const keptOutside = groupBy(await findOutside(db, ids, since), (row) => row.serviceId);
  return named.map((service) => {
    const all = likes.get(service.id)!;
    const sides: BothSides = {
      inside: inside.get(service.id) as PromisedOverTime,
      outside: outsideOf(all, segments),
    };
    const months = compareMonths(moment, {
      inside: keptOf(keptInside.get(service.id), ({ kept, promised }) => ({ kept, n: promised })),
      outside: keptOf(keptOutside.get(service.id), ({ kept, total }) => ({ kept, n: total })),
    });
    return {
      service,
      like: presentOf(all)!,
      ...comparePromise(service, sides, moment),
      ...months,
    };
  });
}

const presentOf = (likes: readonly LikeRow[] | undefined): LikeRow | undefined =>
  likes?.find(({ until }) => until === null);

const told = (row: PromisedOutside | LikeRow): Told => ({
  until: row.until,
  firstAnswer:
    row.firstAnswerAmount === null || row.firstAnswerUnit === null
      ? null
      : { amount: row.firstAnswerAmount, unit: row.firstAnswerUnit },
  solved:
    row.solvedAmount === null || row.solvedUnit === null
      ? null
      : { amount: row.solvedAmount, unit: row.solvedUnit },
});

function outsideOf(
  likes: readonly LikeRow[],
  segments: ReadonlyMap<string, readonly PromisedOutside[]>,
): OutsideOverTime {
  return {
    likes: likes.map((like) => ({
      ...told(like),
      segment: (segments.get(like.segmentId) ?? []).map(told),
    })),
  };
}

function comparePromise(service: ServiceRow, sides: BothSides, { now, zone, present }: Moment) {
  const kinds = kindsAt(sides, comparedImpact, now);
  const promise = together(kinds.map(({ standing }) => standing));
  const begun = dayInZone(zone, service.createdAt).slice(0, 7);
  const earliest = monthBefore(present, monthsBack);
  const months = monthsFrom(begun > earliest ? begun : earliest, present);
  const run =
    promise === "worse"
      ? worseSince(
          months.map((month) => ({
            month,
            lean:
              standingAt(sides, endOfMonth(zone, month, now)) === "worse" ? "worse" : "not-worse",
          })),
        )
      : null;
  return { sides, kinds, promise, promiseWorseSince: run };
}

type ByMonth = ReadonlyMap<string, Kept>;
const none: Kept = { kept: 0, n: 0 };

function compareMonths(
  { present }: Moment,
  { inside, outside }: { inside: ByMonth; outside: ByMonth },
) {
  const all = monthsFrom(monthBefore(present, monthsBack), present).map((month) => ({
    month,
    ...compareResults(inside.get(month) ?? none, outside.get(month) ?? none),
  }));
  const months = all.slice(-monthsOfResult);
  const summed = (which: "inside" | "outside"): Kept =>
    months.reduce(
      (sum, month) => ({ kept: sum.kept + month[which].kept, n: sum.n + month[which].n }),
      none,
    );
  const result = compareResults(summed("inside"), summed("outside"));
  const run = worseSince(all.map((one) => ({ month: one.month, lean: leaning(one) })));
  return { months, result, resultWorseSince: result.standing === "worse" ? run : null };
}

function keptOf<Row extends { readonly month: string }>(
  rows: readonly Row[] | undefined,
  keptIn: (row: Row) => Kept,
): ByMonth {
  return new Map((rows ?? []).map((row) => [row.month, keptIn(row)]));
}
