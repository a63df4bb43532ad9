/** What goes on by itself when the clock of the machine is set forward by mistake and back again. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFileStore } from "#platform/files/store.ts";
import { makeTestClock } from "#platform/testing/clock.ts";
import { type TestDatabase, makeTestDatabase } from "#platform/testing/database.ts";
import { Outbox } from "./outbox.ts";
import { type Tick, runDueTicks } from "./ticks.ts";
import type { EventName } from "./events.ts";
import type { Reaction } from "./draining.ts";

const log = pino({ level: "silent" });
const clock = makeTestClock("2026-03-02T09:00:00Z");
let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase();
});
afterAll(() => database.drop());

test("recurring work goes on after the clock jumped ten years ahead and back, once a period", async () => {
  const { db } = database;
  const files = openFileStore(join(tmpdir(), "goodturn-no-files"));
  const outbox = new Outbox({ db, log, clock: clock.now, reactions: [] });
  let times = 0;
  const tick: Tick = { name: "jump", everySeconds: 60, work: async () => void (times += 1) };
  const look = () => runDueTicks({ db, files, outbox, ticks: [tick], clock: clock.now, log });
  await look();
  await look();
  expect(times).toBe(1);
  clock.advance({ days: 3650 });
  await look();
  expect(times).toBe(2);
  clock.advance({ days: -3650 });
  await look();
  await look();
  expect(times).toBe(3);
  clock.advance({ seconds: 61 });
  await look();
  expect(times).toBe(4);
});

test("what was told while the clock stood ahead is heard after it was set back, once", async () => {
  const { db } = database;
  const heard: unknown[] = [];
  const reaction: Reaction = {
    name: "hears",
    to: "jumped",
    react: async ({ payload }) => void heard.push(payload),
  };
  const outbox = new Outbox({ db, log, clock: clock.now, reactions: [reaction] });
  clock.advance({ hours: 1 });
  const telling = outbox.telling();
  await telling.tell("jumped" as EventName, { n: 1 } as never);
  await telling.write(db);
  clock.advance({ hours: -2 });
  await outbox.settle();
  await outbox.settle();
  expect(heard).toEqual([{ n: 1 }]);
});
