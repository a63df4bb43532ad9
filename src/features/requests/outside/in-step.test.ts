/** What is kept on each request is what would be computed from all that was said, whatever happens in whatever order. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { keepAllInStep } from "../queries/outside.ts";

let app: TestApp;
let asMember: Caller;
let serviceId: string;
beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  const service = await makeService(app.db);
  serviceId = service.id;
  // Alone in the team, so that one caller may do everything.
  asMember = await app.as(await makeMember(app.db, { teamId: service.teamId }));
});
afterAll(() => app.close());

const ops = [
  "say",
  "say",
  "say",
  "outside/withdraw",
  "outside/confirm",
  "outside/decline",
  "parts",
  "parts",
  "merge",
  "split",
  "finish",
  "reopen",
  "withdraw",
  "undo",
] as const;
const drawnStep = fc.record({
  op: fc.constantFrom(...ops),
  at: fc.nat({ max: 7 }),
  other: fc.nat({ max: 7 }),
  hoursAgo: fc.nat({ max: 3 }),
});
type Step = typeof drawnStep extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function bodyOf({ op, hoursAgo }: Step, otherId: string): object {
  if (op === "say") {
    const since = new Date(app.clock.now().getTime() - hoursAgo * 3_600_000).toISOString();
    return { segmentId: null, reference: "Acme", since };
  }
  if (op === "outside/decline") return { reason: "They are not known" };
  if (op === "parts") return { serviceId, title: "A part", waits: hoursAgo > 1 };
  if (op === "merge") return { intoId: otherId };
  return op === "reopen" ? { cause: "wrong", whatIsMissing: "It is the other one" } : {};
}

/** What closes or opens is followed by an event; all else is in step when it is answered. */
const byEvent: readonly string[] = ["finish", "reopen", "withdraw", "undo"];

/** Answers whether it was possible. */
async function take(step: Step, ids: string[]): Promise<boolean> {
  app.clock.advance({ seconds: 1 });
  const id = ids[step.at % ids.length]!;
  const path = step.op === "say" ? "outside" : step.op;
  const body = bodyOf(step, ids[step.other % ids.length]!);
  const { status, body: made, text } = await asMember(`POST /requests/${id}/${path}`, { body });
  expect(status, text).toBeLessThan(500);
  if (step.op === "parts" && status === 201) ids.push(made.id);
  if (byEvent.includes(step.op)) await app.settle();
  return status < 300;
}

interface World {
  readonly requests: readonly {
    id: string;
    state: string;
    mergedIntoId: string | null;
    outsideClaimId: string | null;
  }[];
  readonly parts: readonly { partId: string; parentId: string }[];
  readonly claims: readonly { id: string; requestId: string; since: Date }[];
}

async function readWorld(ids: readonly string[]): Promise<World> {
  const { db } = app;
  const requests = await db
    .selectFrom("request")
    .select(["id", "state", "mergedIntoId", "outsideClaimId"])
    .where("id", "in", ids)
    .execute();
  const parts = await db.selectFrom("partRequest").select(["partId", "parentId"]).execute();
  const said = await db.selectFrom("outsideClaim").selectAll().execute();
  const claims = said.filter((one) => one.withdrawnAt === null && one.verdict !== "declined");
  return { requests, parts, claims };
}

/** Written anew, from the words of the README. */
function computed({ requests, parts, claims }: World, id: string): string | null {
  const stateOf = new Map(requests.map((one) => [one.id, one.state]));
  const over = ["done", "confirmed", "withdrawn"];
  const reached = new Set([id]);
  for (const at of reached) {
    const parents = parts.filter((one) => one.partId === at).map(({ parentId }) => parentId);
    const cameIn = requests.filter(({ mergedIntoId }) => mergedIntoId === at);
    for (const parent of parents)
      if (!over.includes(stateOf.get(parent) ?? "")) reached.add(parent);
    for (const one of cameIn) reached.add(one.id);
  }
  const own = claims.find(({ requestId }) => requestId === id);
  const others = claims
    .filter(({ requestId }) => reached.has(requestId))
    .toSorted((a, b) => a.since.getTime() - b.since.getTime() || (a.id < b.id ? -1 : 1));
  return (own ?? others[0])?.id ?? null;
}

test("what ranks a request is what was said on it, on what it is a part of, or on what went on in it", async () => {
  let [taken, inherited] = [0, 0];
  const isInStep = fc.asyncProperty(
    fc.array(drawnStep, { minLength: 6, maxLength: 24 }),
    async (steps) => {
      const ids: string[] = [];
      for (const title of ["One", "Two"]) {
        const made = await asMember("POST /requests", { body: { serviceId, title } });
        ids.push(made.body.id);
      }
      // Something hangs together from the beginning: two parts of the first, and a part of a part.
      for (const at of [0, 0, 2]) await take({ op: "parts", at, other: 0, hoursAgo: 0 }, ids);
      for (const step of steps) {
        taken += Number(await take(step, ids));
        const world = await readWorld(ids);
        await app.settle();
        const kept = world.requests.map((one) => [one.id, one.outsideClaimId]);
        expect(kept).toEqual(world.requests.map((one) => [one.id, computed(world, one.id)]));
        const ownOf = new Map(world.claims.map((one) => [one.id, one.requestId]));
        inherited += world.requests.filter(
          (one) => one.outsideClaimId !== null && ownOf.get(one.outsideClaimId) !== one.id,
        ).length;
      }
      expect(await keepAllInStep(app.db)).toEqual([]);
    },
  );
  await fc.assert(isInStep, { numRuns: 25 });
  // It was no empty walk.
  expect(taken).toBeGreaterThan(60);
  expect(inherited).toBeGreaterThan(30);
}, 120_000);
