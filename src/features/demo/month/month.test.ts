import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tellNextMonth } from "#feature/digest";
import { measureRequests } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { TestApp } from "#platform/testing/start-app.ts";
import { startFurnished } from "../furnished-for-tests.ts";
import {
  alarmOf,
  commitmentOf,
  dueIn,
  endedTogether,
  goalOf,
  lastDayOf,
  leadersWithLive,
  monthBefore,
  nowhere,
  outcomeOf,
  parityKept,
  parityPromise,
  tensionOf,
} from "./beside-for-tests.ts";
import { conductIn } from "./conduct-for-tests.ts";
import { goodwillOf } from "./goodwill-for-tests.ts";
import { heardOf } from "./heard-for-tests.ts";
import { practisedIn } from "./lessons-for-tests.ts";
import { onTimeIn } from "./meetings-for-tests.ts";
import {
  agreementsHolding,
  heldOf,
  mendedIn,
  quietOf,
  repeatsOf,
  streakOf,
} from "./mending-for-tests.ts";
import {
  confirmedOf,
  countOf,
  type From,
  type GroundFound,
  keptOf,
  medianOf,
  requestsLinked,
  requestsOf,
  rightOf,
} from "./requests-for-tests.ts";
import { thankedIn } from "./thanks-for-tests.ts";
import { gatheringsIn, rewardsIn } from "./together-for-tests.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startFurnished();
}, 90_000);
afterAll(() => app.close());

interface Ground extends GroundFound {
  readonly what: string;
  readonly kind: string;
  readonly href: string | null;
}
interface Sentence {
  readonly month: string;
  readonly key: string;
  readonly said: string;
  readonly grounds: readonly Ground[];
}

async function sentences(): Promise<Sentence[]> {
  const { rows } = await sql<Sentence>`
    select month, sentence.* from digest, jsonb_each(told) as part (name, list),
      jsonb_to_recordset(case when jsonb_typeof(list) = 'array' then list else '[]' end)
        as sentence (key text, said text, grounds jsonb)
    order by month`.execute(app.db);
  return rows;
}

/** What SQL says of a sentence, in the order of its grounds. */
type Reckon = (db: Database, sentence: Sentence, id: string) => Promise<readonly GroundFound[]>;

type OfRequests = (db: Database, from: From) => Promise<GroundFound>;

/** Each ground by what it links to; one of the house before links to nothing, and is of the three months before. */
const each =
  (of: OfRequests): Reckon =>
  (db, { month, grounds }) => {
    const before = { from: `${monthBefore(month, 3)}-01`, to: lastDayOf(monthBefore(month, 1)) };
    return Promise.all(
      grounds.map(({ href }) => of(db, href === null ? requestsOf(before) : requestsLinked(href))),
    );
  };

const kinds: Readonly<Record<string, Reckon>> = {
  asked: each(countOf),
  volume: each(countOf),
  "house-kept": each(keptOf),
  kept: each(keptOf),
  "all-kept": each(keptOf),
  pair: each(keptOf),
  goodwill: (db, { key, month }) => goodwillOf(db, key, [month, monthBefore(month, 1)]),
  "house-right": each(rightOf),
  right: each(rightOf),
  "all-right": each(rightOf),
  done: each(medianOf),
  outside: async (db, { month, grounds }) => {
    const all = requestsOf({ from: `${month}-01`, to: lastDayOf(month) });
    return [await countOf(db, requestsLinked(grounds[0]!.href!)), await confirmedOf(db, all)];
  },
  outcome: (db, { month, grounds }, id) =>
    outcomeOf(db, { id, month, side: grounds[2]!.what.includes("highest") ? "highest" : "lowest" }),
  goal: (db, _sentence, id) => goalOf(db, id),
  tension: (db, _sentence, id) => tensionOf(db, id),
  commitment: (db, { month }, id) => commitmentOf(db, id, month),
  "commitments-kept": (db, { month }) => endedTogether(db, month, "kept"),
  "commitments-not-kept": (db, { month }) => endedTogether(db, month, "not-kept"),
  "commitments-due": (db, { month }) => dueIn(db, monthBefore(month, -1)),
  leaders: (db) => leadersWithLive(db),
  "parity-promise": (db, { month }, id) => parityPromise(db, id, month),
  "parity-kept": (db, { month }, id) => parityKept(db, id, month),
  alarm: (db, _sentence, id) => alarmOf(db, id),
  nowhere: (db) => nowhere(db),
  waits: (db, { key, grounds }) =>
    Promise.all(grounds.map(({ href }) => heldOf(db, requestsLinked(href!), key.split(":")[2]!))),
  repeats: (db, _sentence, id) => repeatsOf(db, id),
  quiet: (db, { month }, id) => quietOf(db, id, lastDayOf(month)),
  streak: (db, _sentence, id) => streakOf(db, id),
  heard: (db, _sentence, id) => heardOf(db, id),
  mended: (db, { month }) => mendedIn(db, month),
  agreements: (db) => agreementsHolding(db),
  // Those of a month are counted after it is told: of the one before.
  meetings: (db, { month }) => onTimeIn(db, monthBefore(month, 1)),
  lessons: (db, { month }) => practisedIn(db, month),
  conduct: (db, { month }) => conductIn(db, month),
  thanks: (db, { month }) => thankedIn(db, month),
  rewards: (db, { month }) => rewardsIn(db, month),
  gatherings: (db, { month, grounds }) =>
    gatheringsIn(db, month, grounds.length > 4 ? app.clock.now() : null),
};

