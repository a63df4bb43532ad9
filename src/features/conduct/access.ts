/** Who reads the standard of conduct, who changes it, and who learns how many have read it. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Access } from "#platform/http/access.ts";
import { holds, type Who } from "#platform/http/who.ts";

/** The predicate for every version: it is open to all who take part, a vendor's guests too, for it holds towards them and by them. */
export function standardVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`${who.personId !== ""}`;
}

/** Senior leaders sponsor the standard and administrators keep the house: both change it, and the version says who. */
export function mayChangeStandard(who: Who): boolean {
  return !who.guest && (holds(who, "administrator") || holds(who, "senior-leader"));
}

export const stewards: Access = {
  name: "senior leaders and administrators",
  admits: (who) => who !== null && mayChangeStandard(who),
};

/** The predicate for acknowledgements: each person reads their own; sums over all are told to colleagues without names. */
export function acknowledgementsOf(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`conduct_acknowledgement.person_id = ${who.personId}`;
}
