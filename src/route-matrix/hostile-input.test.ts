/** What every route does with input that nobody means well: made from the contracts, so that a new route is tried from its first day. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { growthOf, mostGrowth } from "#platform/testing/growth.ts";
import { workOf } from "#platform/testing/work.ts";
import { features } from "../features/features.ts";
import { bodyOf, call, type RouteToCall } from "./calls.ts";
import { pathOf } from "./paths.ts";
import { injections, marker, odd } from "./corpora.ts";
import { type Place, isText, placesIn, put } from "./schemas.ts";
import type { Look } from "./unwritten.ts";
import { type World, makeWorld } from "./world.ts";

const routes = features.flatMap((feature) => feature.routes);
const writes = routes.filter(({ key }) => !key.startsWith("GET "));
const reads = routes.filter(({ key }) => key.startsWith("GET "));
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.app.close());

/** Tries what must be refused, all on the same world, and then looks that nothing has changed. */
async function refusing(work: (look: Look) => Promise<void>): Promise<void> {
  await world.unwritten(async (look) => {
    const earlier = await look.fingerprint();
    await work(look);
    expect(await look.fingerprint()).toBe(earlier);
  });
}

const asAdministrator = (route: RouteToCall, changed: Parameters<typeof call>[3]) =>
  call(world.actors.administrator, route, world.ours, changed);

const extras = {
  id: "01900000-0000-7000-8000-00000000dead",
  role: "administrator",
  roles: ["administrator"],
  ownerId: "01900000-0000-7000-8000-00000000dead",
  anonymous: true,
  createdAt: "2020-01-01T00:00:00Z",
  isAdmin: true,
  scopes: ["administer"],
};

test("mass assignment: a field that the contract does not know is refused on every route, and nothing changes", async () => {
  await refusing(async () => {
    for (const route of writes) {
      const known = (route.shape.body as { properties?: object } | undefined)?.properties ?? {};
      for (const [name, value] of Object.entries(extras)) {
        if (name in known || route.shape.uploadMostBytes !== undefined) continue;
        const body = put(bodyOf(route, world.ours), [name], value);
        const { status } = await asAdministrator(route, { body });
        expect([route.key, name, status]).toEqual([route.key, name, 400]);
      }
    }
    for (const route of routes) {
      const { status } = await asAdministrator(route, { query: { isAdmin: "true" } });
      expect([route.key, "query", status]).toEqual([route.key, "query", 400]);
    }
  });
}, 300_000);

test("what comes as JSON where a file is expected is refused, and nothing changes", async () => {
  const uploads = writes.filter(({ shape }) => shape.uploadMostBytes !== undefined);
  expect(uploads.length).toBeGreaterThan(2);
  const headers = { "content-type": "application/json" };
  await refusing(async () => {
    for (const route of uploads)
      for (const body of ["{}", '{"x":1}', '"a"', "[1]", "null"]) {
        const { status } = await asAdministrator(route, { body, headers });
        expect([route.key, body, status]).toEqual([route.key, body, 400]);
      }
  });
});

test("mass assignment: no object in a body takes fields that it does not name, but for those that are meant to", () => {
  const open = writes.flatMap(({ key, shape: { body } }) =>
    placesIn(body)
      .filter(({ schema }) => [schema.type].flat().includes("object"))
      .filter(({ schema }) => schema.additionalProperties !== false)
      .map(({ path }) => `${key} ${path.join(".")}`),
  );
  expect(open.toSorted()).toEqual(
    [
      // Answers by the id of a form's field; checked against the form.
      "POST /requests answers",
      "POST /requests/:id/parts answers",
      // What a screen keeps for itself; only its writer reads it.
      "PUT /drafts/:key body",
      // Steps and words by the key of an item; what belongs to none is left out.
      "PUT /me/waves/:id/answers/:groupId scores",
      "PUT /me/waves/:id/answers/:groupId comments",
      // Columns by field; checked against the list of fields.
      "PUT /imports/:id/mapping mapping",
    ].toSorted(),
  );
});

