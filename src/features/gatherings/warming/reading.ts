/** What changed between the teams of a gathering: lines of goodwill and surveys, before beside after. */
import { lineNames } from "#contract/goodwill";
import { linesAround } from "#feature/goodwill";
import { findCourtesy } from "#feature/heard";
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import type { MeanAnswer, WarmedAnswer } from "../contract.ts";
import type { GatheringRow } from "../queries/reading.ts";
import { daysAfterOf, daysBeside, verdictOf } from "./rules.ts";

const dayMs = 86_400_000;

interface Asked {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
}

export async function readWarming({ db, who, now }: Asked, gathering: GatheringRow) {
  const { startsAt, teams, why } = gathering;
  const zone = await findZone(db);
  const end = new Date(Math.min(now.getTime(), startsAt.getTime() + daysBeside * dayMs));
  const begin = new Date(startsAt.getTime() - daysBeside * dayMs);
  const day = dayInZone(zone, startsAt);
  const daysAfter = daysAfterOf(day, dayInZone(zone, now));
  const around = await linesAround(db, {
    teamIds: teams.map(({ id }) => id),
    bounds: [begin, startsAt, end],
    now,
    zone,
  });
  const lines = around.toSorted((a, b) => lineNames.indexOf(a.line) - lineNames.indexOf(b.line));
  const rows: Sendable<WarmedAnswer>[] = [];
  for (const from of teams)
    for (const to of teams) {
      if (from.id === to.id) continue;
      const own = lines.filter(({ fromId, toId }) => fromId === from.id && toId === to.id);
      const surveyed = await surveyedAround({ db, who }, { from: from.id, to: to.id, day });
      if (own.length === 0 && !surveyed.before && !surveyed.after) continue;
      rows.push({
        from,
        to,
        lines: own.map(({ line, before, after, change }) => ({
          line,
          before: shown(before),
          after: shown(after),
          change,
        })),
        surveyed,
        verdict: verdictOf(own, daysAfter),
      });
    }
  return { rows, day, daysAfter, chosenCold: why === "cold" };
}

const shown = ({ n, value, low, high, tooFew }: WarmedAnswer["lines"][number]["before"]) => ({
  n,
  value,
  low,
  high,
  tooFew,
});

interface Way {
  readonly from: string;
  readonly to: string;
  readonly day: string;
}

/** The newest wave before the day and the first one after it, whatever lies between. */
async function surveyedAround(
  { db, who }: Pick<Asked, "db" | "who">,
  { from, to, day }: Way,
): Promise<{ before: MeanAnswer | null; after: MeanAnswer | null }> {
  const waves = await findCourtesy(db, who, { providerId: from, customerTeamId: to });
  const told = waves.filter(({ overall, courtesy }) => overall ?? courtesy);
  const meanOf = (wave: (typeof told)[number] | undefined): MeanAnswer | null =>
    wave ? (wave.overall ?? wave.courtesy) : null;
  return {
    before: meanOf(told.find((wave) => wave.day < day)),
    after: meanOf(told.findLast((wave) => wave.day > day)),
  };
}
