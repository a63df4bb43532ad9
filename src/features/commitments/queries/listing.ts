/** SQL that reads commitments. Every question goes through commitmentsVisibleTo. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { commitmentsVisibleTo } from "../access.ts";
import type { Direction, Ending, FigureAtDay, Measure, SponsorAnswer } from "../contract.ts";

export interface CommitmentRow {
  readonly id: string;
  readonly what: string;
  readonly measure: Measure;
  readonly words: string;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly outcomeId: string | null;
  readonly outcomeName: string | null;
  readonly outcomeUnit: string | null;
  readonly aim: number | null;
  readonly direction: Direction;
  readonly madeAt: Date;
  readonly firstDay: string;
  readonly untilDay: string;
  readonly earlierDays: readonly string[];
  readonly reviewDays: readonly string[];
  readonly reviewedDays: readonly string[];
  readonly leaderId: string | null;
  readonly leaderName: string | null;
  readonly sponsorId: string | null;
  readonly sponsorName: string | null;
  readonly sponsorAnswer: SponsorAnswer | null;
  readonly endedHow: Ending | null;
  readonly endedAt: Date | null;
  readonly why: string;
  readonly startFigure: FigureAtDay | null;
  readonly endFigure: FigureAtDay | null;
  readonly version: number;
}

const days = (column: string) =>
  sql`array(select to_char(day, 'YYYY-MM-DD') from unnest(${sql.ref(column)}) with ordinality as one (day, place) order by place)`;

const columns = sql`
  commitment.id, commitment.what, commitment.measure, commitment.words, commitment.team_id as "teamId", team.name as "teamName",
  commitment.outcome_id as "outcomeId", outcome.name as "outcomeName", outcome.unit as "outcomeUnit", commitment.aim,
  commitment.direction, commitment.made_at as "madeAt", to_char(commitment.first_day, 'YYYY-MM-DD') as "firstDay",
  to_char(commitment.until_day, 'YYYY-MM-DD') as "untilDay", ${days("commitment.earlierDays")} as "earlierDays",
  ${days("commitment.reviewDays")} as "reviewDays", ${days("commitment.reviewedDays")} as "reviewedDays",
  leader.id as "leaderId", leader.name as "leaderName", sponsor.id as "sponsorId", sponsor.name as "sponsorName",
  commitment.sponsor_answer as "sponsorAnswer", commitment.ended_how as "endedHow", commitment.ended_at as "endedAt", commitment.why,
  commitment.start_figure as "startFigure", commitment.end_figure as "endFigure", commitment.version`;

const joined = sql`
  commitment left join team on team.id = commitment.team_id left join outcome on outcome.id = commitment.outcome_id
  left join person as leader on leader.id = commitment.leader_id
  left join person as sponsor on sponsor.id = commitment.sponsor_id`;

export type Listed = "open" | "past" | "all";

export interface Wanted {
  readonly state: Listed;
  readonly q?: string | undefined;
  readonly teamId?: string | undefined;
  readonly after: readonly [key: string, id: string] | null;
  readonly limit: number;
}

/** Open ones the next to end first; past ones and all of them the newest first. */
const orders: Readonly<
  Record<
    Listed,
    {
      key: RawBuilder<unknown>;
      kind: RawBuilder<unknown>;
      down: boolean;
      where: RawBuilder<unknown>;
    }
  >
> = {
  open: {
    key: sql`commitment.until_day`,
    kind: sql`date`,
    down: false,
    where: sql`commitment.ended_at is null`,
  },
  past: {
    key: sql`commitment.ended_at`,
    kind: sql`timestamptz`,
    down: true,
    where: sql`commitment.ended_at is not null`,
  },
  all: { key: sql`commitment.made_at`, kind: sql`timestamptz`, down: true, where: sql`true` },
};

/** What a cursor carries of a row. */
export const cursorOf = (state: Listed, row: CommitmentRow): readonly [string, string] => {
  if (state === "open") return [row.untilDay, row.id];
  const at = state === "past" ? (row.endedAt ?? row.madeAt) : row.madeAt;
  return [at.toISOString(), row.id];
};

export async function listCommitments(
  db: Database,
  who: Who,
  { state, q, teamId, after, limit }: Wanted,
): Promise<CommitmentRow[]> {
  const { key, kind, down, where } = orders[state];
  const conditions: RawBuilder<unknown>[] = [commitmentsVisibleTo(who), where];
  if (teamId !== undefined) conditions.push(sql`commitment.team_id = ${teamId}`);
  if (q !== undefined) conditions.push(foundBy(q));
  if (after)
    conditions.push(
      sql`(${key}, commitment.id) ${down ? sql`<` : sql`>`} (${after[0]}::${kind}, ${after[1]}::uuid)`,
    );
  const way = down ? sql`desc` : sql`asc`;
  const { rows } = await sql<CommitmentRow>`
    select ${columns} from ${joined} where ${sql.join(conditions, sql` and `)}
    order by ${key} ${way}, commitment.id ${way} limit ${limit}`.execute(db);
  return rows;
}

/** Each word somewhere in it, or in the name of whoever made it. */
function foundBy(q: string): RawBuilder<unknown> {
  const words = q.trim().split(/\s+/).slice(0, 8);
  const each = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    return sql`(commitment.what ilike ${pattern} or commitment.words ilike ${pattern} or commitment.why ilike ${pattern}
      or leader.name ilike ${pattern})`;
  });
  return sql`(${sql.join(each, sql` and `)})`;
}

