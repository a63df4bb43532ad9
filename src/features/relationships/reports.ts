/** The three reports, for the command line and for programs. */
import { wilsonShare } from "#platform/statistics/wilson.ts";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import { type Window, whereWithin } from "./queries/conditions.ts";
import {
  type Counts,
  type KeptWait,
  countDefectsKept,
  countOf,
  listHandoffsBetween,
  listHandoffsKept,
  listKeptWaits,
  namesOfTeams,
  sumHandoffsKept,
  sumHandoffsOf,
} from "./queries/reports.ts";
import { listWaits } from "./queries/sums.ts";
import {
  type Time,
  type Wait,
  type WaitEstimate,
  type WaitRow,
  estimateWait,
  floor,
  showMedian,
  waitedOf,
} from "./rules.ts";
import { calendarsOf, workingCounter } from "./working.ts";

const mostBetween = 50;
const mostKept = 200;

export async function reportHandoffs(db: Database, window: Window, now: Date) {
  const where = whereWithin(window);
  return {
    ...(await sumHandoffsOf(db, where)),
    between: await listHandoffsBetween(db, where, mostBetween),
    asOf: now,
  };
}

/** The same over all time from the sums that are kept up, at the cost of reading them. */
export async function reportHandoffsKept(db: Database, now: Date) {
  const { asOf, ...sums } = await sumHandoffsKept(db);
  return { ...sums, between: await listHandoffsKept(db, mostBetween), asOf: asOf ?? now };
}

type DefectCounts = Pick<
  Counts,
  "requests" | "finished" | "reopened" | "misrouted" | "rightFirstTime"
>;

function saidDefects(counted: DefectCounts, asOf: Date) {
  const { requests, finished, reopened, misrouted, rightFirstTime } = counted;
  const share = finished < floor ? null : wilsonShare(rightFirstTime, finished);
  return {
    requests,
    finished,
    reopened,
    misrouted,
    rightFirstTimeRequests: rightFirstTime,
    rightFirstTime: share?.value ?? null,
    rightFirstTimeLow: share?.low ?? null,
    rightFirstTimeHigh: share?.high ?? null,
    tooFew: share === null,
    asOf,
  };
}

export async function reportDefects(db: Database, window: Window, now: Date) {
  return saidDefects(await countOf(db, whereWithin(window)), now);
}

/** The same over all time from the sums that are kept up. */
export async function reportDefectsKept(db: Database, now: Date) {
  const { asOf, ...counted } = await countDefectsKept(db);
  return saidDefects(counted, asOf ?? now);
}

export interface WaitSaid {
  readonly n: number;
  readonly stillWaiting: number;
  readonly medianSeconds: number | null;
  readonly lowSeconds: number | null;
  readonly highSeconds: number | null;
  readonly ninetiethSeconds: number | null;
  readonly tooFew: boolean;
}

type WaitsSaid = Readonly<Record<"firstReply" | "done", Readonly<Record<Time, WaitSaid>>>>;
export type ProviderLine = { readonly provider: string } & WaitsSaid;
export type PairLine = ProviderLine & { readonly customer: string | null };

function said(estimate: WaitEstimate | undefined): WaitSaid {
  const { n, value, low, high, ninetieth, tooFew } = showMedian(estimate);
  return {
    n,
    stillWaiting: n - (estimate?.endings ?? 0),
    medianSeconds: value,
    lowSeconds: low,
    highSeconds: high,
    ninetiethSeconds: ninetieth,
    tooFew,
  };
}

function saidEach(of: (wait: Wait, time: Time) => WaitEstimate | undefined): WaitsSaid {
  const both = (wait: Wait) => ({
    wall: said(of(wait, "wall")),
    working: said(of(wait, "working")),
  });
  return { firstReply: both("first-reply"), done: both("done") };
}

const byVolume = (one: ProviderLine, other: ProviderLine): number =>
  other.done.wall.n - one.done.wall.n || one.provider.localeCompare(other.provider);

/** Estimated now, from every request of the window. */
export async function reportWaiting(db: Database, window: Window, now: Date) {
  const rows = await listWaits(db, whereWithin(window));
  const countWorking = workingCounter(await calendarsOf(db, rows));
  const estimated = (group: readonly WaitRow[]): WaitsSaid =>
    saidEach((wait, time) =>
      estimateWait(
        group
          .map((row) => waitedOf(row, wait, time, { now, countWorking }))
          .filter((w) => w !== null),
      ),
    );
  const names = await namesOfTeams(
    db,
    [
      ...new Set(
        rows.flatMap(({ providerId, customerTeamId }) => [providerId, customerTeamId ?? ""]),
      ),
    ].filter(Boolean),
  );
  const nameOf = (id: string): string => names.get(id) ?? id;
  const providers = [...groupBy(rows, (row) => row.providerId)].map(
    ([id, group]): ProviderLine => ({
      provider: nameOf(id),
      ...estimated(group),
    }),
  );
  const pairs = [...groupBy(rows, (row) => `${row.providerId} ${row.customerTeamId}`).values()].map(
    (group): PairLine => {
      const { providerId, customerTeamId } = group[0]!;
      const customer = customerTeamId === null ? null : nameOf(customerTeamId);
      return { provider: nameOf(providerId), customer, ...estimated(group) };
    },
  );
  return {
    requests: rows.length,
    overall: estimated(rows),
    providers: providers.toSorted(byVolume),
    pairs: pairs.toSorted(byVolume),
    asOf: now,
  };
}

/** The same from the sums that are kept up: the most asked providers and pairs, at the cost of reading them. */
export async function reportWaitingKept(db: Database, now: Date) {
  const kept = await listKeptWaits(db, mostKept);
  const names = await namesOfTeams(
    db,
    [
      ...new Set(
        kept.flatMap(({ providerId, customerTeamId }) => [providerId, customerTeamId ?? ""]),
      ),
    ].filter(Boolean),
  );
  const groups = [
    ...groupBy(kept, (row) => `${row.scope} ${row.providerId} ${row.customerTeamId}`).values(),
  ];
  const linesOf = (wanted: KeptWait["scope"]): PairLine[] =>
    groups
      .filter(([first]) => first?.scope === wanted)
      .map((group) => {
        const { providerId, customerTeamId } = group[0]!;
        const provider = names.get(providerId) ?? providerId;
        const customer = customerTeamId === null ? null : (names.get(customerTeamId) ?? null);
        const estimateOf = (wait: Wait, time: Time) =>
          group.find((row) => row.wait === wait && row.time === time);
        return { provider, customer, ...saidEach(estimateOf) };
      })
      .toSorted(byVolume);
  const providers = linesOf("provider").map(({ customer: _nobody, ...line }) => line);
  return {
    requests: providers.reduce((sum, { done }) => sum + done.wall.n, 0),
    overall: null,
    providers,
    pairs: linesOf("pair"),
    asOf: kept.reduce((oldest, { asOf }) => (asOf < oldest ? asOf : oldest), now),
  };
}

export const reportNames = ["handoffs", "waiting", "defects"] as const;
export type ReportName = (typeof reportNames)[number];
