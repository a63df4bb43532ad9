import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeQuestion } from "#fixtures/fairness";
import { makeGuest, makeMember } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import { measureRequests } from "#feature/relationships";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { tellMonths, tellNextMonth } from "./composing.ts";
import { insertDigest } from "./queries.ts";

let app: TestApp;
let asLead: Caller;
let asMember: Caller;
let asGuest: Caller;
let leadsTeamId: string;

beforeAll(async () => {
  app = await startApp({ now: "2026-04-02T09:00:00Z" });
  const lead = await makeMember(app.db, { lead: true, name: "Lea" });
  asLead = await app.as(lead);
  leadsTeamId = lead.teamId;
  asMember = await app.as(await makeMember(app.db, { teamId: lead.teamId }));
  asGuest = await app.as(await makeGuest(app.db));
  for (const day of ["2026-02-10", "2026-03-10", "2026-03-11"])
    await makeRequest(app.db, { teamId: lead.teamId, at: new Date(`${day}T10:00:00Z`) });
  await measureRequests(app.db, { all: true }, app.clock.now());
});
afterAll(() => app.close());

const moment = () => ({ db: app.db, now: app.clock.now(), touch: () => undefined });
const months = async () =>
  (await asMember("GET /digests")).body.rows.map(({ month }: { month: string }) => month);

describe("telling months", () => {
  test("a month is told on the third day after it, once, and announced to those who lead", async () => {
    expect(await tellNextMonth(moment())).toBe(true);
    expect(await months()).toEqual(["2026-02"]);
    app.clock.advance({ days: 2 });
    await tellMonths.work({ ...moment(), files: app.files, tell: async () => undefined });
    await tellMonths.work({ ...moment(), files: app.files, tell: async () => undefined });
    expect(await months()).toEqual(["2026-03", "2026-02"]);
    expect(await tellNextMonth(moment())).toBe(false);
    const lines = (await asLead("GET /inbox")).body.rows;
    expect(lines.map(({ news }: { news: { href: string } }) => news.href)).toEqual([
      "/digests/2026-03",
      "/digests/2026-02",
    ]);
    expect((await asMember("GET /inbox")).body.rows).toEqual([]);
    const { body } = await asMember("GET /digests/2026-03");
    expect(body.opening[0].said).toBe(
      "In March 2026 colleagues asked each other for help 2 times.",
    );
  });

  test("what was told stays as it was told", async () => {
    const told = { opening: [], changed: [], praise: [], ask: [], compared: 0 };
    const row = { month: "2026-03", zone: "UTC", asOf: app.clock.now(), told };
    expect(await insertDigest(app.db, row)).toBe(false);
    expect((await asMember("GET /digests/2026-03")).body.opening).toHaveLength(1);
  });
});

test("how many questions of fair service a team answered is told to its lead alone, and stands in no file", async () => {
  const { id: questionId } = await makeQuestion(app.db, { providerId: leadsTeamId });
  for (const day of ["2026-03-05", "2026-03-31", "2026-04-01"])
    await sql`
      insert into fairness_answer (id, question_id, words, at) values (${newId()}, ${questionId}, 'They send theirs at five', ${day}::date)`.execute(
      app.db,
    );
  const told = async (by: Caller, month = "2026-03"): Promise<string[]> =>
    (await by(`GET /digests/${month}`)).body.changed
      .filter(({ key }: { key: string }) => key === "fairness")
      .map(({ said }: { said: string }) => said);
  expect(await told(asLead)).toEqual([
    "Your team answered 1 question of fair service in March 2026. This line is told to those alone who lead it.",
  ]);
  expect(await told(asLead, "2026-02")).toEqual([]);
  expect(await told(asMember)).toEqual([]);
  expect(await told(await app.as(await makeMember(app.db, { lead: true })))).toEqual([]);
  expect((await asLead("GET /digests/2026-03/mail")).text).not.toContain("fair service");
});

describe("reading a month", () => {
  test("every colleague may, guests and strangers are told nothing, and what was never told is missing", async () => {
    expect((await asMember("GET /digests/2026-03")).status).toBe(200);
    expect((await asMember("GET /digests/2001-01")).status).toBe(404);
    expect((await asMember("GET /digests/march")).status).toBe(404);
    for (const path of ["", "/2026-03", "/2026-03/mail", "/2026-03/pdf"] as const) {
      const [guest, nobody] = [
        await asGuest(`GET /digests${path}`),
        await app.nobody(`GET /digests${path}`),
      ];
      expect([guest.status, nobody.status], path).toEqual([404, 401]);
    }
  });

  test("as HTML it fetches nothing, and names that look like markup stay words", async () => {
    const evil = {
      key: "x",
      said: `<img src=x onerror=alert(1)> & "co"`,
      how: "",
      href: "/teams/1",
      grounds: [],
    };
    const told = { opening: [evil], changed: [], praise: [], ask: [], compared: 0 };
    await insertDigest(app.db, { month: "2025-12", zone: "UTC", asOf: app.clock.now(), told });
    const { text, headers } = await asMember("GET /digests/2025-12/mail");
    expect(headers["content-disposition"]).toContain("goodturn-2025-12.html");
    expect(text).toContain("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;co&quot;");
    expect(text).not.toMatch(/<img|<script|src="|@import|url\(/);
    expect(text).toMatch(/href="http[^"]+\/teams\/1"/);
    expect(text).toContain("Nothing that needs a question.");
  });

  test("as PDF it is one, with its words in it whatever their letters", async () => {
    const kraków = { key: "x", said: "Łódź, Αθήνα и Пловдив", how: "", href: "/", grounds: [] };
    const told = { opening: [], changed: [kraków], praise: [], ask: [], compared: 1 };
    await insertDigest(app.db, { month: "2025-11", zone: "UTC", asOf: app.clock.now(), told });
    const { status, text, headers } = await asMember("GET /digests/2025-11/pdf");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("application/pdf");
    expect(text.startsWith("%PDF-1.7")).toBe(true);
    expect(text).toContain("/StructTreeRoot");
    expect(text.trimEnd().endsWith("%%EOF")).toBe(true);
  });
});
