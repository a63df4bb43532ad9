/** Puts a scorecard together. */
import { findZone, listTeams } from "#feature/organisation";
import { findPeriodOfTeams, findPeriodSums, spansOf } from "#feature/relationships";
import { dayAfter, dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import type { CardAnswer } from "./contract.ts";
import { readLines } from "./lines.ts";
import type { Card, MonthOfCard } from "./lines/card.ts";
import { ofTeamRow } from "./lines/served.ts";
import { nothing } from "./rules.ts";

interface Asked {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
}

function monthsOf(zone: string, now: Date): MonthOfCard[] {
  const today = dayInZone(zone, now);
  return spansOf(zone, now, today.slice(0, 7))
    .filter(({ span }) => span !== "now" && span !== "before")
    .map(({ span, from, to }) => {
      const isRunning = to > now;
      const lastDay = isRunning ? today : dayAfter(dayInZone(zone, to), -1);
      return { month: span, from, to: isRunning ? now : to, lastDay };
    });
}

export async function readCard(asked: Asked, team: Card["team"]): Promise<Sendable<CardAnswer>> {
  const { db, who, now } = asked;
  const zone = await findZone(db);
  const sums = await findPeriodSums(db, who, { teamId: team?.id ?? null, zone });
  const months = monthsOf(zone, now);
  const today = dayInZone(zone, now);
  const bySpan = new Map(sums.map((sum) => [sum.span, sum]));
  const lines = await readLines({ ...asked, zone, today, team, months, sums: bySpan });
  return {
    team,
    zone,
    asOf: sums.reduce<Date | null>(
      (oldest, { asOf }) => (oldest === null || asOf < oldest ? asOf : oldest),
      null,
    ),
    lines,
    teams: team === null ? await readTeams(asked) : [],
  };
}

/** All teams by name: a list to find one's way in, and no ranking. */
async function readTeams({ db, who }: Asked): Promise<CardAnswer["teams"]> {
  const teams = await listTeams(db, who, { closed: false });
  const teamIds = teams.map(({ id }) => id);
  const sums = new Map(
    (await findPeriodOfTeams(db, who, { teamIds, span: "now" })).map((sum) => [sum.teamId, sum]),
  );
  return teams.map(({ id, name }) => {
    const sum = sums.get(id);
    return {
      team: { id, name },
      promiseKept: sum ? ofTeamRow.promiseKept(sum) : nothing,
      rightFirstTime: sum ? ofTeamRow.rightFirstTime(sum) : nothing,
      done: sum ? ofTeamRow.done(sum) : nothing,
    };
  });
}
