import { describe, expect, test } from "vitest";
import { ownSource } from "./fixtures.ts";
import { listOf, useScene } from "./scene-for-tests.ts";

const scene = useScene();
const source = ownSource();
const german = source.replace("How we hand over at night", "Wie wir nachts übergeben");
const keep = (body: object, path = "our-nights/texts/en", by = scene.asAdministrator) =>
  by(`PUT /own-lessons/${path}`, { body });

describe("own lessons of the organisation", () => {
  test("are added by an administrator and by nobody else, and stand in everybody's list", async () => {
    expect((await keep({ source, version: 0 }, undefined, scene.asMe)).status).toBe(404);
    const kept = await keep({ source, version: 0 });
    expect(kept.body).toEqual({ version: 1 });
    expect((await listOf(scene.asMe)).at(-1)).toMatchObject({
      id: "our-nights",
      title: "How we hand over at night",
      isOwn: true,
    });
    expect((await scene.asMe("GET /lessons/our-nights")).body.lesson.steps).toHaveLength(5);
  });

  test("are held to the same form, and what is wrong is said with its line", async () => {
    const wrong = await keep({ source: source.replace("[partly]", "[nearly]"), version: 1 });
    expect(wrong.body).toMatchObject({
      reason: "notWhole",
      detail: expect.stringMatching(/^Line \d+: A choice is written/),
    });
    const taken = await keep({ source, version: 0 }, "restating/texts/en");
    expect(taken.body.reason).toBe("nameTaken");
    // Where one is written anew stands under this name.
    const address = await keep({ source, version: 0 }, "new/texts/en");
    expect(address.body.reason).toBe("nameKept");
  });

  test("of two who change one at once the second is told", async () => {
    expect((await keep({ source, version: 1 })).body).toEqual({ version: 2 });
    expect((await keep({ source, version: 1 })).body.reason).toBe("changedMeanwhile");
    expect((await keep({ source, version: 0 })).body.reason).toBe("changedMeanwhile");
  });

  test("a translation tells the same, or is refused", async () => {
    const other = german.replace("[partly]", "[harms]");
    const differs = await keep({ source: other, version: 0 }, "our-nights/texts/de");
    expect(differs.body).toMatchObject({
      reason: "notWhole",
      detail: expect.stringMatching(/are not the same/),
    });
    expect((await keep({ source: german, version: 0 }, "our-nights/texts/de")).status).toBe(200);
    const rows = await listOf(scene.asMe, { language: "de" });
    expect(rows.at(-1)!.title).toBe("Wie wir nachts übergeben");
  });

  test("are read before they are kept, and the preview keeps nothing", async () => {
    const body = { id: "another", language: "en", source: source.replace("- Three\n", "") };
    const { body: read } = await scene.asAdministrator("POST /own-lessons/preview", { body });
    expect(read.faults[0].said).toMatch(/list of three lines/);
    expect(read.lesson.title).toBe("How we hand over at night");
    expect(await listOf(scene.asMe)).toHaveLength(13);
  });

  test("retired ones leave the list and stay readable by their link; they come back", async () => {
    const retire = (retired: boolean, id = "our-nights") =>
      scene.asAdministrator(`PUT /own-lessons/${id}/retired`, { body: { retired } });
    expect((await retire(true)).status).toBe(204);
    expect(await listOf(scene.asMe)).toHaveLength(12);
    expect((await scene.asMe("GET /lessons/our-nights")).body.isRetired).toBe(true);
    // What was practised of it keeps its title in one's own record.
    await scene.asMe("POST /lessons/our-nights/practice", { body: { again: false } });
    const record = (await scene.asMe("GET /me/lessons/export")).text;
    expect(record).toContain('"our-nights","How we hand over at night"');
    expect((await retire(false)).status).toBe(204);
    expect(await listOf(scene.asMe)).toHaveLength(13);
    expect((await retire(true, "no-such")).status).toBe(404);
    const { rows } = (await scene.asAdministrator("GET /own-lessons")).body;
    expect(rows).toHaveLength(1);
    expect(rows[0].texts.map(({ language }: { language: string }) => language)).toEqual([
      "en",
      "de",
    ]);
    expect((await scene.asMe("GET /own-lessons")).status).toBe(404);
  });
});
