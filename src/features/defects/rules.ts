/** What was not right, as it may be shown. Pure. */
import { floor } from "#platform/statistics/floor.ts";
import { wilsonShare } from "#platform/statistics/wilson.ts";

export interface Counts {
  readonly requests: number;
  readonly finished: number;
  readonly rightFirstTime: number;
  readonly reopened: number;
  readonly misrouted: number;
  readonly returned: number;
}

function shareOf(count: number, n: number) {
  const share = n < floor ? null : wilsonShare(count, n);
  const { value = null, low = null, high = null } = share ?? {};
  return { count, n, value, low, high, tooFew: share === null };
}

/** What came back is a share of what was finished; what went astray or lacked something, of all that was asked. */
export function showFigures(counts: Counts) {
  const { requests, finished, rightFirstTime, reopened, misrouted, returned } = counts;
  return {
    requests,
    finished,
    rightFirstTime: shareOf(rightFirstTime, finished),
    reopened: shareOf(reopened, finished),
    misrouted: shareOf(misrouted, requests),
    returned: shareOf(returned, requests),
  };
}

export interface CauseCount {
  readonly cause: string | null;
  readonly providerCause: string | null;
  readonly n: number;
}

const sum = (rows: readonly CauseCount[], which: (row: CauseCount) => boolean): number =>
  rows.reduce((so, row) => so + (which(row) ? row.n : 0), 0);

/** The causes of both sides beside each other, the most said first. */
export function showCauses(rows: readonly CauseCount[]) {
  const n = sum(rows, () => true);
  const tooFew = n < floor;
  const names = new Set(rows.flatMap(({ cause, providerCause }) => [cause, providerCause]));
  const lines = [...names]
    .filter((name) => name !== null)
    .map((cause) => ({
      cause,
      customer: sum(rows, (row) => row.cause === cause),
      provider: sum(rows, (row) => row.providerCause === cause),
    }))
    .toSorted(
      (one, other) =>
        other.customer + other.provider - one.customer - one.provider ||
        (one.cause < other.cause ? -1 : 1),
    );
  const saidBoth = (row: CauseCount): boolean => row.cause !== null && row.providerCause !== null;
  return {
    n,
    tooFew,
    rows: tooFew ? [] : lines,
    both: tooFew ? 0 : sum(rows, saidBoth),
    alike: tooFew ? 0 : sum(rows, (row) => saidBoth(row) && row.cause === row.providerCause),
  };
}

const dayMs = 86_400_000;

export interface Streak {
  readonly present: number;
  readonly longest: number;
  readonly lastAt: Date | null;
}

/** Whole days since the last defect. */
export function showStreak({ present, longest, lastAt }: Streak, now: Date) {
  const days = lastAt === null ? null : Math.floor((now.getTime() - lastAt.getTime()) / dayMs);
  return { present, longest, days, lastAt };
}
