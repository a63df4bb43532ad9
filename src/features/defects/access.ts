/**
 * Who sees what was not right: every colleague, of every team and vendor alike; guests of vendors nothing of it. Confidential requests are
 * in no figure and no cluster. The requests behind a cluster are narrowed by the predicate of requests.
 */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Who } from "#platform/http/who.ts";

export function defectsVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`${!who.guest}`;
}
