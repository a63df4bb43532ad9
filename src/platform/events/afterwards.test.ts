/** Recurring work that goes on after its transaction: it holds no other work up, and whoever stops the house waits for it. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openFileStore } from "#platform/files/store.ts";
import { makeTestClock } from "#platform/testing/clock.ts";
import { type TestDatabase, makeTestDatabase } from "#platform/testing/database.ts";
import { Outbox } from "./outbox.ts";
import { startTicks, type Tick } from "./ticks.ts";

const clock = makeTestClock("2026-03-02T09:00:00Z");
let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase();
});
afterAll(() => database.drop());

test("what one kind of work waits for keeps no other from its turn, and a fault in it is logged", async () => {
  const { db } = database;
  const logged: object[] = [];
  const log = { error: (facts: object) => void logged.push(facts) };
  const files = openFileStore(join(tmpdir(), "goodturn-no-files"));
  const announced: string[] = [];
  const announce = (topics: readonly string[]) => void announced.push(...topics);
  const outbox = new Outbox({ db, log, clock: clock.now, reactions: [], announce });
  let answer = (): void => undefined;
  const server = new Promise<void>((done) => {
    answer = done;
  });
  let done = 0;
  const waits: Tick = {
    name: "waits",
    everySeconds: 60,
    work:
      async () =>
      async ({ touch }) => {
        await server;
        touch("meetings:1");
        throw new Error("planted");
      },
  };
  const other: Tick = { name: "other", everySeconds: 0, work: async () => void (done += 1) };
  const ticks = startTicks(
    { db, files, outbox, ticks: [waits, other], clock: clock.now, log },
    0.02,
  );
  await vi.waitFor(() => expect(done).toBeGreaterThan(2));
  expect([announced, logged]).toEqual([[], []]);
  let isStopped = false;
  const stopping = ticks.stop().finally(() => {
    isStopped = true;
  });
  await new Promise((soon) => setTimeout(soon, 50));
  expect(isStopped).toBe(false);
  answer();
  await stopping;
  expect(announced).toEqual(["meetings:1"]);
  expect(logged).toMatchObject([{ tick: "waits", fault: new Error("planted") }]);
});
