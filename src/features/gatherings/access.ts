/** Who sees gatherings, and who may do what with one. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { isIn, leads, type Who } from "#platform/http/who.ts";

/** The predicate for `gathering`: every colleague may know of each. Guests of vendors are none. */
export function gatheringsVisibleTo(who: Pick<Who, "guest">): RawBuilder<SqlBool> {
  return sql<SqlBool>`${!who.guest}::boolean`;
}

/** The predicate for `coffee_wish` and `coffee_pair`: one's own, and nobody else's, whatever they answer for. */
export function ownCoffee(who: Who, ...columns: readonly string[]): RawBuilder<SqlBool> {
  const own = columns.map((column) => sql`${sql.ref(column)} = ${who.personId}`);
  return sql<SqlBool>`(${!who.guest}::boolean and (${sql.join(own, sql` or `)}))`;
}

interface Invited {
  readonly hostId: string | null;
  readonly seats: number | null;
  readonly teamIds: readonly string[];
  /** The reader has a row among the guests. */
  readonly isDrawn: boolean;
}

/** Who was drawn or written to, and who joined an invited team later where everybody is asked. */
export function isInvited(who: Who, { isDrawn, seats, teamIds }: Invited): boolean {
  if (who.guest) return false;
  return isDrawn || (seats === null && teamIds.some((id) => isIn(who, id)));
}

/** The host; where nobody hosts it any more, a lead of one of the teams. */
export function mayHost(who: Who, { hostId, teamIds }: Invited): boolean {
  if (who.guest) return false;
  if (hostId !== null) return hostId === who.personId;
  return teamIds.some((id) => leads(who, id));
}

export const maySeePeople = (who: Who, one: Invited): boolean =>
  isInvited(who, one) || mayHost(who, one);
