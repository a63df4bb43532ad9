import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#platform/crypto/ids.ts";
import { Outbox } from "#platform/events/outbox.ts";
import { makeTestDatabase, type TestDatabase } from "#platform/testing/database.ts";
import { openFileStore } from "#platform/files/store.ts";
import { dueOfRequests, pauseClocks, promises, resumeClocks } from "#feature/promises";
import { alwaysOpen, makeCalendar } from "./fixtures.ts";
import { at, makeService, outcomes, say, start } from "./testing/asking.ts";

let database: TestDatabase;
let db: TestDatabase["db"];
beforeAll(async () => {
  database = await makeTestDatabase();
  ({ db } = database);
});
afterAll(() => database.drop());

describe("what goes on by itself", () => {
  const told: { name: string; requestId: string; kind: string }[] = [];
  const work = async (now: Date): Promise<string[]> => {
    told.length = 0;
    const tell = async (name: string, payload: object): Promise<void> => {
      told.push({ name, ...(payload as { requestId: string; kind: string }) });
    };
    const files = openFileStore(join(tmpdir(), "goodturn-no-files"));
    await promises.ticks![0]!.work({ db, files, now, tell, touch: () => undefined });
    return told.map(({ name, kind }) => `${name} ${kind}`);
  };

  test("a warning once before, an escalation once after, each clock for itself", async () => {
    await db.deleteFrom("clock").execute();
    const one = await start(db, await makeService(db));
    expect(await work(at("02T11:59:59"))).toEqual([]);
    expect(await work(at("02T12:00:00"))).toEqual(["promises.nearing first-reply"]);
    expect(await work(at("02T12:00:30"))).toEqual([]);
    expect(await work(at("02T13:00:00"))).toEqual([]);
    expect(await work(at("02T13:00:30"))).toEqual(["promises.broken first-reply"]);
    expect(told[0]!.requestId).toBe(one.requestId);
    expect(await work(at("02T13:01:00"))).toEqual([]);
    expect(await work(at("09T13:01:00"))).toEqual(["promises.broken done"]);
  });
  test("what waits is not warned of, and what moved ahead is warned of again", async () => {
    await db.deleteFrom("clock").execute();
    const one = await start(db, await makeService(db));
    await work(at("02T12:00:00"));
    await pauseClocks(db, { ...one, at: at("02T12:10:00") });
    expect(await work(at("02T15:00:00"))).toEqual([]);
    await resumeClocks(db, { ...one, at: at("03T07:00:00") });
    // A quarter of an hour's warning lies behind already; the deadline is yet to come.
    expect(await work(at("03T07:00:30"))).toEqual([]);
    expect(await work(at("03T08:00:00"))).toEqual(["promises.broken first-reply"]);
  });

  test("new hours of a calendar, new promises, no promise: running clocks are counted anew", async () => {
    await db.deleteFrom("clock").execute();
    const calendar = await makeCalendar(db);
    const one = await start(
      db,
      await makeService(db, { calendarId: calendar.id }),
      at("02T15:00:00"),
    );
    expect(say(one.due)).toBe("first-reply 03T10:00:00");
    const changedAt = at("02T17:00:00");
    await db
      .updateTable("calendarHours")
      .set({ until: changedAt })
      .where("id", "=", calendar.hoursId)
      .execute();
    await db
      .insertInto("calendarHours")
      .values({
        id: newId(),
        calendarId: calendar.id,
        zone: "UTC",
        hours: JSON.stringify(alwaysOpen),
        since: changedAt,
      })
      .execute();
    expect(await recounted(changedAt)).toEqual([one.requestId]);
    expect(say((await dueOfRequests(db, [one.requestId])).get(one.requestId)!)).toBe(
      "first-reply 02T20:00:00",
    );
    expect(await recounted(changedAt)).toEqual([]);
    await db
      .updateTable("promise")
      .set({ until: changedAt })
      .where("serviceId", "=", one.serviceId)
      .execute();
    await recounted(changedAt);
    expect(await outcomes(db, one.requestId)).toEqual(["done dropped", "first-reply dropped"]);
    expect(say((await dueOfRequests(db, [one.requestId])).get(one.requestId)!)).toBe("nothing");
  });

  async function recounted(changedAt: Date): Promise<string[]> {
    const heard: string[] = [];
    const outbox = new Outbox({
      db,
      log: { error: (facts) => expect(facts).toBe("no fault") },
      clock: () => changedAt,
      reactions: [
        ...promises.reactions!,
        {
          name: "test",
          to: "promises.recounted",
          react: async ({ payload }) => {
            heard.push(...(payload as { requestIds: string[] }).requestIds);
          },
        },
      ],
    });
    const telling = outbox.telling();
    await telling.tell("promises.changed", { at: changedAt.toISOString() });
    await telling.write(db);
    await outbox.settle();
    return heard;
  }
});
