/** Whom a wave would ask, of those who dealt with a team in its days. */
import { createHash } from "node:crypto";
import { mayBeAsked, restDays } from "#feature/burden";
import { findZone } from "#feature/organisation";
import { dayAfter, startOfDayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { SurveyKind } from "./contract/items.ts";
import { listCustomers, listStaff, listToOpen } from "./queries/running.ts";
import {
  type Ahead,
  type Candidate,
  freeOn,
  type PlannedGroup,
  planGroups,
} from "./rules/planning.ts";

export interface ToPlan {
  readonly surveyId: string;
  readonly kind: SurveyKind;
  readonly asksMirror: boolean;
  readonly fromDay: string;
  readonly untilDay: string;
  /** The day on which people are asked. */
  readonly day: string;
  /** Makes the lot of this wave another than that of the next. */
  readonly lotOf: string;
}

export interface Planned {
  readonly groups: readonly PlannedGroup[];
  readonly candidates: readonly Candidate[];
  readonly free: ReadonlySet<string>;
}

/** As planWave will have it on a day to come: waves that are planned until then ask theirs first. */
export async function planAhead(db: Database, wave: ToPlan): Promise<Planned> {
  const ahead: Ahead[] = [];
  for (const { id, opensOn, ...other } of await listToOpen(db, wave.day)) {
    const { groups } = await planWave(db, { ...other, day: opensOn, lotOf: id }, ahead);
    ahead.push({ day: opensOn, personIds: groups.flatMap(({ personIds }) => personIds) });
  }
  return planWave(db, wave, ahead);
}

/** Keeps other askers out until the transaction ends: see mayBeAsked. */
export async function planWave(
  db: Database,
  wave: ToPlan,
  ahead: readonly Ahead[] = [],
): Promise<Planned> {
  const candidates = await listCandidates(db, wave);
  const ids = [...new Set(candidates.map(({ personId }) => personId))];
  const free = freeOn({ day: wave.day, restDays }, await mayBeAsked(db, ids, wave.day), ahead);
  const lot = ({ personId, providerId }: Candidate): number =>
    createHash("sha256")
      .update(`${wave.lotOf}:${personId}:${providerId ?? ""}`)
      .digest()
      .readUIntBE(0, 6);
  return { candidates, free, groups: planGroups({ candidates, free, lot }) };
}

async function listCandidates(db: Database, wave: ToPlan): Promise<Candidate[]> {
  if (wave.kind === "pulse") {
    const staff = await listStaff(db, "all");
    return staff.map((one) => ({ ...one, providerId: null, kind: "staff" }));
  }
  const zone = await findZone(db);
  const customers = await listCustomers(db, {
    surveyId: wave.surveyId,
    from: startOfDayInZone(zone, wave.fromDay),
    to: startOfDayInZone(zone, dayAfter(wave.untilDay, 1)),
  });
  if (!wave.asksMirror) return customers;
  const providerIds = [...new Set(customers.map(({ providerId }) => providerId!))];
  const staff = await listStaff(db, providerIds);
  return [
    ...customers,
    ...staff.map((one) => ({ ...one, providerId: one.teamId, kind: "mirror" as const })),
  ];
}

export interface Unheard {
  readonly kind: Candidate["kind"];
  readonly providerId: string;
  /** Who know the team, each counted once. */
  readonly eligible: number;
}

/** Teams about which nobody is asked, since too few can be; the one that most know before the others. */
export function unheardIn({ candidates, groups }: Planned): Unheard[] {
  const keyOf = (one: Pick<Candidate, "kind" | "providerId">): string =>
    `${one.kind}:${one.providerId ?? ""}`;
  const heard = new Set(groups.map(keyOf));
  return [...groupBy(candidates, keyOf)]
    .filter(([key, [first]]) => !heard.has(key) && first!.providerId !== null)
    .map(([, all]) => ({
      kind: all[0]!.kind,
      providerId: all[0]!.providerId!,
      eligible: all.length,
    }))
    .toSorted((a, b) => b.eligible - a.eligible || (a.providerId < b.providerId ? -1 : 1));
}
