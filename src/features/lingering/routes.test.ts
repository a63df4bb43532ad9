/** Lingering through HTTP: who is shown what, what ends it, and what nobody learns. A Monday at ten in Berlin, hours from eight to five. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeRota } from "#fixtures/duty";
import { makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { makeCalendar } from "#fixtures/promises";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeUsual } from "./fixtures.ts";
import { ticks } from "./reactions.ts";

let app: TestApp;
type Member = Awaited<ReturnType<typeof makeMember>>;
let [mia, ned, lea, ana]: Member[] = [];
let [asMia, asNed, asLea, asAna, asMate]: Caller[] = [];
let serviceId: string;
let teamId: string;

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  await makeOrganisation(app.db);
  await makeCalendar(app.db);
});
afterAll(() => app.close());

beforeEach(async () => {
  const { db } = app;
  teamId = (await makeTeam(db)).id;
  serviceId = (await makeService(db, { teamId, name: "Contract review" })).id;
  mia = await makeMember(db, { teamId, name: "Mia" });
  ned = await makeMember(db, { teamId, name: "Ned" });
  lea = await makeMember(db, { teamId, name: "Lea", lead: true });
  ana = await makeMember(db, { name: "Ana" });
  const mate = await makeMember(db, { teamId: ana.teamId, name: "Mate" });
  [asMia, asNed, asLea, asAna, asMate] = await Promise.all(
    [mia, ned, lea, ana, mate].map((one) => app.as(one)),
  );
});

const days = (n: number): void => app.clock.advance({ days: n });

async function act(call: Caller | undefined, key: `${string} /${string}`, body: object = {}) {
  app.clock.advance({ seconds: 1 });
  const answer = await call!(key, { body });
  expect(answer.status, answer.text).toBeLessThan(300);
  await app.settle();
  return answer.body;
}

const ask = async (of = serviceId, call = asAna): Promise<string> =>
  (await act(call, "POST /requests", { serviceId: of, title: "A contract" })).id;

async function mine(call: Caller | undefined) {
  const answer = await call!("GET /lingering");
  expect(answer.status, answer.text).toBe(200);
  type Row = { request: { id: string }; step: string };
  return (answer.body.rows as Row[]).map(({ request, step }) => `${step} ${request.id}`);
}
const of = async (call: Caller | undefined, id: string) =>
  (await call!(`GET /requests/${id}/lingering`)).body;

async function inboxOf(call: Caller | undefined): Promise<string[]> {
  type Row = { kind: string; readAt: string | null; request: { id: string } | null };
  const { rows } = (await call!("GET /inbox")).body as { rows: Row[] };
  return rows.filter(({ kind }) => kind === "quiet").map(({ request }) => request!.id);
}

async function tell(): Promise<void> {
  const moment = { db: app.db, now: app.clock.now(), touch: () => undefined };
  await ticks[0]!.work(moment as never);
}

describe("one request", () => {
  test("shows to whoever can take the next step, says which and why, and any step ends it", async () => {
    await makeUsual(app.db, { serviceId });
    const id = await ask();
    await act(asMia, `POST /requests/${id}/take`);
    expect(await mine(asMia)).toEqual([]);
    days(3);
    expect(await mine(asMia)).toEqual([`say-by-when ${id}`]);
    expect(await mine(asNed)).toEqual([]);
    expect(await mine(asAna)).toEqual([]);
    const seen = await of(asAna, id);
    expect(seen).toMatchObject({ through: "itself", quiet: { workingDays: 3, mine: false } });
    expect(seen.quiet).toMatchObject({ step: "say-by-when", person: { name: "Mia" } });
    expect(seen.quiet.usual).toMatchObject({ name: "Contract review", seconds: 7200, gaps: 80 });
    const stranger = await app.as(await makeMember(app.db));
    expect((await stranger(`GET /requests/${id}/lingering`)).status).toBe(404);
    await act(asMia, `POST /requests/${id}/replies`, { body: "I am on it" });
    expect(await mine(asMia)).toEqual([]);
    expect((await of(asAna, id)).quiet).toBeNull();
  });

  test("of one that nobody holds it is the team's, first of whoever is on duty", async () => {
    await makeUsual(app.db, { serviceId });
    const id = await ask();
    days(2);
    expect(await mine(asMia)).toEqual([`take ${id}`]);
    await makeRota(app.db, { teamId, memberIds: [ned!.id], firstDay: "2026-01-05" });
    expect(await mine(asMia)).toEqual([]);
    expect(await mine(asNed)).toEqual([`take ${id}`]);
  });

  test("of one whose holder is away or has left it is the team's", async () => {
    await makeUsual(app.db, { serviceId });
    const id = await ask();
    await act(asMia, `POST /requests/${id}/take`);
    days(3);
    expect(await mine(asNed)).toEqual([]);
    const day = app.clock.now().toISOString().slice(0, 10);
    await act(asLea, `POST /teams/${teamId}/absences`, {
      personId: mia!.id,
      firstDay: day,
      lastDay: day,
    });
    expect(await mine(asNed)).toEqual([`take-over ${id}`]);
    expect((await of(asAna, id)).quiet).toMatchObject({ person: null, ofTeam: { id: teamId } });
  });

  test("an answer is the customer's to give, by a curve of its own; a yes as well", async () => {
    await makeUsual(app.db, { serviceId });
    await makeUsual(app.db, { serviceId, waits: "answer", hours: 30 });
    await makeUsual(app.db, { serviceId, waits: "confirm", hours: 9 });
    const id = await ask();
    await act(asMia, `POST /requests/${id}/take`);
    await act(asMia, `POST /requests/${id}/wait`, { for: "customer", reason: "Which one?" });
    days(2);
    expect(await mine(asAna)).toEqual([]);
    days(3);
    expect(await mine(asAna)).toEqual([`answer ${id}`]);
    expect(await mine(asMia)).toEqual([]);
    await act(asAna, `POST /requests/${id}/replies`, { body: "This one" });
    expect(await mine(asAna)).toEqual([]);
    await act(asMia, `POST /requests/${id}/finish`);
    days(3);
    expect(await mine(asAna)).toEqual([`confirm ${id}`]);
    await act(asAna, `POST /requests/${id}/confirm`);
    expect(await mine(asAna)).toEqual([]);
  });

  test("without anything usual to hold it against nothing is said", async () => {
    const id = await ask();
    days(60);
    expect(await mine(asMia)).toEqual([]);
    expect((await of(asMia, id)).quiet).toBeNull();
  });

  test("a named day puts it off for both sides, and is over the day after; taken back it never was", async () => {
    await makeUsual(app.db, { serviceId });
    const id = await ask();
    await act(asMia, `POST /requests/${id}/take`);
    days(3);
    const until = new Date(app.clock.now().getTime() + 10 * 86_400_000).toISOString().slice(0, 10);
    const key = `POST /requests/${id}/say-by-when` as const;
    const named = { until, reason: "The other side has to sign first" };
    await act(asMia, key, named);
    const { body: history } = await asAna!(`GET /requests/${id}/history`);
    expect(history.entries.at(-1)).toMatchObject({ kind: "said-by-when", detail: named });
    days(9);
    expect(await mine(asMia)).toEqual([]);
    days(3);
    expect(await mine(asMia)).toEqual([`say-by-when ${id}`]);
    expect((await of(asAna, id)).quiet.saidUntil).toBe(until);
    const past = await asMia!(key, { body: { ...named, until: "2026-03-01" } });
    expect(past.body.reason).toBe("dayOutOfReach");
    expect((await asAna!(key, { body: named })).body.reason).toBe("notNow");
    const later = "2026-12-01";
    await act(asMia, key, { ...named, until: later });
    await act(asMia, `POST /requests/${id}/undo`);
    days(5);
    expect(await mine(asMia)).toEqual([`say-by-when ${id}`]);
  });

  test("one that waits for a part is as quiet as the part, which its holder alone can move", async () => {
    const other = await makeMember(app.db, { name: "Olu" });
    const part = await makeService(app.db, { teamId: other.teamId });
    const asOlu = await app.as(other);
    await makeUsual(app.db, { serviceId });
    await makeUsual(app.db, { serviceId: part.id });
    const id = await ask();
    await act(asMia, `POST /requests/${id}/take`);
    const made = await act(asMia, `POST /requests/${id}/parts`, {
      serviceId: part.id,
      title: "A part",
      waits: true,
    });
    const partId = made.id;
    expect(partId).not.toBe(id);
    await act(asOlu, `POST /requests/${partId}/take`);
    days(4);
    expect(await mine(asMia)).toEqual([]);
    expect(await mine(asOlu)).toEqual([`say-by-when ${partId}`]);
    expect(await of(asMia, id)).toMatchObject({
      through: "part",
      quiet: { request: { id: partId } },
    });
    // The customer sees what they asked for, not what it is made of.
    expect(await of(asAna, id)).toMatchObject({ through: "unseen-part", quiet: null });
  });
});

describe("the inbox", () => {
  test("is told once of each stretch, whoever can move it, and not of what lay long before", async () => {
    await makeUsual(app.db, { serviceId });
    const old = await ask();
    days(5);
    await tell();
    expect(await inboxOf(asLea)).toEqual([]);
    const id = await ask();
    await act(asMia, `POST /requests/${id}/take`);
    days(1);
    app.clock.advance({ hours: 1 });
    await tell();
    await tell();
    expect(await inboxOf(asMia)).toEqual([id]);
    await act(asMia, `POST /requests/${id}/replies`, { body: "Soon" });
    days(1);
    app.clock.advance({ hours: 1 });
    await tell();
    const lines = (await asMia!("GET /inbox")).body.rows.filter(
      ({ kind }: { kind: string }) => kind === "quiet",
    );
    expect(lines).toHaveLength(2);
    expect(await inboxOf(asMia)).not.toContain(old);
  });
});

describe("a team", () => {
  test("how much lingers is for who leads it, by service and step, without what is confidential", async () => {
    const secret = (await makeService(app.db, { teamId, confidential: true })).id;
    await makeUsual(app.db, { serviceId });
    await makeUsual(app.db, { serviceId: secret });
    const hidden = await ask(secret);
    for (let n = 0; n < 5; n += 1) {
      const id = await ask();
      if (n > 2) await act(asMia, `POST /requests/${id}/take`);
    }
    days(2);
    const path = `GET /teams/${teamId}/lingering` as const;
    const { body } = await asLea!(path);
    expect(body).toMatchObject({ open: 5, lingering: { own: 5, customers: 0 } });
    expect(body.services).toHaveLength(1);
    expect(body.services[0].steps).toEqual(
      expect.arrayContaining([
        { step: "take", requests: 3 },
        { step: "say-by-when", requests: 2 },
      ]),
    );
    expect(JSON.stringify(body)).not.toContain("Mia");
    expect((await asMia!(path)).status).toBe(404);
    expect((await asMate!(path)).status).toBe(404);
    // What is confidential still reaches whoever can move it and nobody else.
    expect(await mine(asMia)).toContain(`take ${hidden}`);
    expect((await of(asAna, hidden)).quiet).toMatchObject({ step: "take" });
    expect((await asMate!(`GET /requests/${hidden}/lingering`)).status).toBe(404);
  });

  test("fewer than five open ones are too few to say", async () => {
    await makeUsual(app.db, { serviceId });
    await ask();
    days(2);
    const { body } = await asLea!(`GET /teams/${teamId}/lingering`);
    expect(body).toMatchObject({ open: 1, lingering: null });
    expect(body.services[0].steps).toEqual([]);
  });
});

test("the night reckons what is usual from histories, never from confidential ones, and sets what is open by it", async () => {
  const secret = (await makeService(app.db, { teamId, confidential: true })).id;
  const finished = async (service: string): Promise<void> => {
    const id = await ask(service);
    app.clock.advance({ minutes: 30 });
    await act(asMia, `POST /requests/${id}/take`);
    for (let n = 0; n < 4; n += 1) {
      app.clock.advance({ minutes: 10 });
      await act(asMia, `POST /requests/${id}/replies`, { body: "Word" });
    }
    await act(asMia, `POST /requests/${id}/finish`);
  };
  app.clock.advance({ days: (8 - app.clock.now().getUTCDay()) % 7 });
  for (let n = 0; n < 7; n += 1) await finished(serviceId);
  for (let n = 0; n < 7; n += 1) await finished(secret);
  const open = await ask();
  days(4);
  expect(await mine(asMia)).toEqual([]);
  for (const tick of ticks.slice(1)) await tick.work({ db: app.db, now: app.clock.now() } as never);
  expect(await mine(asMia)).toContain(`take ${open}`);
  const { usual } = (await of(asMia, open)).quiet;
  expect(usual).toMatchObject({ of: "service", requests: 8 });
  expect(usual.seconds).toBeLessThan(3 * 3600);
  const rows = await app.db.selectFrom("usualGap").select("serviceId").execute();
  expect(rows.some((row) => row.serviceId === secret)).toBe(false);
});
