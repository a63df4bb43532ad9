/** What requests of a service show: for whom it was asked, how often, and how long it took. Pure. */
import { kaplanMeier, quantileOf } from "#platform/statistics/kaplan-meier.ts";
import type { AskedRow, ClaimedRow, WaitedRow } from "./queries/sums.ts";
import type { OutsideSum, Seen, SeenSum } from "./rules.ts";

/** How long one request took, or has taken until now. */
interface Waited {
  readonly seconds: number;
  readonly came: boolean;
}

function waitedOf({ askedAt, done, doneWall }: WaitedRow, now: Date): Waited {
  const soFar = Math.max(0, Math.floor((now.getTime() - askedAt.getTime()) / 1000));
  return { seconds: doneWall ?? soFar, came: done === "came" };
}

function sumOf(waited: readonly Waited[]): Seen {
  const curve = kaplanMeier({
    times: waited.map(({ seconds }) => seconds),
    ended: waited.map(({ came }) => came),
  });
  return { requests: waited.length, medianSeconds: quantileOf(curve, 0.5).value };
}

type Ends = Pick<SeenSum, "fromServiceId" | "forTeamId" | "forServiceId">;

/** The sums of each service, team and service it was a part for. */
export function sumsOf(rows: readonly AskedRow[], now: Date): SeenSum[] {
  const groups = new Map<string, { readonly ends: Ends; readonly waited: Waited[] }>();
  const keyOf = (ends: Ends) => `${ends.fromServiceId} ${ends.forTeamId} ${ends.forServiceId}`;
  for (const row of rows) {
    const { fromServiceId, forTeamId, forServiceId } = row;
    const ends = { fromServiceId, forTeamId, forServiceId };
    const group = groups.get(keyOf(ends)) ?? { ends, waited: [] };
    groups.set(keyOf(ends), group);
    group.waited.push(waitedOf(row, now));
  }
  return [...groups.values()].map(({ ends, waited }) => {
    const alone = groups.get(keyOf({ ...ends, forServiceId: null }))?.waited ?? [];
    const together = ends.forServiceId === null ? null : sumOf([...waited, ...alone]);
    return { ...ends, ...sumOf(waited), together };
  });
}

/** The sums of each service and segment. */
export function outsideSumsOf(rows: readonly ClaimedRow[], now: Date): OutsideSum[] {
  const groups = new Map<string, { readonly row: ClaimedRow; readonly waited: Waited[] }>();
  for (const row of rows) {
    const key = `${row.fromServiceId} ${row.toSegmentId}`;
    const group = groups.get(key) ?? { row, waited: [] };
    groups.set(key, group);
    group.waited.push(waitedOf(row, now));
  }
  return [...groups.values()].map(({ row: { fromServiceId, toSegmentId }, waited }) => ({
    fromServiceId,
    toSegmentId,
    ...sumOf(waited),
  }));
}
