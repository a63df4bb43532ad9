import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#platform/crypto/ids.ts";
import { makeTestDatabase, type TestDatabase } from "#platform/testing/database.ts";
import {
  customerReplied,
  dropClocks,
  explainClocks,
  finishClocks,
  pauseClocks,
  previewPromise,
  providerReplied,
  reopenClocks,
  restoreClocks,
  resumeClocks,
  startClocks,
} from "#feature/promises";
import { makePromise } from "./fixtures.ts";
import { asked, at, makeService, outcomes, say, start } from "./testing/asking.ts";

let database: TestDatabase;
let db: TestDatabase["db"];
beforeAll(async () => {
  database = await makeTestDatabase();
  ({ db } = database);
});
afterAll(() => database.drop());

describe("asking", () => {
  test("starts a clock for the first reply and one for done; what is due first is answered", async () => {
    const { requestId, due } = await start(db, await makeService(db));
    expect(say(due)).toBe("first-reply 02T13:00:00");
    expect(await outcomes(db, requestId)).toEqual(["done runs", "first-reply runs"]);
  });
  test("promises nothing where no rule promises", async () => {
    const { requestId, due } = await start(db, await makeService(db), asked, "critical");
    expect(say(due)).toBe("nothing");
    expect(await outcomes(db, requestId)).toEqual([]);
  });
  test("may write its clocks before its row, in one transaction", async () => {
    const serviceId = await makeService(db);
    await db.transaction().execute(async (inOne) => {
      const requestId = newId();
      await startClocks(inOne, { requestId, serviceId, impact: "normal", at: asked });
      const { teamId } = await inOne
        .selectFrom("service")
        .select("teamId")
        .where("id", "=", serviceId)
        .executeTakeFirstOrThrow();
      await inOne
        .insertInto("request")
        .values({
          id: requestId,
          teamId,
          title: "Asked",
          state: "asked",
          stateSince: asked,
          askedAt: asked,
          lastStepAt: asked,
        })
        .execute();
    });
  });
  test("is previewed in words before it is done", async () => {
    const serviceId = await makeService(db);
    const preview = await previewPromise(db, { serviceId, impact: "normal", at: asked });
    const first = preview.find(({ kind }) => kind === "first-reply")!;
    expect(first.promise).toBe("first reply in 4 working hours");
    expect(first.dueAt).toEqual(at("02T13:00:00"));
    expect(first.because).toContain("4 working hours from Monday 2 March 2026 10:00");
    expect(preview.find(({ kind }) => kind === "next-reply")!.dueAt).toBeNull();
    expect(await previewPromise(db, { serviceId, impact: "low", at: asked })).toEqual([]);
  });
});

describe("replies", () => {
  test("the first reply is kept at its very instant and broken a millisecond later", async () => {
    const kept = await start(db, await makeService(db));
    const due = await providerReplied(db, { ...kept, at: at("02T13:00:00") });
    expect(say(due)).toBe("done 04T09:00:00");
    expect(await outcomes(db, kept.requestId)).toEqual(["done runs", "first-reply kept"]);
    const late = await start(db, await makeService(db));
    await providerReplied(db, { ...late, at: at("02T13:00:00.001") });
    expect(await outcomes(db, late.requestId)).toEqual(["done runs", "first-reply broken"]);
  });
  test("the customer's message before the first reply starts nothing", async () => {
    const one = await start(db, await makeService(db));
    const due = await customerReplied(db, { ...one, at: at("02T10:00:00") });
    expect(say(due)).toBe("first-reply 02T13:00:00");
    expect(await outcomes(db, one.requestId)).toEqual(["done runs", "first-reply runs"]);
  });
  test("of several messages the oldest unanswered one counts, and the provider's own starts no clock", async () => {
    const one = await start(db, await makeService(db));
    await providerReplied(db, { ...one, at: at("02T10:00:00") });
    expect(say(await providerReplied(db, { ...one, at: at("02T10:10:00") }))).toBe(
      "done 04T09:00:00",
    );
    const first = await customerReplied(db, { ...one, at: at("02T11:00:00") });
    expect(say(first)).toBe("next-reply 02T12:00:00");
    const again = await customerReplied(db, { ...one, at: at("02T11:30:00") });
    expect(again).toEqual(first);
    await providerReplied(db, { ...one, at: at("02T11:45:00") });
    const next = await customerReplied(db, { ...one, at: at("02T12:00:00") });
    expect(say(next)).toBe("next-reply 02T13:00:00");
  });
  test("what was never promised first starts a next reply only after a reply", async () => {
    const { serviceId } = await makePromise(db, { kind: "next-reply", amount: 60 });
    const one = await start(db, serviceId);
    expect(say(await customerReplied(db, { ...one, at: asked }))).toBe("nothing");
    await db
      .updateTable("request")
      .set({ firstReplyAt: asked })
      .where("id", "=", one.requestId)
      .execute();
    expect(say(await customerReplied(db, { ...one, at: asked }))).toBe("next-reply 02T10:00:00");
  });
});

