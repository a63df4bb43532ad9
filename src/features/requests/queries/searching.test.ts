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
import { rowsOf } from "./lists.ts";
import { foundAmongNewest, foundByIndex } from "./searching.ts";

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

async function write(db: Database, drawn: DrawnRequest, place: number): Promise<void> {
  const askedAt = new Date(at.getTime() + place * 60_000);
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
    await writeMessage(db, { id: newId(), requestId: id, kind, side, authorId, body, at: askedAt });
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
            const newest = await rowsOf(db, foundAmongNewest(who, asked, 1_000));
            const byIndex = await rowsOf(db, foundByIndex(who, asked, indexed));
            const expected = await mayFind(db, who, words);
            found += expected.length;
            expect(newest.map(({ id }) => id)).toEqual(expected);
            expect(byIndex.map(({ id }) => id)).toEqual(expected);
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
