/** Who sees commitments, who makes them, and who may do what with one. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { holds, type Who } from "#platform/http/who.ts";

/** The predicate for `commitment`: public to every colleague. Guests of vendors are none. */
export function commitmentsVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`${!who.guest}`;
}

/** Leads a team of the house, or is a senior leader. */
export function isLeader(who: Who): boolean {
  return !who.guest && (holds(who, "senior-leader") || who.teams.some(({ lead }) => lead));
}

interface OfPeople {
  readonly leaderId: string | null;
  readonly sponsorId: string | null;
}

/** Everyone commits themselves alone, so nobody else changes it. */
export function isOwn(who: Who, { leaderId }: OfPeople): boolean {
  return !who.guest && leaderId === who.personId;
}

export function isSponsor(who: Who, { sponsorId }: OfPeople): boolean {
  return !who.guest && sponsorId === who.personId;
}
