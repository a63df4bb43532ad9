import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { conduct, findChanged } from "#feature/conduct";
import { makeGuest, makeMember } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import type { Who } from "#platform/http/who.ts";
import { makeAcknowledgement } from "./fixtures.ts";

let app: TestApp;
let member: Caller;
let memberId: string;
let guest: Caller;
let leader: Caller;
let leaderName: string;
let administrator: Caller;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-20T09:00:00Z" });
  const person = await makeMember(app.db);
  memberId = person.id;
  member = await app.as(person);
  guest = await app.as(await makeGuest(app.db));
  const senior = await makePerson(app.db, { roles: ["senior-leader"] });
  leaderName = senior.name;
  leader = await app.as(senior);
  administrator = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
});
afterAll(() => app.close());

const read = async (by: Caller = member) => (await by("GET /conduct")).body;
const acknowledge = (by: Caller, version: number) =>
  by(`PUT /conduct/versions/${version}/acknowledgement`);
const change = (by: Caller, body: object) => by("PUT /conduct", { body });

describe("the standard that comes with Goodturn", () => {
  test("is there from the start, in English and German, and open to guests of vendors", async () => {
    for (const by of [member, guest]) {
      const standard = await read(by);
      expect(standard).toMatchObject({ version: 1, by: null, at: null, acknowledgedAt: null });
      expect(standard.may).toEqual({ change: false });
      expect(standard.articles.map(({ key }: { key: string }) => key)).toEqual([
        "as-to-a-client",
        "answer",
        "please-and-thank-you",
        "no-sigh",
        "no-blame",
        "no-disparagement",
        "on-time",
        "keep-promises",
        "say-when-you-cannot",
      ]);
      for (const { en, de } of standard.articles) {
        expect(en.words.length).toBeGreaterThan(80);
        expect(de.words.length).toBeGreaterThan(80);
      }
    }
  });
});

describe("acknowledging", () => {
  test("is one gesture, keeps its first time, and is told to oneself alone", async () => {
    expect((await acknowledge(member, 1)).body.acknowledgedAt).toBe("2026-11-20T09:00:00.000Z");
    app.clock.set("2026-11-21T09:00:00Z");
    expect((await acknowledge(member, 1)).body.acknowledgedAt).toBe("2026-11-20T09:00:00.000Z");
    expect((await read(member)).acknowledgedAt).toBe("2026-11-20T09:00:00.000Z");
    expect((await read(leader)).acknowledgedAt).toBeNull();
    expect((await acknowledge(member, 9)).status).toBe(404);
  });

  test("is counted over all, and of teams without saying who; a guest is told no counts", async () => {
    const counts = (await member("GET /conduct/acknowledgements")).body;
    expect(counts).toMatchObject({ version: 1, n: null, of: 4, share: null, teams: [] });
    const { teamId } = await makeMember(app.db);
    for (let at = 0; at < 5; at++) {
      const { id: personId } = await makeMember(app.db, { teamId });
      if (at < 2) await makeAcknowledgement(app.db, { personId });
    }
    const { teams, n, share } = (await administrator("GET /conduct/acknowledgements")).body;
    expect([n, share]).toEqual([null, "few"]);
    expect(teams).toMatchObject([{ team: { id: teamId }, of: 6, share: "few", n: null }]);
    expect((await guest("GET /conduct/acknowledgements")).status).toBe(404);
  });
});

