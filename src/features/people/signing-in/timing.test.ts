/**
 * Whether an account is known must not be told by how long a try takes. Measured where no other program on the machine can reach: by how
 * often a password is hashed, by the processor time that the process spends on a try, and by how often it turns to the database.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeOrganisation } from "#fixtures/organisation";
import { makeAccount, makePerson, testPassword } from "#fixtures/people";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { browserOf } from "./browser-for-tests.ts";
import { type Work, workOf } from "#platform/testing/work.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await makeOrganisation(app.db);
});
afterAll(() => app.close());
const { signIn } = browserOf(() => app);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

test("enumeration by timing: unknown, departed, known accounts and those without a password cost the same work", async () => {
  const known = await makeAccount(app.db);
  const gone = await makeAccount(app.db);
  const without = await makePerson(app.db);
  await app.db.insertInto("departure").values({ personId: gone.id, at: app.clock.now() }).execute();
  const tries: Record<string, () => Promise<{ status: number }>> = {
    known: () => signIn(known.email, "a wrong password"),
    gone: () => signIn(gone.email, testPassword),
    unknown: () => signIn("no-such-person@example.org", "a wrong password"),
    without: () => signIn(without.email, "a wrong password"),
  };
  const works: Record<string, Work[]> = { known: [], gone: [], unknown: [], without: [] };
  for (let round = 0; round < 20; round += 1) {
    if (round % 5 === 0) app.clock.advance({ minutes: 16 });
    for (const [kind, trying] of Object.entries(tries)) {
      const work = await workOf(async () => expect((await trying()).status).toBe(403));
      // The first round compiles and fills caches.
      if (round > 0) works[kind]!.push(work);
    }
  }
  const typical = (kind: string): number =>
    median(works[kind]!.map(({ processorMilliseconds }) => processorMilliseconds));
  for (const kind of ["gone", "unknown", "without"]) {
    expect([kind, new Set(works[kind]!.map(({ hashes }) => hashes))]).toEqual([kind, new Set([1])]);
    expect(typical(kind) / typical("known")).toBeGreaterThan(0.9);
    expect(typical(kind) / typical("known")).toBeLessThan(1.1);
  }
  // The measure sees what it is for: a try that is refused before anything is hashed stands out by both.
  const long = await workOf(() => signIn(known.email, "x".repeat(200)));
  expect(long.hashes).toBe(0);
  expect(long.processorMilliseconds / typical("known")).toBeLessThan(0.5);
}, 120_000);
