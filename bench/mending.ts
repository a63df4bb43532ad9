/**
 * What seeing and mending costs in a large house: npx tsx bench/mending.ts [requests] [folder]
 * Fills a house (or opens the one that the folder keeps) and measures it; then, over HTTP on the built server: each view, how the sums keep
 * pace with what is written, what the rounds of the night cost and whether lists are answered meanwhile, and whether the sums that were kept
 * are those of a full rebuild. Build first. `--only prepare,quiet,views,rounds,pace,rebuild` does some of it.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { OpenedDatabase } from "../src/platform/database/open.ts";
import { lookForClusters, sumDefects } from "../src/features/defects/index.ts";
import { lookThroughHouse, reckonUsual } from "../src/features/lingering/index.ts";
import { measureOnly } from "../src/features/relationships/measuring.ts";
import { sumStale } from "../src/features/relationships/summing.ts";
import { measureHeld } from "../src/features/waiting/measuring.ts";
import { callsOn } from "./calls.ts";
import { openFilledHouse } from "./house.ts";
import { memoryOfServer } from "./measures.ts";
import { keepPace } from "./mending/pace.ts";
import { compareWithRebuild } from "./mending/rebuilding.ts";
import { makeRounds } from "./mending/rounds.ts";
import { viewsOf } from "./mending/views.ts";
import { measureViews, timed } from "./views.ts";

const { values, positionals } = parseArgs({
  options: { only: { type: "string", default: "prepare,quiet,views,rounds,pace,rebuild" } },
  allowPositionals: true,
});
const requests = Number(positionals[0] ?? 1_000_000);
const kept = positionals[1];
const parts = values.only.split(",");
const touch = (): void => undefined;

/** All that the ticks of a house would have kept up in the years that were filled in. */
async function prepare({ db, pool }: OpenedDatabase): Promise<void> {
  const now = new Date();
  await timed("measure requests", () => measureOnly(db, { behind: true }, now));
  await timed("tell who held them, and sum", () => measureHeld(db, { behind: true }, now));
  await timed("sum relationships", () => sumStale(db, now));
  await timed("sum defects", () => db.transaction().execute((one) => sumDefects(one, now)));
  await timed("look for causes that repeat", () =>
    db.transaction().execute((one) => lookForClusters({ db: one, now, touch }, 1000)),
  );
  const client = await pool.connect();
  await client.query("set statement_timeout = 0");
  await timed("vacuum", () => client.query("vacuum analyze"));
  client.release(true);
}

/** The night of what lingers, whole. */
async function reckonQuiet({ db }: OpenedDatabase): Promise<void> {
  const now = new Date();
  await timed("reckon what is usual", () => reckonUsual(db, now));
  await timed("look through the house", () => lookThroughHouse(db));
}

const folder = kept ?? (await mkdtemp(join(tmpdir(), "goodturn-bench-")));
const house = await openFilledHouse(
  join(folder, String(requests)),
  requests,
  parts.includes("prepare") ? prepare : undefined,
);
const said = (what: string): void =>
  console.log(
    `\n${what}, load ${loadavg()[0]!.toFixed(1)}, ${JSON.stringify(memoryOfServer(house))}`,
  );
try {
  const calls = await callsOn(house);
  if (parts.includes("quiet")) await reckonQuiet(house.database);
  if (parts.includes("views")) {
    said("Views");
    await measureViews(house, await viewsOf(house));
  }
  if (parts.includes("rounds")) await makeRounds(house, calls, said);
  if (parts.includes("pace")) {
    said("Pace");
    await keepPace(house, calls);
  }
  said("At the end");
  if (parts.includes("rebuild")) {
    await house.serving.stop();
    await compareWithRebuild(house);
  }
} finally {
  await house.close();
  if (kept === undefined) await rm(folder, { recursive: true, force: true });
}
