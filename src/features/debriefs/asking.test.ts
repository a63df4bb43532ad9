/** Whom one can ask to a debrief in a house with more people than a list of choices holds. */
import { sql } from "kysely";
import { expect, test } from "vitest";
import { makeGuest, makeMember } from "#fixtures/organisation";
import { makeDebrief } from "./fixtures.ts";
import { opening, useScene } from "./scene-for-tests.ts";

const scene = useScene();

test("in a house of thousands anybody can be asked, whatever letter their name begins with; no guest can", async () => {
  const { db, clock } = scene.app;
  await sql`
    with made as (
      insert into person (id, name) select gen_random_uuid(), 'Aaron ' || n from generate_series(1, 2000) as n returning id)
    insert into membership (id, team_id, person_id, since)
    select gen_random_uuid(), ${scene.other.teamId}, id, ${clock.now()} from made`.execute(db);
  const { id } = await makeDebrief(db, { facilitator: scene.lead });
  const [last, guest] = [await makeMember(db, { name: "Zoe" }), await makeGuest(db)];
  const body = { part: "participant" };
  const ask = (person: { id: string }) =>
    scene.asLead(`PUT /debriefs/${id}/people/${person.id}`, { body });
  expect((await ask(last)).status).toBe(204);
  expect((await ask(guest)).body.reason).toBe("notAColleague");
  const begin = async (person: { id: string }) => {
    const asked = { ...opening(scene), personIds: [person.id] };
    return (await scene.asLead("POST /debriefs", { body: asked })).status;
  };
  expect(await begin(last)).toBe(201);
  expect(await begin(guest)).toBe(404);
});
