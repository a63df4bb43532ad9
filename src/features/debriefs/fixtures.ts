import { makeMember } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { DebriefKind, Question, Stage } from "./contract.ts";

interface Given {
  readonly title?: string;
  readonly kind?: DebriefKind;
  readonly stage?: Stage;
  readonly nameless?: boolean;
  /** One of a team of its own is made unless told. */
  readonly facilitator?: { readonly id: string; readonly teamId: string };
  readonly peopleIds?: readonly string[];
  readonly at?: Date;
}

/** With names, at its first stage, of a team with a facilitator, unless told. */
export async function makeDebrief(
  db: Database,
  given: Given = {},
): Promise<{ id: string; teamId: string; facilitatorId: string }> {
  const { stage = "write", at = new Date("2026-03-01T08:00:00Z"), peopleIds = [] } = given;
  const facilitator = given.facilitator ?? (await makeMember(db, { lead: true }));
  const id = newId();
  await db
    .insertInto("debrief")
    .values({
      id,
      title: given.title ?? "The spring fair",
      kind: given.kind ?? "team",
      nameless: given.nameless ?? false,
      stage,
      fromDay: "2026-02-01",
      untilDay: "2026-02-28",
      openedAt: at,
      openedById: facilitator.id,
      closedAt: stage === "closed" ? at : null,
    })
    .execute();
  await db
    .insertInto("debriefTeam")
    .values({ debriefId: id, teamId: facilitator.teamId })
    .execute();
  const people = [
    { personId: facilitator.id, part: "facilitator" },
    ...peopleIds.map((personId) => ({ personId, part: "participant" })),
  ];
  await db
    .insertInto("debriefPerson")
    .values(people.map((one) => ({ ...one, debriefId: id, since: at })))
    .execute();
  return { id, teamId: facilitator.teamId, facilitatorId: facilitator.id };
}

export async function makeCard(
  db: Database,
  given: {
    readonly debriefId: string;
    readonly personId: string;
    readonly words?: string;
    readonly question?: Question;
  },
): Promise<{ id: string }> {
  const id = newId();
  const { debriefId, personId, question = "well", words = "We asked early" } = given;
  const at = new Date("2026-03-01T09:00:00Z");
  await db
    .insertInto("debriefCard")
    .values({ id, debriefId, personId, question, words, at })
    .execute();
  return { id };
}

export async function makeTheme(
  db: Database,
  debriefId: string,
  name = "Asking early",
): Promise<{ id: string }> {
  const id = newId();
  const madeAt = new Date("2026-03-01T10:00:00Z");
  await db.insertInto("debriefTheme").values({ id, debriefId, name, madeAt }).execute();
  return { id };
}

export async function makeFact(
  db: Database,
  { debriefId, personId }: { readonly debriefId: string; readonly personId: string },
): Promise<{ id: string }> {
  const id = newId();
  const at = new Date("2026-03-01T09:00:00Z");
  const fact = { id, debriefId, day: "2026-02-03", words: "The hall was booked twice" };
  await db
    .insertInto("debriefFact")
    .values({ ...fact, byPersonId: personId, at })
    .execute();
  return { id };
}

interface GivenAction {
  readonly debriefId: string;
  readonly ownerId: string;
  readonly what?: string;
  readonly dueDay?: string;
  /** The figure of this team; in words unless told. */
  readonly promiseOfTeamId?: string;
  readonly done?: Date;
}

export async function makeAction(db: Database, given: GivenAction): Promise<{ id: string }> {
  const id = newId();
  const { debriefId, ownerId, what = "Ask for the floor plan first", promiseOfTeamId } = given;
  const figure = promiseOfTeamId
    ? { measure: "promise-kept", teamId: promiseOfTeamId }
    : { measure: "words", words: "No stand is moved twice" };
  const end = given.done && { endedHow: "done", endedAt: given.done, said: "It is on the form" };
  const row = { id, debriefId, ownerId, what, dueDay: given.dueDay ?? "2026-04-01", ...figure };
  const madeAt = new Date("2026-03-01T11:00:00Z");
  await db
    .insertInto("debriefAction")
    .values({ ...row, madeAt, ...end })
    .execute();
  return { id };
}
