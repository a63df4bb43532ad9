/** Gatherings from the invitation to what came of it, on a real PostgreSQL. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  makeGuest,
  makeMember,
  makeMembership,
  makeOrganisation,
  makeTeam,
} from "#fixtures/organisation";
import { sql } from "kysely";
import { reckonHouse } from "#feature/goodwill";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { gatherings } from "./index.ts";
import { makeGathering } from "./fixtures.ts";
import { makePromised } from "./scene-for-tests.ts";

let app: TestApp;
let host: { id: string; teamId: string };
let guest: { id: string; teamId: string };
let [asHost, asGuest, asOther, asVendor]: Caller[] = [];

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  await makeOrganisation(app.db);
  asVendor = await app.as(await makeGuest(app.db));
});
afterAll(() => app.close());
beforeEach(async () => {
  host = await makeMember(app.db);
  guest = await makeMember(app.db);
  asHost = await app.as(host);
  asGuest = await app.as(guest);
  asOther = await app.as(await makeMember(app.db));
});

const written = (change: object = {}) => ({
  title: "Soup for two teams",
  words: "Bring a spoon",
  place: "The canteen",
  day: "2026-03-20",
  time: "18:00",
  minutes: 120,
  zone: "Europe/Berlin",
  ...change,
});
const inviting = (change: object = {}) =>
  written({ teamIds: [host.teamId, guest.teamId], seats: null, ...change });

async function make(change: object = {}): Promise<string> {
  const made = await asHost!("POST /gatherings", { body: inviting(change) });
  expect(made.status, made.text).toBe(201);
  await app.settle();
  return made.body.id;
}
const read = async (by: Caller | undefined, id: string) =>
  (await by!(`GET /gatherings/${id}`)).body;
const news = async (by: Caller | undefined): Promise<string[]> =>
  (await by!("GET /inbox")).body.rows.flatMap((row: { kind: string; news: { said: string } }) =>
    row.kind === "gatherings" ? [row.news.said] : [],
  );

test("whoever is invited hears of it and comes with one tap; who comes is told to the invited alone", async () => {
  const id = await make();
  expect(await news(asGuest)).toEqual(["You are invited"]);
  expect(await news(asHost)).toEqual([]);
  expect((await asGuest!(`PUT /gatherings/${id}/answer`, { body: { comes: true } })).status).toBe(
    204,
  );
  expect((await asOther!(`PUT /gatherings/${id}/answer`, { body: { comes: true } })).status).toBe(
    404,
  );
  const [mine, others] = [await read(asGuest, id), await read(asOther, id)];
  expect(mine.people).toEqual([expect.objectContaining({ id: guest.id })]);
  expect(mine.gathering).toMatchObject({ coming: 1, comes: true, isInvited: true });
  expect(mine.gathering.startsAt).toBe("2026-03-20T17:00:00.000Z");
  expect(others).toMatchObject({ people: null, gathering: { coming: 1, isInvited: false } });
  expect((await asVendor!(`GET /gatherings/${id}`)).status).toBe(404);
});

test("who says no, or nothing, is in no answer", async () => {
  const id = await make();
  await asGuest!(`PUT /gatherings/${id}/answer`, { body: { comes: false } });
  const { text } = await asHost!(`GET /gatherings/${id}`);
  expect(text).not.toContain(guest.id);
  const acts = await app.db.selectFrom("act").select("endpoint").execute();
  expect(acts.filter(({ endpoint }) => endpoint.endsWith("/answer"))).toEqual([]);
});

test("whoever joins an invited team later may answer too", async () => {
  const id = await make();
  const late = await makeMember(app.db, { teamId: guest.teamId });
  expect(
    (await (await app.as(late))(`PUT /gatherings/${id}/answer`, { body: { comes: true } })).status,
  ).toBe(204);
});

test("seats are drawn by lot, and a no draws another one of the same team", async () => {
  const mates = [guest, await makeMember(app.db, guest), await makeMember(app.db, guest)].map(
    ({ id }) => id,
  );
  await makeMembership(app.db, { teamId: host.teamId });
  const id = await make({ seats: 1 });
  const drawn = async () =>
    (
      await app.db.selectFrom("gatheringGuest").selectAll().where("gatheringId", "=", id).execute()
    ).filter(({ personId }) => mates.includes(personId));
  const [first, ...more] = await drawn();
  expect(more).toEqual([]);
  const asFirst = await app.as({ id: first!.personId });
  await asFirst(`PUT /gatherings/${id}/answer`, { body: { comes: false } });
  const after = await drawn();
  expect(after).toHaveLength(2);
  const second = after.find(({ personId }) => personId !== first!.personId)!;
  await app.settle();
  expect(await news(await app.as({ id: second.personId }))).toEqual(["A seat was drawn for you"]);
  const rest = mates.find((one) => !after.some(({ personId }) => personId === one))!;
  const uninvited = await (
    await app.as({ id: rest })
  )(`PUT /gatherings/${id}/answer`, { body: { comes: true } });
  expect(uninvited.status).toBe(404);
});

test("the host changes it and calls it off; those who come are told, and calendars follow", async () => {
  const id = await make();
  await asGuest!(`PUT /gatherings/${id}/answer`, { body: { comes: true } });
  const change = { body: written({ time: "19:30", version: 1 }) };
  expect((await asGuest!(`PUT /gatherings/${id}`, change)).status).toBe(404);
  expect((await asHost!(`PUT /gatherings/${id}`, change)).status).toBe(204);
  expect((await asHost!(`PUT /gatherings/${id}`, change)).body.reason).toBe("changedMeanwhile");
  const file = async () => (await asGuest!(`GET /gatherings/${id}/invitation`)).text;
  expect(await file()).toMatch(/SEQUENCE:1\r\n[^]*DTSTART:20260320T183000Z/);
  const off = { body: { why: "Half of us are ill", version: 2 } };
  expect((await asHost!(`POST /gatherings/${id}/cancellation`, off)).status).toBe(204);
  await app.settle();
  expect(await news(asGuest)).toEqual([
    "It was called off",
    "It was changed: look at the day and the place",
    "You are invited",
  ]);
  expect(await file()).toMatch(
    new RegExp(`METHOD:CANCEL\r\n[^]*UID:gathering-${id}@goodturn\r\n[^]*SEQUENCE:2`),
  );
  const late = await asGuest!(`PUT /gatherings/${id}/answer`, { body: { comes: null } });
  expect(late.body.reason).toBe("isCancelled");
});

test.each([
  [{ day: "2026-03-01" }, "notAhead"],
  [{ day: "2028-01-01" }, "notAhead"],
  [{ zone: "Nowhere/Land" }, "unknownZone"],
  [{ zone: "+02:00" }, "unknownZone"],
])("%j is refused: %s", async (change, reason) => {
  const refused = await asHost!("POST /gatherings", { body: inviting(change) });
  expect([refused.status, refused.body.reason]).toEqual([422, reason]);
});

test("a vendor and a team that is closed are not invited", async () => {
  const vendor = await makeTeam(app.db, { kind: "vendor" });
  const refused = await asHost!("POST /gatherings", {
    body: inviting({ teamIds: [host.teamId, vendor.id] }),
  });
  expect([refused.status, refused.body.reason]).toEqual([422, "unknownTeam"]);
});

test("afterwards each says for themself that they were there; the host may count; a line is for who came", async () => {
  const { id } = await makeGathering(app.db, {
    teamIds: [host.teamId, guest.teamId],
    hostId: host.id,
    startsAt: new Date("2026-03-01T17:00:00Z"),
    guests: [{ personId: guest.id, comes: true }],
  });
  const tell = (by: Caller | undefined, body: object) =>
    by!(`PUT /gatherings/${id}/presence`, { body: body as Record<string, unknown> });
  expect((await tell(asGuest, { came: null, line: "Good soup" })).body.reason).toBe("wasNotThere");
  expect((await tell(asGuest, { came: true, line: "Good soup" })).status).toBe(204);
  expect((await tell(asOther, { came: true, line: "" })).status).toBe(404);
  expect((await read(asOther, id)).gathering).toMatchObject({ came: 1, cameBy: "themselves" });
  expect((await read(asOther, id)).lines).toMatchObject([{ words: "Good soup" }]);
  expect((await asGuest!(`PUT /gatherings/${id}/count`, { body: { came: 9 } })).status).toBe(404);
  expect((await asHost!(`PUT /gatherings/${id}/count`, { body: { came: 9 } })).status).toBe(204);
  expect((await read(asOther, id)).gathering).toMatchObject({ came: 9, cameBy: "host" });
  const listed = (
    await asOther!("GET /gatherings", { query: { state: "past", team: guest.teamId } })
  ).body;
  expect(listed.rows).toMatchObject([{ id, lines: 1 }]);
  const both = async (team: string, other: string) =>
    (await asOther!("GET /gatherings", { query: { state: "all", team, with: other } })).body.rows;
  expect(await both(guest.teamId, host.teamId)).toMatchObject([{ id }]);
  expect(await both(guest.teamId, (await makeTeam(app.db)).id)).toEqual([]);
  const { text } = await asOther!("GET /gatherings/export");
  expect(text).toContain("Soup for two teams");
  const acts = await app.db.selectFrom("act").select("endpoint").execute();
  expect(acts.filter(({ endpoint }) => endpoint.endsWith("/presence"))).toEqual([]);
});

test("what is to come cannot be told about, nor what is over answered", async () => {
  const id = await make();
  const early = await asGuest!(`PUT /gatherings/${id}/presence`, {
    body: { came: true, line: "" },
  });
  expect(early.body.reason).toBe("notYet");
  expect((await asGuest!(`GET /gatherings/${id}/relationships`)).body.reason).toBe("notYet");
  const over = await makeGathering(app.db, {
    startsAt: new Date("2026-03-01T17:00:00Z"),
    guests: [{ personId: guest.id }],
  });
  const late = await asGuest!(`PUT /gatherings/${over.id}/answer`, { body: { comes: true } });
  expect(late.body.reason).toBe("isOver");
});

test("what was stored goes with the name, and the gathering stays", async () => {
  const id = await make();
  await asGuest!(`PUT /gatherings/${id}/answer`, { body: { comes: true } });
  await gatherings.erase!(app.db, guest.id, app.clock.now());
  await gatherings.erase!(app.db, host.id, app.clock.now());
  expect(await read(asOther, id)).toMatchObject({ gathering: { host: null, coming: 0 } });
});

const promised = (n: number, kept: number, daysAgo: number): Promise<void> =>
  makePromised(app, { from: host.teamId, to: guest.teamId }, { n, kept, daysAgo });

test("a suggestion says why and with how many requests, and what comes of it keeps that", async () => {
  await promised(3, 3, 20);
  await promised(3, 3, 100);
  await promised(7, 7, 200);
  await sql`insert into goodwill_sum (provider_id, customer_id, line, span, n, good, as_of)
    values (${host.teamId}, ${guest.teamId}, 'promises', 'now', 60, 1, now())`.execute(app.db);
  await app.db.transaction().execute((db) => reckonHouse(db, app.clock.now()));
  await sql`update goodwill_round set usual = jsonb_set(usual, '{house,promises}', '{"n": 900, "good": 800}')`.execute(
    app.db,
  );
  const { body } = await asOther!("GET /gatherings/suggestions");
  const cold = body.rows.find(({ why }: { why: string }) => why === "cold");
  expect(cold).toMatchObject({ requests: 6 });
  const ids = cold.teams.map(({ id }: { id: string }) => id);
  expect(ids.slice(0, 2).toSorted()).toEqual([host.teamId, guest.teamId].toSorted());
  const id = await make({ teamIds: ids });
  expect((await read(asOther, id)).gathering).toMatchObject({ why: "cold", whyRequests: 6 });
  const three = await make({ teamIds: [...ids.slice(0, 2), (await makeMember(app.db)).teamId] });
  expect((await read(asOther, three)).gathering).toMatchObject({ why: "cold", whyRequests: 6 });
  const after = (await asOther!("GET /gatherings/suggestions")).body.rows;
  expect(after.filter(({ why }: { why: string }) => why === "cold")).toEqual([]);
});
