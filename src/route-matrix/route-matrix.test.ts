/**
 * Every route, by everyone. Refusal is what a route does unless it says otherwise: the whole table stands in matrix.md, where a reviewer
 * sees each door that opens.
 */
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { features } from "../features/features.ts";
import type { EndpointShape } from "#platform/http/contract.ts";
import type { TestAnswer } from "#platform/testing/start-app.ts";
import { sampleOf } from "./sample.ts";
import { type Actor, type World, actors, makeWorld } from "./world.ts";

const routes = features.flatMap((feature) => feature.routes);
const nowhere = "01900000-0000-7000-8000-00000000dead";
const outsiders: readonly Actor[] = ["anonymous", "departed", "guest", "auditor", "stranger"];
let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.app.close());

/** The path with ids of things that are there, and not the caller's unless they are an insider. */
function pathOf(key: string, overrides: Readonly<Record<string, string>> = {}): string {
  const { ids } = world;
  const first = /\/([a-z-]+)/.exec(key)?.[1] ?? "";
  const byFolder: Readonly<Record<string, string>> = {
    requests: ids.request,
    teams: ids.team,
    persons: ids.person,
    services: ids.draft,
    calendars: ids.calendar,
  };
  const byName: Readonly<Record<string, string>> = {
    id: byFolder[first] ?? nowhere,
    providerId: ids.team,
    customerId: ids.customerTeam,
    personId: ids.person,
    role: "mediator",
    number: "1",
    key: "reply:x",
    kind: "requests",
    ...overrides,
  };
  return key.replace(/:([a-zA-Z]+)/g, (_, name: string) => byName[name] ?? nowhere);
}

async function call(
  actor: Actor,
  key: string,
  shape: EndpointShape,
  overrides: Readonly<Record<string, string>> = {},
): Promise<TestAnswer> {
  const { ids } = world;
  const named = {
    serviceId: ids.service,
    teamId: ids.customerTeam,
    team: ids.team,
    personId: ids.person,
    toId: ids.confidential,
    intoId: ids.confidential,
    token: "x".repeat(41),
  };
  const query = shape.query ? sampleOf(shape.query, named) : undefined;
  const upload = shape.uploadMostBytes !== undefined;
  const body = upload ? Buffer.from("a file") : shape.body && sampleOf(shape.body, named);
  return world.actors[actor](pathOf(key, overrides) as `GET /${string}`, {
    ...(query !== undefined && { query: query as Record<string, string> }),
    ...(body !== undefined && { body }),
    ...(upload && { headers: { "content-type": "application/octet-stream" } }),
  });
}

/** What nobody from outside may have changed. */
async function fingerprint(): Promise<string> {
  const { ids, app } = world;
  const { rows } = await sql<{ all: string }>`
    select md5(concat(
      (select string_agg(r::text, '' order by id) from request r where id in (${ids.request}, ${ids.confidential})),
      (select count(*) from request_event where request_id in (${ids.request}, ${ids.confidential})),
      (select count(*) from message), (select count(*) from follower), (select count(*) from role_grant),
      (select string_agg(t::text, '' order by id) from team t), (select count(*) from membership),
      (select string_agg(s::text, '' order by id) from service s where id in (${ids.service}, ${ids.draft})),
      (select string_agg(c::text, '' order by id) from calendar c where id = ${ids.calendar}),
      (select count(*) from departure), (select count(*) from access_token where person_id = ${ids.person}))) as all`.execute(
    app.db,
  );
  return rows[0]!.all;
}

describe("every route", () => {
  test("refuses whoever is not signed in, unless it says that anyone may call it", async () => {
    expect(routes.length).toBeGreaterThan(80);
    for (const { key, shape, route } of routes) {
      if (route.access.admits(null)) continue;
      for (const actor of ["anonymous", "departed"] as const) {
        const { status, body } = await call(actor, key, shape);
        expect([key, actor, status, body?.reason]).toEqual([key, actor, 401, "notSignedIn"]);
      }
    }
  });

  test("that changes something refuses a token that may only read", async () => {
    for (const { key, shape, route } of routes) {
      if (key.startsWith("GET ") || route.access.admits(null)) continue;
      const { status } = await call("read token", key, shape);
      expect([403, 404], key).toContain(status);
    }
  });

  test("of a request is for a stranger, a guest and an auditor as if there were no request", async () => {
    const before = await fingerprint();
    const ofOne = routes.filter(({ key }) => key.includes("/requests/:id"));
    expect(ofOne.length).toBeGreaterThan(25);
    for (const { key, shape } of ofOne) {
      for (const actor of ["stranger", "guest", "auditor"] as const) {
        const none = await call(actor, key, shape, { id: nowhere });
        for (const id of [world.ids.request, world.ids.confidential]) {
          const some = await call(actor, key, shape, { id });
          expect([key, actor, some.status]).toEqual([key, actor, 404]);
          expect(some.text).toBe(none.text);
        }
      }
    }
    expect(await fingerprint()).toBe(before);
  });

  test("of a confidential request is as if there were none for the administrator and the asker's colleagues", async () => {
    for (const { key, shape } of routes.filter((one) => one.key.includes("/requests/:id"))) {
      const some = await call("administrator", key, shape, { id: world.ids.confidential });
      expect([key, some.status]).toEqual([key, 404]);
    }
  });

  test("but the audit log and what is one's own is as if missing for an auditor who is in no team", async () => {
    const open = /^\w+ \/(audit|me|me\/stored|sessions.*|tokens.*)$/;
    for (const { key, shape, route } of routes) {
      if (route.access.admits(null) || open.test(key)) continue;
      const { status } = await call("auditor", key, shape);
      expect([key, status]).toEqual([key, 404]);
    }
  });

  test("leaves everything as it was when it is called from outside", async () => {
    const before = await fingerprint();
    for (const { key, shape } of routes) {
      if (key === "POST /requests") continue;
      for (const actor of outsiders) await call(actor, key, shape);
    }
    expect(await fingerprint()).toBe(before);
  });

  test("answers as the table says", async () => {
    const lines = ["| route | who may call it | " + actors.join(" | ") + " |"];
    lines.push("|---|---|" + "---|".repeat(actors.length));
    for (const { key, route, shape } of routes) {
      const statuses: string[] = [];
      for (const actor of actors) {
        const mayChange = !key.startsWith("GET ") && !outsiders.includes(actor);
        // What insiders may do is proved feature by feature; here they only look, so that the world stays as it is.
        const word = mayChange ? "·" : String((await call(actor, key, shape)).status);
        statuses.push(word);
      }
      lines.push(`| ${key} | ${route.access.name} | ${statuses.join(" | ")} |`);
    }
    await expect(lines.join("\n") + "\n").toMatchFileSnapshot("matrix.md");
  });
});
