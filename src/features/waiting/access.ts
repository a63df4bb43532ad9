/**
 * Who sees who held it: every colleague, of every team; guests of vendors do not. Sums hold no person and nothing confidential, so there is
 * nothing to narrow by reader. The segments of one request are for whoever sees that request, by the predicate of the requests feature.
 */
import { type RawBuilder, sql } from "kysely";
import type { Who } from "#platform/http/who.ts";

/** Predicate over any row of sums and of what they are made of. */
export function heldVisibleTo(who: Who): RawBuilder<boolean> {
  return sql<boolean>`${!who.guest}::boolean`;
}
