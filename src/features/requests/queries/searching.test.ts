/** Both ways of searching find what the predicates of access.ts let the reader find, in random worlds. */
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeTeam } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { type TestDatabase, makeTestDatabase } from "#platform/testing/database.ts";
import { messagesVisibleTo, requestsVisibleTo } from "../access.ts";
import { makeRequest } from "../fixtures.ts";
import { follow, insertHandoff } from "./around.ts";
import { writeMessage } from "./history.ts";
import { type ListRow, rowsOf } from "./lists.ts";
import {
  type Span,
  foundAmongNewest,
  firstSpan,
  foundByIndex,
  monthOf,
  spanAfter,
} from "./searching.ts";

let database: TestDatabase;
let teams: string[];
let persons: string[];
let services: string[];

beforeAll(async () => {
  database = await makeTestDatabase();
  const { db } = database;
  const places = [0, 1, 2];
  teams = await Promise.all(places.map(async () => (await makeTeam(db)).id));
  persons = await Promise.all(places.map(async () => (await makePerson(db)).id));
  services = await Promise.all(teams.map(async (teamId) => (await makeService(db, { teamId })).id));
});
afterAll(() => database.drop());

const place = fc.integer({ min: 0, max: 2 });
const someWords = fc.constantFrom("badge", "printer", "badge printer", "badges", "chair");
const drawnRequest = fc.record({
  customer: place,
  customerTeam: place,
  team: place,
  holder: fc.option(place),
  confidential: fc.boolean(),
  title: someWords,
  follower: fc.option(place),
  handedOverFrom: fc.option(place),
  messages: fc.array(
    fc.record({ author: place, kind: fc.constantFrom("reply", "note"), body: someWords }),
    { maxLength: 2 },
  ),
});
type DrawnRequest = typeof drawnRequest extends fc.Arbitrary<infer Drawn> ? Drawn : never;
const drawnWho = fc.record({
  person: place,
  teams: fc.uniqueArray(place, { maxLength: 2 }),
  leads: fc.boolean(),
});

const at = new Date("2026-03-02T08:00:00Z");
const apart = 20 * 86_400_000;

async function write(db: Database, drawn: DrawnRequest, place: number): Promise<void> {
  const askedAt = new Date(at.getTime() + place * apart);
  const { id } = await makeRequest(db, {
    teamId: teams[drawn.team]!,
    serviceId: services[drawn.team]!,
    customerId: persons[drawn.customer]!,
    customerTeamId: teams[drawn.customerTeam]!,
    holderId: drawn.holder === null ? null : persons[drawn.holder]!,
    confidential: drawn.confidential,
    title: drawn.title,
    at: askedAt,
  });
  for (const { author, kind, body } of drawn.messages) {
    const side = kind === "note" ? "provider" : "customer";
    const authorId = persons[author]!;
    await writeMessage(db, {
      id: newId(),
      requestId: id,
      kind,
      side,
      authorId,
      body,
      at: askedAt,
      askedAt,
    });
  }
  if (drawn.follower !== null) await follow(db, id, [persons[drawn.follower]!], askedAt);
  if (drawn.handedOverFrom === null) return;
  await insertHandoff(db, {
    id: newId(),
    requestId: id,
    fromTeamId: teams[drawn.handedOverFrom]!,
    toTeamId: teams[drawn.team]!,
    reason: "It is theirs",
    misrouted: false,
    at: askedAt,
    byPersonId: persons[0]!,
    askedAt,
  });
}

/** What may be found, by the predicates alone. */
async function mayFind(db: Database, who: Who, words: string): Promise<string[]> {
  const query = sql`to_tsquery('english', ${words})`;
  const { rows } = await sql<{ id: string }>`
    select request.id from request where ${requestsVisibleTo(who)} and (request.search @@ ${query} or exists (
      select from message where message.request_id = request.id and message.search @@ ${query} and ${messagesVisibleTo(who)}))
    order by request.asked_at desc, request.id desc`.execute(db);
  return rows.map(({ id }) => id);
}

// The last months, three before them, and what came before those.
const march = monthOf(at);
const spans: readonly Span[] = [
  { from: march + 5, to: march + 9 },
  { from: march + 2, to: march + 4 },
  { from: null, to: march + 1 },
];

test.each([
  ["few hits", 5_000, 1, { from: null, to: null }],
  ["hits of which half the months hold enough", 5_300, 1, { from: 20, to: 37 }],
  ["many", 20_000, 1, { from: 32, to: 37 }],
  ["very many", 1_000_000, 1, { from: 36, to: 37 }],
  ["many, and a request of a certain number too", 20_000, null, { from: null, to: null }],
])(
  "the index is asked first for as many months as hold enough: %s",
  (_which, hits, oldest, span) => {
    expect(firstSpan(hits, oldest, 36)).toEqual(span);
  },
);

