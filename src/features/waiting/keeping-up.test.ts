/** Who held it over random histories through the real endpoints: kept up step by step, made anew in bulk, and as the requests stand. */
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { measureHeld } from "./measuring.ts";
import { markAllStale } from "./queries/sums.ts";
import { sumStale } from "./summing.ts";

let app: TestApp;
interface Player {
  readonly teamId: string;
  readonly serviceId: string;
  readonly by: Caller;
}
const players: Player[] = [];

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  for (let at = 0; at < 3; at += 1) {
    const member = await makeMember(app.db);
    // What one of them offers is confidential: as a part of something open it must be told of by no figure.
    const service = await makeService(app.db, { teamId: member.teamId, confidential: at === 2 });
    players.push({ teamId: member.teamId, serviceId: service.id, by: await app.as(member) });
  }
});
afterAll(() => app.close());

const bodies: Readonly<Record<string, object>> = {
  take: {},
  replies: { body: "Here" },
  finish: {},
  confirm: {},
  resume: {},
  undo: {},
  split: {},
  reopen: { cause: "wrong", whatIsMissing: "All" },
  withdraw: {},
  assign: { personId: null },
};
const acts = [
  "ask",
  "ask",
  "part",
  "part",
  "part",
  "part",
  "part",
  "part",
  "hand-over",
  "wait",
  "merge",
];
const step = fc.record({
  act: fc.constantFrom(...acts, ...Object.keys(bodies), "take", "finish"),
  who: fc.nat(2),
  to: fc.nat(2),
  which: fc.nat(30),
  milliseconds: fc.integer({ min: 1, max: 90_000_000 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function bodyOf({ act, to, which }: Step, ids: readonly string[]): readonly [string, object] {
  const { teamId, serviceId } = players[to]!;
  if (act === "part") return ["parts", { serviceId, title: "A part", waits: which % 4 > 0 }];
  if (act === "hand-over") return [act, { teamId, reason: "Theirs", misrouted: false }];
  if (act === "wait") return [act, { for: which % 2 === 0 ? "customer" : "vendor", reason: "So" }];
  if (act === "merge") return [act, { intoId: ids[(which * 7) % ids.length] }];
  return [act, bodies[act]!];
}

/** Whoever may plays the step, beginning with one; those that are not possible are refused, and that is well. */
async function play(ids: string[], one: Step): Promise<void> {
  // Taking back is possible for two minutes alone.
  app.clock.advance({ seconds: (one.act === "undo" ? 1_500 : one.milliseconds) / 1000 });
  if (one.act === "ask") {
    const body = { serviceId: players[one.to]!.serviceId, title: "Help" };
    ids.push((await players[one.who]!.by("POST /requests", { body })).body.id);
    return;
  }
  const id = ids[one.which % Math.max(1, ids.length)];
  if (id === undefined) return;
  const [path, body] = bodyOf(one, ids);
  for (const { by } of [...players.slice(one.who), ...players.slice(0, one.who)]) {
    const answer = await by(`POST /requests/${id}/${path}`, { body });
    expect([200, 201, 404, 409, 422]).toContain(answer.status);
    if (path === "parts" && answer.status < 300) ids.push(answer.body.id);
    if (answer.status < 300) return;
  }
}

const tables = ["held_life", "held_time", "held_spared"];

async function rowsOf(table: string, without: string): Promise<string[]> {
  const { rows } = await sql<{ row: string }>`
    select (to_jsonb(whole) - ${without}::text)::text as row from ${sql.table(table)} as whole order by 1`.execute(
    app.db,
  );
  return rows.map(({ row }) => row);
}

const kept = async (): Promise<string[]> =>
  (await Promise.all(tables.map((table) => rowsOf(table, "")))).flat();

/** Wall time of all sums over all time as it is read now, without summing anew. */
async function sumsNow(): Promise<unknown[]> {
  const { rows } = await sql`
    select provider_id, customer_team_id, holder, team_id, through_parts, requests, running, timed,
      wall_ms + running * (extract(epoch from ${app.clock.now()}::timestamptz - as_of) * 1000)::bigint as wall_ms
    from held_sum where period = 'all' order by 1, 2, 3, 4, 5`.execute(app.db);
  return rows;
}

/** How evenly they are shared where nothing runs, without summing anew. */
async function spreadOfEnded(): Promise<unknown[]> {
  const { rows } = await sql`
    select to_jsonb(spread) - 'as_of' as row from held_spread as spread where period = 'all' and not exists (
      select from held_sum as sums where sums.provider_id = spread.provider_id and sums.holder = 'all' and sums.running > 0
        and sums.customer_team_id is not distinct from spread.customer_team_id) order by 1`.execute(
    app.db,
  );
  return rows;
}

/** What is kept of each team and side is what the requests themselves give, one by one. */
async function spreadAddsUp(): Promise<void> {
  interface Piece {
    readonly id: string;
    readonly pair: string;
    readonly side: string;
    readonly teamId: string | null;
    readonly seconds: number;
  }
  const { rows } = await sql<Piece>`
    select held.request_id as id, concat(provider_id, ' ', customer_team_id) as pair, held.team_id,
      case when holder = 'customer' then 'customer' when held.team_id = provider_id then 'own' else 'others' end as side,
      round(sum(wall_ms + coalesce((extract(epoch from ${app.clock.now()}::timestamptz - since) * 1000)::bigint, 0)) / 1000)::bigint as seconds
    from held_time as held join held_life using (request_id) group by 1, 2, 3, 4`.execute(app.db);
  const sums = new Map<string, number>();
  const add = (key: string, amount: number): unknown =>
    sums.set(key, (sums.get(key) ?? 0) + amount);
  for (const one of rows)
    for (const other of rows.filter(({ id }) => id === one.id)) {
      add(`${one.pair} ${one.side} with ${other.side}`, one.seconds * other.seconds);
      if (one.side === "others" && one.teamId !== null)
        add(`${one.pair} ${one.teamId} with ${other.side}`, one.seconds * other.seconds);
    }
  const { rows: kept } = await sql<{ key: string; sums: Record<string, number> }>`
    select concat(provider_id, ' ', customer_team_id, ' ', coalesce(team_id::text, holder)) as key,
      jsonb_build_object('own', with_own, 'customer', with_customer, 'others', with_others) as sums
    from held_spread where period = 'all'`.execute(app.db);
  const found = kept.flatMap(({ key, sums: all }) =>
    Object.entries(all).map(([side, amount]) => [`${key} with ${side}` as string, amount] as const),
  );
  expect(kept.length).toBeGreaterThan(0);
  for (const [key, amount] of found) expect([key, amount]).toEqual([key, sums.get(key) ?? 0]);
  for (const [key, amount] of sums)
    expect([key, new Map(found).get(key) ?? 0]).toEqual([key, amount]);
}

/** What each team has in all as of 1970: as it is kept, or added up from its pairs. */
async function inAll(table: "held_provider_sum" | "held_sum"): Promise<unknown[]> {
  const isKept = table === "held_provider_sum";
  const wall = isKept
    ? sql`from_epoch_ms`
    : sql`wall_ms - running * round(extract(epoch from as_of) * 1000)`;
  const { rows } = await sql`
    select period, provider_id, holder, team_id, through_parts, sum(requests)::bigint as requests, sum(running)::bigint as running,
      sum(${wall})::text as wall, coalesce(sum(working_ms), 0)::text as working, sum(timed)::bigint as timed
    from ${sql.table(table)} group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(app.db);
  return rows;
}

async function countKept() {
  const { rows } = await sql<{
    parts: number;
    hidden: number;
    spared: number;
    confidential: number;
  }>`
    select count(*) filter (where through_parts) as parts, count(*) filter (where holder = 'another') as hidden,
      (select count(*) from held_spared) as spared,
      (select count(*) from held_life join request on request.id = request_id where confidential) as confidential
    from held_time`.execute(app.db);
  return rows[0]!;
}

/** One waits for a part that is confidential, one for a part with a promise. */
async function beginWithParts(ids: string[]): Promise<void> {
  const [one, two] = players as [Player, Player];
  for (const { serviceId } of [players[2]!, one]) {
    const body = { serviceId: two.serviceId, title: "With a part" };
    const { id } = (await one.by("POST /requests", { body })).body;
    const part = await two.by(`POST /requests/${id}/parts`, { body: { serviceId, title: "It" } });
    ids.push(id, part.body.id);
  }
  await app.settle();
  expect(await countKept()).toEqual({ parts: 2, hidden: 1, spared: 1, confidential: 0 });
}

test("what is kept up step by step is what is made anew, to the millisecond", async () => {
  const ids: string[] = [];
  await beginWithParts(ids);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
      for (const [at, one] of steps.entries()) {
        await play(ids, one);
        if (at % 4 === 0) await app.settle();
        if (at % 9 === 0) await sumStale(app.db, app.clock.now());
      }
      await app.settle();
      await sumStale(app.db, app.clock.now());
      app.clock.advance({ seconds: 123_456.789 });
      const [stepwise, sums, ended] = [await kept(), await sumsNow(), await spreadOfEnded()];
      await markAllStale(app.db);
      await sumStale(app.db, app.clock.now());
      const summed = [await rowsOf("held_sum", ""), await rowsOf("held_spread", "")];
      expect(await inAll("held_provider_sum")).toEqual(await inAll("held_sum"));
      await sql`truncate held_life, held_sum, held_provider_sum, held_spread cascade`.execute(
        app.db,
      );
      await measureHeld(app.db, { behind: true }, app.clock.now());
      expect(await kept()).toEqual(stepwise);
      expect(await sumsNow()).toEqual(sums);
      expect(await spreadOfEnded()).toEqual(ended);
      expect([await rowsOf("held_sum", ""), await rowsOf("held_spread", "")]).toEqual(summed);
      await spreadAddsUp();
      await addsUp();
      await standsAsRequestsStand();
    }),
    { numRuns: 7, endOnFailure: true },
  );
  expect(await countKept()).toMatchObject({ confidential: 0 });
}, 120_000);

test("after each step it is held by whom the request then stands with", async () => {
  const [customer, provider, other] = players as [Player, Player, Player];
  const asked = await customer.by("POST /requests", {
    body: { serviceId: provider.serviceId, title: "Step by step" },
  });
  const { id } = asked.body;
  const part = { serviceId: customer.serviceId, title: "A part" };
  let partId = "";
  const steps: readonly (readonly [Player, path: string, body: object, holder: string])[] = [
    [provider, "take", {}, "work"],
    [provider, "assign", { personId: null }, "queue"],
    [provider, "take", {}, "work"],
    [provider, "wait", { for: "customer", reason: "Which one?" }, "customer"],
    [customer, "replies", { body: "The first" }, "work"],
    [provider, "wait", { for: "vendor", reason: "They deliver" }, "vendor"],
    [provider, "undo", {}, "work"],
    [provider, "parts", part, "queue through parts"],
    [provider, "part/withdraw", {}, "work"],
    [provider, "finish", {}, "nobody"],
    [customer, "reopen", { cause: "wrong", whatIsMissing: "All" }, "work"],
    [provider, "hand-over", { teamId: other.teamId, reason: "Theirs", misrouted: false }, "queue"],
    [customer, "withdraw", {}, "nobody"],
  ];
  for (const [player, path, body, holder] of steps) {
    app.clock.advance({ seconds: path === "undo" ? 5 : 3_600 });
    const at = path === "part/withdraw" ? `${partId}/withdraw` : `${id}/${path}`;
    const answer = await player.by(`POST /requests/${at}`, { body });
    expect([path, answer.status < 300]).toEqual([path, true]);
    if (path === "parts") partId = answer.body.id;
    await app.settle();
    const { rows } = await sql<{ holder: string }>`
      select holder || case when through_parts then ' through parts' else '' end as holder
      from held_time where request_id = ${id} and since is not null`.execute(app.db);
    expect([path, rows[0]?.holder ?? "nobody"]).toEqual([path, holder]);
  }
});

/** Every life is the sum of its holders' times; working time adds up as well. */
async function addsUp(): Promise<void> {
  const { rows } = await sql<{ id: string; life: number; held: number }>`
    select request.id, (extract(epoch from coalesce(request.done_at, request.closed_at, ${app.clock.now()}) - request.asked_at) * 1000)::bigint as life,
      coalesce((select sum(wall_ms + coalesce((extract(epoch from ${app.clock.now()}::timestamptz - since) * 1000)::bigint, 0))
        from held_time where request_id = request.id), 0)::bigint as held
    from request where not confidential`.execute(app.db);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ life, held }) => life !== held)).toEqual([]);
}

/** Who holds what is open follows from the steps alone, and is what the request itself says. */
async function standsAsRequestsStand(): Promise<void> {
  const { rows } = await sql<{ state: string; taken: boolean; holder: string; parts: boolean }>`
    select request.state, request.holder_id is not null as taken, held.holder, held.through_parts as parts
    from request join held_time as held on held.request_id = request.id and held.since is not null`.execute(
    app.db,
  );
  for (const { state, taken, holder, parts } of rows) {
    if (state === "waiting-customer") expect(holder).toBe("customer");
    else if (state === "waiting-vendor") expect(holder).toBe("vendor");
    else if (!parts) expect([state, holder]).toEqual([state, taken ? "work" : "queue"]);
    if (parts) expect(state).toBe("waiting-part");
  }
}
