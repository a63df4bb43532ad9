/** Puts sheets together from the sums. */
import { findCourtesy } from "#feature/heard";
import { countBetween } from "#feature/thanks";
import { startOf } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import { floor } from "#platform/statistics/floor.ts";
import type { Who } from "#platform/http/who.ts";
import { maySeeLingering } from "./access.ts";
import {
  lineNames,
  type NamedTeam,
  type OfTeamAnswer,
  type SheetAnswer,
  type WayAnswer,
} from "./contract.ts";
import { newestRound, standingsOf, type Usual, usualShare } from "./house/round.ts";
import { countLingering, type Way } from "./queries/lingering.ts";
import { findSumsBetween, findSumsOf, namesOfTeams, type SumRow } from "./queries/reading.ts";
import {
  differenceBetween,
  mostMoved,
  nothing,
  showCount,
  standingOf,
  standsBeside,
} from "./rules.ts";

export interface Asked {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
}

function linesOf(
  rows: readonly SumRow[],
  toId: string,
  usual: Usual | undefined,
): WayAnswer["lines"] {
  return lineNames.map((line) => {
    const of = (span: SumRow["span"]) =>
      rows.find((row) => row.line === line && row.span === span) ?? nothing;
    const beside = usualShare(usual, line, toId);
    return {
      line,
      now: showCount(of("now")),
      usual: beside,
      stands: standsBeside(of("now"), beside),
      month: showCount(of("month")),
      before: showCount(of("before")),
      change: differenceBetween(of("month"), of("before")),
    };
  });
}

const isOf =
  ({ fromId, toId }: Way) =>
  (row: Way): boolean =>
    row.fromId === fromId && row.toId === toId;

async function lingeringOf({ db, who, now }: Asked, way: Way): Promise<WayAnswer["lingering"]> {
  if (!maySeeLingering(who, way.fromId, way.toId)) return null;
  const { open, quiet } = await countLingering(db, way, now);
  return { open, quiet: open < floor ? null : quiet };
}

/** The newest two, so that one stands beside the one before. */
async function surveyedOf(
  { db, who }: Asked,
  { fromId, toId }: Way,
): Promise<WayAnswer["surveyed"]> {
  const waves = await findCourtesy(db, who, { providerId: fromId, customerTeamId: toId });
  return waves
    .filter(({ courtesy, overall }) => courtesy ?? overall)
    .slice(0, 2)
    .map(({ waveId, number, day, courtesy, overall }) => ({
      waveId,
      number,
      day,
      courtesy,
      overall,
    }));
}

/** What the other team said thanks for. */
function thankedOf({ db, who, now }: Asked, { fromId, toId }: Way): Promise<number> {
  return countBetween(db, who, { fromId: toId, toId: fromId, since: startOf("quarter", now) });
}

export async function readSheet(
  asked: Asked,
  [one, other]: readonly [NamedTeam, NamedTeam],
): Promise<Sendable<SheetAnswer>> {
  const rows = await findSumsBetween(asked.db, asked.who, [one.id, other.id]);
  const usual = (await newestRound(asked.db))?.usual;
  const wayOf = async (from: NamedTeam, to: NamedTeam): Promise<WayAnswer> => {
    const way = { fromId: from.id, toId: to.id };
    const lines = linesOf(rows.filter(isOf(way)), to.id, usual);
    const standing = standingOf(lines.map(({ stands }) => stands));
    const lingering = await lingeringOf(asked, way);
    const beside = { surveyed: await surveyedOf(asked, way), thanked: await thankedOf(asked, way) };
    return { from, to, standing, lines, lingering, ...beside };
  };
  const [there, back] = [await wayOf(one, other), await wayOf(other, one)];
  return {
    asOf: oldest(rows),
    there,
    back,
    moved: movedIn(there, back),
    reciprocity: comparedOf(rows, one.id, other.id),
  };
}

const oldest = (rows: readonly SumRow[]): Date | null =>
  rows.reduce<Date | null>(
    (first, { asOf }) => (first === null || asOf < first ? asOf : first),
    null,
  );

function movedIn(there: WayAnswer, back: WayAnswer): SheetAnswer["moved"] {
  const both = [
    ...there.lines.map(({ line, change }) => ({ way: "there" as const, line, change })),
    ...back.lines.map(({ line, change }) => ({ way: "back" as const, line, change })),
  ];
  const most = mostMoved(both);
  return most && { way: most.way, line: most.line };
}

/** Line beside line: what the one does for the other, and what comes back. */
function comparedOf(
  rows: readonly SumRow[],
  one: string,
  other: string,
): SheetAnswer["reciprocity"] {
  const now = rows.filter(({ span }) => span === "now");
  return lineNames.flatMap((line) => {
    const of = (way: Way) => now.find((row) => row.line === line && isOf(way)(row)) ?? nothing;
    const there = of({ fromId: one, toId: other });
    const back = of({ fromId: other, toId: one });
    const difference = differenceBetween(there, back);
    return difference ? [{ line, difference }] : [];
  });
}

/** Every relationship of a team, those with most behind them first. */
export async function readOfTeam({ db, who }: Asked, team: NamedTeam): Promise<OfTeamAnswer> {
  const rows = await findSumsOf(db, who, team.id);
  const usual = (await newestRound(db))?.usual;
  const ways = standingsOf(rows, usual);
  const others = new Set(ways.flatMap(({ fromId, toId }) => [fromId, toId]));
  others.delete(team.id);
  const names = await namesOfTeams(db, [...others]);
  const told = [...others].map((id) => {
    const there = ways.find(isOf({ fromId: team.id, toId: id }));
    const back = ways.find(isOf({ fromId: id, toId: team.id }));
    const own = [...(there?.own ?? []), ...(back?.own ?? [])];
    return {
      other: { id, name: names.get(id) ?? "" },
      there: there?.standing ?? ("too-few" as const),
      back: back?.standing ?? ("too-few" as const),
      requests: own.reduce((sum, { n }) => sum + n, 0),
    };
  });
  return { team, rows: told.toSorted((a, b) => b.requests - a.requests) };
}
