/** What opens by itself, who is told, and what an action is found to have moved. */
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { measureRequests } from "#feature/relationships";
import { makeService } from "#fixtures/catalogue";
import { makeCommitment } from "#fixtures/commitments";
import { makeGoal, makeInitiative } from "#fixtures/goals";
import { makeMember } from "#fixtures/organisation";
import { makeCalendar, makePromise } from "#fixtures/promises";
import { makeRequest } from "#fixtures/requests";
import { newId } from "#platform/crypto/ids.ts";
import { makeAction, makeDebrief } from "./fixtures.ts";
import { ticks } from "./recurring.ts";
import { type Caller } from "#platform/testing/start-app.ts";
import { read, useScene } from "./scene-for-tests.ts";

const scene = useScene();

const run = (part: string) =>
  scene.app.db.transaction().execute((db) =>
    ticks
      .find(({ name }) => name.includes(part))!
      .work({
        db,
        files: scene.app.files,
        now: scene.app.clock.now(),
        tell: async () => undefined,
        touch: () => undefined,
      }),
  );

const listed = async (by: Caller): Promise<{ id: string; title: string; kind: string }[]> =>
  (await by("GET /debriefs")).body.rows;
const titles = async (by: Caller) => (await listed(by)).map(({ title }) => title);
const news = async (by: Caller): Promise<string[]> =>
  (await by("GET /inbox", { query: { unread: "true" } })).body.rows
    .filter(({ kind }: { kind: string }) => kind === "debriefs")
    .map(({ news: { said } }: { news: { said: string } }) => said);

/** A request whose promise, made a week ago and due after one working day, is still running. */
async function promised(given: { confidential?: boolean; dueAt?: string } = {}) {
  const { db } = scene.app;
  const service = await makeService(db, { teamId: scene.lead.teamId, promised: false });
  const { hoursId } = await makeCalendar(db);
  const promise = await makePromise(db, { serviceId: service.id, kind: "done", amount: 540 });
  const asked = { serviceId: service.id, teamId: scene.lead.teamId, customerId: scene.other.id };
  const at = new Date("2026-02-23T09:00:00Z");
  const { id } = await makeRequest(db, {
    ...asked,
    customerTeamId: scene.otherTeamId,
    confidential: given.confidential ?? false,
    at,
  });
  const dueAt = new Date(given.dueAt ?? "2026-02-24T09:00:00Z");
  await db
    .insertInto("clock")
    .values({
      id: newId(),
      requestId: id,
      kind: "done",
      promiseId: promise.id,
      hoursId,
      startedAt: at,
      dueAt,
    })
    .execute();
  return { id, serviceId: service.id, name: service.name };
}

