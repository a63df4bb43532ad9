import { describe, expect, test } from "vitest";
import { makeDebrief } from "./fixtures.ts";
import { moveThrough, read, useScene, write } from "./scene-for-tests.ts";

const scene = useScene();
const status = async (answer: Promise<{ status: number }>) => (await answer).status;
const reason = async (answer: Promise<{ body: { reason: string } }>) => (await answer).body.reason;

describe("who takes part", () => {
  test("leaves by themselves or is taken out by those who lead, while each writes; what they wrote stays", async () => {
    const { id } = await makeDebrief(scene.app.db, {
      facilitator: scene.lead,
      peopleIds: [scene.ana.id, scene.other.id],
    });
    const out = (by: typeof scene.asAna, person: string) =>
      by(`DELETE /debriefs/${id}/people/${person}`);
    const cardId = await write(scene.asOther, id, "As seen from the other team");
    expect(await status(out(scene.asAna, scene.other.id))).toBe(404);
    expect(await status(out(scene.asLead, scene.ben.id))).toBe(404);
    expect(await reason(out(scene.asLead, scene.lead.id))).toBe("lastToLead");
    expect(await status(out(scene.asLead, scene.other.id))).toBe(204);
    expect(await status(scene.asOther(`GET /debriefs/${id}`))).toBe(404);
    expect(await status(out(scene.asAna, scene.ana.id))).toBe(204);
    expect((await read(scene.asAna, id)).may).toMatchObject({ takePart: true, write: false });
    expect(await status(scene.asAna(`POST /debriefs/${id}/people`))).toBe(204);
    await moveThrough(scene.asLead, id, "group");
    expect((await read(scene.asLead, id)).cards).toMatchObject([{ id: cardId }]);
    expect(await reason(out(scene.asAna, scene.ana.id))).toBe("notNow");
  });
});
