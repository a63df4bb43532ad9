/** Whom a wave would ask, of those who dealt with a team in its days, and whom those of a year would. */
import { createHash } from "node:crypto";
import { mayBeAsked, restDays } from "#feature/burden";
import { findZone } from "#feature/organisation";
import { dayAfter, startOfDayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { SurveyKind } from "./contract/items.ts";
import { listCustomers, listStaff, listToOpen } from "./queries/running.ts";
import { reckonAhead, type Short } from "./rules/ahead.ts";
import { type Candidate, type PlannedGroup, planGroups } from "./rules/planning.ts";
import { daysAhead, knownDealings } from "./rules/repeating.ts";

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

/** Whom a wave asks that opens now. Keeps other askers out until the transaction ends: see mayBeAsked. */
export async function planWave(db: Database, wave: ToPlan): Promise<Planned> {
  const known = await know(db, wave, await listCandidates(db, wave));
  return { ...known, groups: planGroups(known) };
}

/** A wave that is planned already, or one of those that are thought of here. */
export interface ToReckon extends ToPlan {
  readonly surveyName: string;
  /** Null: it is only thought of. */
  readonly waveId: string | null;
}

export interface ReckonedWave extends ToReckon, Planned {
  readonly short: readonly Short[];
  /** It looks at days that lie ahead, for which others stand. */
  readonly isGuess: boolean;
}

/** Every wave of the next twelve months, those that are planned and these, in the order in which they open; the first of these in any case. */
export async function planAhead(
  db: Database,
  thought: readonly ToReckon[],
  today: string,
): Promise<ReckonedWave[]> {
  const horizon = [dayAfter(today, daysAhead), thought[0]?.day ?? today].toSorted().at(-1)!;
  const planned = (await listToOpen(db, horizon)).map(({ id, name, opensOn, ...wave }) => ({
    ...wave,
    waveId: id,
    surveyName: name,
    day: opensOn,
    lotOf: id,
  }));
  const knows = knowing(db, today);
  const waves = [];
  for (const wave of [...planned, ...thought])
    if (wave.day <= horizon) waves.push(await knows(wave));
  return reckonAhead(waves, restDays);
}

/** Many waves look at the same days when these lie ahead: they are read once. */
function knowing(db: Database, today: string) {
  const read = new Map<string, Candidate[]>();
  return async (wave: ToReckon) => {
    const days = knownDealings(wave, today);
    const key = [wave.surveyId, days.fromDay, days.untilDay].join(" ");
    const candidates = read.get(key) ?? (await listCandidates(db, { ...wave, ...days }));
    read.set(key, candidates);
    const isGuess = wave.kind === "service" && days.untilDay !== wave.untilDay;
    return { ...wave, ...(await know(db, wave, candidates)), isGuess };
  };
}

async function know(
  db: Database,
  { day, lotOf }: Pick<ToPlan, "day" | "lotOf">,
  candidates: readonly Candidate[],
) {
  const ids = [...new Set(candidates.map(({ personId }) => personId))];
  const lot = ({ personId, providerId }: Candidate): number =>
    createHash("sha256")
      .update(`${lotOf}:${personId}:${providerId ?? ""}`)
      .digest()
      .readUIntBE(0, 6);
  return { candidates, free: await mayBeAsked(db, ids, day), lot };
}

async function listCandidates(
  db: Database,
  wave: Omit<ToPlan, "day" | "lotOf">,
): Promise<Candidate[]> {
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
export function unheardIn({
  candidates,
  groups,
}: Pick<Planned, "candidates" | "groups">): Unheard[] {
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
