/** How much of a team's open work lingers, or of the whole house: figures of teams, never of a person. */
import { calendarsOf } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import { floor } from "#platform/statistics/floor.ts";
import type { TeamLingeringAnswer } from "./contract.ts";
import { type CountRow, countOpen, listUsual } from "./queries/reading.ts";
import { type Named, named, usualFor } from "./reading.ts";

export interface LingeringCount {
  /** Open requests, without confidential ones. */
  readonly open: number;
  /** Null: too few to say. Those that the team itself can move, and those that wait for their customers. */
  readonly lingering: { readonly own: number; readonly customers: number } | null;
}

function counted(rows: readonly CountRow[]): LingeringCount {
  const sum = (some: readonly CountRow[]): number =>
    some.reduce((all, { requests }) => all + requests, 0);
  const open = sum(rows);
  if (open < floor) return { open, lingering: null };
  const lingering = rows.filter(({ step }) => step !== null);
  const customers = sum(lingering.filter(({ ofCustomer }) => ofCustomer));
  return { open, lingering: { own: sum(lingering) - customers, customers } };
}

/** In one figure, of the whole house where no team is named. */
export async function lingeringOf(
  db: Database,
  teamId: string | null,
  asOf: { now: Date; today: string },
): Promise<LingeringCount> {
  return counted(await countOpen(db, teamId, asOf));
}

const weight = ({ lingering }: LingeringCount): number =>
  lingering ? lingering.own + lingering.customers : 0;

export interface TeamLingering extends LingeringCount {
  readonly services: readonly (LingeringCount & {
    readonly service: Named | null;
    readonly hoursId: string | null;
    readonly steps: TeamLingeringAnswer["services"][number]["steps"];
  })[];
}

/** How much of the team's open work lingers, in all and by service, what lingers most first. */
export async function lingeringOfTeam(
  db: Database,
  teamId: string,
  asOf: { now: Date; today: string },
): Promise<TeamLingering> {
  const rows = await countOpen(db, teamId, asOf);
  const services = [...groupBy(rows, ({ serviceId }) => serviceId ?? "").values()].map((own) => ({
    service: named(own[0]!.serviceId, own[0]!.serviceName),
    ...counted(own),
    hoursId: own[0]!.hoursId,
    steps: stepsIn(own),
  }));
  const ordered = services.toSorted(
    (one, other) => weight(other) - weight(one) || other.open - one.open,
  );
  return { ...counted(rows), services: ordered };
}

function stepsIn(rows: readonly CountRow[]): TeamLingeringAnswer["services"][number]["steps"] {
  if (rows.reduce((all, { requests }) => all + requests, 0) < floor) return [];
  const steps = new Map<NonNullable<CountRow["step"]>, number>();
  for (const { step, requests } of rows)
    if (step !== null) steps.set(step, (steps.get(step) ?? 0) + requests);
  return [...steps].map(([step, requests]) => ({ step, requests }));
}

/** The same with what is usual for each service, for who leads the team. */
export async function asTeam(
  db: Database,
  team: Named,
  lingering: TeamLingering,
): Promise<Omit<Sendable<TeamLingeringAnswer>, "team" | "asOf">> {
  const serviceIds = lingering.services.flatMap(({ service }) => service?.id ?? []);
  const usual = await listUsual(db, { serviceIds, teamIds: [team.id] });
  const calendars = await calendarsOf(db, lingering.services);
  const services = lingering.services.map(({ hoursId, ...line }) => ({
    ...line,
    usual: usualFor(
      usual,
      { service: line.service, team, waits: "serve" },
      calendars.get(hoursId ?? ""),
    ),
  }));
  return { ...lingering, services };
}
