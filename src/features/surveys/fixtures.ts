import { randomUUID } from "node:crypto";
import { makeTeam } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { openWave } from "./queries/running.ts";
import type { GroupKind, Item, Mode, SurveyKind } from "./contract/items.ts";

/** An item as the library has them: a perception on five steps, unless told. */
export const makeItem = (given: Partial<Item> & { readonly key: string }): Item => ({
  dimension: "own",
  asks: "perception",
  kind: "agree",
  reversed: false,
  onlyIf: null,
  texts: { en: `{team}: ${given.key}` },
  ...given,
});

export const fewItems: readonly Item[] = [
  makeItem({ key: "reliability", dimension: "reliability" }),
  makeItem({ key: "empathy", dimension: "empathy" }),
  makeItem({ key: "overall", dimension: "overall" }),
  makeItem({ key: "open", dimension: "open", kind: "words" }),
];

interface GivenSurvey {
  readonly kind?: SurveyKind;
  readonly mode?: Mode;
  readonly items?: readonly Item[];
  readonly name?: string;
  readonly at?: Date;
}

export async function makeSurvey(db: Database, given: GivenSurvey = {}): Promise<{ id: string }> {
  const id = newId();
  await db
    .insertInto("survey")
    .values({
      id,
      kind: given.kind ?? "service",
      mode: given.mode ?? "confidential",
      name: given.name ?? "How we serve each other",
      items: JSON.stringify(given.items ?? fewItems),
      asksMirror: false,
      madeAt: given.at ?? new Date("2026-01-05T08:00:00Z"),
    })
    .execute();
  return { id };
}

interface GivenPlan {
  readonly id?: string;
  readonly surveyId?: string;
  readonly mode?: Mode;
  readonly kind?: SurveyKind;
  readonly number?: number;
  readonly opensOn?: string;
  readonly closesOn?: string;
  readonly plannedById?: string;
}

/** A wave that opens on 2 March 2026 for a fortnight and looks at the quarter before, unless told. */
export async function makePlannedWave(
  db: Database,
  given: GivenPlan = {},
): Promise<{ id: string; surveyId: string }> {
  const { id = newId(), mode = "confidential", kind = "service", number = 1 } = given;
  const surveyId = given.surveyId ?? (await makeSurvey(db, { mode, kind })).id;
  await db
    .insertInto("wave")
    .values({
      id,
      surveyId,
      number,
      kind,
      mode,
      items: JSON.stringify(fewItems),
      opensOn: given.opensOn ?? "2026-03-02",
      closesOn: given.closesOn ?? "2026-03-15",
      fromDay: "2025-12-01",
      untilDay: "2026-03-01",
      plannedById: given.plannedById ?? null,
      plannedAt: new Date("2026-02-20T08:00:00Z"),
    })
    .execute();
  return { id, surveyId };
}

/** A wave in confidence that asks these people about one team. */
export async function makeOpenWave(
  db: Database,
  { personIds, providerId }: { readonly personIds: readonly string[]; readonly providerId: string },
): Promise<{ id: string; surveyId: string; groupId: string }> {
  const wave = await makePlannedWave(db);
  const groupId = newId();
  const group = { id: groupId, kind: "customers" as const, providerId, teamId: null };
  await openWave(db, wave.id, {
    items: fewItems,
    groups: [{ ...group, eligible: personIds.length, personIds }],
    now: new Date("2026-03-02T08:00:00Z"),
  });
  return { ...wave, groupId };
}

export interface GivenAtom {
  readonly kind?: GroupKind;
  /** A team is made where none is said; a pulse's atom has none. */
  readonly providerId?: string | null;
  readonly teamId?: string | null;
  readonly asked?: number;
  readonly eligible?: number;
  readonly answers: readonly Readonly<Record<string, number>>[];
  readonly comments?: readonly { readonly itemKey: string; readonly words: string }[];
}

interface GivenWave extends GivenSurvey {
  readonly surveyId?: string;
  readonly number?: number;
  /** The day of the release; it opened a fortnight earlier. */
  readonly day?: string;
  readonly atoms: readonly GivenAtom[];
}

/** A wave after its release: what it left behind, without anything that leads to a person. */
export async function makeReleasedWave(
  db: Database,
  given: GivenWave,
): Promise<{ id: string; surveyId: string; atomIds: string[] }> {
  const { kind = "service", mode = "confidential", items = fewItems, day = "2026-03-16" } = given;
  const surveyId = given.surveyId ?? (await makeSurvey(db, given)).id;
  const id = newId();
  const released = new Date(`${day}T08:00:00Z`);
  const daysBefore = (days: number): Date => new Date(released.getTime() - days * 86_400_000);
  const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
  await db
    .insertInto("wave")
    .values({
      id,
      surveyId,
      number: given.number ?? 1,
      kind,
      mode,
      items: JSON.stringify(items),
      opensOn: dayOf(daysBefore(14)),
      closesOn: dayOf(daysBefore(1)),
      fromDay: dayOf(daysBefore(104)),
      untilDay: dayOf(daysBefore(15)),
      plannedAt: daysBefore(20),
      openedAt: daysBefore(14),
      closedAt: daysBefore(0.5),
      releasedAt: released,
    })
    .execute();
  const atomIds: string[] = [];
  for (const atom of given.atoms) atomIds.push(await makeAtom(db, id, kind, atom));
  return { id, surveyId, atomIds };
}

async function makeAtom(
  db: Database,
  waveId: string,
  surveyKind: SurveyKind,
  given: GivenAtom,
): Promise<string> {
  const id = newId();
  const answered = given.answers.length;
  const group = { waveId, ...(await groupOf(db, surveyKind, given)) };
  await db
    .insertInto("waveAtom")
    .values({ id, ...group, answered })
    .execute();
  await db
    .insertInto("waveGroup")
    .values({ id: newId(), ...group, answered: group.asked >= 10 ? answered : null })
    .execute();
  await db
    .insertInto("waveAnswer")
    .values(
      given.answers.map((scores) => ({
        id: randomUUID(),
        atomId: id,
        scores: JSON.stringify(scores),
      })),
    )
    .execute();
  for (const comment of given.comments ?? [])
    await db
      .insertInto("waveComment")
      .values({ id: randomUUID(), atomId: id, ...comment })
      .execute();
  return id;
}

async function groupOf(db: Database, surveyKind: SurveyKind, given: GivenAtom) {
  const kind = given.kind ?? (surveyKind === "pulse" ? "staff" : "customers");
  const providerId = kind === "staff" ? null : (given.providerId ?? (await makeTeam(db)).id);
  const { asked = given.answers.length } = given;
  return {
    kind,
    providerId,
    teamId: kind === "mirror" ? providerId : (given.teamId ?? null),
    eligible: given.eligible ?? asked,
    asked,
  };
}
