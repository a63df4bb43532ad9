import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestApp } from "#platform/testing/start-app.ts";
import { teams } from "./cast.ts";
import { startFurnished } from "./furnished-for-tests.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startFurnished();
}, 90_000);
afterAll(() => app.close());

async function someoneOf(team: string): Promise<{ id: string }> {
  return app.db
    .selectFrom("membership")
    .innerJoin("team", "team.id", "membership.teamId")
    .select("membership.personId as id")
    .where("team.name", "=", team)
    .where("membership.lead", "=", false)
    .executeTakeFirstOrThrow();
}

test("people of every team but one see a customer outside; those of the other are told which link is missing", async () => {
  for (const { name } of teams.filter(({ kind }) => kind === "team")) {
    const { body } = await (await app.as(await someoneOf(name)))("GET /chain/mine");
    const [team] = body.teams;
    if (name === "Facilities") {
      expect(body).toMatchObject({
        paths: [],
        missing: { kind: "next-link", services: [{ mayName: true }] },
      });
      expect(team.share.withPath).toBe(0);
      continue;
    }
    expect([name, body.paths.length > 0, body.missing]).toEqual([name, true, null]);
    expect(team.share.withPath).toBe(team.share.people);
  }
});

test("of its links some are used, some never, some wait, two go in a circle, and requests show more", async () => {
  const by = await app.as(await someoneOf("Legal"));
  const { body } = await by("GET /chain/compared");
  expect(body.unused).toHaveLength(2);
  expect(body.circles).toHaveLength(1);
  expect(body.totals.agreed).toBeGreaterThan(15);
  expect(body.totals.unconfirmed).toBeGreaterThan(2);
  expect(body.totals.undeclared).toBeGreaterThan(5);
  const { links } = (await by("GET /chain")).body;
  expect(links.filter(({ weakest }: { weakest: boolean }) => weakest)).toHaveLength(1);
});