test("prototype pollution: names that lead to a prototype are refused everywhere, and no object changes", async () => {
  const poisons = [
    '"__proto__":{"polluted":true}',
    '"constructor":{"prototype":{"polluted":true}}',
    '"x":[{"__proto__":{"polluted":true}}]',
    '"__pr\\u006fto__":{"polluted":true}',
  ];
  await refusing(async () => {
    for (const route of writes.filter(({ shape }) => shape.uploadMostBytes === undefined)) {
      const valid = JSON.stringify(bodyOf(route, world.ours) ?? {}).slice(1);
      for (const poison of poisons) {
        const body = `{${poison}${valid === "}" ? "" : ","}${valid}`;
        const headers = { "content-type": "application/json" };
        const { status } = await asAdministrator(route, { body, headers });
        expect([route.key, poison, status]).toEqual([route.key, poison, 400]);
      }
    }
    for (const route of routes)
      for (const name of ["__proto__", "constructor", "prototype", "__proto__[polluted]"]) {
        const path = `${pathOf(route.key, world.ours)}?${name}=1` as const;
        const { status } = await world.actors.administrator(path as `GET /${string}`);
        expect([route.key, name, status]).toEqual([route.key, name, 400]);
      }
  });
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
}, 300_000);

test("CSRF: no write from another site or as a plain form is carried out", async () => {
  await refusing(async () => {
    for (const route of writes) {
      for (const site of ["cross-site", "same-site"]) {
        const { status, body } = await asAdministrator(route, {
          headers: { "sec-fetch-site": site },
        });
        expect([route.key, site, status, body.reason]).toEqual([route.key, site, 403, "crossSite"]);
      }
      const body = JSON.stringify(bodyOf(route, world.ours) ?? { a: 1 });
      for (const type of [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
      ]) {
        const headers = { "content-type": type };
        const { status } = await asAdministrator(route, { body, headers });
        expect([route.key, type, status]).toEqual([route.key, type, 403]);
      }
    }
  });
});

test("SQL injection: no text of a query or a path becomes part of a statement or breaks one", async () => {
  let tried = 0;
  await refusing(async (look) => {
    for (const route of reads)
      for (const changed of changesOf(route)) {
        const { status, text } = await asAdministrator(route, changed);
        expect([route.key, changed, status < 500, text.includes("syntax")]).toEqual([
          route.key,
          changed,
          true,
          false,
        ]);
        tried += 1;
      }
    expect(look.sent.length).toBeGreaterThan(tried);
    expect(look.sent.filter((text) => text.includes(marker))).toEqual([]);
  });
  expect(tried).toBeGreaterThan(2_000);
}, 300_000);

function changesOf(route: RouteToCall): Parameters<typeof call>[3][] {
  const inQuery = placesIn(route.shape.query).filter(({ path }) => path.length === 1);
  const inPath = [...route.key.matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => name ?? "");
  const needed = route.key === "GET /queue" ? { team: world.ours.team } : {};
  return [
    ...inQuery.flatMap(({ path: [name = ""] }) =>
      [...injections, ...odd].map((text) => ({ query: { ...needed, [name]: text } })),
    ),
    ...inPath.flatMap((name) =>
      injections.map((text) => ({ path: { [name]: encodeURIComponent(text) } })),
    ),
    ...(inQuery.some(({ path }) => path[0] === "cursor") ? forgedCursors(needed) : []),
  ];
}

/** Cursors as ours are made, with keys that we would never have written. */
function forgedCursors(needed: Record<string, string>) {
  const texts = [...injections, ...odd, "", "0", "-1", "infinity", "2026-13-45T99:99:99Z"];
  return texts.flatMap((text) =>
    [1, 2, 3, 4, 5].map((length) => {
      const cursor = Buffer.from(JSON.stringify(Array(length).fill(text))).toString("base64url");
      return { query: { ...needed, cursor } };
    }),
  );
}

