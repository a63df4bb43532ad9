/** Reckons what is usual, and keeps since when each open request is quiet. */
import { findZone } from "#feature/organisation";
import { calendarsOf } from "#feature/relationships";
import { workingSecondsBetween } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import { gapsOf } from "./gaps.ts";
import {
  findLook,
  first,
  keepLook,
  listOpen,
  listToLookAt,
  type OpenRow,
  type QuietRow,
  replaceQuiet,
} from "./queries/keeping.ts";
import {
  listSample,
  listServices,
  listSteps,
  replaceUsual,
  type SampledStep,
  type UsualOf,
} from "./queries/reckoning.ts";
import { allWaits, type Curve, lingersFrom, waitsOf, whoseStep } from "./rules.ts";
import { type Measured, usualOf } from "./usual.ts";

interface Sampled extends Measured {
  readonly waits: Curve;
}

const curves = allWaits.filter((waits) => waits !== "part");

/** All that is usual, anew: of each service, and of each team's services together. */
export async function reckonUsual(db: Database, now: Date): Promise<void> {
  const all: UsualOf[] = [];
  const byTeam = groupBy(await listServices(db), ({ teamId }) => teamId);
  for (const [teamId, services] of byTeam) {
    const ofTeam: Sampled[] = [];
    for (const { id: serviceId } of services) {
      const sampled = await sample(db, serviceId, now);
      all.push(...usualIn(sampled, { serviceId, teamId: null }));
      for (const one of sampled) ofTeam.push(one);
    }
    all.push(...usualIn(ofTeam, { serviceId: null, teamId }));
  }
  await replaceUsual(db, all, now);
}

function usualIn(
  sampled: readonly Sampled[],
  whose: Pick<UsualOf, "serviceId" | "teamId">,
): UsualOf[] {
  return curves.flatMap((waits) => {
    const gaps = sampled.filter((one) => one.waits === waits);
    return gaps.length === 0 ? [] : [{ ...whose, waits, ...usualOf(gaps) }];
  });
}

async function sample(db: Database, serviceId: string, now: Date): Promise<Sampled[]> {
  const requests = await listSample(db, serviceId, now);
  const calendars = await calendarsOf(db, requests);
  const ids = requests.map(({ id }) => id);
  const steps = groupBy(await listSteps(db, ids), ({ requestId }) => requestId);
  return requests.flatMap(({ id, hoursId }) => {
    const calendar = calendars.get(hoursId)!;
    const seconds = (from: number, until: number): number =>
      workingSecondsBetween(calendar, new Date(from), new Date(until));
    return gapsIn(steps.get(id) ?? [], now).map(({ waits, from, until, ended }) => ({
      requestId: id,
      waits,
      ended,
      seconds: seconds(from, until),
    }));
  });
}

const gapsIn = (steps: readonly SampledStep[], now: Date) => gapsOf(steps, now.getTime());

/** These requests as they stand now. Whoever has taken a step has ended their quiet. */
export async function lookAt(db: Database, ids: readonly string[]): Promise<void> {
  const open = await listOpen(db, ids);
  const calendars = await calendarsOf(db, open);
  const zone = await findZone(db);
  const rows = open.map((row): QuietRow => {
    const { first, otherwise } = whoseStep(row);
    return {
      requestId: row.id,
      version: row.version,
      stepAt: row.stepAt,
      saidUntil: row.saidUntil,
      waits: waitsOf(row.state)!,
      providerId: row.teamId,
      serviceId: row.serviceId,
      confidential: row.confidential,
      hoursId: row.hoursId,
      step: first?.step ?? null,
      personId: first?.personId ?? null,
      teamStep: otherwise?.step ?? null,
      teamId: otherwise?.teamId ?? null,
      lingersAt: lingersAt(row, { calendars, zone }),
    };
  });
  await replaceQuiet(db, ids, rows);
}

interface Hours {
  readonly calendars: Awaited<ReturnType<typeof calendarsOf>>;
  readonly zone: string;
}

function lingersAt(row: OpenRow, { calendars, zone }: Hours): Date | null {
  const calendar = calendars.get(row.hoursId ?? "");
  if (!calendar || waitsOf(row.state) === "part") return null;
  const { stepAt, saidUntil } = row;
  const usualSeconds = row.usualOfService ?? row.usualOfTeam;
  return lingersFrom({ calendar, stepAt, saidUntil, usualSeconds, zone });
}

/** Requests of one step; small enough that nobody who takes a step meanwhile waits for long. */
const chunk = 2_000;

/** Every open request, and every one that is kept: what is usual has changed, or something was missed. */
export async function lookThroughHouse(db: Database): Promise<void> {
  for (let after: string | null = first; after !== null;) after = await lookAtSome(db, after);
}

/** One step of what is left of the night's look through the house. Answers whether more is left. */
export async function lookFurther(db: Database): Promise<boolean> {
  const after = await findLook(db);
  if (after === null) return false;
  const next = await lookAtSome(db, after);
  await keepLook(db, next);
  return next !== null;
}

async function lookAtSome(db: Database, after: string): Promise<string | null> {
  const ids = await listToLookAt(db, after, chunk);
  if (ids.length > 0) await lookAt(db, ids);
  return ids.length < chunk ? null : ids.at(-1)!;
}
