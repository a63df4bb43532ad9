/** SQL of the sums. Reads across every person's view: they hold nothing confidential and no person. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

interface Pair {
  readonly providerId: string;
  readonly customerTeamId: string;
}

/** Sums the month of that instant of the pairs anew. One at a time, so that neither of two leaves the other's answers out. */
export async function sumMonths(db: Database, pairs: readonly Pair[], at: Date): Promise<void> {
  if (pairs.length === 0) return;
  const month = sql`date_trunc('month', ${at}::timestamptz at time zone 'UTC')`;
  const stale = sql`(select distinct provider_id, customer_team_id from unnest(${pairs.map(({ providerId }) => providerId)}::uuid[],
    ${pairs.map(({ customerTeamId }) => customerTeamId)}::uuid[]) as pair (provider_id, customer_team_id)) as stale`;
  await sql`select pg_advisory_xact_lock(hashtext('goodturn.afterwards'))`.execute(db);
  await sql`
    delete from afterwards_sum as kept using ${stale}
    where kept.provider_id = stale.provider_id and kept.customer_team_id = stale.customer_team_id and kept.month = ${month}`.execute(
    db,
  );
  await sql`
    insert into afterwards_sum (provider_id, customer_team_id, month, side, n, yes, good, asked, heard)
    select question.provider_id, question.customer_team_id, ${month}, said.side, count(said.answered_at),
      count(*) filter (where said.verdict = 'yes'), count(*) filter (where said.how >= 4), count(said.asked_at),
      count(*) filter (where said.asked_at is not null and said.answered_at is not null)
    from ${stale} join afterwards_question as question on question.provider_id = stale.provider_id
      and question.customer_team_id = stale.customer_team_id
      and question.revealed_at >= ${month} at time zone 'UTC' and question.revealed_at < (${month} + interval '1 month') at time zone 'UTC'
    join request on request.id = question.request_id and not request.confidential
    join afterwards_side as said on said.request_id = question.request_id
    group by question.provider_id, question.customer_team_id, said.side`.execute(db);
}

/** Of these requests, those that were revealed and have become confidential since: they count no longer. */
export async function leaveOutConfidential(db: Database, ids: readonly string[]): Promise<void> {
  const { rows } = await sql<Pair & { revealedAt: Date }>`
    select question.provider_id, question.customer_team_id, question.revealed_at
    from afterwards_question as question join request on request.id = question.request_id
    where question.request_id = any(${[...ids]}::uuid[]) and question.revealed_at is not null and request.confidential`.execute(
    db,
  );
  for (const { revealedAt, ...pair } of rows) await sumMonths(db, [pair], revealedAt);
}
