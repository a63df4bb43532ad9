/** Carries out what was decided for each line, in one transaction. */
import { grantRole, insertPerson } from "#feature/people";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { addMember, endMembership, findMember, insertTeam } from "../teams/queries.ts";
import type { Act, Known, LineOutcome } from "./rules.ts";

export interface Carrying {
  readonly db: Database;
  readonly known: Known;
  readonly byPersonId: string;
  readonly zone: string;
  readonly now: Date;
}

export interface Carried {
  /** People who were made or were known and cannot sign in yet, by address. */
  readonly toInvite: ReadonlyMap<string, { readonly name: string }>;
  readonly joined: readonly { readonly teamId: string; readonly personId: string }[];
}

export async function carryOut(
  lines: readonly LineOutcome[],
  { db, known, byPersonId, zone, now }: Carrying,
): Promise<Carried> {
  const teamIds = new Map([...known.teams].map(([name, team]) => [name, team.id]));
  const personIds = new Map([...known.persons].map(([email, person]) => [email, person.id]));
  const toInvite = new Map<string, { name: string }>();
  const joined: { teamId: string; personId: string }[] = [];
  const idOf = (ids: ReadonlyMap<string, string>, name: string): string => {
    const id = ids.get(name.toLowerCase());
    if (id === undefined) throw new Error("A line was carried out before the one it builds on");
    return id;
  };
  const doing: {
    readonly [Kind in Act["do"]]: (act: Extract<Act, { do: Kind }>) => Promise<void>;
  } = {
    team: async ({ name, parent }) => {
      const id = newId();
      const parentId = parent === null ? null : idOf(teamIds, parent);
      await insertTeam(db, { id, name, kind: "team", parentId, about: "", createdAt: now });
      teamIds.set(name.toLowerCase(), id);
    },
    person: async ({ name, email }) => {
      personIds.set(email, await insertPerson(db, { name, email, zone, now }));
      toInvite.set(email, { name });
    },
    membership: async ({ email, team, lead }) => {
      const member = { teamId: idOf(teamIds, team), personId: idOf(personIds, email) };
      const present = await findMember(db, member);
      if (present) await endMembership(db, member, now);
      else joined.push(member);
      await addMember(db, { ...member, lead, since: now });
    },
    role: async ({ email, role }) =>
      grantRole(db, { personId: idOf(personIds, email), role, byPersonId, at: now }),
  };
  for (const act of lines.flatMap(({ acts }) => acts)) await doing[act.do](act as never);
  return { toInvite, joined };
}
