/** Who sees surveys and waves, and who prepares them. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { holds, type Who } from "#platform/http/who.ts";

/** The predicate for `survey` and `wave`: what is asked, when, and how safely is open to every colleague. Guests of vendors are none. */
export function surveysVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`${!who.guest}`;
}

/** A survey burdens everybody, so it is prepared for the whole house and not by one team about another. */
export const mayPrepare = (who: Who): boolean =>
  !who.guest && (holds(who, "senior-leader") || holds(who, "administrator"));

/** The predicate for `wave_asked`: one's own place on the roll, and nobody else's. */
export function askedOf(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`(wave_asked.person_id = ${who.personId} and ${!who.guest})`;
}
