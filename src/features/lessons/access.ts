/** Each person reads their own record of practice and nobody else's; a lead learns how many of the team have done which, and never who. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { leads, type Who } from "#platform/http/who.ts";

/** The predicate for what is kept of one person: themselves alone. `column` holds the id of a person. */
export const ownOf = (who: Who, column: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  sql<SqlBool>`${column} = ${who.personId}::uuid and ${!who.guest}`;

export const mayReadCounts = (who: Who, teamId: string): boolean =>
  !who.guest && leads(who, teamId);
