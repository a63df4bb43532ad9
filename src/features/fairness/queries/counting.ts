/** SQL of how many questions a team answered, told to those alone who lead it. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { ledBy } from "../access.ts";

/** Questions to the teams that the reader leads, answered between two instants; each counts once. */
export async function countAnswered(
  db: Database,
  who: Who,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct question.id) as count
    from fairness_answer as answer join fairness_question as question on question.id = answer.question_id
    where question.provider_id = any(${ledBy(who)}::uuid[]) and answer.at >= ${from} and answer.at < ${to}`.execute(
    db,
  );
  return rows[0]!.count;
}
