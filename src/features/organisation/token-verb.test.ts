import { afterAll, beforeAll, expect, test } from "vitest";
import { makeOrganisation } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { runTokenVerb } from "./token-verb.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const write = (line: string): void => void lines.push(line);
  const code = await runTokenVerb({ args, db: app.db, now: app.clock.now(), write });
  return { code, said: lines.join("\n") };
}

test("before the set-up it says that nobody is here, and what is not understood is answered with the usage", async () => {
  expect(await run("list")).toMatchObject({
    code: 1,
    said: expect.stringContaining("Nobody is here yet"),
  });
  for (const args of [[], ["dance"], ["list", "--frobnicate"]])
    expect(await run(...args)).toMatchObject({
      code: 2,
      said: expect.stringContaining("goodturn token make"),
    });
});

test("a token is made, listed without its secret, used, and revoked", async () => {
  await makeOrganisation(app.db);
  const person = await makePerson(app.db, { name: "Ada" });
  expect((await run("list")).said).toBe("There are no tokens.");
  const made = await run(
    "make",
    "--person",
    person.email,
    "--name",
    "Reports",
    "--scopes",
    "read,write",
    "--days",
    "7",
    "--json",
  );
  expect(made.code).toBe(0);
  const { id, secret } = JSON.parse(made.said);
  const headers = { authorization: `Bearer ${secret}` };
  expect((await app.nobody("GET /me", { headers })).body.id).toBe(person.id);
  const listed = await run("list");
  expect(listed.said).toContain("Ada: Reports (read, write), in use until 2026-03-09");
  expect(listed.said).not.toContain(secret);
  expect((await run("revoke", id)).code).toBe(0);
  expect((await app.nobody("GET /me", { headers })).status).toBe(401);
  expect((await run("revoke", id)).code).toBe(1);
  expect((await run("revoke", "%")).code).toBe(2);
});

test("it makes no token for nobody, for longer than a year, or one that does more than its owner", async () => {
  await makeOrganisation(app.db);
  const person = await makePerson(app.db);
  const make = (...more: string[]) => run("make", "--person", person.email, "--name", "X", ...more);
  expect((await run("make", "--person", "no@where.example", "--name", "X")).code).toBe(1);
  expect((await make("--days", "366")).code).toBe(1);
  expect((await make("--days", "half")).code).toBe(2);
  expect((await make("--scopes", "read,fly")).code).toBe(2);
  expect((await make("--scopes", "administer")).said).toContain("is no administrator");
});
