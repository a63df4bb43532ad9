/** Scorecards against the requests themselves: what a card says is reckoned again by SQL that knows nothing of the sums. */
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCommitment } from "#fixtures/commitments";
import { makeGuest, makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import { measureRequests } from "#feature/relationships";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import type { CardAnswer, LineAnswer, LineName } from "./contract.ts";

let app: TestApp;
let asColleague: Caller;
let asGuest: Caller;
const now = new Date("2026-11-20T09:00:00Z");
const teams: string[] = [];

/** Three teams with a few hundred requests over a year; much of it done, some reopened, some open, a few confidential. */
beforeAll(async () => {
  app = await startApp({ now: now.toISOString() });
  await makeOrganisation(app.db);
  asColleague = await app.as(await makeMember(app.db));
  asGuest = await app.as(await makeGuest(app.db));
  for (let team = 0; team < 3; team += 1) {
    const first = await makeRequest(app.db, { at: now });
    teams.push(first.teamId);
    for (let at = 1; at < 70; at += 1) {
      const askedAt = new Date(now.getTime() - at * (3 + team) * 86_400_000);
      const confidential = at % 17 === 0;
      await makeRequest(app.db, { ...first, at: askedAt, confidential } as never);
    }
  }
  await sql`
    update request set done_at = asked_at + make_interval(mins => 7 * (number % 53)::int + 1), state = 'done',
      first_reply_at = asked_at + make_interval(mins => 2 * (number % 31)::int), reopen_count = (number % 11 = 0)::int
    where number % 6 <> 0`.execute(app.db);
  await sql`
    insert into defect (id, request_id, kind, team_id, at)
    select gen_random_uuid(), id, 'reopened', team_id, asked_at + interval '1 hour' from request where reopen_count > 0`.execute(
    app.db,
  );
  await measureRequests(app.db, { all: true }, now);
});
afterAll(() => app.close());

const cardOf = async (teamId: string | null, by = asColleague): Promise<CardAnswer> => {
  const { status, body, text } = await by(
    teamId === null ? "GET /scorecard" : `GET /teams/${teamId}/scorecard`,
  );
  expect(status, text).toBe(200);
  return body;
};
const lineOf = (card: CardAnswer, name: LineName): LineAnswer =>
  card.lines.find(({ line }) => line === name)!;

interface Reckoned {
  readonly finished: number;
  readonly right: number;
  readonly done: number;
  readonly asked: number;
  readonly median: number | null;
}

/** By brute force from requests and their defects: the median by Kaplan & Meier, one self-join a time at which something was done. */
async function reckon(teamId: string | null, from: string, to: string): Promise<Reckoned> {
  const { rows } = await sql<Reckoned>`
    with own as (
      select request.*, m.done_working as working, m.done from request join request_measure as m on m.request_id = request.id
      where not request.confidential and (${teamId}::uuid is null or request.team_id = ${teamId}::uuid)
        and request.asked_at >= ${from}::timestamptz and request.asked_at < ${to}::timestamptz),
    waits as (
      select case when done = 'running' then 1e12 else working end as seconds, done = 'came' as came from own where working is not null or done = 'running'),
    steps as (
      select seconds, (select count(*) from waits as other where other.seconds >= one.seconds)::float8 as at_risk,
        (select count(*) from waits as other where other.seconds = one.seconds and other.came)::float8 as ended
      from (select distinct seconds from waits where came) as one),
    heights as (
      select seconds, (
        select exp(sum(ln(greatest((at_risk - ended) / at_risk, 1e-300)))) from steps as other where other.seconds <= steps.seconds) as height,
        lead(seconds) over (order by seconds) as next
      from steps)
    select (select count(*) from own where done_at is not null or reopen_count > 0) as finished,
      (select count(*) from own where done_at is not null and reopen_count = 0
        and not exists (select from defect where request_id = own.id and kind = 'misrouted')) as right,
      (select count(*) from own where done_at is not null) as done, (select count(*) from own) as asked,
      (select case when abs(height - 0.5) < 1e-9 then (seconds + coalesce(next, seconds)) / 2 else seconds end
        from heights where height <= 0.5 + 1e-9 order by seconds limit 1) as median`.execute(
    app.db,
  );
  return rows[0]!;
}

const day = 86_400_000;
const ago = (days: number): string => new Date(now.getTime() - days * day).toISOString();

describe("the figures of a card", () => {
  test("are those of the requests, of each team and of all of them together", async () => {
    for (const teamId of [null, ...teams]) {
      const card = await cardOf(teamId);
      const [right, done] = [lineOf(card, "right-first-time"), lineOf(card, "done")];
      const present = await reckon(teamId, ago(90), ago(-1));
      const before = await reckon(teamId, ago(180), ago(90));
      expect(right.now).toMatchObject({
        n: present.finished,
        value: present.right / present.finished,
      });
      expect(right.before).toMatchObject({
        n: before.finished,
        value: before.right / before.finished,
      });
      expect(done.now!.n).toBe(present.asked);
      expect(done.now!.value).toBeCloseTo(present.median!, 6);
      expect(done.before!.value).toBeCloseTo(before.median!, 6);
      // Berlin: a month begins an hour, in summer two, before the day of Greenwich.
      const october = await reckon(teamId, "2026-09-30T22:00:00Z", "2026-10-31T23:00:00Z");
      const month = right.months.find((one) => one.month === "2026-10")!;
      expect(month.n).toBe(october.finished);
      if (!month.tooFew) expect(month.value).toBeCloseTo(october.right / october.finished, 12);
      expect(right.months.map((one) => one.month)).toHaveLength(12);
    }
  });

  test("of the organisation are over all requests, and not the mean of its teams", async () => {
    await sql`
      update request_measure set promise = case when provider_id = ${teams[0]}::uuid then 'broken' else 'kept' end
      where provider_id <> ${teams[1]}::uuid or request_id in (
        select request_id from request_measure where provider_id = ${teams[1]}::uuid order by asked_at desc limit 6)`.execute(
      app.db,
    );
    await sql`insert into stale_figure (scope, one_id, other_id) select 'provider', id, '00000000-0000-0000-0000-000000000000' from team`.execute(
      app.db,
    );
    await measureRequests(app.db, { ids: [] }, now);
    const { rows } = await sql<{ n: number; kept: number }>`
      select count(*) as n, count(*) filter (where promise = 'kept') as kept from request_measure
      where promise in ('kept', 'broken') and asked_at >= ${ago(90)}::timestamptz`.execute(app.db);
    const { n, kept } = rows[0]!;
    const all = lineOf(await cardOf(null), "promise-kept").now!;
    expect(all).toMatchObject({ n, value: kept / n });
    const shares = await Promise.all(
      teams.map(async (id) => lineOf(await cardOf(id), "promise-kept").now!.value!),
    );
    expect(shares).toEqual([0, 1, 1]);
    expect(all.value).not.toBeCloseTo(2 / 3, 3);
  });

  test("say better or worse only outside chance, and nothing below the floor", async () => {
    const [, , third] = teams;
    await sql`
      update request_measure set done_working = case when asked_at >= ${ago(90)}::timestamptz then 60 else 36000 end
      where done = 'came' and provider_id = ${third}::uuid`.execute(app.db);
    await sql`insert into stale_figure (scope, one_id, other_id) values ('provider', ${third}, '00000000-0000-0000-0000-000000000000')`.execute(
      app.db,
    );
    await measureRequests(app.db, { ids: [] }, now);
    const card = await cardOf(third!);
    expect(lineOf(card, "done")).toMatchObject({ change: "better" });
    expect(lineOf(card, "right-first-time").change).toBeNull();
    const fresh = await makeTeam(app.db);
    const empty = await cardOf(fresh.id);
    expect(empty.asOf).toBeNull();
    for (const name of ["promise-kept", "right-first-time", "first-reply", "done"] as const)
      expect(lineOf(empty, name)).toMatchObject({ now: { n: 0, tooFew: true }, change: null });
  });

  test("count the days since the last defect, of the team and of the house", async () => {
    const of = async (teamId: string | null) =>
      lineOf(await cardOf(teamId), "right-first-time").facts.find(
        ({ fact }) => fact === "days-since-defect",
      )!.value;
    for (const teamId of [null, ...teams]) {
      const { rows } = await sql<{ days: number }>`
        select floor(extract(epoch from ${now}::timestamptz - max(defect.at)) / 86400)::int as days
        from defect join request on request.id = defect.request_id
        where not request.confidential and (${teamId}::uuid is null or defect.team_id = ${teamId}::uuid)`.execute(
        app.db,
      );
      expect(await of(teamId)).toBe(rows[0]!.days);
    }
  });
});

describe("commitments on a card", () => {
  test("are counted for the organisation, and stand as they are for a team", async () => {
    const before = lineOf(await cardOf(null), "commitments");
    const { id } = await makeCommitment(app.db, { teamId: teams[0]!, untilDay: "2026-12-31" });
    await makeCommitment(app.db, {
      teamId: teams[0]!,
      untilDay: "2026-11-10",
      what: "Already over",
    });
    for (let at = 0; at < 6; at += 1)
      await makeCommitment(app.db, {
        untilDay: "2026-09-30",
        ended: { how: at < 4 ? "kept" : "not-kept", at: new Date("2026-09-30T09:00:00Z") },
      });
    const line = lineOf(await cardOf(null), "commitments");
    expect(line.now!.value).toBe((before.now?.value ?? 0) + 1);
    expect(line.months.find(({ month }) => month === "2026-08")!.value).toBe(8);
    expect(line.months.at(-1)!.value).toBe(1);
    const facts = new Map(line.facts.map((one) => [one.fact, one]));
    expect(facts.get("commitments-kept")).toMatchObject({ n: 6, value: 4 / 6 });
    expect(facts.get("leaders-with-commitment")).toMatchObject({ n: 8, value: 1 });
    const ofTeam = lineOf(await cardOf(teams[0]!), "commitments");
    expect(ofTeam).toMatchObject({ kind: "none", now: null, months: [], facts: [] });
    expect(ofTeam.things.map(({ name, stands }) => [name, stands])).toEqual([
      ["Already over", "past-its-day"],
      [expect.any(String), null],
    ]);
    expect(ofTeam.things[1]!.id).toBe(id);
  });
});

describe("who sees it, and in which order", () => {
  test("every colleague, and guests of vendors nothing", async () => {
    expect((await asGuest("GET /scorecard")).status).toBe(404);
    expect((await asGuest(`GET /teams/${teams[0]}/scorecard`)).status).toBe(404);
    expect((await asGuest("GET /scorecard/export")).status).toBe(404);
    expect((await asColleague(`GET /teams/${newId()}/scorecard`)).status).toBe(404);
    expect((await cardOf(teams[0]!)).teams).toEqual([]);
  });

  test("teams stand by name, whatever their figures are", async () => {
    const { teams: rows } = await cardOf(null);
    const names = rows.map(({ team }) => team.name.toLowerCase());
    expect(names).toEqual(names.toSorted());
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toContain("rank");
  });

  test("it leaves as CSV, a row for each line and period", async () => {
    const { text, headers } = await asColleague("GET /scorecard/export");
    expect(headers["content-type"]).toContain("text/csv");
    const lines = text.trim().split("\r\n");
    expect(lines[0]).toContain('"team","line","period"');
    expect(lines.filter((line) => line.includes('"right-first-time"')).length).toBe(15);
    const card = await cardOf(null);
    const { n, value } = lineOf(card, "right-first-time").now!;
    expect(text).toContain(`"","right-first-time","last 90 days","share",${n},${value}`);
  });
});
