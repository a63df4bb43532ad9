/** Who is invited: everybody of the teams, or a number of seats of each by lot. */
import { inRandomOrder } from "#platform/crypto/random-order.ts";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import { listMembers, listSeats } from "./queries/network.ts";
import { inviteGuests } from "./queries/writing.ts";
import { seatsLeft } from "./rules.ts";

interface Inviting {
  readonly id: string;
  readonly teamIds: readonly string[];
  readonly seats: number | null;
}

/** What the others said who were drawn of each of a person's teams. */
export async function drawnBeside(
  db: Database,
  { id, teamIds }: Pick<Inviting, "id" | "teamIds">,
  personId: string,
): Promise<(readonly { readonly comes: boolean | null }[])[]> {
  const members = await listMembers(db, teamIds);
  const said = new Map((await listSeats(db, id)).map((one) => [one.personId, one]));
  return [...groupBy(members, ({ teamId }) => teamId).values()]
    .filter((team) => team.some((one) => one.personId === personId))
    .map((team) =>
      team.flatMap((one) => (one.personId === personId ? [] : (said.get(one.personId) ?? []))),
    );
}

/** Invites whom there is a seat for and answers them; again after somebody said no, it draws another one of their team. */
export async function invite(db: Database, { id, teamIds, seats }: Inviting): Promise<string[]> {
  const members = await listMembers(db, teamIds);
  const said = new Map((await listSeats(db, id)).map((one) => [one.personId, one]));
  const drawn = new Set<string>();
  for (const own of groupBy(members, ({ teamId }) => teamId).values()) {
    const fresh = own.filter(({ personId }) => !said.has(personId) && !drawn.has(personId));
    const have = own.flatMap(({ personId }) => said.get(personId) ?? []);
    const most = seats === null ? fresh.length : seatsLeft(seats, have);
    for (const { personId } of inRandomOrder(fresh).slice(0, most)) drawn.add(personId);
  }
  await inviteGuests(db, id, [...drawn]);
  return [...drawn];
}
