/** The people of the demo. */
import { firstNames, lastNames, teams } from "./cast.ts";
import type { Chance } from "./chance.ts";
import type { Row } from "./rows.ts";
import type { Member } from "./story.ts";

export function makeMembers(chance: Chance, at: Date): Member[] {
  const names = new Set<string>();
  return teams.flatMap(({ name: team, people }) =>
    Array.from({ length: people }, () => {
      let name = "";
      do name = `${chance.pick(firstNames)} ${chance.pick(lastNames)}`;
      while (names.has(name));
      names.add(name);
      return { id: chance.id(at), name, team };
    }),
  );
}

export function membersIn(members: readonly Member[], team: string): Member[] {
  return members.filter((member) => member.team === team);
}

const hexOf = (chance: Chance, digits: number): string =>
  Array.from({ length: digits }, () => chance.whole(0, 15).toString(16)).join("");

/** A password that nobody knows: where its hash would stand there is chance alone. An administrator can make a link to a new one. */
export function accountRow(chance: Chance, at: Date) {
  return ({ id }: Member): Row => ({
    id: chance.id(at),
    person_id: id,
    account_id: id,
    provider_id: "credential",
    password: `${hexOf(chance, 32)}:${hexOf(chance, 128)}`,
    created_at: at,
    updated_at: at,
  });
}

export function personRow(createdAt: Date) {
  return ({ id, name }: Member): Row => {
    const plain = name
      .normalize("NFD")
      .replace(/[^a-z ]/gi, "")
      .toLowerCase()
      .replace(" ", ".");
    const email = `${plain}@larkfield.example`;
    return {
      id,
      name,
      email,
      email_verified: true,
      zone: "Europe/Berlin",
      created_at: createdAt,
      updated_at: createdAt,
    };
  };
}
