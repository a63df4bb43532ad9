import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#platform/crypto/ids.ts";
import { Outbox } from "#platform/events/outbox.ts";
import { makeTestDatabase, type TestDatabase } from "#platform/testing/database.ts";
import {
  changePromise,
  customerReplied,
  dropClocks,
  dueOfRequests,
  explainClocks,
  finishClocks,
  type Impact,
  pauseClocks,
  previewPromise,
  promises,
  providerReplied,
  reopenClocks,
  resumeClocks,
  startClocks,
} from "#feature/promises";
import { alwaysOpen, makeCalendar, makePromise } from "./fixtures.ts";

let database: TestDatabase;
let db: TestDatabase["db"];
beforeAll(async () => {
  database = await makeTestDatabase();
  ({ db } = database);
});
afterAll(() => database.drop());

// Monday 2 March 2026; office hours are 08:00 to 17:00 in Berlin, 07:00Z to 16:00Z.
const at = (text: string): Date => new Date(`2026-03-${text}Z`);
const asked = at("02T09:00:00");

async function makeService(of: { calendarId?: string; impact?: Impact } = {}): Promise<string> {
  const impact = of.impact ?? "normal";
  const { serviceId } = await makePromise(db, { impact, amount: 240 });
  await makePromise(db, { serviceId, impact, kind: "next-reply", amount: 60 });
  await makePromise(db, { serviceId, impact, kind: "done", amount: 2, unit: "working-days" });
  if (of.calendarId) await setCalendar(serviceId, of.calendarId);
  return serviceId;
}

async function setCalendar(serviceId: string, calendarId: string): Promise<void> {
  await db.updateTable("service").set({ calendarId }).where("id", "=", serviceId).execute();
}