describe("pauses", () => {
  test("take their working time out: several a day, and across closing", async () => {
    const one = await start(db, await makeService(db));
    const due = await pauseClocks(db, { ...one, at: at("02T10:00:00") });
    expect(due).toEqual({ dueAt: null, dueKind: null });
    await resumeClocks(db, { ...one, at: at("02T10:30:00") });
    await pauseClocks(db, { ...one, at: at("02T11:00:00") });
    const after = await resumeClocks(db, { ...one, at: at("03T07:30:00") });
    // An hour and a half of four had passed; half past eight in the morning, two and a half are left.
    expect(say(after)).toBe("first-reply 03T10:00:00");
  });
  test("at one instant change nothing", async () => {
    const one = await start(db, await makeService(db));
    await pauseClocks(db, { ...one, at: at("02T10:00:00") });
    expect(await resumeClocks(db, { ...one, at: at("02T10:00:00") })).toEqual(one.due);
  });
  test("a second pause within a pause, and going on twice, change nothing", async () => {
    const one = await start(db, await makeService(db));
    await pauseClocks(db, { ...one, at: at("02T10:00:00") });
    await pauseClocks(db, { ...one, at: at("02T10:30:00") });
    await resumeClocks(db, { ...one, at: at("02T11:00:00") });
    const due = await resumeClocks(db, { ...one, at: at("02T12:00:00") });
    expect(say(due)).toBe("first-reply 02T14:00:00");
  });
  test("a request may be born paused", async () => {
    const one = await start(db, await makeService(db));
    expect(say(await pauseClocks(db, { ...one, at: asked }))).toBe("nothing");
    expect(say(await resumeClocks(db, { ...one, at: at("02T10:00:00") }))).toBe(
      "first-reply 02T14:00:00",
    );
  });
  test("do not heal what is late already", async () => {
    const one = await start(db, await makeService(db));
    const due = await pauseClocks(db, { ...one, at: at("02T14:00:00") });
    expect(say(due)).toBe("first-reply 02T13:00:00");
  });
  test("a reply during a pause is in time, and a next reply may begin within one", async () => {
    const one = await start(db, await makeService(db));
    await pauseClocks(db, { ...one, at: at("02T10:00:00") });
    await providerReplied(db, { ...one, at: at("02T15:00:00") });
    expect(await outcomes(db, one.requestId)).toEqual(["done runs", "first-reply kept"]);
    expect(say(await customerReplied(db, { ...one, at: at("02T15:10:00") }))).toBe("nothing");
    expect(say(await resumeClocks(db, { ...one, at: at("02T15:20:00") }))).toBe(
      "next-reply 03T07:20:00",
    );
  });
});

