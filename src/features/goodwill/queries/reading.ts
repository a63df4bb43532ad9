/** SQL that reads the sums. They are of teams and hold nothing confidential. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { goodwillVisibleTo } from "../access.ts";
import type { LineName } from "../contract.ts";
import type { Count } from "../rules.ts";
import type { Span } from "./sums.ts";
import { lines } from "./lines.ts";

/** What one team did for the other, from whichever side of their requests it was. */
export interface SumRow extends Count {
  readonly fromId: string;
  readonly toId: string;
  readonly line: LineName;
  readonly span: Span["span"];
  readonly asOf: Date;
}

const namesOf = (of: "provider" | "customer"): string[] =>
  lines.filter((line) => line.of === of).map(({ line }) => line);
const isOfProvider = sql`kept.line = any(${namesOf("provider")}::text[])`;
const known = sql`kept.line = any(${lines.map(({ line }) => line)}::text[])`;

async function readSums(
  db: Database,
  who: Pick<Who, "guest">,
  which: RawBuilder<unknown>,
): Promise<SumRow[]> {
  const { rows } = await sql<SumRow>`
    select case when ${isOfProvider} then kept.provider_id else kept.customer_id end as from_id,
      case when ${isOfProvider} then kept.customer_id else kept.provider_id end as to_id,
      kept.line, kept.span, kept.n, kept.good, kept.as_of
    from goodwill_sum as kept where ${known} and ${which} and ${goodwillVisibleTo(who)}`.execute(
    db,
  );
  return rows;
}

/** Of two teams, both ways and over all spans. */
export function findSumsBetween(db: Database, who: Who, [one, other]: readonly [string, string]) {
  const ids = sql`any(array[${one}, ${other}]::uuid[])`;
  return readSums(db, who, sql`(kept.provider_id = ${ids} and kept.customer_id = ${ids})`);
}

/** Of a team and each other one, over the last 90 days. */
export function findSumsOf(db: Database, who: Who, teamId: string) {
  const isTeams = sql`(kept.provider_id = ${teamId} or kept.customer_id = ${teamId})`;
  return readSums(db, who, sql`(${isTeams} and kept.span = 'now')`);
}

/** Among a few teams, over the last 90 days. */
export function findSumsAmong(db: Database, teamIds: readonly string[]) {
  const ids = sql`any(${[...teamIds]}::uuid[])`;
  const isAmong = sql`(kept.provider_id = ${ids} and kept.customer_id = ${ids} and kept.span = 'now')`;
  return readSums(db, { guest: false }, isAmong);
}

/** Of the whole house: for the round of each hour and the report. */
export const findSumsOfHouse = (db: Database) => readSums(db, { guest: false }, sql`true`);

export async function namesOfTeams(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from team where id = any(${[...new Set(ids)]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** As house/round.ts has it. */
export interface RoundRow {
  readonly at: Date;
  readonly usual: object;
  readonly ways: object;
  readonly reciprocity: object;
  readonly moved: object;
}

export async function findRound<Round extends RoundRow>(db: Database): Promise<Round | undefined> {
  const { rows } = await sql<Round>`
    select at, usual, ways, reciprocity, moved from goodwill_round`.execute(db);
  return rows[0];
}

export async function replaceRound(
  db: Database,
  { at, usual, ways, reciprocity, moved }: RoundRow,
): Promise<void> {
  const found = sql`${at}, ${JSON.stringify(usual)}::jsonb, ${JSON.stringify(ways)}::jsonb, ${JSON.stringify(reciprocity)}::jsonb, ${JSON.stringify(moved)}::jsonb`;
  await sql`
    insert into goodwill_round (at, usual, ways, reciprocity, moved) values (${found})
    on conflict (is_only) do update set (at, usual, ways, reciprocity, moved) = row (${found})`.execute(
    db,
  );
}
