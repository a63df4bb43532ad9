/** Four leaks as they are easily made, each in tables of its own beside the product's, to see that the guesser finds them. */
import { randomBytes, randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { shuffled, type Voter } from "./wave.ts";

export const leaks = ["order", "xmin", "length", "time"] as const;
export type Leak = (typeof leaks)[number];

export interface Plants {
  afterVote(voter: Voter, at: number): Promise<void>;
  atRelease(db: Database): Promise<void>;
}

const columns = "id uuid primary key, group_id uuid not null, words text";

const made = [
  // Released rows in the order in which answers came.
  `create table plant_order_answer (${columns})`,
  // An answer written in the transaction of its roll, and put into another order later: its transaction stays with it.
  `create table plant_xmin_roll (person_id uuid, group_id uuid)`,
  `create table plant_xmin_answer (${columns})`,
  // Sealed, and as long as what was said.
  `create table plant_length_sealed (serial bytea primary key, group_id uuid not null, sealed bytea)`,
  // When somebody answered on the roll, and when an answer came beside it.
  `create table plant_time_roll (person_id uuid, group_id uuid, answered_at timestamptz)`,
  `create table plant_time_answer (${columns}, at timestamptz)`,
];

export async function plantAll(db: Database): Promise<Plants> {
  for (const statement of made) await sql.raw(statement).execute(db);
  const came: { voter: Voter; at: Date }[] = [];
  return {
    afterVote: async (voter) => {
      const { id, groupId, said } = voter;
      came.push({ voter, at: new Date() });
      await db.transaction().execute(async (together) => {
        await sql`insert into plant_xmin_roll values (${id}, ${groupId})`.execute(together);
        await sql`insert into plant_xmin_answer values (${randomUUID()}, ${groupId}, ${said.open})`.execute(
          together,
        );
      });
      const sealed = randomBytes(93 + said.open.length);
      await sql`insert into plant_length_sealed values (${randomBytes(32)}, ${groupId}, ${sealed})`.execute(
        db,
      );
    },
    atRelease: async (within) => {
      for (const { voter } of came)
        await sql`insert into plant_order_answer values (${randomUUID()}, ${voter.groupId}, ${voter.said.open})`.execute(
          within,
        );
      for (const { voter, at } of shuffled(came))
        await sql`insert into plant_time_roll values (${voter.id}, ${voter.groupId}, ${at})`.execute(
          within,
        );
      for (const { voter, at } of shuffled(came))
        await sql`insert into plant_time_answer values (${randomUUID()}, ${voter.groupId}, ${voter.said.open}, ${at})`.execute(
          within,
        );
      await sql`cluster plant_xmin_answer using plant_xmin_answer_pkey`.execute(within);
    },
  };
}

export async function dropTables(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname like 'plant_%'`.execute(
    db,
  );
  for (const { name } of rows) await sql`drop table ${sql.table(name)}`.execute(db);
}
