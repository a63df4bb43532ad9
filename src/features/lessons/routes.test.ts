import { describe, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { makePractice } from "./fixtures.ts";
import { listOf, useScene } from "./scene-for-tests.ts";

const scene = useScene();
const id = "asking-well";
const one = async (by = scene.asMe, lesson = id) => (await by(`GET /lessons/${lesson}`)).body;

test("every colleague reads twelve lessons in two languages, a guest of a vendor none", async () => {
  const rows = await listOf(scene.asMe);
  expect(rows).toHaveLength(12);
  expect(rows[0]!.title).toBe("Hearing a complaint");
  expect((await listOf(scene.asMe, { language: "de" }))[0]!.title).toBe("Eine Beschwerde anhören");
  expect((await one()).languages).toEqual(["en", "de"]);
  expect((await scene.asGuest("GET /lessons")).status).toBe(404);
  expect((await scene.asMe("GET /lessons/nothing-of-the-kind")).status).toBe(404);
});

test("words find a lesson in the reader's language, in its text too", async () => {
  expect((await listOf(scene.asMe, { q: "tapped RHYTHM" })).map((row) => row.id)).toEqual([id]);
  expect(await listOf(scene.asMe, { q: "Melodie" })).toEqual([]);
  expect((await listOf(scene.asMe, { q: "melodie", language: "de" })).map((row) => row.id)).toEqual(
    [id],
  );
});

test("the language is kept for its reader alone", async () => {
  const chosen = await scene.asMe("PUT /me/lesson-language", { body: { language: "de" } });
  expect(chosen.status).toBe(204);
  expect((await one()).lesson.title).toBe("Gut fragen");
  expect((await one(scene.asOther)).lesson.title).toBe("Asking well");
  await scene.asMe("PUT /me/lesson-language", { body: { language: "en" } });
});

test("who has chosen no language reads as their browser would have it; what is chosen or asked for comes first", async () => {
  const asNewcomer = await scene.app.as(await makeMember(scene.app.db));
  const wishedBy = async (query: Record<string, string>): Promise<[string, string]> => {
    const { body } = await asNewcomer(`GET /lessons/${id}`, { query });
    const all = await asNewcomer("GET /lessons", { query });
    return [body.wished, all.body.language];
  };
  expect(await wishedBy({})).toEqual(["en", "en"]);
  expect(await wishedBy({ otherwise: "de" })).toEqual(["de", "de"]);
  expect(await wishedBy({ otherwise: "de", language: "en" })).toEqual(["en", "en"]);
  await asNewcomer("PUT /me/lesson-language", { body: { language: "en" } });
  expect(await wishedBy({ otherwise: "de" })).toEqual(["en", "en"]);
});

describe("one's own record", () => {
  test("where one stopped is kept, and nobody else is shown it; a step that is not there any more is the last one", async () => {
    const keep = (step: number) => scene.asMe(`PUT /lessons/${id}/place`, { body: { step } });
    expect((await keep(3)).status).toBe(204);
    expect((await one()).step).toBe(3);
    expect((await one(scene.asOther)).step).toBe(0);
    await keep(99);
    expect((await one()).step).toBe(4);
    expect((await scene.asMe("PUT /lessons/no-such/place", { body: { step: 1 } })).status).toBe(
      404,
    );
  });

  test("which choice one took is not even read: a body that says it is refused", async () => {
    const body = { step: 1, choice: 2 };
    expect((await scene.asMe(`PUT /lessons/${id}/place`, { body })).status).toBe(400);
  });

  test("done is noted once a day, with the wish to be offered it again after 90 days, and taken back", async () => {
    const practise = (again: boolean) =>
      scene.asMe(`POST /lessons/${id}/practice`, { body: { again } });
    expect((await scene.asMe(`DELETE /lessons/${id}/practice`)).body.reason).toBe("notDone");
    await practise(false);
    expect(await one()).toMatchObject({ times: 1, againOn: null, step: 0 });
    await practise(true);
    expect(await one()).toMatchObject({ times: 1, againOn: "2026-05-31" });
    expect((await one()).doneAt).toBe("2026-03-02T09:00:00.000Z");
    expect((await one(scene.asOther)).times).toBe(0);
    expect((await scene.asMe(`DELETE /lessons/${id}/practice`)).status).toBe(204);
    expect(await one()).toMatchObject({ times: 0, doneAt: null, againOn: null });
  });

  test("the audit log is told nothing of it", async () => {
    const acts = await scene.app.db.selectFrom("act").select("endpoint").execute();
    expect(acts.filter(({ endpoint }) => endpoint.includes("lesson"))).toEqual([]);
  });

  test("goes out as a file, with what a spreadsheet might take for a formula made harmless", async () => {
    await makePractice(scene.app.db, { personId: scene.me.id, lesson: "=SUM(1)" });
    await makePractice(scene.app.db, { personId: scene.me.id, lesson: "restating" });
    const csv = (await scene.asMe("GET /me/lessons/export")).text;
    expect(csv).toContain('"lesson","title","done at","again on"');
    expect(csv).toContain('"restating","Restating","2026-02-02T09:00:00.000Z",');
    expect(csv).toContain(`"'=SUM(1)"`);
    const german = (await scene.asMe("GET /me/lessons/export", { query: { language: "de" } })).text;
    expect(german).toContain('"restating","In eigenen Worten wiedergeben",');
    const json = await scene.asMe("GET /me/lessons/export", { query: { format: "json" } });
    expect(JSON.parse(json.text).practice).toHaveLength(2);
    expect((await scene.asOther("GET /me/lessons/export")).text).not.toContain("restating");
  });

  test("is told on the page of what is stored, and goes with the name", async () => {
    const stored = async () =>
      Object.fromEntries(
        (await scene.asMe("GET /me/stored")).body.rows.map(
          (row: { what: string; count: number }) => [row.what, row.count],
        ),
      );
    expect((await stored())["Which lessons you have done, and when"]).toBe(2);
    const { lessons } = await import("./index.ts");
    await lessons.erase!(scene.app.db, scene.me.id, scene.app.clock.now());
    const after = await stored();
    expect(after["Which lessons you have done, and when"]).toBe(0);
    expect(after["Where you stopped in a lesson; never what you chose in a scenario"]).toBe(0);
  });
});
