import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";

let made = 0;
const at = new Date("2026-01-05T08:00:00Z");

/** The organisation itself, as the set-up makes it. Does nothing when it is there. */
export async function makeOrganisation(db: Database): Promise<{ name: string; zone: string }> {
  const organisation = { name: "Brightwater", zone: "Europe/Berlin" };
  await db
    .insertInto("organisation")
    .values({ ...organisation, setUpAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return organisation;
}

export async function makeTeam(
  db: Database,
  given: { name?: string; kind?: "team" | "vendor"; parentId?: string } = {},
): Promise<{ id: string; name: string }> {
  const team = { id: newId(), name: given.name ?? `Team ${++made} ${newId().slice(-6)}` };
  await db
    .insertInto("team")
    .values({
      ...team,
      kind: given.kind ?? "team",
      parentId: given.parentId ?? null,
      createdAt: at,
    })
    .execute();
  return team;
}

export async function makeMembership(
  db: Database,
  given: { teamId?: string; personId?: string; lead?: boolean } = {},
): Promise<{ teamId: string; personId: string }> {
  const teamId = given.teamId ?? (await makeTeam(db)).id;
  const personId = given.personId ?? (await makePerson(db)).id;
  const lead = given.lead ?? false;
  await db
    .insertInto("membership")
    .values({ id: newId(), teamId, personId, lead, since: at })
    .execute();
  return { teamId, personId };
}

/** A new person who is a member of the team. */
export async function makeMember(
  db: Database,
  given: { teamId?: string; lead?: boolean; name?: string } = {},
): Promise<{ id: string; name: string; teamId: string }> {
  const person = await makePerson(db, given.name === undefined ? {} : { name: given.name });
  const { teamId } = await makeMembership(db, { ...given, personId: person.id });
  return { id: person.id, name: person.name, teamId };
}

/** A person of a vendor, who sees only what concerns it. */
export async function makeGuest(
  db: Database,
  given: { vendorId?: string; name?: string; lead?: boolean } = {},
): Promise<{ id: string; name: string; teamId: string }> {
  const teamId = given.vendorId ?? (await makeTeam(db, { kind: "vendor" })).id;
  return makeMember(db, { ...given, teamId });
}
