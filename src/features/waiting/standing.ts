/** What the requests of a team wait for, in a line for pages of other features. */
import { floor, type Period } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { Who } from "#platform/http/who.ts";
import { heldIn, type SumRow, teamOf } from "./figures.ts";
import { listSums } from "./queries/figures.ts";

type WaitKind = "customer" | "team" | "vendor" | "another";

interface WaitsFor {
  readonly requests: number;
  /** Shares of the time that they were open; null: too few to say. */
  readonly own: number | null;
  /** The largest first, each of at least five requests; the team itself is none of them. */
  readonly holders: readonly {
    readonly kind: WaitKind;
    readonly team: { readonly id: string; readonly name: string } | null;
    readonly share: number;
  }[];
}

export async function findWaitsFor(
  db: Database,
  who: Who,
  { teamId, period, now }: { teamId: string; period: Period; now: Date },
): Promise<WaitsFor> {
  return waitsForIn(await listSums(db, who, { period, now, providerId: teamId }));
}

/** A row of 'any' is a team, or a vendor with a name, in all of its ways; whoever has no name has a row for each way. */
const kinds: Partial<Record<SumRow["holder"], WaitKind>> = {
  any: "team",
  customer: "customer",
  vendor: "vendor",
  another: "another",
};

/** Of the sums of one team. */
function waitsForIn(rows: readonly SumRow[]): WaitsFor {
  const { requests, held } = heldIn(rows, floor);
  if (!held || held.whole.wallSeconds === 0) return { requests, own: null, holders: [] };
  const shareOf = (ms: number): number => ms / 1000 / held.whole.wallSeconds;
  const others = rows.flatMap((row) => {
    const kind = kinds[row.holder];
    const isOnce = (row.holder === "any") === (row.teamId !== null);
    return kind && isOnce && row.teamId !== row.providerId ? [{ ...row, kind }] : [];
  });
  const holders = [...groupBy(others, ({ kind, teamId }) => teamId ?? kind).values()]
    .filter((ways) => Math.max(...ways.map((row) => row.requests)) >= floor)
    .map((ways) => ({
      kind: ways[0]!.kind,
      team: teamOf(ways[0]!),
      share: shareOf(ways.reduce((sum, { wallMs }) => sum + wallMs, 0)),
    }));
  return {
    requests,
    own: shareOf(held.own.wallSeconds * 1000),
    holders: holders.toSorted((one, other) => other.share - one.share),
  };
}
