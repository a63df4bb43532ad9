/** SQL of the screens: stored rows alone. Questions go through questionsVisibleTo, tests through testsVisibleTo. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { mayAnswer, mayShare, questionsVisibleTo, testsVisibleTo } from "../access.ts";
import type { Figures, Measure, Standing, Verdict } from "../contract.ts";
import type { Round } from "./round.ts";

/** Figures of all teams together: every colleague may read how the last round was reckoned. */
export async function findNewestRound(db: Database): Promise<Round | undefined> {
  return db
    .selectFrom("fairnessRound")
    .selectAll()
    .orderBy("at", "desc")
    .limit(1)
    .executeTakeFirst();
}

export interface QuestionRow {
  readonly id: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly measure: Measure;
  readonly raisedAt: Date;
  readonly askedSince: Date;
  readonly figures: Figures;
  readonly since: Figures | null;
  readonly standing: Standing | null;
  readonly sinceFrom: Date;
  readonly escalatedAt: Date | null;
  readonly escalatedWhy: "unanswered" | "persists" | null;
  readonly sharedAt: Date | null;
  readonly closedAt: Date | null;
  readonly closedWhy: "gone" | "lapsed" | null;
  readonly version: number;
  readonly mayAnswer: boolean;
  readonly mayShare: boolean;
  readonly answers: readonly {
    readonly id: string;
    readonly words: string;
    readonly at: string;
    readonly byId: string | null;
    readonly byName: string | null;
  }[];
}

const mostQuestions = 100;

/** Open ones first, then the newest. */
export const findQuestions = (db: Database, who: Who): Promise<QuestionRow[]> =>
  questionsWhere(db, who, sql<SqlBool>`true`);

export async function findQuestion(
  db: Database,
  who: Who,
  id: string,
): Promise<QuestionRow | undefined> {
  const [row] = await questionsWhere(db, who, sql<SqlBool>`question.id = ${id}`);
  return row;
}

async function questionsWhere(
  db: Database,
  who: Who,
  condition: RawBuilder<SqlBool>,
): Promise<QuestionRow[]> {
  const { rows } = await sql<QuestionRow>`
    select question.id, question.provider_id, provider.name as provider_name, question.customer_team_id as customer_id,
      customer.name as customer_name, question.measure, question.raised_at, question.asked_since, question.figures, question.since,
      question.standing, question.since_from, question.escalated_at, question.escalated_why, question.shared_at, question.closed_at,
      question.closed_why, question.version, ${mayAnswer(who)} as may_answer, ${mayShare(who)} as may_share,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', answer.id, 'words', answer.words, 'byId', person.id, 'byName', person.name,
          'at', to_char(answer.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by answer.at desc, answer.id desc)
        from fairness_answer as answer left join person on person.id = answer.by_person_id
        where answer.question_id = question.id), '[]') as answers
    from fairness_question as question join team as provider on provider.id = question.provider_id
      join team as customer on customer.id = question.customer_team_id
    where ${condition} and ${questionsVisibleTo(who)}
    order by question.closed_at is not null, question.raised_at desc, question.id limit ${mostQuestions}`.execute(
    db,
  );
  return rows;
}

export interface TestRow {
  readonly providerId: string;
  readonly providerName: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly measure: Measure;
  readonly verdict: Verdict;
  readonly figures: Figures;
}

const mostTests = 1000;

/** Of one round; of all teams when nobody in particular reads, which the command line does. */
export async function findTests(
  db: Database,
  who: Who | null,
  roundId: string,
): Promise<TestRow[]> {
  const seen = who === null ? sql<SqlBool>`true` : testsVisibleTo(who);
  const { rows } = await sql<TestRow>`
    select provider_id, provider.name as provider_name, customer_team_id as customer_id, customer.name as customer_name, measure, verdict,
      figures
    from fairness_test join team as provider on provider.id = provider_id join team as customer on customer.id = customer_team_id
    where round_id = ${roundId} and ${seen}
    order by provider.name, provider_id, (figures ->> 'n')::int desc, customer.name, measure limit ${who === null ? null : mostTests}`.execute(
    db,
  );
  return rows;
}
