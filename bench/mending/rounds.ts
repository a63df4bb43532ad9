/** The rounds of the night, one after the other, while people read their lists. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Calls } from "../calls.ts";
import type { House } from "../house.ts";
import { load, type Measured } from "../loading.ts";

const rounds = [
  "fairness: test whether each team serves its customers alike",
  "defects: look for causes that repeat",
  "mediation: follow agreements",
  "mediation: suggest",
  "debriefs: open what is to be looked back on",
  "debriefs: measure what actions moved",
  "waiting: sum all anew",
  "waiting: sum what has changed",
  "waiting: tell who held what was imported or missed",
  "relationships: sum all anew",
  "defects: sum what has changed",
  "defects: sum what is in a row",
  "relationships: sum what has changed",
];

/** Whether a round has its turn now: it holds its row until it has ended. */
async function isRunning({ database: { pool } }: House, name: string): Promise<boolean> {
  const { rows } = await pool.query("select from tick where name = $1 for update skip locked", [
    name,
  ]);
  return rows.length === 0;
}

async function until(isSo: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  while (!(await isSo())) await sleep(20);
  return performance.now() - begun;
}

const said = ({ p50, p95, p99, count }: Measured): string =>
  `lists p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, p99 ${p99.toFixed(1)} ms (${count})`;

/** Lets a round have its turn and reads lists until it has ended. */
async function makeRound(house: House, calls: Calls, name: string): Promise<void> {
  const { pool } = house.database;
  await pool.query("update tick set last_run_at = 'epoch' where name = $1", [name]);
  const begun = await until(
    async () => (await isRunning(house, name)) || (await hasRun(house, name)),
  );
  if (begun > 60_000) return console.log(`${name}: had no turn within a minute`);
  const started = performance.now();
  const seconds: Measured[] = [];
  do seconds.push(await load(house.serving.port, { connections: 1, seconds: 1 }, calls.list));
  while (!(await hasRun(house, name)));
  const took = ((performance.now() - started) / 1000).toFixed(1).padStart(7);
  const worst = seconds.toSorted((one, other) => other.p95 - one.p95)[0]!;
  console.log(`${name.padEnd(52)} ${took} s; worst second: ${said(worst)}`);
}

async function hasRun({ database: { pool } }: House, name: string): Promise<boolean> {
  const { rows } = await pool.query<{ ran: boolean }>(
    "select last_run_at > 'epoch' as ran from tick where name = $1",
    [name],
  );
  return rows[0]?.ran === true;
}

export async function makeRounds(
  house: House,
  calls: Calls,
  say: (what: string) => void,
): Promise<void> {
  say("Rounds");
  const quiet = await load(house.serving.port, { connections: 1, seconds: 5 }, calls.list);
  console.log(`without a round: ${said(quiet)}`);
  for (const name of rounds) await makeRound(house, calls, name);
  say("After the rounds");
}
