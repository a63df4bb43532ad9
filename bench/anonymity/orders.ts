/** Whether the order in which people came stands anywhere: Spearman's rank correlation with each stored order. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import { writeBackup } from "#platform/database/backup/write.ts";
import { quiet } from "../house.ts";
import { rewrite } from "./game.ts";
import { forgetWave, release } from "./survey.ts";
import { holdWave, type House, makePeople } from "./wave.ts";

/** One group of so many; each says a word of their own, so that their released row can be told here, where it is known who said it. */
export async function correlations(house: House, count: number): Promise<[string, number][]> {
  const groupId = newId();
  const ids = await makePeople(house.db, count);
  const voters = ids.map((id, at) => ({ id, groupId, said: { overall: 3, open: `Word ${at}` } }));
  const wave = await holdWave(house, [{ groupId, voters }]);
  const came = <Key>(keyOf: (voter: (typeof wave.voters)[number]) => Key): Map<Key, number> =>
    new Map(wave.voters.map((voter, at) => [keyOf(voter), at]));
  const serials = came(({ serial }) => serial.toString("hex"));
  const persons = came(({ id }) => id);
  const words = came(({ said }) => said.open);
  const backup = await orderInBackup(house, [...serials.keys()]);
  await rewrite(house);
  const answers = sql`from sealed_answer where group_id = ${groupId}`;
  const serial = sql`select encode(serial, 'hex') as key ${answers}`;
  const roll = sql`select person_id as key from poll_roll where group_id = ${groupId}`;
  const found: [string, string[], Map<string, number>][] = [
    ["a backup before answers were rewritten", backup, serials],
    ["places of sealed answers", await keys(house, sql`${serial} order by ctid`), serials],
    ["serials", await keys(house, sql`${serial} order by serial`), serials],
    ["sealed texts", await keys(house, sql`${serial} order by sealed`), serials],
    ["places on the roll", await keys(house, sql`${roll} order by ctid`), persons],
    ["hashes on the roll", await keys(house, sql`${roll} order by blinded_hash`), persons],
  ];
  const { rows } = await sql<{ many: number }>`
    select count(distinct xmin::text) as many from sealed_answer where group_id = ${groupId}`.execute(
    house.db,
  );
  if (rows[0]!.many !== 1) throw new Error("Sealed answers stand in more than one transaction");
  await release(house, wave);
  const comments = sql`
    select words as key from wave_comment as one join wave_atom as atom on atom.id = one.atom_id
    where atom.wave_id = ${wave.poll.pollId}`;
  found.push(
    ["places of released rows", await keys(house, sql`${comments} order by one.ctid`), words],
    ["ids of released rows", await keys(house, sql`${comments} order by one.id`), words],
  );
  await forgetWave(house.db, wave);
  return found.map(([name, order, places]) => [
    name,
    rankCorrelation(order.map((key) => places.get(key)!)),
  ]);
}

async function keys({ db }: House, question: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`${question}`.execute(db);
  return rows.map(({ key }) => key);
}

async function orderInBackup(house: House, serials: readonly string[]): Promise<string[]> {
  const file = join(house.dataFolder, "orders.backup");
  await writeBackup({ pool: house.database.pool, file, productVersion: "0", log: quiet });
  const text = gunzipSync(await readFile(file)).toString("latin1");
  await rm(file);
  return serials.toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
}

function rankCorrelation(places: readonly number[]): number {
  const n = places.length;
  const squares = places.reduce((sum, place, at) => sum + (at - place) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}
