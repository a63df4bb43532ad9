/** Who sees goals and initiatives, and who writes which. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Access } from "#platform/http/access.ts";
import { holds, isIn, leads, type Who } from "#platform/http/who.ts";

/** The predicate for every table of goals: they are open to all colleagues, and no business of a vendor's guest. */
export function goalsVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`${!who.guest}`;
}

/** A goal, or an initiative, by whose it is. Without a team it is the organisation's. */
export interface Owned {
  readonly ownerId: string | null;
  readonly teamIds: readonly string[];
}

/**
 * Administrators write every goal, senior leaders those of the organisation, and a lead of any of its teams those of teams: a shared goal
 * is written by each side.
 */
export function mayWrite(who: Who, { teamIds }: Pick<Owned, "teamIds">): boolean {
  if (who.guest) return false;
  if (holds(who, "administrator")) return true;
  if (teamIds.length === 0) return holds(who, "senior-leader");
  return teamIds.some((teamId) => leads(who, teamId));
}

const owns = (who: Who, { ownerId }: Owned): boolean => !who.guest && ownerId === who.personId;

/** Saying how a goal stands is for whoever writes it, and for its owner. */
export const mayCheckIn = (who: Who, goal: Owned): boolean =>
  mayWrite(who, goal) || owns(who, goal);

const isOf = (who: Who, goal: Owned): boolean =>
  !who.guest && (mayCheckIn(who, goal) || goal.teamIds.some((teamId) => isIn(who, teamId)));

/** Whoever works for one of two goals feels first that they pull against each other. */
export const mayName = (who: Who, one: Owned, other: Owned): boolean =>
  isOf(who, one) || isOf(who, other);

/** What is decided between two goals is said by those who answer for one of them. */
export const maySettle = (who: Who, one: Owned, other: Owned): boolean =>
  mayCheckIn(who, one) || mayCheckIn(who, other);

/** Whoever may write some goal or initiative. */
export function mayWriteSome(who: Who): boolean {
  if (who.guest) return false;
  return (
    holds(who, "administrator") || holds(who, "senior-leader") || who.teams.some(({ lead }) => lead)
  );
}

export const writersOfGoals: Access = {
  name: "leads, senior leaders and administrators",
  admits: (who) => who !== null && mayWriteSome(who),
};