export async function findCommitment(
  db: Database,
  who: Who,
  id: string,
): Promise<CommitmentRow | undefined> {
  const { rows } = await sql<CommitmentRow>`
    select ${columns} from ${joined} where commitment.id = ${id} and ${commitmentsVisibleTo(who)}`.execute(
    db,
  );
  return rows[0];
}

/** The same, held until the transaction ends, so that two who act on it act one after the other. */
export async function lockCommitment(
  db: Database,
  who: Who,
  id: string,
): Promise<CommitmentRow | undefined> {
  await sql`
    select from commitment where id = ${id} and ${commitmentsVisibleTo(who)} for update`.execute(
    db,
  );
  return findCommitment(db, who, id);
}

/** Of these people, how many have a live commitment. */
export async function countWithLive(
  db: Database,
  who: Who,
  { personIds, today }: { readonly personIds: readonly string[]; readonly today: string },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct leader_id) as count from commitment
    where leader_id = any(${[...personIds]}::uuid[]) and ended_at is null and until_day >= ${today}::date
      and ${commitmentsVisibleTo(who)}`.execute(db);
  return rows[0]!.count;
}

/** What concerns the reader alone: how many live ones they have, and which ask them to sponsor. */
export async function findOwnStanding(
  db: Database,
  who: Who,
  today: string,
): Promise<{ live: number; asked: string[] }> {
  const { rows } = await sql<{ live: number; asked: string[] }>`
    select (
      select count(*) from commitment where leader_id = ${who.personId} and ended_at is null and until_day >= ${today}::date
        and ${commitmentsVisibleTo(who)}) as live,
      array(select id from commitment where sponsor_id = ${who.personId} and sponsor_answer = 'asked' and ended_at is null
        and ${commitmentsVisibleTo(who)} order by made_at) as asked`.execute(db);
  return rows[0]!;
}

export interface EventRow {
  readonly id: string;
  readonly at: Date;
  readonly byId: string | null;
  readonly byName: string | null;
  readonly kind:
    | "made"
    | "changed"
    | "sponsor-accepted"
    | "sponsor-declined"
    | "reviewed"
    | "ended"
    | "reopened";
  readonly detail: Readonly<Record<string, unknown>>;
}

export async function listEvents(db: Database, who: Who, id: string): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select event.id, event.at, person.id as "byId", person.name as "byName", event.kind, event.detail
    from commitment_event as event join commitment on commitment.id = event.commitment_id
    left join person on person.id = event.by_person_id
    where event.commitment_id = ${id} and ${commitmentsVisibleTo(who)} order by event.at, event.id`.execute(
    db,
  );
  return rows;
}

/** Names of persons that a history names by their id. For readers who have been found to see it. */
export async function namesOfPersons(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from person where id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export interface KeptCounts {
  readonly live: number;
  /** Ended within the days, as kept or not kept. */
  readonly ended: number;
  readonly kept: number;
}

/** How many lived at the end of a day, by the days as they stand now, and how many ended in the days up to it. */
export async function countKept(
  db: Database,
  who: Who,
  spans: readonly { readonly from: Date; readonly to: Date; readonly lastDay: string }[],
): Promise<KeptCounts[]> {
  const { rows } = await sql<KeptCounts>`
    select
      (select count(*) from commitment where made_at < span.until and (ended_at is null or ended_at >= span.until)
        and until_day >= span.last_day and ${commitmentsVisibleTo(who)}) as live,
      (select count(*) from commitment where ended_at >= span.since and ended_at < span.until and ended_how in ('kept', 'not-kept')
        and ${commitmentsVisibleTo(who)}) as ended,
      (select count(*) from commitment where ended_at >= span.since and ended_at < span.until and ended_how = 'kept'
        and ${commitmentsVisibleTo(who)}) as kept
    from unnest(${spans.map(({ from }) => from)}::timestamptz[], ${spans.map(({ to }) => to)}::timestamptz[],
      ${spans.map(({ lastDay }) => lastDay)}::date[]) with ordinality as span (since, until, last_day, place)
    order by span.place`.execute(db);
  return rows;
}

/** Those that ended as kept or not kept from one instant until another, in order. */
export async function findEnded(
  db: Database,
  who: Who,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<CommitmentRow[]> {
  const { rows } = await sql<CommitmentRow>`
    select ${columns} from ${joined}
    where commitment.ended_at >= ${from} and commitment.ended_at < ${to} and commitment.ended_how in ('kept', 'not-kept')
      and ${commitmentsVisibleTo(who)} order by commitment.ended_at, commitment.id`.execute(db);
  return rows;
}

/** Open ones whose last day, or a review that has not been made, lies within the days; the first to end first. */
export async function findDue(
  db: Database,
  who: Who,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<{ id: string; what: string }[]> {
  const { rows } = await sql<{ id: string; what: string }>`
    select id, what from commitment
    where ended_at is null and ${commitmentsVisibleTo(who)} and (until_day between ${from}::date and ${to}::date
      or exists (select from unnest(review_days) as day
        where day between ${from}::date and ${to}::date and day <> all (reviewed_days)))
    order by until_day, id`.execute(db);
  return rows;
}

/** Who made them, of those that are still kept; null where nobody is named any more. */
export async function namesOfLeaders(
  db: Database,
  who: Who,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string | null }>`
    select commitment.id, person.name from commitment left join person on person.id = commitment.leader_id
    where commitment.id = any(${[...ids]}::uuid[]) and ${commitmentsVisibleTo(who)}`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
