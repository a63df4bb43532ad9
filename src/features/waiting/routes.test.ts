/** Who held it, through HTTP: one request, a team, a pair, the house, the replay; and who is told nothing of it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeGuest, makeMember, makeOrganisation } from "#fixtures/organisation";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { holdersReport } from "./report.ts";
import { sumStale } from "./summing.ts";

let app: TestApp;
interface Player {
  readonly id: string;
  readonly teamId: string;
  readonly serviceId: string;
  readonly by: Caller;
}
let sales: Player;
let legal: Player;
let finance: Player;
let people: Player;
let hour: number;
const ids: string[] = [];

async function player(confidential: boolean): Promise<Player> {
  const member = await makeMember(app.db);
  const { teamId } = member;
  const service = await makeService(app.db, { teamId, confidential });
  return { id: member.id, teamId, serviceId: service.id, by: await app.as(member) };
}

async function ok(call: ReturnType<Caller>) {
  const { status, body } = await call;
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  return body;
}

const pass = (hours: number): void => app.clock.advance({ hours });

/** Sales asks Legal: 2 h in its queue, 1 h at work, then `wait` hours for a part of Finance, 1 h at work again. */
async function askOne(
  wait: number,
  from: Player = finance,
): Promise<{ id: string; partId: string }> {
  const asked = { serviceId: legal.serviceId, title: "A contract" };
  const { id } = await ok(sales.by("POST /requests", { body: asked }));
  pass(2);
  await ok(legal.by(`POST /requests/${id}/take`, { body: {} }));
  pass(1);
  const part = { serviceId: from.serviceId, title: "A part" };
  const { id: partId } = await ok(legal.by(`POST /requests/${id}/parts`, { body: part }));
  pass(wait - 1);
  await ok(from.by(`POST /requests/${partId}/take`, { body: {} }));
  pass(1);
  await ok(from.by(`POST /requests/${partId}/finish`, { body: {} }));
  pass(1);
  await ok(legal.by(`POST /requests/${id}/finish`, { body: {} }));
  return { id, partId };
}

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T08:00:00Z" });
  await makeOrganisation(app.db);
  [sales, legal, finance, people] = [
    await player(false),
    await player(false),
    await player(false),
    await player(true),
  ];
  hour = 3600;
  // Finance promises to be done within two working days; half of its parts take eight.
  for (const wait of [10, 10, 192, 192, 192]) ids.push((await askOne(wait)).id);
  await app.settle();
  await sumStale(app.db, app.clock.now());
});
afterAll(() => app.close());

describe("of one request", () => {
  test("every piece has one holder and leads to the part it comes from; its times add up", async () => {
    const { body } = await sales.by(`GET /requests/${ids[0]}/holders`);
    const pieces = body.segments.map(({ kind, team, part }: never) => [
      kind,
      (team as { id: string } | null)?.id,
      part,
    ]);
    expect(pieces).toEqual([
      ["queue", legal.teamId, null],
      ["work", legal.teamId, null],
      ["queue", finance.teamId, null],
      ["work", finance.teamId, null],
      ["work", legal.teamId, null],
    ]);
    expect(
      body.segments.map(({ throughParts }: { throughParts: boolean }) => throughParts),
    ).toEqual([false, false, true, true, false]);
    expect(body.whole.wallSeconds).toBe(14 * hour);
    const sum = body.holders.reduce(
      (all: number, one: { wallSeconds: number }) => all + one.wallSeconds,
      0,
    );
    expect(sum).toBe(body.whole.wallSeconds);
    const working = body.holders.reduce(
      (all: number, one: { workingSeconds: number }) => all + one.workingSeconds,
      0,
    );
    expect(working).toBe(body.whole.workingSeconds);
    const own = (await legal.by(`GET /requests/${ids[0]}/holders`)).body;
    expect(own.segments[2].part).toMatchObject({ title: "A part" });
  });

  test("is told to whoever sees the request, and to nobody else; guests of a vendor see the request and not who held it", async () => {
    expect((await finance.by(`GET /requests/${ids[0]}/holders`)).status).toBe(404);
    const guest = await makeGuest(app.db);
    const asGuest = await app.as(guest);
    const paths = [`requests/${ids[0]}/holders`, "holders", `teams/${legal.teamId}/holders`];
    for (const path of paths) expect([403, 404]).toContain((await asGuest(`GET /${path}`)).status);
  });

  test("says another team of a confidential part, alone of all to those who may not see it, and no figure tells more", async () => {
    const { id, partId } = await askOne(6, people);
    await app.settle();
    await sumStale(app.db, app.clock.now());
    const kinds = async (by: Caller) =>
      (await by(`GET /requests/${id}/holders`)).body.segments.map(
        ({ kind }: { kind: string }) => kind,
      );
    expect(await kinds(sales.by)).toEqual(["queue", "work", "another", "work"]);
    // Who asked for it sees the part itself, and so do those who serve it; these do not see what it is a part of.
    expect(await kinds(legal.by)).toEqual(["queue", "work", "queue", "work", "work"]);
    expect((await people.by(`GET /requests/${partId}/holders`)).body.segments).toHaveLength(2);
    const whole = JSON.stringify([
      (await sales.by(`GET /requests/${id}/holders`)).body,
      (await legal.by("GET /holders")).body,
      (await legal.by(`GET /teams/${legal.teamId}/holders`)).body,
    ]);
    expect(whole).not.toContain(people.teamId);
    expect(whole).not.toContain(partId);
    expect(whole).toContain("another");
  });
});