describe("changing the standard", () => {
  const fresh = { en: { title: "Close the loop", words: "Say when it is done." }, de: null };

  test("makes a version; whoever acknowledged the one before is asked again and can read it", async () => {
    const { articles } = await read();
    const body = {
      version: 1,
      note: " Closing the loop is new. ",
      articles: [{ key: null, ...fresh }, ...articles.slice(1)],
    };
    for (const by of [member, guest]) expect((await change(by, body)).status).toBe(404);
    expect((await change(leader, { ...body, articles })).body.reason).toBe("nothingChanged");
    const twice = [articles[0], ...articles];
    expect((await change(leader, { ...body, articles: twice })).body.reason).toBe("keyTwice");
    const made = await change(leader, body);
    expect(made.body).toMatchObject({ version: 2, note: "Closing the loop is new." });
    expect(made.body.articles[0]).toEqual({ key: "close-the-loop", ...fresh });
    expect((await change(administrator, body)).body).toMatchObject({
      reason: "changedMeanwhile",
      facts: { version: 2 },
    });
    expect(await read(member)).toMatchObject({ version: 2, acknowledgedAt: null });
    expect((await acknowledge(member, 1)).body.reason).toBe("changedMeanwhile");
    const { versions, more } = (await member("GET /conduct/versions")).body;
    expect(more).toBe(false);
    expect(versions).toMatchObject([
      { version: 2, by: { name: leaderName }, acknowledgedAt: null },
      { version: 1, changes: [], acknowledgedAt: "2026-11-20T09:00:00.000Z" },
    ]);
    expect(
      versions[0].changes.map((one: { kind: string; key: string }) => `${one.kind} ${one.key}`),
    ).toEqual(["added close-the-loop", "removed as-to-a-client"]);
    // A page of one: what changed is said of its last line too, and the next page goes on behind it.
    const page = (await member("GET /conduct/versions?limit=1")).body;
    expect(page).toEqual({ versions: [versions[0]], more: true });
    const next = (await member("GET /conduct/versions?limit=1&before=2")).body;
    expect(next).toEqual({ versions: [versions[1]], more: false });
  });

  test("is told to all colleagues by the inbox, but to whoever wrote it, until they acknowledge it", async () => {
    const lines = async (by: Caller) =>
      (await by("GET /inbox")).body.rows.filter(({ kind }: { kind: string }) => kind === "conduct");
    expect(await lines(member)).toMatchObject([
      { readAt: null, actor: null, news: { title: "Standard of conduct", href: "/conduct" } },
    ]);
    expect(await lines(administrator)).toHaveLength(1);
    for (const by of [leader, guest]) expect(await lines(by)).toEqual([]);
    expect((await acknowledge(member, 2)).status).toBe(200);
    expect(await lines(member)).toEqual([]);
    expect((await member("GET /inbox/unread")).body).toEqual({ shown: 0, quiet: 0 });
    expect(await lines(administrator)).toHaveLength(1);
  });

  test("counts what became different in a span, over all its versions", async () => {
    const who = { personId: memberId, guest: false } as Who;
    const span = { from: new Date("2026-11-01T00:00:00Z"), to: new Date("2026-12-01T00:00:00Z") };
    const changed = { version: 2, versions: 1, added: 1, reworded: 0, removed: 1 };
    expect(await findChanged(app.db, who, span)).toEqual(changed);
    expect(await findChanged(app.db, who, { ...span, to: span.from })).toBeNull();
  });

  test("names its author to colleagues, and to a guest of a vendor nobody whom they do not see", async () => {
    expect((await read(member)).by).toMatchObject({ name: leaderName });
    expect((await read(guest)).by).toBeNull();
  });

  test("is written by one of two who change it at once", async () => {
    const { articles, version } = await read();
    const body = (words: string) => ({
      version,
      note: words,
      articles: [{ ...articles[0], en: { title: "Close", words } }, ...articles.slice(1)],
    });
    const both = await Promise.all([
      change(leader, body("One")),
      change(administrator, body("Two")),
    ]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
  });
});

test("erasure takes what somebody acknowledged, and leaves the versions without the name", async () => {
  const stored = (name: string) => conduct.stored?.find(({ what }) => what.includes(name));
  expect(await stored("acknowledged")?.count(app.db, memberId)).toBe(2);
  await conduct.erase?.(app.db, memberId, new Date("2026-11-22T09:00:00Z"));
  expect(await stored("acknowledged")?.count(app.db, memberId)).toBe(0);
  expect((await read(member)).version).toBeGreaterThan(1);
});
