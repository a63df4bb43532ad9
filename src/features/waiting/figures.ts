/** What the kept sums say, as it may be shown. Pure. */
import { groupBy } from "#platform/grouping.ts";
import type { HeldAnswer, HolderKind, LineAnswer, TimesAnswer } from "./contract.ts";
import { type Mostly, type Side, mostlyOf } from "./mostly.ts";
import type { SpreadRow } from "./queries/spread.ts";

/** A sum over requests, counted until the moment at which it was read. */
export interface SumRow {
  readonly providerId: string;
  readonly provider: string;
  readonly holder: HolderKind | "all" | "any";
  readonly teamId: string | null;
  readonly team: string | null;
  readonly throughParts: boolean;
  readonly requests: number;
  readonly running: number;
  /** Of how many of the requests the working time is known. */
  readonly timed: number;
  readonly wallMs: number;
  readonly workingMs: number | null;
}

/** Below this a figure is 'too few to say'; how many there were is still said. */
export type Floor = number;

const seconds = (ms: number): number => ms / 1000;

export function timesOf(rows: readonly Pick<SumRow, "wallMs" | "workingMs">[]): TimesAnswer {
  const known = rows.flatMap(({ workingMs }) => workingMs ?? []);
  return {
    wallSeconds: seconds(rows.reduce((sum, { wallMs }) => sum + wallMs, 0)),
    workingSeconds:
      known.length === 0 && rows.length > 0
        ? null
        : seconds(known.reduce((sum, ms) => sum + ms, 0)),
  };
}

/** Of many requests: working time is told from as many on as every other figure. */
export function timesFrom(
  rows: readonly Pick<SumRow, "wallMs" | "workingMs">[],
  timed: number,
  floor: Floor,
): TimesAnswer {
  const times = timesOf(rows);
  return timed < floor ? { ...times, workingSeconds: null } : times;
}

/** Whose time it was, seen from the team that serves: its own, also where it serves as a vendor or owes an answer to a part. */
function sideOf({ holder, teamId, providerId }: SumRow): Side {
  if (holder === "customer") return "customer";
  return teamId === providerId ? "own" : "others";
}

/** Rows of one team or of many; what is said of each holder is added up over them. */
export function heldIn(rows: readonly SumRow[], floor: Floor): HeldAnswer {
  const all = rows.filter(({ holder }) => holder === "all");
  const requests = all.reduce((sum, row) => sum + row.requests, 0);
  const open = all.reduce((sum, row) => sum + row.running, 0);
  const timed = all.reduce((sum, row) => sum + row.timed, 0);
  if (requests < floor) return { requests, open, timed, held: null };
  const holders = rows.filter(({ holder }) => holder !== "all" && holder !== "any");
  const times = (some: readonly SumRow[]): TimesAnswer => timesFrom(some, timed, floor);
  const of = (side: Side): TimesAnswer => times(holders.filter((row) => sideOf(row) === side));
  const held = {
    whole: times(holders),
    own: of("own"),
    others: of("others"),
    customer: of("customer"),
    lines: linesOf(holders, times),
  };
  return { requests, open, timed, held };
}

/** Of one team's requests, or of what it was asked by one other team. */
export function mostlyIn(requests: number, spreads: readonly SpreadRow[], floor: Floor): Mostly {
  const named = spreads.map((spread) => ({ ...spread, team: teamOf(spread) }));
  return mostlyOf(requests, named, floor);
}

const byTime = (one: TimesAnswer, other: TimesAnswer): number =>
  other.wallSeconds - one.wallSeconds;

export const teamOf = ({ teamId, team }: Pick<SumRow, "teamId" | "team">) =>
  teamId === null ? null : { id: teamId, name: team ?? "" };

function linesOf(
  rows: readonly SumRow[],
  times: (some: readonly SumRow[]) => TimesAnswer,
): LineAnswer[] {
  const groups = groupBy(rows, ({ holder, teamId, throughParts }) =>
    [holder, teamId, throughParts].join(),
  );
  return [...groups.values()]
    .map((group) => {
      const { holder, throughParts } = group[0]!;
      return {
        kind: holder as HolderKind,
        team: teamOf(group[0]!),
        throughParts,
        requests: group.reduce((sum, { requests }) => sum + requests, 0),
        ...times(group),
      };
    })
    .toSorted(byTime);
}

export interface FlowLine extends TimesAnswer {
  readonly from: { readonly id: string; readonly name: string };
  readonly kind: HolderKind;
  readonly team: { readonly id: string; readonly name: string } | null;
  readonly requests: number;
}

/** Who waits for whom: what lay with others, of each team that serves. */
export function flowOf(rows: readonly SumRow[], floor: Floor): FlowLine[] {
  const named = rows.filter(
    ({ holder, teamId, providerId }) => holder === "any" && teamId !== providerId,
  );
  const unnamed = rows.filter(({ holder, teamId }) => teamId === null && isOutside(holder));
  return [...named, ...unnamed]
    .filter(({ requests }) => requests >= floor)
    .map((row) => ({
      from: { id: row.providerId, name: row.provider },
      kind: row.holder === "any" ? ("team" as const) : (row.holder as HolderKind),
      team: teamOf(row),
      requests: row.requests,
      ...timesFrom([row], row.timed, floor),
    }))
    .toSorted(byTime);
}

const isOutside = (holder: SumRow["holder"]): boolean =>
  holder === "vendor" || holder === "another";

export function teamsIn(rows: readonly SumRow[], floor: Floor) {
  return [...groupBy(rows, ({ providerId }) => providerId)]
    .map(([id, own]) => ({ team: { id, name: own[0]!.provider }, ...heldIn(own, floor) }))
    .toSorted(
      (one, other) =>
        (other.held?.whole.wallSeconds ?? 0) - (one.held?.whole.wallSeconds ?? 0) ||
        one.team.name.localeCompare(other.team.name),
    );
}
