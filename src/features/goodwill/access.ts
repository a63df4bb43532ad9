/**
 * Who sees the goodwill between two teams: every colleague, as with the figures of the relationship; guests of vendors nothing. What lingers
 * is told to the members of the two teams alone, for how much lingers in a team is otherwise its lead's to know. Requests behind a line are
 * listed by the predicate of requests. Sums hold no person and nothing confidential.
 */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { isIn, type Who } from "#platform/http/who.ts";

/** Predicate over any row of sums, and of the requests that they count. */
export function goodwillVisibleTo(who: Pick<Who, "guest">): RawBuilder<SqlBool> {
  return sql<SqlBool>`${!who.guest}::boolean`;
}

export const maySeeLingering = (who: Who, fromId: string, toId: string): boolean =>
  !who.guest && (isIn(who, fromId) || isIn(who, toId));
