import { makeMember, makeTeam } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";

interface Given {
  readonly teamIds?: readonly string[];
  readonly hostId?: string;
  readonly startsAt?: Date;
  readonly title?: string;
  readonly why?: "cold" | "strangers" | "lot";
  readonly seats?: number;
  /** Who is invited, and what they said. */
  readonly guests?: readonly { readonly personId: string; readonly comes?: boolean }[];
}

const usual = {
  title: "Soup for two teams",
  place: "The canteen",
  startsAt: new Date("2026-03-20T17:00:00Z"),
  zone: "Europe/Berlin",
  madeAt: new Date("2026-03-01T08:00:00Z"),
  changedAt: new Date("2026-03-01T08:00:00Z"),
};

/** Of two teams, on the evening of 20 March 2026, unless told. */
export async function makeGathering(
  db: Database,
  given: Given = {},
): Promise<{ id: string; teamIds: readonly string[] }> {
  const id = newId();
  const { teamIds: named, guests = [], ...rest } = given;
  const teamIds = named ?? [(await makeTeam(db)).id, (await makeTeam(db)).id];
  const hostId = given.hostId ?? (await makeMember(db)).id;
  const row = { ...usual, ...rest, id, hostId };
  const endsAt = new Date(row.startsAt.getTime() + 7_200_000);
  const whyRequests = given.why === undefined ? null : 12;
  await db
    .insertInto("gathering")
    .values({ ...row, endsAt, whyRequests })
    .execute();
  await db
    .insertInto("gatheringTeam")
    .values(teamIds.map((teamId) => ({ gatheringId: id, teamId })))
    .execute();
  for (const { personId, comes = null } of guests)
    await db.insertInto("gatheringGuest").values({ gatheringId: id, personId, comes }).execute();
  return { id, teamIds };
}

/** Drawn for March 2026, across two teams that hardly know each other. */
export async function makeCoffeePair(
  db: Database,
  given: { oneId?: string; otherId?: string; month?: string } = {},
): Promise<{ id: string }> {
  const id = newId();
  const month = given.month ?? "2026-03";
  await db
    .insertInto("coffeePair")
    .values({
      id,
      month,
      oneId: given.oneId ?? (await makeMember(db)).id,
      otherId: given.otherId ?? (await makeMember(db)).id,
      oneTeamId: (await makeTeam(db)).id,
      otherTeamId: (await makeTeam(db)).id,
      why: "strangers",
      question: "Whom do you serve that the other has never met?",
      at: new Date(`${month}-01T06:00:00Z`),
    })
    .execute();
  return { id };
}
