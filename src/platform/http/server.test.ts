import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makePerson } from "#fixtures/people";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { servePages } from "./pages.ts";
import { makeServer } from "./server.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const headers = {
  "content-security-policy":
    "default-src 'none';script-src 'self';style-src 'self';img-src 'self' blob:;font-src 'self';connect-src 'self';" +
    "form-action 'self';base-uri 'none';frame-ancestors 'none';manifest-src 'self'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

test("every answer carries the headers that keep a browser safe, refusals and faults too", async () => {
  for (const key of ["GET /ready", "GET /me", "GET /nothing", "POST /set-up"] as const)
    expect((await app.nobody(key)).headers).toMatchObject(headers);
});

test("behind https the browser is told to stay there, for two years and with subdomains", async () => {
  const server = await serverFor("https://goodturn.example.org");
  const answer = await server.inject("/");
  expect(answer.headers["strict-transport-security"]).toBe("max-age=63072000; includeSubDomains");
  await server.close();
});

function serverFor(publicUrl: string) {
  const log = pino({ level: "silent" });
  return makeServer({ log, trustedProxies: [], publicUrl, mostCallsPerMinute: 1_000 });
}

test("forged proxy headers: nobody becomes somebody by a header", async () => {
  const { id, email } = await makePerson(app.db, { roles: ["administrator"] });
  for (const name of [
    "x-remote-user",
    "x-forwarded-user",
    "remote-user",
    "x-auth-request-email",
    "x-goodturn-person",
    "x-original-url",
    "x-http-method-override",
  ])
    for (const value of [id, email, "/api/v1/set-up", "DELETE"])
      expect((await app.nobody("GET /me", { headers: { [name]: value } })).status).toBe(401);
});

test("host poisoning: what a caller says of its host is in no answer", async () => {
  const evil = { host: "evil.example", "x-forwarded-host": "evil.example" };
  for (const key of ["GET /openapi.json", "GET /ready", "GET /me"] as const)
    expect((await app.nobody(key, { headers: evil })).text).not.toContain("evil.example");
});

test("path traversal: the built screens are served, and nothing beside their folder", async () => {
  const folder = await mkdtemp(join(tmpdir(), "goodturn-pages-"));
  await mkdir(join(folder, "assets"));
  await mkdir(join(folder, "gallery"));
  await writeFile(join(folder, "index.html"), "the page");
  await writeFile(join(folder, "gallery/index.html"), "the gallery");
  await writeFile(join(folder, "assets/main.js"), "a script");
  await writeFile(join(folder, "secret.txt"), "a secret");
  const server = await serverFor("http://localhost:3000");
  await servePages(server, folder);
  expect((await server.inject("/assets/main.js")).body).toBe("a script");
  for (const path of [
    "/assets/../secret.txt",
    "/assets/%2e%2e/secret.txt",
    "/assets/..%2fsecret.txt",
    "/assets/..%5csecret.txt",
    "/assets/%2e%2e%2fsecret.txt",
    "/assets/....//secret.txt",
    "/assets//etc/passwd",
    "/assets/main.js%00.txt",
    "/secret.txt",
    "/..%2fsecret.txt",
  ]) {
    const answer = await server.inject({ url: path, headers: { accept: "*/*" } });
    expect([path, answer.statusCode]).toEqual([path, 404]);
    expect(answer.body).not.toContain("secret");
  }
  const asks: [string, string | undefined, number][] = [
    ["/", "text/html,application/xhtml+xml", 200],
    ["/", "*/*", 200],
    ["/", undefined, 200],
    ["/requests/01990000?from=inbox.html", "text/html", 200],
    ["/", "application/json", 404],
    ["/favicon.ico", "image/avif,image/*,*/*;q=0.8", 404],
    ["/api/v1/nothing", "text/html", 404],
    ["/api", "text/html", 404],
  ];
  for (const [url, accept, status] of asks) {
    const answer = await server.inject({ url, headers: accept === undefined ? {} : { accept } });
    expect([url, accept, answer.statusCode]).toEqual([url, accept, status]);
  }
  await server.close();
  await rm(folder, { recursive: true, force: true });
});