test.each([
  ["nothing is missing", { from: 30, to: 36 }, 51, 0, null],
  ["a little is missing", { from: 27, to: 36 }, 50, 1, { from: 26, to: 26 }],
  ["half is missing", { from: 33, to: 36 }, 25, 26, { from: 26, to: 32 }],
  ["nearly all is missing", { from: 34, to: 36 }, 1, 50, { from: 22, to: 33 }],
  ["nothing was found", { from: 36, to: 36 }, 0, 51, { from: 32, to: 35 }],
  ["the rest is not much more", { from: 20, to: 36 }, 25, 26, { from: null, to: 19 }],
  ["nothing is left", { from: null, to: 19 }, 25, 26, null],
])("where %s, the span after is as long as it should be", (_which, span, found, missing, after) => {
  expect(spanAfter(span, 1, { found, missing })).toEqual(after);
});

test("spans follow one another to the first month, whatever is found", () => {
  const drawn = fc.tuple(
    fc.integer({ min: 0, max: 2_000_000 }),
    fc.integer({ min: 1, max: 400 }),
    fc.array(fc.nat(50)),
  );
  fc.assert(
    fc.property(drawn, ([hits, months, founds]) => {
      let span: Span | null = firstSpan(hits, 1, months);
      for (let turn = 0; span && span.from !== null; turn += 1) {
        const next: Span | null = spanAfter(span, 1, { found: founds[turn] ?? 0, missing: 51 });
        expect(next?.to).toBe(span.from - 1);
        expect(next!.from ?? 1).toBeLessThanOrEqual(next!.to!);
        span = next;
      }
      expect(span?.from).toBeNull();
    }),
  );
});

test("months are counted in UTC, here and in the database", async () => {
  for (const instant of [
    "1999-12-31T23:59:59.999Z",
    "2000-01-01T00:00:00Z",
    "2026-03-31T22:30:00Z",
  ]) {
    const { rows } = await sql<{
      month: string;
    }>`select asked_in_month(${instant})::text as month`.execute(database.db);
    expect(rows[0]?.month).toBe(`'@${monthOf(new Date(instant))}'`);
  }
});

test("what the copies of the time say follows the request, and is there without being told", async () => {
  const { db } = database;
  const { id } = await makeRequest(db, { at });
  const messageId = newId();
  await sql`insert into message (id, request_id, kind, side, body, at) values
    (${messageId}, ${id}, 'reply', 'customer', 'Hello', ${at})`.execute(db);
  const read = async () =>
    (
      await db
        .selectFrom("message")
        .select("askedAt")
        .where("id", "=", messageId)
        .executeTakeFirstOrThrow()
    ).askedAt;
  expect(await read()).toEqual(at);
  const earlier = new Date("2026-01-05T08:00:00Z");
  await db.updateTable("request").set({ askedAt: earlier }).where("id", "=", id).execute();
  expect(await read()).toEqual(earlier);
});

test.each([
  ["one word", "badge:*", "badge:*"],
  ["two words, both by the index", "badge & printer:*", "badge & printer:*"],
  ["two words, the first by the index", "badge & pri:*", "badge"],
])(
  "%s: the newest and the index give the same, and nothing unseen",
  async (_which, words, indexed) => {
    const over = new Error("The world is over");
    let found = 0;
    const findTheSame = fc.asyncProperty(
      fc.array(drawnRequest, { minLength: 4, maxLength: 10 }),
      fc.array(drawnWho, { minLength: 2, maxLength: 4 }),
      async (requests, readers) => {
        const lived = database.db.transaction().execute(async (db) => {
          for (const [index, drawn] of requests.entries()) await write(db, drawn, index);
          for (const drawn of readers) {
            const who: Who = {
              personId: persons[drawn.person]!,
              roles: drawn.leads ? ["senior-leader"] : [],
              teams: drawn.teams.map((team) => ({ teamId: teams[team]!, lead: false })),
              guest: false,
              zone: "UTC",
              via: "session",
              scopes: ["read"],
              tokenId: null,
            };
            const asked = { filter: {}, limit: 100, words };
            const newest = await rowsOf(db, who, foundAmongNewest(who, asked, 1_000));
            const byIndex = await rowsOf(db, who, foundByIndex(who, asked, indexed));
            const bySpans: ListRow[] = [];
            for (const span of spans)
              bySpans.push(...(await rowsOf(db, who, foundByIndex(who, asked, indexed, span))));
            const expected = await mayFind(db, who, words);
            found += expected.length;
            expect(newest.map(({ id }) => id)).toEqual(expected);
            expect(byIndex.map(({ id }) => id)).toEqual(expected);
            expect(bySpans.map(({ id }) => id)).toEqual(expected);
          }
          throw over;
        });
        await lived.catch((fault: unknown) => {
          if (fault !== over) throw fault;
        });
      },
    );
    await fc.assert(findTheSame, { numRuns: 20 });
    // Worlds in which nobody finds anything would agree as well.
    expect(found).toBeGreaterThan(20);
  },
);
