import { expect, test } from "vitest";
import { makeGuest } from "#fixtures/organisation";
import { useScene } from "./scene-for-tests.ts";
import { type NewsOf, tellNews } from "./telling.ts";

const scene = useScene();

const about = { title: "Fewer repairs", said: "A check-in is due", href: "/goals/g1" };

async function tell(given: Partial<NewsOf>): Promise<void> {
  const at = scene.app.clock.now();
  const news = {
    kind: "goals",
    key: "due:g1",
    actorId: null,
    at,
    personIds: [],
    ...about,
  } as const;
  const { db } = scene.app;
  await tellNews({ db, now: at, touch: () => undefined }, [{ ...news, ...given }]);
}

test("news of other features reach colleagues once, with their words, and never who did it or a guest", async () => {
  const guest = await makeGuest(scene.app.db);
  const personIds = [scene.mia.id, scene.ned.id, guest.id];
  await tell({ personIds, actorId: scene.ned.id });
  await tell({ personIds, actorId: scene.ned.id });
  expect(await scene.unread(scene.asMia)).toEqual(["goals by Ned"]);
  expect(await scene.unread(scene.asNed)).toEqual([]);
  expect(await scene.unread(await scene.app.as(guest))).toEqual([]);
  const [line] = (await scene.asMia("GET /inbox")).body.rows;
  expect(line).toMatchObject({ kind: "goals", news: about, request: null, team: null });
  await tell({ personIds, key: "due:g2" });
  expect(await scene.unread(scene.asMia)).toHaveLength(2);
});

test("who switched a kind off hears nothing of it", async () => {
  await scene.asMia("PUT /inbox/preferences", { body: { choices: { goals: "off" } } });
  await tell({ personIds: [scene.mia.id, scene.ned.id] });
  expect(await scene.unread(scene.asMia)).toEqual([]);
  expect(await scene.unread(scene.asNed)).toEqual(["goals"]);
});

test("what reached somebody who works for a vendor since then is closed to them", async () => {
  await tell({ personIds: [scene.mia.id] });
  expect(await scene.unread(scene.asMia)).toEqual(["goals"]);
  const vendor = await makeGuest(scene.app.db);
  const { db } = scene.app;
  await db
    .updateTable("membership")
    .set({ until: scene.app.clock.now() })
    .where("personId", "=", scene.mia.id)
    .execute();
  const member = {
    id: crypto.randomUUID(),
    teamId: vendor.teamId,
    personId: scene.mia.id,
    since: scene.app.clock.now(),
  };
  await db
    .insertInto("membership")
    .values({ ...member, lead: false })
    .execute();
  expect(await scene.unread(scene.asMia)).toEqual([]);
});
