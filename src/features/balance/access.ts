/** Who sees the balance guard, and who answers an alarm. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Access } from "#platform/http/access.ts";
import { holds, leads, type Who } from "#platform/http/who.ts";

/** The predicate for looks and alarms: figures of teams and of customers outside, open to colleagues and no business of guests. */
export function balanceVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`${!who.guest}`;
}

/** Who leads the team, and those who lead the organisation. */
export function mayAcknowledge(who: Who, teamId: string): boolean {
  if (who.guest) return false;
  return holds(who, "administrator") || holds(who, "senior-leader") || leads(who, teamId);
}

export const answerersOfAlarms: Access = {
  name: "leads, senior leaders and administrators",
  admits: (who) => who !== null && !who.guest && mayAnswerSome(who),
};

const mayAnswerSome = (who: Who): boolean =>
  holds(who, "administrator") || holds(who, "senior-leader") || who.teams.some(({ lead }) => lead);
