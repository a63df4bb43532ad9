/** Rows as the contract says them. */
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import { mayEditParityOf } from "./access.ts";
import type { Compared, MonthCompared } from "./comparing.ts";
import type {
  LikeAnswer,
  LikesTaken,
  LikeWritten,
  OutsideMonthAnswer,
  OutsideTaken,
  ParityRow,
  ShareAnswer,
} from "./contract.ts";
import type { OutsideRow } from "./queries/outside.ts";
import type { LikeRow, ServiceRow } from "./queries/services.ts";
import type { DecidedMonth } from "./reading.ts";
import type { DecidedLike } from "./reading-likes.ts";
import type { ResultCompared, ShownShare } from "./rules.ts";

const named = (id: string | null, name: string | null) =>
  id === null ? null : { id, name: name ?? "" };

/** The like as it is written. */
export function writtenOf(row: LikeRow): LikeWritten {
  const { segmentId, what } = row;
  const time = (amount: number | null, unit: LikeRow["solvedUnit"]) =>
    amount === null || unit === null ? null : { amount, unit };
  return {
    segmentId,
    what,
    firstAnswer: time(row.firstAnswerAmount, row.firstAnswerUnit),
    solved: time(row.solvedAmount, row.solvedUnit),
  };
}

function asLike(row: LikeRow): Sendable<LikeAnswer> {
  const { id, isRetired, since } = row;
  const { segmentId, ...written } = writtenOf(row);
  return {
    id,
    segment: { id: segmentId, name: row.segmentName },
    isRetired,
    ...written,
    since,
    by: named(row.byId, row.byName),
  };
}

export const asNamed = ({ id, name }: ServiceRow) => ({ id, name });
export const asTeam = ({ teamId, teamName }: ServiceRow) => ({ id: teamId, name: teamName });

/** Where no share is said, neither is how many were kept: of few that is a share. */
const asShare = (share: ShownShare): ShareAnswer => ({
  ...share,
  kept: share.value === null ? null : share.kept,
});

const asResult = <Result extends ResultCompared>(result: Result) => ({
  ...result,
  inside: asShare(result.inside),
  outside: asShare(result.outside),
});

export const asMonth = (month: MonthCompared) => asResult(month);

export function asRow(compared: Compared, who: Who): Sendable<ParityRow> {
  const { service, like, kinds, promise, promiseWorseSince, result, resultWorseSince } = compared;
  return {
    service: asNamed(service),
    team: asTeam(service),
    like: asLike(like),
    promise: { standing: promise, kinds, worseSince: promiseWorseSince },
    result: { ...asResult(result), worseSince: resultWorseSince },
    may: { edit: mayEditParityOf(who, service.teamId) },
  };
}

/** Of two: what cannot be told stands with what is equal, so that it hides no worse one beside it. */
const ranks = { worse: 0, equal: 2, "no-difference": 2, unknown: 2, "too-few": 2, better: 3 };

type Standing = Pick<Compared, "promise" | "kinds"> & {
  readonly result: Pick<ResultCompared, "standing">;
};

/** How far the worst of its promises is behind, as a multiple of the one outside. */
function behind({ kinds }: Standing): number {
  return Math.max(
    ...kinds.map(({ inside, outside, standing }) =>
      standing === "worse" ? (inside ? inside.meanSeconds / (outside?.seconds ?? 1) : Infinity) : 0,
    ),
  );
}

const worseIn = ({ promise, result }: Standing): number =>
  [promise, result.standing].filter((standing) => standing === "worse").length;

/** Worse in both first, then worse in one, and among these those whose promise is furthest behind. */
export function worseFirst<One extends Standing>(all: readonly One[]): One[] {
  const rank = ({ promise, result }: Standing): number => ranks[promise] + ranks[result.standing];
  const far = new Map(all.map((one) => [one, behind(one)]));
  return all.toSorted(
    (one, other) =>
      worseIn(other) - worseIn(one) ||
      rank(one) - rank(other) ||
      far.get(other)! - far.get(one)! ||
      0,
  );
}

export function asOutside(row: OutsideRow): Sendable<OutsideMonthAnswer> {
  const { month, kept, total, medianHours, source, at, version } = row;
  return { month, kept, total, medianHours, source, at, version, by: named(row.byId, row.byName) };
}

const mostShown = 200;

function totalsOf(lines: readonly { state: "new" | "changed" | "same" | "wrong" }[]) {
  const totals = { new: 0, changed: 0, same: 0, wrong: 0 };
  for (const { state } of lines) totals[state] += 1;
  return totals;
}

type Decided = DecidedMonth | DecidedLike;
const wrongOf = (lines: readonly Decided[]) =>
  lines
    .flatMap((line) => (line.state === "wrong" ? [{ line: line.line, says: line.says }] : []))
    .slice(0, mostShown);

export function asOutsideTaken(lines: readonly DecidedMonth[]): OutsideTaken {
  return {
    totals: totalsOf(lines),
    wrong: wrongOf(lines),
    rows: lines
      .flatMap((line) =>
        line.state === "new" || line.state === "changed" ? [{ ...line, state: line.state }] : [],
      )
      .slice(0, mostShown),
  };
}

export function asLikesTaken(lines: readonly DecidedLike[]): LikesTaken {
  return {
    totals: totalsOf(lines),
    wrong: wrongOf(lines),
    rows: lines
      .flatMap((line) => {
        if (line.state !== "new" && line.state !== "changed") return [];
        const { service, team, segment } = line.named;
        return [{ line: line.line, service, team, segment, state: line.state }];
      })
      .slice(0, mostShown),
  };
}
