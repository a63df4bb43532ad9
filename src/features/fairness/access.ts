/**
 * Who sees a question. First those who lead the team it is asked of; the leader above once it has waited or shows again; the customer team
 * once the lead shares it. Guests of vendors see nothing of it, and nobody by a role in the administration. The tests behind the questions
 * are for those alone who lead the team that serves.
 */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { holds, teamIds, type Who } from "#platform/http/who.ts";

export const ledBy = (who: Who): string[] =>
  who.guest ? [] : who.teams.flatMap(({ teamId, lead }) => (lead ? [teamId] : []));

const idsOf = (ids: readonly string[]): RawBuilder<unknown> => sql`any(${[...ids]}::uuid[])`;

const leadsProvider = (who: Who): RawBuilder<SqlBool> =>
  sql<SqlBool>`question.provider_id = ${idsOf(ledBy(who))}`;

/** Over `fairness_question as question`: it has reached the leader above, and that is who asks. */
const standsAbove = (who: Who): RawBuilder<SqlBool> =>
  sql<SqlBool>`(question.escalated_at is not null and (${!who.guest && holds(who, "senior-leader")}
    or exists (select from team as part where part.id = question.provider_id and part.parent_id = ${idsOf(ledBy(who))})))`;

/** Predicate over `fairness_question as question`. */
export function questionsVisibleTo(who: Who): RawBuilder<SqlBool> {
  const mine = who.guest ? [] : teamIds(who);
  return sql<SqlBool>`(${mayAnswer(who)}
    or (question.shared_at is not null and question.customer_team_id = ${idsOf(mine)}))`;
}

/** The same: who may say what makes the difference. A vendor is answered for by those who stand above. */
export const mayAnswer = (who: Who): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${leadsProvider(who)} or ${standsAbove(who)})`;

/** The same: who may show it to the customer team. */
export const mayShare = leadsProvider;

/** Predicate over `fairness_test`. */
export const testsVisibleTo = (who: Who): RawBuilder<SqlBool> =>
  sql<SqlBool>`fairness_test.provider_id = ${idsOf(ledBy(who))}`;
