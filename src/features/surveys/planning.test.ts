/** Who counts as a customer of a team, as the database has it. */
import { expect, test } from "vitest";
import { makeMember, makeMembership, makeTeam } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import { noteAsked } from "#feature/burden";
import { makePlannedWave, makeSurvey } from "./fixtures.ts";
import { planAhead, planWave } from "./planning.ts";
import { makeCustomers, useScene } from "./scene-for-tests.ts";

const scene = useScene();
const byWords = (a: string, b: string): number => (a < b ? -1 : 1);

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

test("a plan counts as of its opening day: who was asked lately is free again by then, who is asked first by another wave is not", async () => {
  const { app, sales, finance, ofFinance, ofSales } = scene;
  const { db } = app;
  await noteAsked(db, ofSales, "2026-03-01", "a survey");
  const wave = {
    surveyId: (await makeSurvey(db)).id,
    surveyName: "How we serve each other",
    waveId: null,
    kind: "service",
    asksMirror: false,
    fromDay: "2026-02-01",
    untilDay: "2026-02-28",
    lotOf: "a lot",
  } as const;
  const on = async (day: string) => {
    const ahead = await planAhead(db, [{ ...wave, day }], "2026-03-02");
    return ahead
      .find(({ waveId }) => waveId === null)!
      .groups.filter(({ providerId }) => providerId === scene.legal)
      .map(({ teamId }) => String(teamId))
      .toSorted(byWords);
  };
  const both = [sales, finance].toSorted(byWords);
  expect([await on("2026-03-20"), await on("2026-04-01")]).toEqual([[finance], both]);
  await makePlannedWave(db, { opensOn: "2026-03-25", closesOn: "2026-03-30" });
  // It asks those of Finance, and all are at rest until a month after it.
  expect(ofFinance).toHaveLength(12);
  expect([await on("2026-03-20"), await on("2026-04-01")]).toEqual([[finance], [sales]]);
  expect(await on("2026-04-25")).toEqual(both);
});
