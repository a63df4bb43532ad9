import { describe, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { type Actor, actor, done, openCase, read, screen, useScene } from "./scene-for-tests.ts";

const scene = useScene();
const lead = async (): Promise<Actor> =>
  actor(scene.app, await makeMember(scene.app.db, { lead: true }));

describe("two sides that finish a step at once", () => {
  test("both are heard, and the case goes on", async () => {
    for (let round = 0; round < 8; round += 1) {
      const [one, other] = [await lead(), await lead()];
      const id = await openCase(one, other);
      const safe = await Promise.all([screen(one, id, true), screen(other, id, true)]);
      expect(safe.map(({ status }) => status)).toEqual([204, 204]);
      const finished = await Promise.all([done(one, id), done(other, id)]);
      expect(finished.map(({ status, text }) => [status, text])).toEqual([
        [204, ""],
        [204, ""],
      ]);
      expect([(await read(one, id)).step, (await read(other, id)).step]).toEqual([
        "facts",
        "facts",
      ]);
    }
  });
});
