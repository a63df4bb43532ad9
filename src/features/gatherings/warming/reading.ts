/** What changed between the teams of a gathering: lines of goodwill and surveys, before beside after. */
import { lineNames } from "#contract/goodwill";
import { linesAround } from "#feature/goodwill";
import { type CourtesyBetween, findCourtesyAmong } from "#feature/heard";
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import type { SurveyedAnswer, WarmedAnswer } from "../contract.ts";
import type { GatheringRow } from "../queries/reading.ts";
import { daysAfterOf, daysBeside, sayChanges, surveyedAround, verdictOf } from "./rules.ts";

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
  const teamIds = teams.map(({ id }) => id);
  const around = await linesAround(db, { teamIds, bounds: [begin, startsAt, end], now, zone });
  const sorted = around.toSorted((a, b) => lineNames.indexOf(a.line) - lineNames.indexOf(b.line));
  const { lines, compared } = sayChanges(sorted, daysAfter);
  const waves = await findCourtesyAmong(db, who, teamIds);
  const ways = teams.flatMap((from) =>
    teams.flatMap((to) => (from.id === to.id ? [] : [{ from, to }])),
  );
  const rows = ways.flatMap(({ from, to }): Sendable<WarmedAnswer>[] => {
    const own = lines.filter(({ fromId, toId }) => fromId === from.id && toId === to.id);
    const surveyed = surveyedOf(
      waves.filter((one) => one.providerId === from.id && one.customerTeamId === to.id),
      day,
    );
    if (own.length === 0 && surveyed === null) return [];
    const verdict = verdictOf(own, daysAfter);
    const shownLines = own.map(({ line, before, after, change }) => ({
      line,
      before: shown(before),
      after: shown(after),
      change,
    }));
    return [{ from, to, lines: shownLines, surveyed, verdict }];
  });
  return { rows, day, daysAfter, compared, chosenCold: why === "cold" };
}

const shown = ({ n, value, low, high, tooFew }: WarmedAnswer["lines"][number]["before"]) => ({
  n,
  value,
  low,
  high,
  tooFew,
});

function surveyedOf(waves: readonly CourtesyBetween[], day: string): SurveyedAnswer | null {
  const around = surveyedAround(waves, day);
  if (around === null) return null;
  const { asks, before, after } = around;
  const meanOf = (wave: CourtesyBetween | null) => {
    const mean = wave?.[asks];
    return wave && mean ? { ...mean, opensOn: wave.opensOn, closesOn: wave.closesOn } : null;
  };
  const survey = (before ?? after)!.surveyName;
  return { survey, asks, before: meanOf(before), after: meanOf(after) };
}
