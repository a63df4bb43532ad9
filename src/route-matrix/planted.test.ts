/** The checks of the route matrix find what they are for: routes with a hole, planted beside the product's own. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anyone, signedIn } from "#platform/http/access.ts";
import { contract } from "#platform/http/contract.ts";
import { refuse } from "#platform/http/refusal.ts";
import { type RoutesOf, routes } from "#platform/http/route.ts";
import { makeServer } from "#platform/http/server.ts";
import { Id, Nothing, Type, shape } from "#platform/http/shapes.ts";
import { pino } from "pino";
import { changedUnasked, reachedFromOutside, sweep, toldApart } from "./sweep.ts";
import { type World, makeWorld } from "./world.ts";

const params = shape({ id: Id() });
const planted = contract({
  "GET /requests/:id/planted-read": { summary: "", params, answer: Type.String() },
  "POST /requests/:id/planted-write": { summary: "", params, answer: Nothing },
  "GET /teams/:id/planted-detail": { summary: "", params, answer: Type.String() },
  "GET /teams/:id/planted-effect": { summary: "", params, answer: Nothing },
});
type Planted = RoutesOf<typeof planted>;

const answers: Planted = {
  // A select without the feature's row predicate.
  "GET /requests/:id/planted-read": {
    access: signedIn,
    answer: async ({ db, params: { id } }) => {
      const request = db.selectFrom("request").select("title").where("id", "=", id);
      return (await request.executeTakeFirst())?.title ?? refuse("missing");
    },
  },
  // The right row, and nobody asked who is calling.
  "POST /requests/:id/planted-write": {
    access: anyone,
    answer: async ({ db, params: { id } }) => {
      await db.updateTable("request").set({ title: "Taken over" }).where("id", "=", id).execute();
      return null;
    },
  },
  // Missing in both cases, but in other words where there is something.
  "GET /teams/:id/planted-detail": {
    access: signedIn,
    answer: async ({ db, params: { id } }) => {
      const team = db.selectFrom("team").select("name").where("id", "=", id);
      return refuse("missing", (await team.executeTakeFirst()) && { detail: "Not for you" });
    },
  },
  // A read that writes.
  "GET /teams/:id/planted-effect": {
    access: signedIn,
    answer: async ({ db }) => {
      await sql`update team set about = 'Read'`.execute(db);
      return null;
    },
  },
};

const plantedRoutes = routes(planted, answers);
let world: World;
beforeAll(async () => {
  world = await makeWorld([{ name: "planted", routes: plantedRoutes }]);
});
afterAll(() => world.app.close());

test("a route whose select lacks the predicate, and one that asks nobody who calls, are found", async () => {
  const outcomes = await sweep(world, plantedRoutes);
  const reached = reachedFromOutside(outcomes);
  expect(reached).toContain("GET /requests/:id/planted-read, ours, as stranger: 200");
  expect(reached).toContain("GET /requests/:id/planted-read, confidential, as administrator: 200");
  expect(reached).toContain("POST /requests/:id/planted-write, ours, as anonymous: 204");
  expect(toldApart(outcomes)).toContain("GET /teams/:id/planted-detail, ours, as stranger: 404");
  expect(changedUnasked(outcomes)).toContain(
    "GET /teams/:id/planted-effect, ours, as stranger: 204",
  );
});

test("a route without access does not let the process start, whether it comes by a contract or beside one", async () => {
  const none = { ...answers, "GET /teams/:id/planted-effect": { answer: async () => null } };
  expect(() => routes(planted, none as unknown as Planted)).toThrow(
    /^GET \/teams\/:id\/planted-effect has no access/,
  );
  const server = await makeServer({
    log: pino({ level: "silent" }),
    trustedProxies: [],
    publicUrl: "http://localhost:3000",
    mostCallsPerMinute: 1_000,
  });
  expect(() => server.get("/beside", () => "open")).toThrow(/has no access/);
  const head = await server.inject({ method: "HEAD", url: "/beside" });
  expect(head.statusCode).toBe(404);
  await server.close();
});
