/**
 * SQL of the nightly round. It reads across every person's view: figures are of teams, and confidential requests have no measure. It reads
 * measures of the requests asked since a day, one team that serves at a time.
 */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Figures, Measure, Standing } from "../contract.ts";
import type { AskedRow, CaseAt } from "../reckoning/provided.ts";
import type { Judged } from "../reckoning/rounds.ts";

/** Open teams of which more than one other team has asked something since. */
export async function listProviders(db: Database, since: Date): Promise<string[]> {
  const { rows } = await sql<{ providerId: string }>`
    select provider_id from request_measure join team on team.id = provider_id and team.closed_at is null
    where asked_at >= ${since} and customer_team_id <> provider_id
    group by provider_id having count(distinct customer_team_id) > 1 order by provider_id`.execute(
    db,
  );
  return rows.map(({ providerId }) => providerId);
}

/** What other teams asked of it since. What a team asks of itself is no service to a customer. */
export async function listAsked(
  db: Database,
  providerId: string,
  since: Date,
): Promise<AskedRow[]> {
  const { rows } = await sql<AskedRow>`
    select m.provider_id, m.customer_team_id, m.service_id, request.impact, m.asked_at, m.hours_id, m.first_reply, m.first_reply_wall,
      m.first_reply_working, m.done, m.done_wall, m.done_working, exists (select from part_request where part_id = m.request_id) as is_part
    from request_measure as m join request on request.id = m.request_id
    where m.provider_id = ${providerId} and m.asked_at >= ${since} and m.customer_team_id <> m.provider_id`.execute(
    db,
  );
  return rows;
}

/** Every hand-over to an open team along what was asked since; a hit went straight back to where it came from. */
export async function listHanded(
  db: Database,
  since: Date,
): Promise<(CaseAt & { readonly providerId: string })[]> {
  const { rows } = await sql<CaseAt & { readonly providerId: string }>`
    select stays[place] as provider_id, stays[place - 1] as customer_id, asked_at,
      coalesce(stays[place + 1] = stays[place - 1], false) as hit
    from request_measure cross join generate_series(2, cardinality(stays)) as place
      join team on team.id = stays[place] and team.closed_at is null
    where handoffs > 0 and asked_at >= ${since}`.execute(db);
  return rows;
}

export interface Round {
  readonly id: string;
  readonly at: Date;
  readonly askedSince: Date;
  readonly asksFor: string | null;
  readonly requests: number;
  readonly tests: number;
  readonly patternTests: number;
  readonly placeboTests: number;
  readonly placeboBelow: number;
}

/** Keeps all tests of this round, and of earlier ones no more than what they found. */
export async function writeRound(
  db: Database,
  round: Round,
  tests: readonly Judged[],
): Promise<void> {
  await db.insertInto("fairnessRound").values(round).execute();
  await sql`delete from fairness_test where verdict <> 'found'`.execute(db);
  if (tests.length === 0) return;
  await sql`
    insert into fairness_test (round_id, provider_id, customer_team_id, measure, verdict, figures)
    select ${round.id}::uuid, "providerId", "customerId", measure, verdict, figures
    from jsonb_to_recordset(${JSON.stringify(tests)}::jsonb)
      as given ("providerId" uuid, "customerId" uuid, measure text, verdict text, figures jsonb)`.execute(
    db,
  );
}

/** The newest month whose questions have arisen. */
export async function findLastAsked(db: Database): Promise<string | null> {
  const row = await db
    .selectFrom("fairnessRound")
    .select(({ fn }) => fn.max("asksFor").as("month"))
    .executeTakeFirstOrThrow();
  return row.month;
}

export interface OpenQuestion {
  readonly id: string;
  readonly providerId: string;
  readonly customerId: string;
  readonly measure: Measure;
  readonly raisedAt: Date;
  readonly figures: Figures;
  readonly sinceFrom: Date;
  readonly answeredAt: Date | null;
  readonly escalatedAt: Date | null;
}

export async function findOpenQuestions(db: Database): Promise<OpenQuestion[]> {
  const { rows } = await sql<OpenQuestion>`
    select question.id, question.provider_id, question.customer_team_id as customer_id, question.measure, question.raised_at,
      question.figures, question.since_from, question.escalated_at,
      (select max(at) from fairness_answer where question_id = question.id) as answered_at
    from fairness_question as question where question.closed_at is null`.execute(db);
  return rows;
}

export interface Pair {
  readonly providerId: string;
  readonly customerId: string;
  readonly measure: Measure;
}

/** Of pairs and measures, what has been asked about and is open, or arose since: the same is not asked twice within a window. */
export async function findAskedAbout(db: Database, since: Date): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    select provider_id, customer_team_id as customer_id, measure from fairness_question
    where closed_at is null or raised_at >= ${since}`.execute(db);
  return rows;
}

export interface NewQuestion extends Pair {
  readonly id: string;
  readonly raisedAt: Date;
  readonly askedSince: Date;
  readonly figures: Figures;
}

export async function insertQuestion(db: Database, question: NewQuestion): Promise<void> {
  const { customerId, figures, ...rest } = question;
  await db
    .insertInto("fairnessQuestion")
    .values({
      ...rest,
      customerTeamId: customerId,
      figures: JSON.stringify(figures),
      sinceFrom: rest.raisedAt,
    })
    .execute();
}

export interface Followed {
  readonly id: string;
  readonly since: Figures;
  readonly standing: Standing;
  readonly escalatedWhy: "unanswered" | "persists" | null;
  readonly closedWhy: "gone" | "lapsed" | null;
}

/** No version of it changes: nobody's words are touched. */
export async function followQuestion(db: Database, followed: Followed, now: Date): Promise<void> {
  const { id, since, standing, escalatedWhy, closedWhy } = followed;
  await db
    .updateTable("fairnessQuestion")
    .set({
      since: JSON.stringify(since),
      standing,
      ...(escalatedWhy && { escalatedWhy, escalatedAt: now }),
      ...(closedWhy && { closedWhy, closedAt: now }),
    })
    .where("id", "=", id)
    .execute();
}
