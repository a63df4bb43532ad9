/** Who sees customers outside and how they fare, and who writes it. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Access } from "#platform/http/access.ts";
import { holds, type Who } from "#platform/http/who.ts";

/** The predicate for `segment` and `outcome`. Every colleague works for them in the end; guests have no business with them. */
export function outcomesVisibleTo(who: Pick<Who, "guest">): RawBuilder<SqlBool> {
  return sql<SqlBool>`${!who.guest}`;
}

export function mayWriteOutcomes(who: Who): boolean {
  return !who.guest && (holds(who, "administrator") || holds(who, "senior-leader"));
}

export const writersOfOutcomes: Access = {
  name: "administrators and senior leaders",
  admits: (who) => who !== null && mayWriteOutcomes(who),
};

/** The same for answers that name no row. */
export function maySeeOutcomes(who: Pick<Who, "guest">): boolean {
  return !who.guest;
}
