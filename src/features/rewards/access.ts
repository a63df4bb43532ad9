/** Who sees rewards, and who may do what for which team. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { isIn, leads, type Who } from "#platform/http/who.ts";

/** The predicate for every table of rewards: they are open to all colleagues, as the goals are. */
export function rewardsVisibleTo(who: Pick<Who, "guest">): RawBuilder<SqlBool> {
  return sql<SqlBool>`${!who.guest}::boolean`;
}

/** Whoever belongs to a team proposes, for a goal of it and how it takes a reward. */
export const mayPropose = (who: Who, teamId: string): boolean => !who.guest && isIn(who, teamId);

/** Its lead agrees for a team, and sets how and when it takes the reward. */
export const mayDecide = (who: Who, teamId: string): boolean => !who.guest && leads(who, teamId);
