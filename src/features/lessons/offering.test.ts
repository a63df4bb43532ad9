import { expect, test } from "vitest";
import { makeRequest } from "#fixtures/requests";
import { makeGuest, makeMember, makeMembership } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { lessons, offerLessons } from "./index.ts";
import { makeOwnLesson, makePractice } from "./fixtures.ts";
import { offer } from "./offering.ts";
import { makeLed, newsOf, offersOf, tick, useScene } from "./scene-for-tests.ts";

const scene = useScene();
const touch = (): void => undefined;
const moment = () => ({ db: scene.app.db, now: scene.app.clock.now(), touch });
const somebody = async () => {
  const { id } = await makeMember(scene.app.db);
  return { id, by: await scene.app.as({ id }) };
};

test("what a need calls for is offered to each, first in the list, told once and quietly", async () => {
  const [one, other] = [await somebody(), await somebody()];
  await offerLessons(moment(), "mediation", [one.id, other.id, one.id]);
  expect((await offersOf(one.by)).map(([, need]) => need)).toEqual([
    "mediation",
    "mediation",
    "mediation",
  ]);
  const told = await newsOf(one.by);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    quiet: true,
    news: { title: "Interests behind positions", href: "/lessons/interests-behind-positions" },
  });
  expect(told[0]!.news.said).not.toMatch(/mediation/i);
  expect(await newsOf(other.by)).toHaveLength(1);
});

test("within thirty days nobody is told a second time, whatever it is for; it stands in the list all the same", async () => {
  const { id, by } = await somebody();
  await offerLessons(moment(), "debrief-led", [id]);
  await offerLessons(moment(), "came-back", [id]);
  expect(await offersOf(by)).toHaveLength(3);
  expect(await newsOf(by)).toHaveLength(1);
  const later = new Date(scene.app.clock.now().getTime() + 30 * 86_400_000);
  await offerLessons({ ...moment(), now: later }, "sent-back", [id]);
  expect(await newsOf(by)).toHaveLength(2);
});

test("who switched it off is told nothing", async () => {
  const { id, by } = await somebody();
  const off = await by("PUT /inbox/preferences", { body: { choices: { lessons: "off" } } });
  expect(off.status, off.text).toBeLessThan(300);
  await offerLessons(moment(), "debrief-led", [id]);
  expect(await newsOf(by)).toEqual([]);
  expect(await offersOf(by)).toEqual([["running-a-debrief", "debrief-led"]]);
});

test("what was practised lately is not offered; an offer is taken away by 'not now' and by doing it", async () => {
  const { id, by } = await somebody();
  await makePractice(scene.app.db, { personId: id, lesson: "hearing-a-complaint" });
  await offerLessons(moment(), "came-back", [id]);
  expect(await offersOf(by)).toEqual([["apologising-and-repairing", "came-back"]]);
  await by("DELETE /lessons/apologising-and-repairing/offer");
  expect(await offersOf(by)).toEqual([]);
  await offerLessons(moment(), "sent-back", [id]);
  await by("POST /lessons/asking-well/practice", { body: { again: false } });
  expect(await offersOf(by)).toEqual([]);
});

test("the one who holds work that came back is offered how to repair, and nobody else", async () => {
  const { id, customerId, holderId, asCustomer, asHolder } = await doneRequest();
  const { version } = (await asCustomer(`GET /requests/${id}`)).body;
  const body = { cause: "incomplete", whatIsMissing: "Page two is missing", version };
  const reopened = await asCustomer(`POST /requests/${id}/reopen`, { body });
  expect(reopened.status, reopened.text).toBe(200);
  await scene.app.settle();
  expect(customerId).not.toBe(holderId);
  expect((await offersOf(asHolder)).map(([lesson]) => lesson)).toContain(
    "apologising-and-repairing",
  );
  expect(await offersOf(asCustomer)).toEqual([]);
});

test("whose question waits for what it should have said is offered how to ask, and not who waits for an answer alone", async () => {
  const holder = await makeMember(scene.app.db);
  const asHolder = await scene.app.as(holder);
  for (const notSaidAtStart of [false, true]) {
    const customer = await somebody();
    const { id } = await makeRequest(scene.app.db, {
      customerId: customer.id,
      teamId: holder.teamId,
      holderId: holder.id,
      state: "taken",
    });
    const { version } = (await asHolder(`GET /requests/${id}`)).body;
    const body = { for: "customer", reason: "Which cost centre?", notSaidAtStart, version };
    const waits = await asHolder(`POST /requests/${id}/wait`, { body });
    expect(waits.status, waits.text).toBe(200);
    await scene.app.settle();
    const offered = notSaidAtStart ? [["asking-well", "sent-back"]] : [];
    expect(await offersOf(customer.by)).toEqual(offered);
    expect(await offersOf(asHolder)).toEqual([]);
  }
});