describe("the end", () => {
  test("done stops every clock by what the time says; done without a word answers the first reply", async () => {
    const one = await start(db, await makeService(db));
    expect(say(await finishClocks(db, { ...one, at: at("02T14:00:00") }))).toBe("nothing");
    expect(await outcomes(db, one.requestId)).toEqual(["done kept", "first-reply broken"]);
  });
  test("a customer's thanks after done start no clock", async () => {
    const one = await start(db, await makeService(db));
    await finishClocks(db, { ...one, at: at("02T10:00:00") });
    const doneAt = at("02T10:00:00");
    await db.updateTable("request").set({ doneAt }).where("id", "=", one.requestId).execute();
    expect(say(await customerReplied(db, { ...one, at: at("02T11:00:00") }))).toBe("nothing");
  });
  test("reopened work goes on with the time that it was done taken out; the finished clock keeps its result", async () => {
    const { serviceId } = await makePromise(db, { kind: "done", amount: 240 });
    const one = await start(db, serviceId);
    const doneAt = at("02T10:00:00");
    await finishClocks(db, { ...one, at: doneAt });
    const due = await reopenClocks(db, { ...one, doneAt, at: at("03T08:00:00") });
    // One hour of four had passed.
    expect(say(due)).toBe("done 03T11:00:00");
    expect(await outcomes(db, one.requestId)).toEqual(["done kept", "done runs"]);
    await finishClocks(db, { ...one, at: at("03T11:00:01") });
    expect(await outcomes(db, one.requestId)).toEqual(["done broken", "done kept"]);
  });
  test("work that was done while it waited reopens with both stretches out", async () => {
    const { serviceId } = await makePromise(db, { kind: "done", amount: 240 });
    const one = await start(db, serviceId);
    await pauseClocks(db, { ...one, at: at("02T10:00:00") });
    const doneAt = at("02T11:00:00");
    await finishClocks(db, { ...one, at: doneAt });
    const due = await reopenClocks(db, { ...one, doneAt, at: at("02T12:00:00") });
    expect(say(due)).toBe("done 02T15:00:00");
  });
  test("withdrawn work is dropped, unless it was late by then", async () => {
    const one = await start(db, await makeService(db));
    await dropClocks(db, { ...one, at: at("02T14:00:00") });
    expect(await outcomes(db, one.requestId)).toEqual(["done dropped", "first-reply broken"]);
  });
});

test("a finish that is taken back leaves everything as it was, a pause too", async () => {
  const one = await start(db, await makeService(db));
  await pauseClocks(db, { ...one, at: at("02T10:00:00") });
  const stoppedAt = at("02T11:00:00");
  await finishClocks(db, { ...one, at: stoppedAt });
  expect(say(await restoreClocks(db, { requestId: one.requestId, stoppedAt }))).toBe("nothing");
  const due = await resumeClocks(db, { ...one, at: at("02T11:30:00") });
  expect(say(due)).toBe("first-reply 02T14:30:00");
  const finished = await start(db, one.serviceId);
  await finishClocks(db, { ...finished, at: stoppedAt });
  const back = await restoreClocks(db, { requestId: finished.requestId, stoppedAt });
  expect(back).toEqual(finished.due);
});

test("a clock explains itself: rule, calendar, pauses, what is left", async () => {
  const one = await start(db, await makeService(db));
  await pauseClocks(db, { ...one, at: at("02T10:00:00") });
  const paused = await explainClocks(db, one.requestId, at("02T12:00:00"));
  const waiting = paused.find(({ kind }) => kind === "first-reply")!;
  expect(waiting.dueAt).toBeNull();
  expect(waiting.leftSeconds).toBe(3 * 3600);
  await resumeClocks(db, { ...one, at: at("02T10:30:00") });
  await providerReplied(db, { ...one, at: at("02T11:00:00") });
  // A later pause is no matter of the clock that stopped before it.
  await pauseClocks(db, { ...one, at: at("02T11:30:00") });
  const [first] = (await explainClocks(db, one.requestId, at("02T12:00:00"))).filter(
    ({ kind }) => kind === "first-reply",
  );
  expect(first).toMatchObject({
    promise: "first reply in 4 working hours",
    outcome: "kept",
    leftSeconds: 0,
    pauses: [{ from: at("02T10:00:00"), to: at("02T10:30:00"), because: "waiting" }],
  });
  expect(first!.because).toContain("1 pause took 30 min out");
  expect(first!.calendarName).toMatch(/^Calendar /);
});
