/** Files that mean harm, and names that do. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeRequest } from "./fixtures.ts";

let app: TestApp;
let ask: Caller;
let requestId: string;
beforeAll(async () => {
  app = await startApp();
  const request = await makeRequest(app.db);
  requestId = request.id;
  ask = await app.as({ id: request.customerId });
});
afterAll(() => app.close());

/** Sends a file, attaches it and downloads it again. */
async function sendAndFetch(name: string, content: string, type?: string) {
  const headers = { "content-type": "application/octet-stream" };
  const query = { name, ...(type !== undefined && { type }) };
  const sent = await ask("POST /attachments", { query, body: Buffer.from(content), headers });
  if (sent.status !== 201) return { sent, got: undefined };
  const body = { body: "A file", attachmentIds: [sent.body.id] };
  expect((await ask(`POST /requests/${requestId}/replies`, { body })).status).toBe(201);
  return { sent, got: await ask(`GET /requests/${requestId}/attachments/${sent.body.id}`) };
}

const script = "<script>alert(1)</script>";

test.each([
  ["page.svg", `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`, "image/svg+xml"],
  ["page.html", script, "text/html"],
  ["page.xhtml", script, "application/xhtml+xml"],
  [
    "page.xml",
    `<?xml version="1.0"?><a xmlns="http://www.w3.org/1999/xhtml">${script}</a>`,
    "text/xml",
  ],
  ["picture.png", script, "text/html"],
  ["notes.txt", script, "text/html"],
  ["page.html.png", script, "image/svg+xml"],
  ["no-ending", script, "text/html"],
])("SVG and MIME: %s comes as a download that nothing runs", async (name, content, type) => {
  const { got } = await sendAndFetch(name, content, type);
  expect(got?.status).toBe(200);
  expect(got?.headers["content-type"]).not.toMatch(/html|svg|xml|javascript/);
  expect(String(got?.headers["content-disposition"])).toMatch(/^attachment; /);
  expect(got?.headers["x-content-type-options"]).toBe("nosniff");
  expect(got?.headers["content-security-policy"]).toBe("default-src 'none'; sandbox");
  expect(got?.headers["cross-origin-resource-policy"]).toBe("same-origin");
});

test.each(["run.exe", "run.exe.", "run.exe ", "RUN.EXE", "run.e\u200bxe", "a.txt.lnk", "x.ps1"])(
  "SVG and MIME: a program named %j is not taken",
  async (name) => {
    const { sent } = await sendAndFetch(name, "MZ");
    expect([400, 415]).toContain(sent.status);
  },
);

test("SVG and MIME: a program by its first bytes is not taken, whatever its name", async () => {
  expect((await sendAndFetch("holiday.jpg", "MZ\u0090\u0000")).sent.status).toBe(415);
  expect((await sendAndFetch("holiday.jpg", "\u007fELF")).sent.status).toBe(415);
});

test.each([
  ["in\u200bvoice.pdf", "invoice.pdf"],
  ["photo_\u202Egpj.txt", "photo_gpj.txt"],
  ["../../etc/passwd", "passwd"],
  ["..\\..\\boot.ini", "boot.ini"],
  ["...hidden", "hidden"],
  ['quote".txt', 'quote".txt'],
  ["percent%0d%0a.txt", "percent%0d%0a.txt"],
  ["été 😀.txt", "été 😀.txt"],
])("filename trick: %j is given out as %j, in a header of one line", async (name, expected) => {
  const { sent, got } = await sendAndFetch(name, "text");
  expect(sent.body.name).toBe(expected);
  const header = String(got?.headers["content-disposition"]);
  expect(header).toMatch(
    /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[\w.%!#$&+^`|~-]*$/,
  );
  const inUtf8 = decodeURIComponent(header.split("UTF-8''")[1] ?? "");
  expect(inUtf8).toBe(expected);
});

test.each(["a\r\nSet-Cookie: b=c.txt", "nul\u0000.txt", "x".repeat(5_000)])(
  "filename trick: %j is refused",
  async (name) => {
    expect((await sendAndFetch(name, "text")).sent.status).toBe(400);
  },
);