describe("of a team", () => {
  test("says what it held itself and what it waited for; all is the sum of its parts", async () => {
    const { body } = await legal.by(`GET /teams/${legal.teamId}/holders`);
    const { whole, own, others, customer, lines } = body.held;
    expect([body.requests, body.open, body.timed]).toEqual([6, 0, 6]);
    // Three of these carry nearly all of the time: too little to judge by.
    expect(body.mostly).toMatchObject({ requests: 6, verdict: "unclear", share: null, more: null });
    expect(own.wallSeconds).toBe(6 * 4 * hour);
    expect(others.wallSeconds).toBe((10 + 10 + 3 * 192 + 6) * hour);
    expect(own.wallSeconds + others.wallSeconds + customer.wallSeconds).toBe(whole.wallSeconds);
    const sum = lines.reduce(
      (all: number, line: { wallSeconds: number }) => all + line.wallSeconds,
      0,
    );
    expect(sum).toBe(whole.wallSeconds);
  });

  test("and whom it held up", async () => {
    const { body } = await finance.by(`GET /teams/${finance.teamId}/holders`);
    expect(body.holdsFor).toMatchObject([
      { team: { id: legal.teamId }, requests: 5, wallSeconds: 596 * hour },
    ]);
  });

  test("replayed as if the other had kept its promise, its requests take as much less as the parts were late", async () => {
    const team = (await legal.by(`GET /teams/${legal.teamId}/holders`)).body;
    expect(team.promisers).toMatchObject([
      { team: { id: finance.teamId }, requests: 5, parts: 5, late: 3 },
    ]);
    const { body } = await legal.by(`GET /teams/${legal.teamId}/holders/if`, {
      query: { team: finance.teamId },
    });
    expect(body).toMatchObject({ requests: 6, withPart: 5 });
    const { replayed } = body;
    expect(replayed).toMatchObject({ withLatePart: 3, parts: 5, late: 3 });
    expect(replayed.savedSeconds).toBe(team.promisers[0].savedSeconds);
    expect(replayed.savedSeconds).toBeGreaterThan(3 * 96 * hour);
    // Of the requests with such a part alone.
    expect(replayed.realSeconds).toBe((596 + 5 * 4) * hour);
    expect(replayed.wasDone.n).toBe(5);
    expect(replayed.wouldBeDone.value).toBeLessThanOrEqual(replayed.wasDone.value);
    const nobody = await legal.by(`GET /teams/${legal.teamId}/holders/if`, {
      query: { team: "01900000-0000-7000-8000-00000000dead" },
    });
    expect(nobody.status).toBe(404);
  });

  test("of few requests too little is known to say more than how many there were", async () => {
    const { body } = await people.by(`GET /teams/${sales.teamId}/holders`);
    expect(body).toMatchObject({ requests: 0, held: null });
    const few = await people.by(`GET /relationships/${finance.teamId}/${sales.teamId}/holders`);
    expect(few.body).toMatchObject({ there: { requests: 0, held: null } });
  });
});

