/** Who sees a debrief, who sees what came of it, and who may do what. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { servicesVisibleTo } from "#feature/catalogue";
import { isIn, teamIds, type Who } from "#platform/http/who.ts";
import type { Part } from "./contract.ts";

/** The predicate for `debrief`: those who take part, and the members of its teams. Nobody above them, and no guest of a vendor. */
export function debriefsVisibleTo(who: Who): RawBuilder<SqlBool> {
  if (who.guest) return sql<SqlBool>`false`;
  return sql<SqlBool>`(
    exists (select from debrief_person as mine where mine.debrief_id = debrief.id and mine.person_id = ${who.personId})
    or exists (select from debrief_team as ours where ours.debrief_id = debrief.id and ours.team_id = any(${teamIds(who)}::uuid[])))`;
}

/**
 * The predicate for `debrief_action` beside its `debrief`, if it has one: open to all colleagues, unless it came of a service that they do
 * not see, or of two sides that look back on their agreement. What a team takes up after a survey it says in public.
 */
export function actionsVisibleTo(who: Who): RawBuilder<SqlBool> {
  if (who.guest) return sql<SqlBool>`false`;
  return sql<SqlBool>`(debrief.id is null or (debrief.service_id is null and debrief.kind <> 'agreement') or ${debriefsVisibleTo(who)} or exists (
    select from service where service.id = debrief.service_id and ${servicesVisibleTo(who)}))`;
}

/**
 * The predicate for `debrief_card` beside its `debrief`: each reads their own until the writing has ended. Of a card without a name nobody
 * knows whose it is, so none is read then.
 */
export function cardsVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`(debrief.stage <> 'write' or card.person_id = ${who.personId})`;
}

interface Taking {
  readonly people: readonly { readonly id: string; readonly part: Part }[];
}

export const mayWrite = (who: Who, { people }: Taking): boolean =>
  people.some(({ id }) => id === who.personId);

/** Moves it on and back, and names who takes part. */
export const mayLead = (who: Who, { people }: Taking): boolean =>
  people.some(({ id, part }) => id === who.personId && part === "facilitator");

export const mayJoin = (
  who: Who,
  of: Taking & { readonly teams: readonly { readonly id: string }[] },
): boolean => !who.guest && !mayWrite(who, of) && of.teams.some(({ id }) => isIn(who, id));

export const ledBy = (who: Who): string[] =>
  who.guest ? [] : who.teams.flatMap(({ teamId, lead }) => (lead ? [teamId] : []));
