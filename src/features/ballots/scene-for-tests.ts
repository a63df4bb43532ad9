/** Voters as browsers are: they blind, fetch, take the blinding off, seal and cast, through HTTP. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { newId } from "#platform/crypto/ids.ts";
import type { Caller, TestAnswer, TestApp } from "#platform/testing/start-app.ts";
import { makeMember } from "#fixtures/organisation";
import { makePoll, type MadePoll } from "#fixtures/ballots";
import { sealAnswer } from "./envelope.ts";
import { blind, type Pending, unblind } from "./web/blinding.ts";
import { toBytes, toLetters } from "./web/bytes.ts";

export interface Voter {
  readonly id: string;
  readonly by: Caller;
}

export interface Ballot {
  readonly groupId: string;
  readonly serial: string;
  readonly signature: string;
}

export async function makeVoter(app: TestApp): Promise<Voter> {
  const { id } = await makeMember(app.db);
  return { id, by: await app.as({ id }) };
}

/** A poll of two groups: the first voter is in both, the second in the first alone. */
export async function makeScene(app: TestApp, until: "prepared" | "open" = "open") {
  const [ana, ben] = [await makeVoter(app), await makeVoter(app)];
  const [one, other] = [newId(), newId()];
  const groups = [
    { groupId: one, personIds: [ana.id, ben.id] },
    { groupId: other, personIds: [ana.id] },
  ];
  const poll = await makePoll(app, { groups, until });
  return { poll, ana, ben, one, other };
}

export async function keysOf(app: TestApp, poll: MadePoll): Promise<Map<string, string>> {
  const { body } = await app.nobody(`GET /polls/${poll.pollId}/keys`);
  const groups = body.groups as { groupId: string; publicKey: string }[];
  return new Map(groups.map(({ groupId, publicKey }) => [groupId, publicKey]));
}

export const ask = (by: Caller, poll: MadePoll, groupId: string, { blinded }: Pending) =>
  by(`POST /polls/${poll.pollId}/ballots`, { body: { blinded: [{ groupId, blinded }] } });

export async function fetchBallot(
  app: TestApp,
  poll: MadePoll,
  voter: Voter,
  groupId: string,
): Promise<Ballot> {
  const publicKey = (await keysOf(app, poll)).get(groupId)!;
  const pending = await blind(publicKey, groupId);
  const { body } = await ask(voter.by, poll, groupId, pending);
  const signature = await unblind({ publicKey, groupId }, pending, body.ballots[0].signature);
  return { groupId, serial: pending.serial, signature };
}

export async function seal(poll: MadePoll, groupId: string, answer: unknown): Promise<string> {
  return toLetters((await sealAnswer(toBytes(poll.publicKey), groupId, answer))!);
}

/** By nobody, unless headers of somebody are sent along. */
export async function cast(
  app: TestApp,
  poll: MadePoll,
  ballot: Ballot,
  answer: unknown,
  headers: Record<string, string> = {},
): Promise<TestAnswer> {
  const sealed = await seal(poll, ballot.groupId, answer);
  return app.nobody(`PUT /polls/${poll.pollId}/answers`, { body: { ...ballot, sealed }, headers });
}

/** Every row of every table as text. */
export async function everyRowOf(db: Database): Promise<{ table: string; row: string }[]> {
  const tables = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(
    db,
  );
  const all: { table: string; row: string }[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(one)::text as row from ${sql.table(name)} as one`.execute(db);
    all.push(...rows.map(({ row }) => ({ table: name, row })));
  }
  return all;
}