/** A mean of medians, weighed by month, lies near the median of all: no other figure is let off the exact comparison. */
const isNear = ({ key }: Sentence, { kind }: Ground): boolean =>
  key.startsWith("alarm:") && kind === "seconds";

async function compareAll(told: readonly Sentence[]): Promise<Set<string>> {
  const seen = new Set<string>();
  for (const sentence of told) {
    const { month, key, grounds } = sentence;
    const [kind, id] = key.split(":");
    const reckoned = await kinds[kind!]!(app.db, sentence, id!);
    expect(grounds.length, key).toBe(reckoned.length);
    for (const [at, ground] of grounds.entries()) {
      const why = `${month} ${key}: ${ground.what}`;
      const { n, value } = reckoned[at]!;
      expect(ground.n, why).toBe(n);
      if (isNear(sentence, ground)) expect(ground.value! / value!, why).toBeCloseTo(1, 1);
      else expect(ground.value, why).toBeCloseTo(value!, 9);
    }
    seen.add(kind!);
  }
  return seen;
}

/** A month that nobody would want: what is promised is broken, comes back, and is asked for twice; and more is kept than can be named. */
async function makeOctoberExtreme(db: Database): Promise<void> {
  const asked = (team: string, month: string) => sql`
    select request.id from request join team on team.id = team_id
    where team.name = ${team} and to_char(asked_at, 'YYYY-MM') = ${month}`;
  await sql`
    update clock set outcome = 'broken' where outcome = 'kept' and request_id in (${asked("Quality", "2026-10")})`.execute(
    db,
  );
  await sql`update request set reopen_count = 1 where id in (${asked("Legal", "2026-10")})`.execute(
    db,
  );
  await sql`
    update request set asked_at = asked_at + interval '31 days' where id in (${asked("Sales", "2026-09")})`.execute(
    db,
  );
  await sql`
    insert into commitment (id, what, measure, words, direction, made_at, first_day, until_day, ended_how, ended_at, why)
    select gen_random_uuid(), what, 'words', 'as said', direction, made_at, first_day, until_day, how, ended_at, why
    from commitment cross join generate_series(1, 6) cross join unnest(array['kept', 'not-kept']) as given (how)
    where ended_how = 'not-kept'`.execute(db);
  await measureRequests(db, { all: true }, app.clock.now());
  await makeOctoberUneven(db, asked("Legal", "2026-10"));
  await sql`delete from digest where month = '2026-10'`.execute(db);
  await tellNextMonth({ db, now: app.clock.now(), touch: () => undefined });
}

/** Legal waits longer for all that it waits for, a cause that repeated has been quiet since September, and rows are longer than ever. */
async function makeOctoberUneven(db: Database, ofLegal: From): Promise<void> {
  await sql`update held_life set asked_at = request.asked_at from request where request.id = request_id`.execute(
    db,
  );
  await sql`
    update held_time set wall_ms = wall_ms * 40 from held_life as life
    where life.request_id = held_time.request_id and held_time.team_id <> provider_id and life.request_id in (${ofLegal})`.execute(
    db,
  );
  await sql`delete from defect_cluster_member using defect where defect.id = defect_id and kind <> 'returned'`.execute(
    db,
  );
  await sql`
    update defect set at = '2026-09-10T08:00:00Z'::timestamptz - place * interval '1 day'
    from (select defect_id, row_number() over (order by defect_id) as place from defect_cluster_member
      where cluster_id = (select cluster_id from defect_cluster_member group by 1 order by count(*) desc, 1 limit 1)) as member
    where defect.id = member.defect_id`.execute(db);
  await sql`update defect_streak set longest = present where service_id is null and customer_team_id is null`.execute(
    db,
  );
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

  test("every figure of every sentence is what SQL finds in the tables, and every kind of sentence is among them", async () => {
    const ofDemo = await sentences();
    expect(ofDemo.length).toBeGreaterThan(40);
    const seen = await compareAll(ofDemo);
    await makeOctoberExtreme(app.db);
    const extreme = (await sentences()).filter(({ month }) => month === "2026-10");
    for (const kind of await compareAll(extreme)) seen.add(kind);
    expect([...seen].toSorted()).toEqual(Object.keys(kinds).toSorted());
  });
});
