import { afterAll, beforeAll, expect, test } from "vitest";
import type { Who } from "#platform/http/who.ts";
import { type TestDatabase, makeTestDatabase } from "#platform/testing/database.ts";
import { makeFinished } from "../fixtures.ts";
import { closesAfter } from "../rules.ts";
import { listSides, openQuestions, reveal, saveAnswer } from "./answering.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase();
});
afterAll(() => database.drop());

test("a reader is given the own side alone until it is revealed, whatever they hold; a guest never anything", async () => {
  const { db } = database;
  const { id: requestId, customer, provider } = await makeFinished(db);
  const at = new Date("2026-03-02T08:00:00Z");
  const teams = { providerId: provider.teamId, customerTeamId: customer.teamId };
  const people = { customer: customer.id, provider: provider.id };
  await openQuestions(db, [{ requestId, ...teams, ...people, closesAt: closesAfter(at) }]);
  const answer = { verdict: "no", how: 1, said: "Half of it is missing", at } as const;
  await saveAnswer(db, { requestId, side: "customer", ...answer });
  const seen = async (personId: string, guest = false) => {
    const who = { personId, roles: ["administrator"], teams: [], guest } as unknown as Who;
    return (await listSides(db, who, requestId)).map(({ side }) => side);
  };
  const nobody = "01900000-0000-7000-8000-00000000dead";
  expect(await seen(customer.id)).toEqual(["customer"]);
  expect(await seen(provider.id)).toEqual(["provider"]);
  expect(await seen(nobody)).toEqual([]);
  await db.transaction().execute((transaction) => reveal(transaction, requestId, at));
  expect(await seen(nobody)).toEqual(["customer", "provider"]);
  expect(await seen(nobody, true)).toEqual([]);
});