test("guests of vendors and people who have left are offered nothing, and nothing is kept of it", async () => {
  const { db } = scene.app;
  const guest = await makeGuest(db);
  const { id, asCustomer } = await doneRequest(guest);
  const { version } = (await asCustomer(`GET /requests/${id}`)).body;
  const body = { cause: "incomplete", whatIsMissing: "Page two is missing", version };
  expect((await asCustomer(`POST /requests/${id}/reopen`, { body })).status).toBe(200);
  await scene.app.settle();
  const gone = await somebody();
  await db
    .insertInto("departure")
    .values({ personId: gone.id, at: scene.app.clock.now() })
    .execute();
  await offerLessons(moment(), "debrief-led", [guest.id, gone.id]);
  for (const table of ["lessonOffer", "lessonReader"] as const) {
    const kept = db.selectFrom(table).select("personId");
    expect(await kept.where("personId", "in", [guest.id, gone.id]).execute()).toEqual([]);
  }
});

test("whoever both sides want to lead their mediation is offered what helps in leading one", async () => {
  const { app } = scene;
  const [one, other] = [await makeLed(scene, 2), await makeLed(scene, 2)];
  const leader = await makePerson(app.db, { roles: ["mediator"] });
  await makeMembership(app.db, { personId: leader.id });
  const asLeader = await app.as(leader);
  const body = { kind: "teams", oneId: one.teamId, otherId: other.teamId };
  const { id } = (await one.asLead("POST /mediations", { body })).body;
  for (const by of [one.asLead, other.asLead]) {
    expect(await offersOf(asLeader)).toEqual([]);
    const want = await by(`PUT /mediations/${id}/mediator`, { body: { personId: leader.id } });
    expect(want.status, want.text).toBe(204);
  }
  expect((await offersOf(asLeader)).map(([, need]) => need)).toEqual(
    Array(3).fill("mediation-led"),
  );
});

test("a debrief offers a lesson to whoever leads it, a mediation to both sides, and to no bystander", async () => {
  const [one, other] = [await makeLed(scene, 2), await makeLed(scene, 2)];
  const asMember = await scene.app.as({ id: one.memberIds[1]! });
  const opened = await one.asLead("POST /debriefs", {
    body: {
      title: "The move of the archive",
      about: "",
      teamIds: [one.teamId],
      personIds: [],
      fromDay: "2026-02-01",
      untilDay: "2026-03-01",
      nameless: true,
    },
  });
  expect(opened.status, opened.text).toBe(201);
  expect(await offersOf(one.asLead)).toEqual([["running-a-debrief", "debrief-led"]]);
  const body = { kind: "teams", oneId: one.teamId, otherId: other.teamId };
  const mediation = await other.asLead("POST /mediations", { body });
  expect(mediation.status, mediation.text).toBe(201);
  const needsOf = async (by: typeof asMember) => (await offersOf(by)).map(([, need]) => need);
  expect(await needsOf(other.asLead)).toEqual(["mediation", "mediation", "mediation"]);
  expect(await needsOf(one.asLead)).toContain("mediation");
  expect(await needsOf(asMember)).toEqual([]);
});

test("who wished it is offered a lesson again on the day, once, unless it was done meanwhile", async () => {
  const { by } = await somebody();
  await by("POST /lessons/restating/practice", { body: { again: true } });
  await tick(scene);
  expect(await offersOf(by)).toEqual([]);
  scene.app.clock.set("2026-05-31T09:00:00Z");
  await tick(scene);
  expect(await offersOf(by)).toEqual([["restating", "again"]]);
  await by("DELETE /lessons/restating/offer");
  await tick(scene);
  expect(await offersOf(by)).toEqual([]);
});

test("an own lesson is told by its title; one that is retired or gone is not told, and takes nobody's turn for the month", async () => {
  const { db } = scene.app;
  const { id: lesson } = await makeOwnLesson(db, { id: "our-nights" });
  const again = (personId: string, which: string) =>
    offer(moment(), [{ personId, lesson: which, need: "again" }]);
  const [one, other] = [await somebody(), await somebody()];
  await again(one.id, lesson);
  expect(await newsOf(one.by)).toMatchObject([
    { news: { title: "How we hand over at night", href: "/lessons/our-nights" } },
  ]);
  await db.updateTable("ownLesson").set({ retiredAt: scene.app.clock.now() }).execute();
  for (const which of [lesson, "never-written"]) await again(other.id, which);
  expect(await newsOf(other.by)).toEqual([]);
  await offerLessons(moment(), "debrief-led", [other.id]);
  expect(await newsOf(other.by)).toMatchObject([{ news: { href: "/lessons/running-a-debrief" } }]);
});

test("offers that nobody took are forgotten after their time", async () => {
  const { id, by } = await somebody();
  await offerLessons(moment(), "debrief-led", [id]);
  const { retention } = lessons.stored!.find((one) => one.retention)!;
  expect(retention!.defaultDays).toBe(180);
  await retention!.carryOut(scene.app.db, new Date("2100-01-01T00:00:00Z"));
  expect(await offersOf(by)).toEqual([]);
});

async function doneRequest(holding?: { id: string; teamId: string }) {
  const customer = await somebody();
  const holder = holding ?? (await makeMember(scene.app.db));
  const { id } = await makeRequest(scene.app.db, {
    customerId: customer.id,
    teamId: holder.teamId,
    holderId: holder.id,
    state: "done",
  });
  const asHolder = await scene.app.as(holder);
  return { id, customerId: customer.id, holderId: holder.id, asCustomer: customer.by, asHolder };
}