test("odd texts in any field of a body are kept, cut or refused, never a fault of ours", async () => {
  for (const route of writes.filter(({ shape }) => shape.body !== undefined)) {
    const freely = ({ schema: { patternProperties } }: Place): boolean => !!patternProperties;
    for (const place of placesIn(route.shape.body).filter(({ schema }) => isText(schema)))
      for (const text of odd) await tryOdd(route, place.path, text);
    for (const place of placesIn(route.shape.body).filter(freely))
      for (const text of odd) {
        await tryOdd(route, [...place.path, "x"], text);
        await tryOdd(route, [...place.path, text.slice(0, 30)], "x");
      }
  }
}, 300_000);

async function tryOdd(route: RouteToCall, path: readonly string[], text: string): Promise<void> {
  const body = put(bodyOf(route, world.ours), path, text);
  const actor = route.key.includes("/requests/:id") ? "provider" : "administrator";
  const { status, text: said } = await world.unwritten(() =>
    call(world.actors[actor], route, world.ours, { body }),
  );
  expect([route.key, path, text, status < 500 || said]).toEqual([route.key, path, text, true]);
}

const nestedTo = (depth: number): string => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;

test("deep nesting and long lists are refused, however the body is built, and as quickly as they are read", async () => {
  const deep = nestedTo(30_000);
  const lists = `${"[".repeat(60_000)}${"]".repeat(60_000)}`;
  const headers = { "content-type": "application/json" };
  for (const route of writes.filter(({ shape }) => shape.body !== undefined))
    for (const nested of [deep, lists]) {
      const valid = JSON.stringify(bodyOf(route, world.ours)).slice(1);
      const bodies = [nested, `{"answers":${nested},${valid}`, `{"body":${nested}}`];
      for (const body of bodies) {
        const { status } = await world.unwritten(() => asAdministrator(route, { body, headers }));
        expect([route.key, status]).toEqual([route.key, 400]);
      }
    }
  const route = writes.find(({ key }) => key === "POST /requests")!;
  const send = (depth: number) => asAdministrator(route, { body: nestedTo(depth), headers });
  expect(await growthOf(send, 2_000)).toBeLessThan(mostGrowth);
}, 300_000);

test("wildcard and empty secrets: nothing but a whole secret opens a link", async () => {
  const secrets = writes.filter(({ shape }) =>
    placesIn(shape.body).some(({ path }) => path.join() === "secret"),
  );
  expect(secrets.length).toBeGreaterThan(4);
  await refusing(async () => {
    for (const route of secrets)
      for (const secret of ["", "%", "*", "_".repeat(41), "%".repeat(41), null, [], {}, true, 0]) {
        const body = { ...(bodyOf(route, world.ours) as object), secret };
        const { status } = await call(world.actors.anonymous, route, world.ours, { body });
        expect([400, 404]).toContain(status);
      }
  });
});

test("long-password denial of service: a megabyte is refused on every route before anything is computed", async () => {
  const passwords = writes.flatMap((route) =>
    placesIn(route.shape.body)
      .filter(({ path }) => /password/i.test(path.at(-1) ?? ""))
      .map(({ path }) => ({ route, path })),
  );
  expect(passwords.length).toBeGreaterThan(2);
  await refusing(async () => {
    for (const { route, path } of passwords) {
      const body = put(bodyOf(route, world.ours), path, "x".repeat(1_000_000));
      const { hashes } = await workOf(async () => {
        const { status } = await call(world.actors.anonymous, route, world.ours, { body });
        // A password for elsewhere is taken from whoever is signed in alone, and refused there as soon.
        const met = status === 401 ? (await asAdministrator(route, { body })).status : status;
        expect([route.key, met]).toEqual([route.key, 400]);
      });
      expect([route.key, hashes]).toEqual([route.key, 0]);
    }
  });
});

test("path traversal: an id or a key that climbs is no id", async () => {
  await refusing(async () => {
    const climbing = ["..%2f..%2fetc%2fpasswd", "%2e%2e%2f", "..%5c..", "a%00b", "....//"];
    for (const route of routes.filter(({ key }) => key.includes(":")))
      for (const text of climbing) {
        const names = [...route.key.matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => name ?? "");
        const path = Object.fromEntries(names.map((name) => [name, text]));
        expect(pathOf(route.key, world.ours, path)).toContain(text);
        const { status } = await asAdministrator(route, { path });
        expect([400, 404]).toContain(status);
      }
  });
});
