/** Answers of what lingers. */
import { findOnDuty } from "#feature/duty";
import { calendarsOf } from "#feature/relationships";
import { type Calendar, openDaysBetween } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import { teamIds, type Who } from "#platform/http/who.ts";
import type { QuietAnswer } from "./contract.ts";
import { listUsual, type QuietSeen, type UsualRow } from "./queries/reading.ts";
import { inWorkingDays, type Waits } from "./rules.ts";
import { chosenUsual } from "./usual.ts";

/** Teams of the reader in which nobody else answers today for what is nobody's. */
export async function teamsAnsweredFor(db: Database, who: Who, now: Date): Promise<string[]> {
  const answered: string[] = [];
  for (const teamId of teamIds(who)) {
    const onDuty = await findOnDuty(db, teamId, now);
    if (onDuty === null || onDuty === who.personId) answered.push(teamId);
  }
  return answered;
}

type UsualSent = NonNullable<Sendable<QuietAnswer>["usual"]>;
export type Named = { readonly id: string; readonly name: string };

/** Which curve counts for a request. */
interface Which {
  readonly service: Named | null;
  readonly team: Named;
  readonly waits: Waits;
}

/** In days only where the calendar is known. */
export function usualFor(
  usual: readonly UsualRow[],
  { service, team, waits }: Which,
  calendar?: Calendar,
): UsualSent | null {
  const found = chosenUsual(
    usual.find((one) => one.waits === waits && service !== null && one.serviceId === service.id),
    usual.find((one) => one.waits === waits && one.teamId === team.id),
  );
  if (found === null || found.seconds === null) return null;
  const { seconds, low, high, gaps, requests, asOf, serviceId } = found;
  const [of, { name }] =
    serviceId === service?.id ? (["service", service] as const) : (["team", team] as const);
  const days = calendar ? inWorkingDays(calendar, asOf, seconds) : null;
  return { of, name, seconds, low, high, days, gaps, requests, asOf };
}

interface Known {
  readonly usual: readonly UsualRow[];
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly now: Date;
}

/** Those of which the step is known. */
export async function asQuiet(
  db: Database,
  who: Who,
  rows: readonly QuietSeen[],
  now: Date,
): Promise<Sendable<QuietAnswer>[]> {
  const serviceIds = rows.flatMap(({ serviceId }) => serviceId ?? []);
  const usual = await listUsual(db, { serviceIds, teamIds: rows.map(({ teamId }) => teamId) });
  const known = { usual, calendars: await calendarsOf(db, rows), now };
  return rows.flatMap((row) => quietOf(row, who, known) ?? []);
}

export function named(id: string | null, name: string | null): Named | null {
  return id === null || name === null ? null : { id, name };
}

function quietOf(row: QuietSeen, who: Who, known: Known): Sendable<QuietAnswer> | null {
  if (row.step === null) return null;
  const calendar = known.calendars.get(row.hoursId ?? "");
  const team = { id: row.teamId, name: row.teamName };
  const service = named(row.serviceId, row.serviceName);
  return {
    request: { id: row.requestId, number: row.number, title: row.title },
    team,
    since: row.stepAt,
    workingDays: calendar ? openDaysBetween(calendar, row.stepAt, known.now) : 0,
    saidUntil: row.saidUntil,
    usual: usualFor(known.usual, { service, team, waits: row.waits }, calendar),
    step: row.step,
    mine:
      row.personId === null
        ? who.teams.some(({ teamId }) => teamId === row.byTeamId)
        : row.personId === who.personId,
    person: named(row.personId, row.personName),
    ofTeam: named(row.byTeamId, row.byTeamName),
  };
}
