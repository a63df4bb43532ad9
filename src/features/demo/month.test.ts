import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { organisationZone } from "./cast.ts";
import { fillWithDemo } from "./demo-verb.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-20T10:30:00Z" });
  await fillWithDemo(app.db, app.clock.now());
});
afterAll(() => app.close());

interface Ground {
  what: string;
  kind: string;
  n: number | null;
  value: number | null;
  href: string | null;
}
interface Sentence {
  key: string;
  said: string;
  grounds: Ground[];
}

async function sentences(): Promise<Sentence[]> {
  const { rows } = await sql<{ told: Record<string, Sentence[]> }>`
    select told from digest order by month`.execute(app.db);
  return rows.flatMap(({ told }) =>
    ["opening", "changed", "praise", "ask"].flatMap((part) => told[part] ?? []),
  );
}

/** The requests that a link leads to, straight from their tables and by another way than the product counts. */
function linked(href: string) {
  const asked = new URLSearchParams(href.split("?")[1]);
  const at = (day: string | null) =>
    sql`(${day}::date::timestamp at time zone ${organisationZone})`;
  const after = sql`((${asked.get("askedTo")}::date + 1)::timestamp at time zone ${organisationZone})`;
  const team = asked.get("team");
  const customer = asked.get("customerTeam");
  return sql`
    from request where not confidential and asked_at >= ${at(asked.get("askedFrom"))} and asked_at < ${after}
      and ${team === null ? sql`true` : sql`team_id = ${team}`}
      and ${customer === null ? sql`true` : sql`customer_team_id = ${customer}`}`;
}

const now = sql`${"2026-11-20T10:30:00Z"}::timestamptz`;
const brokenOnes = sql`exists (
  select from clock where clock.request_id = request.id and (outcome = 'broken' or outcome is null and due_at <= ${now}))`;
const openOnes = sql`exists (select from clock where clock.request_id = request.id and outcome is null)`;
const someKept = sql`exists (select from clock where clock.request_id = request.id and outcome = 'kept')`;
const keptOnes = sql`(${someKept} and not ${brokenOnes} and not ${openOnes})`;
const finishedOnes = sql`(done_at is not null or reopen_count > 0)`;
const rightOnes = sql`(done_at is not null and reopen_count = 0 and not exists (
  select from defect where defect.request_id = request.id and defect.kind = 'misrouted'))`;

async function count(from: ReturnType<typeof linked>, which = sql`true`): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*) as count ${from} and ${which}`.execute(app.db);
  return rows[0]!.count;
}

/** Kaplan-Meier by a query alone: the first time by which at most half are left, those that still wait counted as waiting longest. */
async function medianOf(from: ReturnType<typeof linked>): Promise<[number, number | null]> {
  const { rows } = await sql<{ n: number; median: number | null }>`
    with waited as (
      select done, coalesce(done_working, 1e12::bigint) as seconds from request_measure
      where hours_id is not null and request_id in (select id ${from})),
    steps as (
      select seconds, count(*) filter (where done = 'came') as ended,
        (select count(*) from waited as other where other.seconds >= waited.seconds) as at_risk
      from waited group by seconds),
    curve as (
      select seconds, ended, exp(sum(ln(nullif(1 - ended::numeric / at_risk, 0))) over (order by seconds)) as left_over from steps)
    select (select count(*) from waited) as n,
      (select min(seconds) from curve where ended > 0 and coalesce(left_over, 0) <= 0.5) as median`.execute(
    app.db,
  );
  return [rows[0]!.n, rows[0]!.median];
}

describe("the months of the demo in words", () => {
  test("months are told, the newest announced to those who lead, and to nobody else", async () => {
    const { rows } = await sql<{ month: string }>`select month from digest order by month`.execute(
      app.db,
    );
    expect(rows.map(({ month }) => month)).toEqual([
      "2026-05",
      "2026-06",
      "2026-07",
      "2026-08",
      "2026-09",
      "2026-10",
    ]);
    const told = await sql<{ leads: boolean }>`
      select exists (select from membership where membership.person_id = inbox_item.person_id and lead and until is null)
        or exists (select from role_grant where role_grant.person_id = inbox_item.person_id and role = 'senior-leader') as leads
      from inbox_item where kind = 'digest'`.execute(app.db);
    expect(told.rows.length).toBeGreaterThan(8);
    expect(told.rows.every(({ leads }) => leads)).toBe(true);
  });

  test("every sentence leads to figures, and what is counted is what the tables hold", async () => {
    const all = await sentences();
    expect(all.length).toBeGreaterThan(25);
    let compared = 0;
    for (const { said, key, grounds } of all) {
      expect(grounds.length, said).toBeGreaterThan(0);
      for (const { kind, n, value, href, what } of grounds) {
        if (href === null || !href.startsWith("/search")) continue;
        const from = linked(href);
        const why = `${key}: ${what}`;
        if (kind === "count") expect(await count(from), why).toBe(value);
        if (kind === "share") {
          const isRight = /^(right|all-right|house-right)/.test(key);
          const base = isRight ? finishedOnes : sql`(${keptOnes} or ${brokenOnes})`;
          expect(await count(from, base), why).toBe(n);
          const hits = await count(from, isRight ? rightOnes : keptOnes);
          expect(hits / n!, why).toBeCloseTo(value!, 9);
        }
        if (kind === "seconds") expect(await medianOf(from), why).toEqual([n, value]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(25);
  });
});
