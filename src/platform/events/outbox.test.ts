import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeTestClock } from "../testing/clock.ts";
import { type TestDatabase, makeTestDatabase } from "../testing/database.ts";
import { type Reaction, waitAfter } from "./draining.ts";
import { Outbox } from "./outbox.ts";

let database: TestDatabase;
const clock = makeTestClock("2026-03-02T09:00:00Z");
const log = { error: () => undefined };

beforeEach(async () => {
  database = await makeTestDatabase();
});
afterEach(() => database.drop());

function outboxWith(reactions: readonly Reaction[]): Outbox {
  return new Outbox({ db: database.db, log, clock: clock.now, reactions });
}

async function tellOf(...names: string[]): Promise<void> {
  const at = clock.now();
  const rows = names.map((name, number) => ({
    name,
    payload: JSON.stringify({ number }),
    toldAt: at,
    dueAt: at,
  }));
  await database.db.insertInto("outbox").values(rows).execute();
}

/** A lasting effect of a reaction: a row in a table that is there anyway. */
async function leaveMark(db: TestDatabase["db"], name: string): Promise<void> {
  await sql`insert into house_secret (name, value, made_at) values (${name}, '', now())`.execute(
    db,
  );
}

async function marks(): Promise<string[]> {
  const rows = await database.db.selectFrom("houseSecret").select("name").orderBy("name").execute();
  return rows.map(({ name }) => name);
}

const marking = (name: string, to = "it.happened"): Reaction => ({
  name,
  to,
  react: ({ db, payload }) => leaveMark(db, `${name} ${(payload as { number: number }).number}`),
});

describe("an event that was told", () => {
  test("is heard once by each of its reactions, and by no other", async () => {
    await tellOf("it.happened", "it.happened", "something.else");
    await outboxWith([marking("one"), marking("two"), marking("deaf", "never.told")]).settle();
    expect(await marks()).toEqual(["one 0", "one 1", "two 0", "two 1"]);
    expect(await database.db.selectFrom("outbox").select("id").execute()).toEqual([]);
  });

  test("reaches a reaction that takes them together as one list", async () => {
    const heard: unknown[] = [];
    const together: Reaction = {
      name: "together",
      to: "it.happened",
      together: true,
      react: async ({ payload }) => void heard.push(payload),
    };
    await tellOf("it.happened", "it.happened", "it.happened");
    await outboxWith([together]).settle();
    expect(heard).toEqual([[{ number: 0 }, { number: 1 }, { number: 2 }]]);
  });
});

describe("a reaction that fails", () => {
  test("waits alone, leaves nothing half done, and holds up no other", async () => {
    let broken = true;
    const failing: Reaction = {
      name: "failing",
      to: "it.happened",
      react: async (heard) => {
        await leaveMark(heard.db, `failing ${(heard.payload as { number: number }).number}`);
        if (broken && (heard.payload as { number: number }).number === 1) throw new Error("no");
      },
    };
    await tellOf("it.happened", "it.happened", "it.happened");
    const outbox = outboxWith([failing, marking("well")]);
    await outbox.settle();
    expect(await marks()).toEqual(["failing 0", "failing 2", "well 0", "well 1", "well 2"]);
    const waiting = await database.db.selectFrom("outbox").selectAll().execute();
    expect(waiting).toMatchObject([{ reaction: "failing", attempts: 1, lastFault: "Error: no" }]);

    broken = false;
    await outbox.settle();
    expect(await marks()).not.toContain("failing 1");
    clock.advance({ seconds: waitAfter(0) / 1000 });
    await outbox.settle();
    expect(await marks()).toEqual([
      "failing 0",
      "failing 1",
      "failing 2",
      "well 0",
      "well 1",
      "well 2",
    ]);
  });
});
