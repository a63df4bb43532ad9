import { expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Caller } from "#platform/testing/start-app.ts";
import { makePractice } from "./fixtures.ts";
import { lessons } from "./index.ts";
import { makeLed, tick, useScene } from "./scene-for-tests.ts";

const scene = useScene();
const read = async (by: Caller, teamId: string, lesson = "restating") => {
  const { body } = await by(`GET /teams/${teamId}/lessons`);
  const { counted } = body;
  if (!counted) return null;
  const { done } = counted.rows.find(({ id }: { id: string }) => id === lesson);
  return { done, people: counted.people, on: counted.on, ofDay: counted.ofDay };
};
const practise = async (ids: readonly string[]): Promise<void> => {
  for (const personId of ids) await makePractice(scene.app.db, { personId });
};
const leave = (personId: string) =>
  scene.app.db
    .updateTable("membership")
    .set({ until: scene.app.clock.now() })
    .where("personId", "=", personId)
    .execute();

test("a lead reads how many, once a month, among a cohort that one who joins or leaves does not change", async () => {
  scene.app.clock.set("2026-03-02T09:00:00Z");
  const { teamId, memberIds, asLead } = await makeLed(scene, 12);
  expect(await read(asLead, teamId)).toBeNull();
  await practise(memberIds.slice(0, 5));
  await tick(scene);
  const march = { done: 5, people: 12, on: "2026-03-02", ofDay: "2026-03-02" };
  expect(await read(asLead, teamId)).toEqual(march);
  await practise(memberIds.slice(5, 7));
  await tick(scene);
  expect(await read(asLead, teamId)).toEqual(march);

  // Two who have done it leave, and one joins who has: none of it shows; what two others did does.
  await leave(memberIds[3]!);
  await leave(memberIds[4]!);
  await practise([(await makeMember(scene.app.db, { teamId })).id]);
  scene.app.clock.set("2026-04-01T09:00:00Z");
  await tick(scene);
  const april = { done: 7, people: 12, on: "2026-04-01", ofDay: "2026-03-02" };
  expect(await read(asLead, teamId)).toEqual(april);

  // One is erased: the figure does not fall.
  await lessons.erase!(scene.app.db, memberIds[5]!, scene.app.clock.now());
  await leave(memberIds[5]!);
  scene.app.clock.set("2026-05-01T09:00:00Z");
  await tick(scene);
  expect(await read(asLead, teamId)).toEqual({ ...april, on: "2026-05-01" });

  // The fifth who came or went makes a new cohort.
  await makeMember(scene.app.db, { teamId });
  scene.app.clock.set("2026-06-01T09:00:00Z");
  await tick(scene);
  expect(await read(asLead, teamId)).toEqual({
    done: 5,
    people: 11,
    on: "2026-06-01",
    ofDay: "2026-06-01",
  });
});

test("few and most are no numbers, and of a small team nothing is said", async () => {
  const [large, small] = [await makeLed(scene, 10), await makeLed(scene, 8)];
  await practise(large.memberIds.slice(0, 4));
  await practise(small.memberIds);
  for (const personId of large.memberIds.slice(0, 9))
    await makePractice(scene.app.db, { personId, lesson: "asking-well" });
  await tick(scene);
  expect((await read(large.asLead, large.teamId))!.done).toBe("few");
  expect((await read(large.asLead, large.teamId, "asking-well"))!.done).toBe("most");
  expect((await read(large.asLead, large.teamId, "meeting-on-time"))!.done).toBe("few");
  expect((await read(small.asLead, small.teamId))!.done).toBeNull();
  const csv = (await small.asLead(`GET /teams/${small.teamId}/lessons/export`)).text;
  expect(csv).toContain('"too few to say"');
  expect(csv).not.toContain('"few"');
});

test("who is in two teams is counted in the one where they have been longest", async () => {
  const { teamId, memberIds } = await makeLed(scene, 9);
  const other = await makeLed(scene, 9);
  const membership = { id: newId(), teamId: other.teamId, personId: memberIds[1]! };
  const since = new Date("2027-01-01T00:00:00Z");
  await scene.app.db
    .insertInto("membership")
    .values({ ...membership, since })
    .execute();
  await tick(scene);
  const people = await scene.app.db
    .selectFrom("lessonCohortPerson")
    .select("teamId")
    .where("personId", "=", memberIds[1]!)
    .execute();
  expect(people).toEqual([{ teamId }]);
});

const lately = async (by: Caller, teamId: string) =>
  (await by(`GET /teams/${teamId}/lessons`)).body.counted.lately;

test("how many have done any lesson lately is told in fives; who was erased stays in it as long as it would have counted", async () => {
  scene.app.clock.set("2026-07-01T09:00:00Z");
  const { teamId, memberIds, asLead } = await makeLed(scene, 14);
  const at = new Date("2026-05-04T09:00:00Z");
  const before = new Date("2026-03-31T09:00:00Z");
  // Five within three months, one of them twice; four before that.
  for (const personId of memberIds.slice(0, 5)) await makePractice(scene.app.db, { personId, at });
  const again = { personId: memberIds[0]!, lesson: "asking-well", at };
  await makePractice(scene.app.db, again);
  for (const personId of memberIds.slice(5, 9))
    await makePractice(scene.app.db, { personId, at: before });
  await tick(scene);
  expect(await lately(asLead, teamId)).toEqual({ since: "2026-04-01", done: 5 });
  expect((await asLead(`GET /teams/${teamId}/lessons/export`)).text).toContain(
    '"any lesson since 2026-04-01, in fives",5,14',
  );

  await lessons.erase!(scene.app.db, memberIds[0]!, scene.app.clock.now());
  scene.app.clock.set("2026-08-01T09:00:00Z");
  await tick(scene);
  expect(await lately(asLead, teamId)).toEqual({ since: "2026-05-01", done: 5 });
  scene.app.clock.set("2026-09-01T09:00:00Z");
  await tick(scene);
  expect(await lately(asLead, teamId)).toEqual({ since: "2026-06-01", done: "few" });
});

test("nobody but who leads the team reads it: no member, no other lead, no administrator", async () => {
  const { teamId, memberIds, asLead } = await makeLed(scene, 9);
  const { asLead: asOtherLead } = await makeLed(scene, 9);
  const path = `GET /teams/${teamId}/lessons` as const;
  expect((await asLead(path)).status).toBe(200);
  for (const by of [
    await scene.app.as({ id: memberIds[1]! }),
    asOtherLead,
    scene.asAdministrator,
  ]) {
    expect((await by(path)).status).toBe(404);
    expect((await by(`${path}/export`)).status).toBe(404);
  }
});
