/** Who counts as a customer of a team, as the database has it. */
import { expect, test } from "vitest";
import { makeMember, makeMembership, makeTeam } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import { makeSurvey } from "./fixtures.ts";
import { planWave } from "./planning.ts";
import { makeCustomers, useScene } from "./scene-for-tests.ts";

const scene = useScene();

test("whoever asked in confidence, asked their own team, or left is no customer to be asked", async () => {
  const { app, sales } = scene;
  const { db } = app;
  const it = (await makeTeam(db)).id;
  const [gone] = await makeCustomers(app, { teamId: sales, providerId: it, count: 11 });
  const at = new Date("2026-02-10T09:00:00Z");
  const asked = async (teamId: string, given: object = {}): Promise<void> => {
    const { id: customerId } = await makeMember(db, { teamId });
    await makeRequest(db, { teamId: it, customerId, customerTeamId: teamId, at, ...given });
  };
  await asked(sales, { confidential: true });
  await asked(it);
  // On behalf of Sales, though of the team that served as well.
  const both = await makeMember(db, { teamId: it });
  await makeMembership(db, { teamId: sales, personId: both.id });
  await makeRequest(db, { teamId: it, customerId: both.id, customerTeamId: sales, at });
  // For the team that served, to which they belong no more.
  const mover = await makeMember(db, { teamId: sales });
  await makeRequest(db, { teamId: it, customerId: mover.id, customerTeamId: it, at });
  await db.insertInto("departure").values({ personId: gone!, at }).execute();
  const { groups, candidates } = await planWave(db, {
    surveyId: (await makeSurvey(db)).id,
    kind: "service",
    asksMirror: false,
    fromDay: "2026-02-01",
    untilDay: "2026-02-28",
    day: "2026-03-02",
    lotOf: "a lot",
  });
  const ofIt = candidates.filter(({ providerId }) => providerId === it);
  expect(ofIt.map(({ teamId }) => teamId)).toEqual(Array.from({ length: 10 }, () => sales));
  expect(groups.find(({ providerId }) => providerId === it)).toMatchObject({
    teamId: sales,
    eligible: 10,
  });
});
