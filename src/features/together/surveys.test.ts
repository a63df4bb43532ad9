/** What released waves say of teams, held against other figures by those alone who read it of every team. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeHeardWave } from "#fixtures/heard";
import { makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { makeItem } from "#fixtures/surveys";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { keepFigures } from "./house/keeping-up.ts";
import { togetherReport } from "./report.ts";

let app: TestApp;
let colleague: Caller;
let lead: Caller;
let senior: Caller;
const teamIds: string[] = [];

/** Nine who answer, of whom this many say one step more than three. */
const said = (more: number) =>
  Array.from({ length: 9 }, (_, at) => ({
    overall: at < more ? 4 : 3,
    recommend: at < more ? 9 : 7,
  }));

beforeAll(async () => {
  app = await startApp({ now: "2026-06-22T09:00:00Z" });
  await makeOrganisation(app.db);
  colleague = await app.as(await makeMember(app.db));
  lead = await app.as(await makeMember(app.db, { lead: true }));
  senior = await app.as(await makePerson(app.db, { roles: ["senior-leader"] }));
  for (let at = 0; at < 6; at += 1) teamIds.push((await makeTeam(app.db)).id);
  const customer = await makeTeam(app.db);
  await makeHeardWave(app.db, {
    day: "2026-05-02",
    atoms: teamIds.map((providerId, at) => ({
      providerId,
      teamId: customer.id,
      answers: said(at + 2),
      asked: 20,
    })),
  });
  await makeHeardWave(app.db, {
    kind: "pulse",
    items: [makeItem({ key: "recommend", dimension: "recommend", kind: "ten" })],
    day: "2026-05-20",
    atoms: teamIds.map((teamId, at) => ({ teamId, answers: said(at + 1), asked: 20 })),
  });
  await keepFigures(app.db, app.clock.now());
});
afterAll(() => app.close());

const figuresOf = async (by: Caller): Promise<string[]> =>
  (await by("GET /together")).body.figures.map(({ key }: { key: string }) => key);

test("a wave stands in the month in which it closed, with how many answered", async () => {
  const kept = await app.db
    .selectFrom("togetherMonth")
    .select(["teamId", "month", "value", "n", "readBy"])
    .where("figure", "=", "service-overall")
    .execute();
  expect(kept.map(({ teamId }) => teamId).toSorted()).toEqual(teamIds.toSorted());
  const first = kept.find(({ teamId }) => teamId === teamIds[0])!;
  expect(first).toMatchObject({ month: "2026-05-01", n: 9, readBy: "leaders" });
  expect(first.value).toBeCloseTo(3 + 2 / 9, 6);
});

test("whoever leads holds the service survey against other figures; the pulse is for senior leaders, and neither for all", async () => {
  expect(await figuresOf(colleague)).not.toContain("service-overall");
  expect(await figuresOf(lead)).toContain("service-overall");
  expect(await figuresOf(lead)).not.toContain("pulse-recommend");
  expect(await figuresOf(senior)).toContain("pulse-recommend");
  const query = { figure: "service-overall", outcome: "pulse-recommend" };
  const { body, status } = await senior("GET /together/compared", { query });
  expect(status).toBe(200);
  expect(body.rows).toHaveLength(6);
  expect(body.remarks.join(" ")).toContain("in the month in which its wave closed");
  for (const by of [colleague, lead])
    expect((await by("GET /together/compared", { query })).status).toBe(404);
  const asked = await colleague("GET /together", { query: { figure: "service-overall" } });
  expect(asked.status).toBe(404);
  const inside = { figure: "service-overall", outcome: "promise-kept" };
  expect((await lead("GET /together/compared", { query: inside })).status).toBe(200);
  expect((await colleague("GET /together/compared", { query: inside })).status).toBe(404);
});

test("the command line, which whoever runs the house has, tells of surveys too", async () => {
  const { facts } = await togetherReport.make(app.db, {}, app.clock.now());
  expect(facts.figures.map(({ figure }) => figure.key)).toContain("pulse-recommend");
});
