/** The game of docs/anonymity.md: waves whose worlds differ by two exchanged answers, all that is stored of them, and a guesser. */
import { randomInt } from "node:crypto";
import { readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import pg from "pg";
import { newId } from "#platform/crypto/ids.ts";
import { restoreBackup } from "#platform/database/backup/restore.ts";
import { writeBackup } from "#platform/database/backup/write.ts";
import { passwordsOf } from "#platform/database/embedded/passwords.ts";
import { findMigrations } from "#platform/database/migrations.ts";
import { makePool, makeQueries } from "#platform/database/open.ts";
import { ticks } from "../../src/features/ballots/ticks.ts";
import { quiet } from "../house.ts";
import { featuresOf, type Look, lookAt, type Pair } from "./features.ts";
import { gather } from "./gather.ts";
import type { Trial } from "./guesser.ts";
import { dropTables, type Leak, leaks, plantAll } from "./plants.ts";
import { atomsOfGroups, forgetWave, release } from "./survey.ts";
import {
  type GroupPlan,
  holdWave,
  type House,
  logPlace,
  makePeople,
  readLog,
  type Said,
} from "./wave.ts";

/** What the guesser holds: the machine while the wave runs, after its release, or afterwards with a backup of before put back. */
export const views = ["midWave", "released", "restored"] as const;
export type View = (typeof views)[number];

export interface Batch {
  readonly trials: Readonly<Record<View, readonly Trial[]>>;
  /** Of each planted leak, where leaks were planted. */
  readonly leaked: Readonly<Record<Leak, readonly Trial[]>> | null;
}

/**
 * What two of a group say: it differs in all that an answer can differ in, and no two are of one length. Five such pairs are a group: of fewer
 * than ten no comment is kept.
 */
const sayings: readonly (readonly [Said, Said])[] = [
  [
    { overall: 1, open: `It takes weeks. ${"Nobody says why. ".repeat(60)}` },
    { overall: 5, open: "Quick and kind, each time." },
  ],
  [
    { overall: 2, open: `I ask twice. ${"Then I ask once more. ".repeat(40)}` },
    { overall: 4, open: "They know what we need." },
  ],
  [
    { overall: 3, open: `It depends. ${"One never knows who answers. ".repeat(25)}` },
    { overall: 5, open: "Mostly well." },
  ],
  [
    { overall: 1, open: `The form asks for all of it again. ${"And again. ".repeat(45)}` },
    { overall: 4, open: "Since spring it has got better." },
  ],
  [
    { overall: 2, open: `Friday afternoons are lost. ${"I wait until Monday. ".repeat(30)}` },
    { overall: 5, open: "I would ask them again, and soon." },
  ],
];
const peopleInGroup = sayings.length * 2;
export const trialsInGroup = sayings.length;

interface Plan extends GroupPlan {
  readonly coins: readonly { readonly pair: Omit<Pair, "keys">; readonly isStraight: boolean }[];
}

/** A coin for each pair: which of the two says which. */
function planOf(groupId: string, ids: readonly string[]): Plan {
  const coins = sayings.map((answers, at) => {
    const people = [ids[at * 2]!, ids[at * 2 + 1]!] as const;
    return { pair: { people, answers }, isStraight: randomInt(2) === 1 };
  });
  const voters = coins.flatMap(({ pair: { people, answers }, isStraight }) => {
    const said = isStraight ? answers : [answers[1], answers[0]];
    return people.map((id, at) => ({ id, groupId, said: said[at]! }));
  });
  return { groupId, voters, coins };
}

/** One wave of so many groups, each of which is five trials. */
export async function playBatch(house: House, count: number, withLeaks: boolean): Promise<Batch> {
  const ids = await makePeople(house.db, count * peopleInGroup);
  const plans = Array.from({ length: count }, (_, at) =>
    planOf(newId(), ids.slice(at * peopleInGroup, (at + 1) * peopleInGroup)),
  );
  const from = await logPlace(house);
  const file = join(house.dataFolder, "midway.backup");
  const midway = async (): Promise<void> => {
    await writeBackup({ pool: house.database.pool, file, productVersion: "0", log: quiet });
  };
  // Tables beside the product's own cannot be put back into it: with leaks there is no backup.
  const plants = withLeaks ? await plantAll(house.db) : undefined;
  const wave = await holdWave(house, plans, plants ? { plants } : { midway });
  const beside = async () => ({
    wal: withLeaks ? Buffer.alloc(0) : await readLog(house, from),
    logs: Buffer.from(house.logged() + (await serverLogs(house))),
    backup: withLeaks ? Buffer.alloc(0) : gunzipSync(await readFile(file)),
  });
  const look = async (name: string): Promise<Look> =>
    lookAt(name, await gather(house.db, await beside()));
  const mid = await look("mid-wave");
  await rewrite(house);
  const rewritten = await look("rewritten");
  await release(house, wave, plants);
  const atoms = await atomsOfGroups(house.db, wave);
  await forgetSecrets(house);
  const released = await look("released");
  const restored = withLeaks ? null : lookAt("restored", await gatherRestored(house, file));
  await dropTables(house.db);
  await forgetWave(house.db, wave);
  const trialsOf = (looks: readonly Look[]): Trial[] =>
    plans.flatMap(({ groupId, coins }) => {
      const keys = [groupId, atoms.get(groupId)!];
      return coins.map(({ pair, isStraight }) => ({
        features: featuresOf(looks, { ...pair, keys }),
        isStraight,
      }));
    });
  const all = { mid, rewritten, released };
  return {
    trials: {
      midWave: trialsOf([all.mid, all.rewritten].map(withoutLeaks)),
      released: trialsOf([all.mid, all.rewritten, all.released].map(withoutLeaks)),
      restored: restored ? trialsOf([all.mid, all.released, restored].map(withoutLeaks)) : [],
    },
    leaked: withLeaks
      ? (Object.fromEntries(
          leaks.map((leak) => [leak, trialsOf([mid, released].map((one) => withLeak(one, leak)))]),
        ) as Record<Leak, Trial[]>)
      : null,
  };
}

const withoutLeaks = (look: Look): Look => filtered(look, (table) => !table.startsWith("plant_"));
const withLeak = (look: Look, leak: Leak): Look =>
  filtered(look, (table) => !table.startsWith("plant_") || table.startsWith(`plant_${leak}_`));

function filtered({ name, byText }: Look, isIn: (table: string) => boolean): Look {
  const left = [...byText].map(
    ([text, rows]) => [text, rows.filter(({ table }) => isIn(table))] as const,
  );
  return { name, byText: new Map(left.filter(([, rows]) => rows.length > 0)) };
}

const runTick = (house: House, word: string): Promise<void> =>
  house.db.transaction().execute(async (db) => {
    await ticks
      .find(({ name }) => name.includes(word))!
      .work({
        db,
        files: house.files as never,
        now: new Date(),
        tell: async () => undefined,
        touch: () => undefined,
      });
  });
export const rewrite = (house: House): Promise<void> => runTick(house, "anew");
const forgetSecrets = (house: House): Promise<void> => runTick(house, "secrets");

async function serverLogs({ dataFolder }: House): Promise<string> {
  const folder = join(dataFolder, "postgresql", "log");
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")))).join("");
}

/** The backup put back into an empty database beside, as whoever found it would. */
async function gatherRestored(house: House, file: string) {
  const { host, port, user } = house.database.pool.options;
  const to = { host, port, user: "postgres", password: passwordsOf(house.dataFolder).postgres };
  const server = new pg.Client({ ...to, database: "postgres" } as pg.ClientConfig);
  await server.connect();
  await server.query(`create database restored owner "${user}" template template0 encoding 'UTF8'`);
  const pool = makePool({ ...to, database: "restored" } as pg.ClientConfig, quiet, 2);
  try {
    const migrations = findMigrations({ sources: join(import.meta.dirname, "../../src") });
    await restoreBackup({ pool, file, migrations, log: quiet });
    const nothing = Buffer.alloc(0);
    return await gather(makeQueries(pool), { wal: nothing, logs: nothing, backup: nothing });
  } finally {
    await pool.end();
    await server.query("drop database restored with (force)");
    await server.end();
    await rm(file, { force: true });
  }
}
