import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestDatabase, type TestDatabase } from "#platform/testing/database.ts";
import {
  changePromise,
  explainClocks,
  pauseClocks,
  providerReplied,
  resumeClocks,
} from "#feature/promises";
import { alwaysOpen, makeCalendar, makePromise } from "./fixtures.ts";
import { asked, at, makeService, outcomes, say, start } from "./testing/asking.ts";

let database: TestDatabase;
let db: TestDatabase["db"];
beforeAll(async () => {
  database = await makeTestDatabase();
  ({ db } = database);
});
afterAll(() => database.drop());

describe("a change of promise", () => {
  test("of impact and back gives the same deadline", async () => {
    const serviceId = await makeService(db);
    await makePromise(db, { serviceId, impact: "high", amount: 60 });
    const one = await start(db, serviceId);
    const high = await changePromise(db, { ...one, impact: "high", at: at("02T09:30:00") });
    expect(say(high)).toBe("first-reply 02T10:00:00");
    const back = await changePromise(db, { ...one, at: at("02T09:45:00") });
    expect(back).toEqual(one.due);
    expect(await outcomes(db, one.requestId)).toEqual([
      "done dropped",
      "done runs",
      "first-reply runs",
    ]);
  });
  test("leaves no deadline that no rule gives, and gives those that it promises from the asking", async () => {
    const one = await start(db, await makeService(db));
    const gone = await changePromise(db, { ...one, impact: "low", at: at("02T09:30:00") });
    expect(say(gone)).toBe("nothing");
    expect(await outcomes(db, one.requestId)).toEqual(["done dropped", "first-reply dropped"]);
    const low = await start(db, one.serviceId, asked, "low");
    expect(say(low.due)).toBe("nothing");
    const now = await changePromise(db, { ...low, impact: "normal", at: at("02T10:00:00") });
    expect(say(now)).toBe("first-reply 02T13:00:00");
  });
  test("does not begin a first reply that was given, nor anything of done work", async () => {
    const low = await start(db, await makeService(db), asked, "low");
    const change = { ...low, impact: "normal" as const, at: at("02T10:00:00") };
    await db
      .updateTable("request")
      .set({ firstReplyAt: asked })
      .where("id", "=", low.requestId)
      .execute();
    expect(say(await changePromise(db, change))).toBe("done 04T09:00:00");
    const done = await start(db, low.serviceId, asked, "low");
    await db
      .updateTable("request")
      .set({ doneAt: asked })
      .where("id", "=", done.requestId)
      .execute();
    expect(say(await changePromise(db, { ...change, requestId: done.requestId }))).toBe("nothing");
  });
  test("keeps pauses, open ones and those of a time without any promise", async () => {
    const low = await start(db, await makeService(db), asked, "low");
    await pauseClocks(db, { ...low, at: at("02T10:00:00") });
    const change = { ...low, impact: "normal" as const, at: at("02T10:30:00") };
    expect(say(await changePromise(db, change))).toBe("nothing");
    const due = await resumeClocks(db, { ...low, at: at("02T11:00:00") });
    expect(say(due)).toBe("first-reply 02T14:00:00");
  });
  test("finished clocks keep their result for ever", async () => {
    const serviceId = await makeService(db);
    await makePromise(db, { serviceId, impact: "high", amount: 1 });
    const one = await start(db, serviceId);
    await providerReplied(db, { ...one, at: at("02T12:00:00") });
    await changePromise(db, { ...one, impact: "high", at: at("02T12:30:00") });
    expect(await outcomes(db, one.requestId)).toEqual(["done dropped", "first-reply kept"]);
  });
  test("of service and calendar counts the rest by the new hours", async () => {
    const one = await start(db, await makeService(db));
    const night = await makeCalendar(db, { hours: alwaysOpen, zone: "UTC" });
    const other = await makeService(db, { calendarId: night.id });
    // Seven hours of the day have passed at closing: three of four are used by 15:00 Berlin.
    const due = await changePromise(db, { ...one, serviceId: other, at: at("02T12:00:00") });
    expect(say(due)).toBe("first-reply 02T13:00:00");
    const evening = await start(db, one.serviceId, at("02T15:00:00"));
    const moved = await changePromise(db, {
      ...evening,
      serviceId: other,
      at: at("02T20:00:00"),
    });
    expect(say(moved)).toBe("first-reply 02T23:00:00");
    const explained = await explainClocks(db, evening.requestId, at("02T20:00:00"));
    const first = explained.find(({ kind }) => kind === "first-reply")!;
    expect(first.because).toMatch(/^1 working hour had passed when the working hours changed/);
    expect(first.leftSeconds).toBe(3 * 3600);
  });
});
