/** Who sees a case: whoever speaks for a side, and the mediator whom both want. Nobody else, administrators least of all. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { holds, teamIds, type Who } from "#platform/http/who.ts";

const ledBy = (who: Who): string[] =>
  who.teams.flatMap(({ teamId, lead }) => (lead ? [teamId] : []));

/** The condition on `party`: the reader speaks for it. Whoever has left the team speaks for it no more. */
export function speaksFor(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`(party.person_id = ${who.personId}
    and (party.team_id is null or party.team_id = any(${teamIds(who)}::uuid[])))`;
}

/** The condition on `party`: its speaker is gone from the team that the reader leads, and the reader may name another. */
export function lacksSpeakerOf(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`(party.team_id = any(${ledBy(who)}::uuid[]) and not exists (
    select from membership where membership.person_id = party.person_id and membership.team_id = party.team_id
      and membership.until is null))`;
}

/** The condition on `mediation`: the reader is its mediator, as both sides want. */
export function mediates(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${holds(who, "mediator")} and mediation.mediator_id = ${who.personId}
    and mediation.mediator_wanted_by @> '{one,other}')`;
}

/** The predicate for `mediation`. Who may name a speaker sees what goes on, and nothing of what has ended. */
export function mediationsVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${!who.guest} and (${mediates(who)} or exists (
    select from mediation_party as party where party.mediation_id = mediation.id
      and (${speaksFor(who)} or (mediation.ended_at is null and ${lacksSpeakerOf(who)})))))`;
}

/** The predicate for `mediation_suggestion`: the leads of the two teams alone. */
export function suggestionsVisibleTo(who: Who): RawBuilder<SqlBool> {
  const led = sql`any(${ledBy(who)}::uuid[])`;
  return sql<SqlBool>`(${!who.guest} and (suggestion.one_id = ${led} or suggestion.other_id = ${led}))`;
}
