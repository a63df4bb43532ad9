import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestApp } from "#platform/testing/start-app.ts";
import { startFurnished } from "./furnished-for-tests.ts";

let app: TestApp;
let cookie: string;
beforeAll(async () => {
  app = await startFurnished();
  const signedIn = await app.nobody("POST /demo/sign-in", { body: { role: "lead" } });
  cookie = String(signedIn.headers["set-cookie"]).split(";")[0]!;
}, 90_000);
afterAll(() => app.close());

test("the unfair wait of the demo is found, and only it; the one of the summer has gone since it was answered", async () => {
  const { round, questions, led } = (await app.nobody("GET /fairness", { headers: { cookie } }))
    .body;
  const asked = questions.map(
    ({
      customer,
      answers,
      closed,
    }: {
      customer: { name: string };
      answers: object[];
      closed: object | null;
    }) => [customer.name, answers.length, closed],
  );
  expect(asked).toEqual([
    ["Sales", 0, null],
    ["Logistics", 2, expect.objectContaining({ why: "gone" })],
  ]);
  const { figures, measure, provider } = questions[0];
  expect([provider.name, measure]).toEqual(["Legal", "done"]);
  expect(figures.ratio.value).toBeGreaterThan(1.5);
  const open = await app.db
    .selectFrom("fairnessQuestion")
    .select("id")
    .where("closedAt", "is", null)
    .execute();
  expect(open).toHaveLength(1);
  const found = await app.db
    .selectFrom("fairnessTest")
    .innerJoin("team", "team.id", "fairnessTest.customerTeamId")
    .select("team.name")
    .where("verdict", "=", "found")
    .execute();
  expect(new Set(found.map(({ name }) => name))).toEqual(new Set(["Sales"]));
  expect(round.tests).toBeGreaterThan(50);
  expect(round.placebo.below / round.placebo.tests).toBeGreaterThan(0.03);
  expect(round.placebo.below / round.placebo.tests).toBeLessThan(0.07);
  expect(led[0].rows.length).toBeGreaterThan(5);
});
