/**
 * Who reads what was heard. All together: every colleague. A service: the team's own people and those who lead anywhere. One customer team's cell: that
 * team too. A pulse of a team: its people, who leads above it, and senior leaders. Comments: the team they are about. Guests: nothing.
 */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { holds, leads, teamIds, type Who } from "#platform/http/who.ts";

const idsOf = (ids: readonly string[]): RawBuilder<unknown> => sql`any(${[...ids]}::uuid[])`;

export const ledBy = (who: Who): string[] =>
  who.teams.flatMap(({ teamId, lead }) => (lead ? [teamId] : []));

export const isLeader = (who: Who): boolean =>
  !who.guest && (holds(who, "senior-leader") || ledBy(who).length > 0);

/** Predicate over `wave_unit as unit`. */
export function unitsVisibleTo(who: Who): RawBuilder<SqlBool> {
  if (who.guest) return sql<SqlBool>`false`;
  const mine = idsOf(teamIds(who));
  return sql<SqlBool>`(unit.kind = 'whole'
    or (unit.kind in ('provider', 'mirror', 'cell') and (unit.provider_id = ${mine} or ${isLeader(who)}))
    or (unit.kind in ('cell', 'customer') and (unit.team_id = ${mine} or ${isLeader(who)}))
    or (unit.kind = 'staff' and (unit.team_id = ${mine} or ${holds(who, "senior-leader")}
      or exists (select from team as part where part.id = unit.team_id and part.parent_id = ${idsOf(ledBy(who))}))))`;
}

/** Over `theme`, and over the atom of a comment by `about`: what is written is for the team that it is about. */
export function wordsVisibleTo(who: Who, about: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return who.guest ? sql<SqlBool>`false` : sql<SqlBool>`${about} = ${idsOf(teamIds(who))}`;
}

/** What leads answer and take up is public: for every colleague. */
export const answersVisibleTo = (who: Who): RawBuilder<SqlBool> =>
  who.guest ? sql<SqlBool>`false` : sql<SqlBool>`true`;

export const mayAnswerFor = (who: Who, teamId: string): boolean => !who.guest && leads(who, teamId);
