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

interface Whose {
  readonly teamId?: string | undefined;
  readonly serviceId?: string | undefined;
  readonly customerId?: string | undefined;
}

/** A service and a team that asked are those of a team. */
export const decideWhose = ({ teamId, serviceId, customerId }: Whose): "needsTeam" | null =>
  teamId === undefined && (serviceId ?? customerId) !== undefined ? "needsTeam" : null;

interface Share {
  /** Null: too few. */
  readonly count: number | null;
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly tooFew: boolean;
}

const untold = (n: number): Share => ({
  count: null,
  n,
  value: null,
  low: null,
  high: null,
  tooFew: true,
});

/** Below the floor nothing but n leaves the server, not even the count: whoever knows it has the share. */
function shareOf(count: number, n: number): Share {
  const share = n < floor ? null : wilsonShare(count, n);
  return share ? { count, ...share, tooFew: false } : untold(n);
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

export type Figures = ReturnType<typeof showFigures>;
const shareNames = ["rightFirstTime", "reopened", "misrouted", "returned"] as const;

/** The place of a share that must not be told since what the told ones leave of the whole is too few; none: -1. */
function placeToHide(whole: number, shares: readonly Share[]): number {
  const told = shares.filter(({ count }) => count !== null);
  const left = whole - told.reduce((sum, { n }) => sum + n, 0);
  if (left <= 0 || left >= floor || told.length === 0) return -1;
  const fewest = Math.min(...told.map(({ n }) => n));
  return shares.findIndex(({ count, n }) => count !== null && n === fewest);
}

/**
 * Lines of which the whole is told beside them: where the untold ones are too few together, one subtraction would tell them, so the smallest
 * told one is left out with them.
 */
export function hideRest<Line extends { readonly figures: Figures }>(
  whole: Figures,
  lines: readonly Line[],
): Line[] {
  let kept = [...lines];
  for (const name of shareNames) {
    const hide = placeToHide(
      whole[name].n,
      kept.map(({ figures }) => figures[name]),
    );
    kept = kept.map((line, place) =>
      place === hide
        ? { ...line, figures: { ...line.figures, [name]: untold(line.figures[name].n) } }
        : line,
    );
  }
  return kept;
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
