/**
 * Who sees what. What was said on one request: its two sides their own at once, everybody who may see the request once it is revealed, nobody
 * anything of the other side before. Figures: every colleague, of teams alone. Guests of vendors nothing of all this.
 */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Who } from "#platform/http/who.ts";

/** Over `said`, a side of `question`. */
export const answersVisibleTo = (who: Who): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${!who.guest} and (question.revealed_at is not null or said.person_id = ${who.personId}))`;

export const figuresVisibleTo = (who: Who): RawBuilder<SqlBool> => sql<SqlBool>`${!who.guest}`;