/** A request without what the requests feature adds: clocks stand below it. */
async function ask(serviceId: string, when = asked): Promise<string> {
  const id = newId();
  const { teamId } = await db
    .selectFrom("service")
    .select("teamId")
    .where("id", "=", serviceId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("request")
    .values({
      id,
      serviceId,
      teamId,
      title: "Asked",
      state: "asked",
      stateSince: when,
      askedAt: when,
      lastStepAt: when,
    })
    .execute();
  return id;
}

async function start(serviceId: string, when = asked, impact: Impact = "normal") {
  const requestId = await ask(serviceId, when);
  const due = await startClocks(db, { requestId, serviceId, impact, at: when });
  return { requestId, serviceId, impact, due };
}

const say = (due: { dueAt: Date | null; dueKind: string | null }): string =>
  due.dueAt ? `${due.dueKind} ${due.dueAt.toISOString().slice(8, 19)}` : "nothing";

async function outcomes(requestId: string): Promise<string[]> {
  const clocks = await explainClocks(db, requestId, asked);
  return clocks.map(({ kind, outcome }) => `${kind} ${outcome ?? "runs"}`).toSorted();
}

describe("asking", () => {
  test("starts a clock for the first reply and one for done; what is due first is answered", async () => {
    const { requestId, due } = await start(await makeService());
    expect(say(due)).toBe("first-reply 02T13:00:00");
    expect(await outcomes(requestId)).toEqual(["done runs", "first-reply runs"]);
  });
  test("promises nothing where no rule promises", async () => {
    const { requestId, due } = await start(await makeService(), asked, "critical");
    expect(say(due)).toBe("nothing");
    expect(await outcomes(requestId)).toEqual([]);
  });
  test("may write its clocks before its row, in one transaction", async () => {
    const serviceId = await makeService();
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
    const serviceId = await makeService();
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
    const kept = await start(await makeService());
    const due = await providerReplied(db, { ...kept, at: at("02T13:00:00") });
    expect(say(due)).toBe("done 04T09:00:00");
    expect(await outcomes(kept.requestId)).toEqual(["done runs", "first-reply kept"]);
    const late = await start(await makeService());
    await providerReplied(db, { ...late, at: at("02T13:00:00.001") });
    expect(await outcomes(late.requestId)).toEqual(["done runs", "first-reply broken"]);
  });
  test("the customer's message before the first reply starts nothing", async () => {
    const one = await start(await makeService());
    const due = await customerReplied(db, { ...one, at: at("02T10:00:00") });
    expect(say(due)).toBe("first-reply 02T13:00:00");
    expect(await outcomes(one.requestId)).toEqual(["done runs", "first-reply runs"]);
  });
  test("of several messages the oldest unanswered one counts, and the provider's own starts no clock", async () => {
    const one = await start(await makeService());
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
    const one = await start(serviceId);
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
    const one = await start(await makeService());
    const due = await pauseClocks(db, { ...one, at: at("02T10:00:00") });
    expect(due).toEqual({ dueAt: null, dueKind: null });
    await resumeClocks(db, { ...one, at: at("02T10:30:00") });
    await pauseClocks(db, { ...one, at: at("02T11:00:00") });
    const after = await resumeClocks(db, { ...one, at: at("03T07:30:00") });
    // An hour and a half of four had passed; half past eight in the morning, two and a half are left.
    expect(say(after)).toBe("first-reply 03T10:00:00");
  });
  test("at one instant change nothing", async () => {
    const one = await start(await makeService());
    await pauseClocks(db, { ...one, at: at("02T10:00:00") });
    expect(await resumeClocks(db, { ...one, at: at("02T10:00:00") })).toEqual(one.due);
  });
  test("a second pause within a pause, and going on twice, change nothing", async () => {
    const one = await start(await makeService());
    await pauseClocks(db, { ...one, at: at("02T10:00:00") });
    await pauseClocks(db, { ...one, at: at("02T10:30:00") });
    await resumeClocks(db, { ...one, at: at("02T11:00:00") });
    const due = await resumeClocks(db, { ...one, at: at("02T12:00:00") });
    expect(say(due)).toBe("first-reply 02T14:00:00");
  });
  test("a request may be born paused", async () => {
    const one = await start(await makeService());
    expect(say(await pauseClocks(db, { ...one, at: asked }))).toBe("nothing");
    expect(say(await resumeClocks(db, { ...one, at: at("02T10:00:00") }))).toBe(
      "first-reply 02T14:00:00",
    );
  });
  test("do not heal what is late already", async () => {
    const one = await start(await makeService());
    const due = await pauseClocks(db, { ...one, at: at("02T14:00:00") });
    expect(say(due)).toBe("first-reply 02T13:00:00");
  });
  test("a reply during a pause is in time, and a next reply may begin within one", async () => {
    const one = await start(await makeService());
    await pauseClocks(db, { ...one, at: at("02T10:00:00") });
    await providerReplied(db, { ...one, at: at("02T15:00:00") });
    expect(await outcomes(one.requestId)).toEqual(["done runs", "first-reply kept"]);
    expect(say(await customerReplied(db, { ...one, at: at("02T15:10:00") }))).toBe("nothing");
    expect(say(await resumeClocks(db, { ...one, at: at("02T15:20:00") }))).toBe(
      "next-reply 03T07:20:00",
    );
  });
});

describe("a change of promise", () => {
  test("of impact and back gives the same deadline", async () => {
    const serviceId = await makeService();
    await makePromise(db, { serviceId, impact: "high", amount: 60 });
    const one = await start(serviceId);
    const high = await changePromise(db, { ...one, impact: "high", at: at("02T09:30:00") });
    expect(say(high)).toBe("first-reply 02T10:00:00");
    const back = await changePromise(db, { ...one, at: at("02T09:45:00") });
    expect(back).toEqual(one.due);
    expect(await outcomes(one.requestId)).toEqual([
      "done dropped",
      "done runs",
      "first-reply runs",
    ]);
  });
  test("leaves no deadline that no rule gives, and gives those that it promises from the asking", async () => {
    const one = await start(await makeService());
    const gone = await changePromise(db, { ...one, impact: "low", at: at("02T09:30:00") });
    expect(say(gone)).toBe("nothing");
    expect(await outcomes(one.requestId)).toEqual(["done dropped", "first-reply dropped"]);
    const low = await start(one.serviceId, asked, "low");
    expect(say(low.due)).toBe("nothing");
    const now = await changePromise(db, { ...low, impact: "normal", at: at("02T10:00:00") });
    expect(say(now)).toBe("first-reply 02T13:00:00");
  });
  test("does not begin a first reply that was given, nor anything of done work", async () => {
    const low = await start(await makeService(), asked, "low");
    const change = { ...low, impact: "normal" as const, at: at("02T10:00:00") };
    await db
      .updateTable("request")
      .set({ firstReplyAt: asked })
      .where("id", "=", low.requestId)
      .execute();
    expect(say(await changePromise(db, change))).toBe("done 04T09:00:00");
    const done = await start(low.serviceId, asked, "low");
    await db
      .updateTable("request")
      .set({ doneAt: asked })
      .where("id", "=", done.requestId)
      .execute();
    expect(say(await changePromise(db, { ...change, requestId: done.requestId }))).toBe("nothing");
  });
  test("keeps pauses, open ones and those of a time without any promise", async () => {
    const low = await start(await makeService(), asked, "low");
    await pauseClocks(db, { ...low, at: at("02T10:00:00") });
    const change = { ...low, impact: "normal" as const, at: at("02T10:30:00") };
    expect(say(await changePromise(db, change))).toBe("nothing");
    const due = await resumeClocks(db, { ...low, at: at("02T11:00:00") });
    expect(say(due)).toBe("first-reply 02T14:00:00");
  });
  test("finished clocks keep their result for ever", async () => {
    const serviceId = await makeService();
    await makePromise(db, { serviceId, impact: "high", amount: 1 });
    const one = await start(serviceId);
    await providerReplied(db, { ...one, at: at("02T12:00:00") });
    await changePromise(db, { ...one, impact: "high", at: at("02T12:30:00") });
    expect(await outcomes(one.requestId)).toEqual(["done dropped", "first-reply kept"]);
  });
  test("of service and calendar counts the rest by the new hours", async () => {
    const one = await start(await makeService());
    const night = await makeCalendar(db, { hours: alwaysOpen, zone: "UTC" });
    const other = await makeService({ calendarId: night.id });
    // Seven hours of the day have passed at closing: three of four are used by 15:00 Berlin.
    const due = await changePromise(db, { ...one, serviceId: other, at: at("02T12:00:00") });
    expect(say(due)).toBe("first-reply 02T13:00:00");
    const evening = await start(one.serviceId, at("02T15:00:00"));
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

describe("the end", () => {
  test("done stops every clock by what the time says; done without a word answers the first reply", async () => {
    const one = await start(await makeService());
    expect(say(await finishClocks(db, { ...one, at: at("02T14:00:00") }))).toBe("nothing");
    expect(await outcomes(one.requestId)).toEqual(["done kept", "first-reply broken"]);
  });
  test("a customer's thanks after done start no clock", async () => {
    const one = await start(await makeService());
    await finishClocks(db, { ...one, at: at("02T10:00:00") });
    const doneAt = at("02T10:00:00");
    await db.updateTable("request").set({ doneAt }).where("id", "=", one.requestId).execute();
    expect(say(await customerReplied(db, { ...one, at: at("02T11:00:00") }))).toBe("nothing");
  });
  test("reopened work goes on with the time that it was done taken out; the finished clock keeps its result", async () => {
    const { serviceId } = await makePromise(db, { kind: "done", amount: 240 });
    const one = await start(serviceId);
    const doneAt = at("02T10:00:00");
    await finishClocks(db, { ...one, at: doneAt });
    const due = await reopenClocks(db, { ...one, doneAt, at: at("03T08:00:00") });
    // One hour of four had passed.
    expect(say(due)).toBe("done 03T11:00:00");
    expect(await outcomes(one.requestId)).toEqual(["done kept", "done runs"]);
    await finishClocks(db, { ...one, at: at("03T11:00:01") });
    expect(await outcomes(one.requestId)).toEqual(["done broken", "done kept"]);
  });
  test("work that was done while it waited reopens with both stretches out", async () => {
    const { serviceId } = await makePromise(db, { kind: "done", amount: 240 });
    const one = await start(serviceId);
    await pauseClocks(db, { ...one, at: at("02T10:00:00") });
    const doneAt = at("02T11:00:00");
    await finishClocks(db, { ...one, at: doneAt });
    const due = await reopenClocks(db, { ...one, doneAt, at: at("02T12:00:00") });
    expect(say(due)).toBe("done 02T15:00:00");
  });
  test("withdrawn work is dropped, unless it was late by then", async () => {
    const one = await start(await makeService());
    await dropClocks(db, { ...one, at: at("02T14:00:00") });
    expect(await outcomes(one.requestId)).toEqual(["done dropped", "first-reply broken"]);
  });
});

describe("what goes on by itself", () => {
  const told: { name: string; requestId: string; kind: string }[] = [];
  const work = async (now: Date): Promise<string[]> => {
    told.length = 0;
    const tell = async (name: string, payload: object): Promise<void> => {
      told.push({ name, ...(payload as { requestId: string; kind: string }) });
    };
    await promises.ticks![0]!.work({ db, now, tell, touch: () => undefined });
    return told.map(({ name, kind }) => `${name} ${kind}`);
  };

  test("a warning once before, an escalation once after, each clock for itself", async () => {
    await db.deleteFrom("clock").execute();
    const one = await start(await makeService());
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
    const one = await start(await makeService());
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
    const one = await start(await makeService({ calendarId: calendar.id }), at("02T15:00:00"));
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
    expect(await outcomes(one.requestId)).toEqual(["done dropped", "first-reply dropped"]);
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

test("a clock explains itself: rule, calendar, pauses, what is left", async () => {
  const one = await start(await makeService());
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