test("a pair is told both ways, and who waits for whom in the house", async () => {
  const pair = (await sales.by(`GET /relationships/${legal.teamId}/${sales.teamId}/holders`)).body;
  expect(pair).toMatchObject({ there: { requests: 6 }, back: { requests: 0, held: null } });
  const house = (await sales.by("GET /holders?period=all")).body;
  expect(house.flow).toMatchObject([
    {
      from: { id: legal.teamId },
      team: { id: finance.teamId },
      requests: 5,
      wallSeconds: 596 * hour,
    },
  ]);
  expect(house.teams.map(({ team }: { team: { id: string } }) => team.id)).toEqual([
    legal.teamId,
    finance.teamId,
  ]);
});

test("it leaves as CSV, a row for each holder, that add up to the time of all requests", async () => {
  const { text, headers } = await sales.by("GET /holders/export", {
    query: { team: legal.teamId, period: "all" },
  });
  expect(headers["content-type"]).toContain("text/csv");
  const rows = text
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(","));
  const seconds = rows.reduce((sum, row) => sum + Number(row[7]), 0);
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.map((row) => Number(row[9]))).toEqual(rows.map(() => seconds));
  const asGuest = await app.as(await makeGuest(app.db));
  expect((await asGuest("GET /holders/export")).status).toBe(404);
});

test("the report tells the same as the screens, as a table and as JSON", async () => {
  const now = app.clock.now();
  const { facts, lines } = await holdersReport.make(app.db, {}, now);
  const house = (await sales.by("GET /holders?period=all")).body;
  const report = JSON.parse(JSON.stringify(facts));
  expect(report).toMatchObject({
    requests: house.requests,
    seconds: house.held.whole.wallSeconds,
    othersSeconds: house.held.others.wallSeconds,
    blockingShare: house.held.others.wallSeconds / house.held.whole.wallSeconds,
  });
  const flow = house.flow.map(({ wallSeconds }: { wallSeconds: number }) => wallSeconds);
  expect(report.flow.map(({ seconds }: { seconds: number }) => seconds)).toEqual(flow);
  expect(lines().join("\n")).toMatch(/waits on others/);
  const none = await holdersReport.make(app.db, { from: now }, now);
  expect(none.facts).toMatchObject({ requests: 0, tooFew: true, seconds: null });
});

test("a team that waits for another is told as that, of a replay of few requests only how many", async () => {
  for (let at = 0; at < 8; at += 1) await askOne(90 + 10 * at);
  const it = await player(false);
  for (let at = 0; at < 4; at += 1) await askOne(6, it);
  await app.settle();
  await sumStale(app.db, app.clock.now());
  const query = { period: "all" };
  const { body } = await legal.by(`GET /teams/${legal.teamId}/holders`, { query });
  expect(body.mostly).toMatchObject({
    requests: 18,
    verdict: "team",
    team: { id: finance.teamId },
  });
  const finances = body.held.lines.filter(
    ({ team }: { team: { id: string } | null }) => team?.id === finance.teamId,
  );
  const seconds = finances.reduce(
    (sum: number, line: { wallSeconds: number }) => sum + line.wallSeconds,
    0,
  );
  expect(body.mostly.share.value).toBeCloseTo(seconds / body.held.whole.wallSeconds, 9);
  const pair = await sales.by(`GET /relationships/${legal.teamId}/${sales.teamId}/holders`, {
    query,
  });
  expect(pair.body.there.mostly).toEqual(body.mostly);
  expect(pair.body.back.mostly).toMatchObject({ verdict: "tooFew", share: null });
  const { facts } = await holdersReport.make(app.db, {}, app.clock.now());
  const said = JSON.parse(JSON.stringify(facts)).teams.find(
    ({ team }: { team: string }) => team === body.team.name,
  );
  expect(said.mostly).toEqual({ ...body.mostly, team: body.mostly.team.name });
  const replayed = await legal.by(`GET /teams/${legal.teamId}/holders/if`, {
    query: { team: it.teamId, period: "all" },
  });
  expect(replayed.body).toMatchObject({ requests: 18, withPart: 4, replayed: null });
});

test("what runs is counted until now, without being touched", async () => {
  const before = (await finance.by(`GET /teams/${finance.teamId}/holders`)).body.held.whole
    .wallSeconds;
  await ok(
    legal.by("POST /requests", { body: { serviceId: finance.serviceId, title: "An open one" } }),
  );
  await app.settle();
  await sumStale(app.db, app.clock.now());
  pass(7);
  const { held, open } = (await finance.by(`GET /teams/${finance.teamId}/holders`)).body;
  expect(open).toBe(1);
  expect(held.whole.wallSeconds).toBe(before + 7 * hour);
});
