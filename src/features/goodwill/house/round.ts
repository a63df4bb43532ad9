/** What is found of the whole house each hour: what is usual, what has moved most, whether goodwill comes back. */
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import { chanceFrom } from "#platform/statistics/comparing/shuffling.ts";
import { floor } from "#platform/statistics/floor.ts";
import type { LineName } from "../contract.ts";
import {
  findRound,
  findSumsAmong,
  findSumsOfHouse,
  replaceRound,
  type SumRow,
} from "../queries/reading.ts";
import { lineNamed } from "../queries/lines.ts";
import {
  byMovement,
  type Change,
  type Count,
  differenceBetween,
  nothing,
  showCount,
  type Standing,
  standingOf,
  standsBeside,
} from "../rules.ts";
import { type Dyad, type Reciprocity, reciprocityOf } from "./reciprocity.ts";

export interface MovedFound {
  readonly fromId: string;
  readonly toId: string;
  readonly line: LineName;
  readonly month: Count;
  readonly before: Count;
  readonly change: Change;
}

export interface Usual {
  readonly house: Readonly<Partial<Record<LineName, Count>>>;
  /** Lines that tell of who asked, by the team that was asked: all of them had the same forms before them. */
  readonly asked: Readonly<Partial<Record<LineName, Readonly<Record<string, Count>>>>>;
}

/** Ways between two teams of which something can be said, and how many of these stand below or above what is usual. */
export interface WaysCounted {
  readonly told: number;
  readonly low: number;
  readonly high: number;
}

export interface Round {
  readonly at: Date;
  readonly usual: Usual;
  readonly ways: WaysCounted;
  readonly reciprocity: {
    readonly pairs: number;
    readonly teams: number;
    readonly found: Reciprocity | null;
  };
  readonly moved: readonly MovedFound[];
}

const mostMoved = 10;
/** Any number will do, as long as the same house is told the same. */
const seed = 20261123;

const isSpan =
  (span: SumRow["span"]) =>
  (row: SumRow): boolean =>
    row.span === span;

const sumOf = (rows: readonly SumRow[]): Count => ({
  n: rows.reduce((all, { n }) => all + n, 0),
  good: rows.reduce((all, { good }) => all + good, 0),
});

function usualOf(rows: readonly SumRow[]): Usual {
  const told = [...groupBy(rows.filter(isSpan("now")), ({ line }) => line)] as [
    LineName,
    SumRow[],
  ][];
  const ofAskers = told.filter(([line]) => lineNamed(line).of === "customer");
  const byAsked = (own: readonly SumRow[]) =>
    [...groupBy(own, ({ toId }) => toId)].map(([id, some]) => [id, sumOf(some)] as const);
  return {
    house: Object.fromEntries(told.map(([line, own]) => [line, sumOf(own)])),
    asked: Object.fromEntries(
      ofAskers.map(([line, own]) => [line, Object.fromEntries(byAsked(own))]),
    ),
  };
}

/** Beside what a line of one way is held; nothing is known before the first round. */
function usualFor(usual: Usual | undefined, line: LineName, toId: string): Count {
  const found = lineNamed(line).of === "customer" ? usual?.asked[line]?.[toId] : usual?.house[line];
  return found ?? nothing;
}

/** The share of it; null: too few, or not known. */
export const usualShare = (usual: Usual | undefined, line: LineName, toId: string): number | null =>
  showCount(usualFor(usual, line, toId)).value;

/** A mixed way is one that has something below. */
export function waysCounted(standings: readonly Standing[]): WaysCounted {
  const many = (...which: readonly Standing[]): number =>
    standings.filter((standing) => which.includes(standing)).length;
  const low = many("low", "mixed");
  return { told: standings.length - many("too-few"), low, high: many("high") };
}

/** The word over each way of which there is a line. */
export function standingsOf(rows: readonly SumRow[], usual: Usual | undefined) {
  const now = rows.filter(isSpan("now"));
  return [...groupBy(now, ({ fromId, toId }) => `${fromId} ${toId}`).values()].map((own) => {
    const stands = own.map((row) => standsBeside(row, usualShare(usual, row.line, row.toId)));
    const { fromId, toId } = own[0]!;
    return { fromId, toId, standing: standingOf(stands), own, stands };
  });
}

function movedOf(rows: readonly SumRow[]): MovedFound[] {
  const keyOf = ({ fromId, toId, line }: SumRow): string => `${fromId} ${toId} ${line}`;
  const before = new Map(rows.filter(isSpan("before")).map((row) => [keyOf(row), row]));
  const compared = rows.filter(isSpan("month")).map((month) => {
    const { fromId, toId, line } = month;
    const earlier = before.get(keyOf(month)) ?? nothing;
    const change = differenceBetween(month, earlier);
    const counts = { month: countOf(month), before: countOf(earlier) };
    return { fromId, toId, line, ...counts, change };
  });
  return byMovement(compared)
    .slice(0, mostMoved)
    .map((moved) => ({ ...moved, change: moved.change! }));
}

const countOf = ({ n, good }: Count): Count => ({ n, good });

/** Pairs of teams that each serve the other: only what either side did as the one that serves, so that no request speaks for both. */
export function dyadsOf(rows: readonly SumRow[], usual: Usual): Dyad[] {
  const served = rows.filter(
    ({ span, n, line }) => span === "now" && n >= floor && lineNamed(line).of === "provider",
  );
  const ways = new Map<string, boolean>();
  for (const [key, own] of groupBy(served, ({ fromId, toId }) => `${fromId} ${toId}`))
    ways.set(key, standsWell(own, usual));
  return [...ways].flatMap(([key, there]) => {
    const [one = "", other = ""] = key.split(" ");
    const back = ways.get(`${other} ${one}`);
    return one < other && back !== undefined ? [{ one, other, there, back }] : [];
  });
}

/** More of its lines at or above what is usual than below it. */
function standsWell(own: readonly SumRow[], usual: Usual): boolean {
  const above = own.filter(({ line, n, good, toId }) => {
    const house = usualFor(usual, line, toId);
    return good * house.n >= house.good * n;
  });
  return above.length * 2 > own.length;
}

export async function reckonHouse(db: Database, now: Date): Promise<void> {
  const rows = await findSumsOfHouse(db);
  const usual = usualOf(rows);
  const dyads = dyadsOf(rows, usual);
  const teams = new Set(dyads.flatMap(({ one, other }) => [one, other])).size;
  const found = reciprocityOf(dyads, chanceFrom(seed));
  const round: Round = {
    at: now,
    usual,
    ways: waysCounted(standingsOf(rows, usual).map(({ standing }) => standing)),
    reciprocity: { pairs: dyads.length, teams, found },
    moved: movedOf(rows),
  };
  await replaceRound(db, round);
}

export const newestRound = (db: Database): Promise<Round | undefined> => findRound<Round>(db);

/** The word over each way of the house, or among a few teams of it, beside what the newest round found usual. */
export async function standingsInHouse(
  db: Database,
  teamIds?: readonly string[],
): Promise<{ fromId: string; toId: string; standing: Standing }[]> {
  const rows = await (teamIds ? findSumsAmong(db, teamIds) : findSumsOfHouse(db));
  return standingsOf(rows, (await newestRound(db))?.usual).map(({ fromId, toId, standing }) => ({
    fromId,
    toId,
    standing,
  }));
}
