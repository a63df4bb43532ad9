/**
 * What the views of leaders cost as requests grow: npx tsx bench/leaders.ts [requests] [folder]
 * Fills a house (or opens the one that the folder keeps), measures its requests, tells a month in words, and times each view over HTTP on
 * the built server; build first.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { composeDigest } from "../src/features/digest/composing.ts";
import { measureOnly } from "../src/features/relationships/measuring.ts";
import { sumOrganisation } from "../src/features/relationships/periods/sums.ts";
import { monthAfter } from "../src/platform/calendar/days.ts";
import { idOf } from "./calls.ts";
import { type House, openFilledHouse } from "./house.ts";
import { measureViews, timed } from "./views.ts";

const requests = Number(process.argv[2] ?? 1_000_000);
const kept = process.argv[3];
const zone = "Europe/Berlin";
const leader = 102;

/** Measures what was never measured, then leaves the sums to the ticks of the server, as in a house that lives, and waits for them. */
async function sumUp({ database: { db, pool } }: House, now: Date): Promise<void> {
  await timed("measure requests", () => measureOnly(db, { behind: true }, now));
  await timed("until the ticks have summed all up", async () => {
    for (;;) {
      const { rows } = await pool.query<{ left: boolean }>(
        "select exists (select from stale_figure) as left",
      );
      if (!rows[0]!.left) return;
      await sleep(5_000);
    }
  });
  await timed("sum the organisation's periods", () => sumOrganisation(db, now, { all: true }));
  await timed("vacuum", () => pool.query("vacuum analyze"));
}

async function tellMonth({ database: { db } }: House, now: Date): Promise<void> {
  const month = monthAfter(now.toISOString().slice(0, 7), -1);
  await timed("compose the month in words", () =>
    composeDigest(db, { month, zone, now, isLast: true }),
  );
}

const views = [
  "/scorecard",
  `/teams/${idOf("team", 5)}/scorecard`,
  "/parity",
  "/balance",
  "/goals",
  "/commitments",
  "/digests",
  "/chain",
  "/chain/mine",
  "/chain/compared",
  `/teams/${idOf("team", 5)}/portrait`,
];

const folder = kept ?? (await mkdtemp(join(tmpdir(), "goodturn-bench-")));
const now = new Date();
const house = await openFilledHouse(join(folder, String(requests)), requests);
try {
  await sumUp(house, now);
  await tellMonth(house, now);
  await measureViews(
    house,
    views.map((path) => ({ path, by: leader })),
  );
} finally {
  await house.close();
  if (kept === undefined) await rm(folder, { recursive: true, force: true });
}
