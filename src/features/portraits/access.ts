/** Who reads what a team says of itself, and who writes it. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { servicesVisibleTo } from "#feature/catalogue";
import { isIn, teamIds, type Who } from "#platform/http/who.ts";

/** The predicate for the table `team`, and so for all that hangs on it. A guest sees the portrait of their own team alone. */
export function portraitsVisibleTo(who: Who): RawBuilder<SqlBool> {
  return who.guest ? sql<SqlBool>`team.id = any(${teamIds(who)}::uuid[])` : sql<SqlBool>`true`;
}

/**
 * The predicate for `hint` joined to its `service`: a hint names the service, so it is shown to whoever sees that. Members see all that
 * their team wrote, also for a service that is not offered yet or any more.
 */
export function hintsVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`(hint.service_id is null or hint.team_id = any(${teamIds(who)}::uuid[]) or ${servicesVisibleTo(who)})`;
}

/** A team speaks for itself: its members write, whoever leads it too, and nobody in their place. */
export function mayWriteFor(who: Who, teamId: string): boolean {
  return isIn(who, teamId);
}