describe("opening by itself", () => {
  test("a promise that is late by far opens one, once, with its timeline, for those who took part", async () => {
    const late = await promised();
    const hidden = await promised({ confidential: true });
    const hardly = await promised({ dueAt: "2026-02-27T15:00:00Z" });
    for (const { id } of [late, hidden, hardly])
      await sql`insert into outbox (name, payload, told_at, due_at)
        values ('promises.broken', ${JSON.stringify({ requestId: id, kind: "done", dueAt: "2026-02-24T09:00:00Z" })}::jsonb,
          ${scene.app.clock.now()}, ${scene.app.clock.now()})`.execute(scene.app.db);
    await scene.app.settle();
    await run("look");
    await run("look");
    expect(await titles(scene.asLead)).toEqual([`${late.name}: late by far`]);
    expect(await titles(scene.asOther)).toEqual([`${late.name}: late by far`]);
    const [row] = await listed(scene.asLead);
    const debrief = await read(scene.asLead, row!.id);
    expect(debrief).toMatchObject({ nameless: true, openedBy: null, may: { lead: true } });
    expect(debrief.people.map(({ id }: { id: string }) => id)).toContain(scene.other.id);
    const kinds = debrief.facts.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toContain("due");
    expect(await news(scene.asOther)).toHaveLength(1);
    const watched = await scene.app.db.selectFrom("debriefWatch").select("requestId").execute();
    expect(watched.map(({ requestId }) => requestId)).toEqual([hardly.id]);
    // Once it turns confidential, its facts go from whoever may not see it, and who sees it still reads them.
    const factsOf = async (by: Caller) => (await read(by, row!.id)).facts.length;
    await sql`update request set confidential = true where id = ${late.id}`.execute(scene.app.db);
    await scene.asLead(`PUT /debriefs/${row!.id}/people/${scene.ana.id}`, {
      body: { part: "participant" },
    });
    const third = await makeMember(scene.app.db);
    await scene.asLead(`PUT /debriefs/${row!.id}/people/${third.id}`, {
      body: { part: "participant" },
    });
    expect(await factsOf(await scene.app.as(third))).toBe(0);
    expect(await factsOf(scene.asLead)).toBeGreaterThan(0);
  });

  test("four defects of one cause open one; confidential ones do not count", async () => {
    const { db } = scene.app;
    const lead = await makeMember(db, { lead: true });
    const by = await scene.app.as(lead);
    const service = await makeService(db, { teamId: lead.teamId });
    const defect = async (confidential: boolean) => {
      const { id } = await makeRequest(db, {
        serviceId: service.id,
        teamId: lead.teamId,
        confidential,
      });
      const at = new Date("2026-02-20T09:00:00Z");
      const row = { id: newId(), requestId: id, kind: "reopened", teamId: lead.teamId };
      await db
        .insertInto("defect")
        .values({ ...row, cause: "incomplete", at })
        .execute();
    };
    for (const confidential of [false, false, false, true]) await defect(confidential);
    await run("look");
    expect(await titles(by)).toEqual([]);
    await defect(false);
    await run("look");
    await run("look");
    expect(await titles(by)).toEqual([`${service.name}: something was missing, 4 times`]);
  });

  test("the end of an initiative opens one, with what was said of its goals", async () => {
    const { db } = scene.app;
    const lead = await makeMember(db, { lead: true });
    const by = await scene.app.as(lead);
    const goal = await makeGoal(db, { teamIds: [lead.teamId] });
    await db
      .insertInto("goalCheckIn")
      .values({
        id: newId(),
        goalId: goal.id,
        confidence: "in-doubt",
        words: "The halls are booked twice",
        byPersonId: scene.other.id,
        at: new Date("2026-02-10T09:00:00Z"),
      })
      .execute();
    const days = { startDay: "2026-02-01", teamIds: [lead.teamId], goalIds: [goal.id] };
    const over = await makeInitiative(db, { ...days, endDay: "2026-03-01", ownerId: lead.id });
    await makeInitiative(db, { ...days, endDay: "2026-03-02" });
    await run("look");
    await run("look");
    const rows = await listed(by);
    expect(rows.map(({ title }) => title)).toEqual([over.name]);
    const { facts, initiative, people } = await read(by, rows[0]!.id);
    expect(initiative).toEqual({ id: over.id, name: over.name });
    expect(facts.map(({ kind }: { kind: string }) => kind)).toEqual([
      "began",
      "check-in",
      "was-to-end",
    ]);
    expect(people.map(({ id }: { id: string }) => id)).toContain(scene.other.id);
  });
});

describe("a commitment that was not kept", () => {
  test("opens one for its team, with whoever made it and its sponsor; one without a team opens none", async () => {
    const { db } = scene.app;
    const lead = await makeMember(db, { lead: true });
    const above = await makeMember(db, { lead: true });
    const sponsor = await makeMember(db, { lead: true });
    const at = new Date("2026-02-27T09:00:00Z");
    const made = { leaderId: above.id, sponsorId: sponsor.id, sponsorAnswer: "accepted" } as const;
    const about = { ...made, teamId: lead.teamId };
    const what = "Nobody waits over a weekend";
    await makeCommitment(db, { ...about, what, ended: { how: "not-kept", at } });
    await makeCommitment(db, { ...about, what: "Kept", ended: { how: "kept", at } });
    const long = new Date("2026-02-01T09:00:00Z");
    await makeCommitment(db, { ...about, what: "Long ago", ended: { how: "not-kept", at: long } });
    await makeCommitment(db, { ...made, what: "No team", ended: { how: "not-kept", at } });
    await run("look");
    await run("look");
    const by = await scene.app.as(lead);
    expect(await titles(by)).toEqual([what]);
    const [{ id } = { id: "" }] = await listed(by);
    const parts = (await read(by, id)).people.map((one: { id: string; part: string }) => [
      one.id,
      one.part,
    ]);
    expect(new Map(parts)).toEqual(
      new Map([
        [lead.id, "facilitator"],
        [above.id, "participant"],
        [sponsor.id, "participant"],
      ]),
    );
    expect(await titles(await scene.app.as(above))).toEqual([what]);
  });
});

describe("following actions", () => {
  test("the owner hears on the day after, those who lead a week later, each once", async () => {
    const { db, clock } = scene.app;
    const lead = await makeMember(db, { lead: true });
    const owner = await makeMember(db, { teamId: lead.teamId });
    const [by, asOwner] = [await scene.app.as(lead), await scene.app.as(owner)];
    const { id } = await makeDebrief(db, {
      stage: "closed",
      facilitator: lead,
      peopleIds: [owner.id],
    });
    await makeAction(db, { debriefId: id, ownerId: owner.id, dueDay: "2026-03-05" });
    const walked: number[][] = [];
    for (const days of [3, 1, 7]) {
      clock.advance({ days });
      await run("follow");
      await run("follow");
      walked.push([(await news(asOwner)).length, (await news(by)).length]);
    }
    clock.advance({ days: -11 });
    expect(walked).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
    expect((await asOwner("GET /actions/mine")).body.rows).toHaveLength(1);
  });
});

describe("what an action moved", () => {
  /** So many promises of a team, of which so many were kept, asked on a day. */
  async function serve(teamId: string, day: string, [kept, all]: readonly [number, number]) {
    const { db } = scene.app;
    const at = new Date(`${day}T09:00:00Z`);
    const ids: string[] = [];
    for (let n = 0; n < all; n += 1) ids.push((await makeRequest(db, { teamId, at })).id);
    await measureRequests(db, { ids }, scene.app.clock.now());
    await sql`
      update request_measure set promise = case when request_id = any(${ids.slice(0, kept)}::uuid[]) then 'kept' else 'broken' end
      where request_id = any(${ids}::uuid[])`.execute(db);
  }

  test("is its team's figure before and after, less what became of the teams beside it", async () => {
    const { db, clock } = scene.app;
    const lead = await makeMember(db, { lead: true });
    const beside = await makeMember(db);
    const { teamId } = lead;
    await serve(teamId, "2026-02-10", [6, 20]);
    await serve(beside.teamId, "2026-02-10", [10, 20]);
    const { id } = await makeDebrief(db, { stage: "closed", facilitator: lead });
    const few = await makeDebrief(db, { stage: "closed" });
    const done = new Date("2026-03-02T08:00:00Z");
    const own = { debriefId: id, ownerId: lead.id, promiseOfTeamId: teamId, done };
    const { id: actionId } = await makeAction(db, own);
    await makeAction(db, {
      debriefId: few.id,
      ownerId: lead.id,
      promiseOfTeamId: few.teamId,
      done,
    });
    clock.advance({ days: 30 });
    await serve(teamId, "2026-03-20", [19, 20]);
    await serve(beside.teamId, "2026-03-20", [10, 20]);
    await run("measure");
    const { rows, counts } = (await scene.asOther("GET /actions")).body;
    const effect = rows.find((row: { id: string }) => row.id === actionId).effect;
    expect(effect).toMatchObject({
      before: { n: 20, value: 0.3 },
      after: { n: 20, value: 0.95 },
      verdict: "better",
      others: 1,
    });
    expect(effect.change.value).toBeCloseTo(0.65, 6);
    expect(effect.beside.value).toBeCloseTo(0.65, 6);
    expect(effect.beside.low).toBeGreaterThan(0);
    expect(counts.worked).toBe(1);
    const none = rows.find(({ team }: { team: { id: string } | null }) => team?.id === few.teamId);
    expect(none.effect).toMatchObject({ verdict: "too-few", change: null, after: { n: 0 } });
    clock.advance({ days: -30 });
  });
});
