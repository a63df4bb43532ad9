/** Lists see exactly what the predicate of access.ts sees, and the stored order of the queue is the one of rules.ts, in random worlds. */
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
import { type SeenBy, manyRequestsVisibleTo, requestsVisibleTo, sees } from "./access.ts";
import { impacts, states } from "./contract.ts";
import { makeClaim, makeRequest } from "./fixtures.ts";
import { follow, insertHandoff } from "./queries/around.ts";
import { listQueue, listRequests } from "./queries/lists.ts";
import { compareInQueue } from "./rules.ts";

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
const drawnRequest = fc.record({
  customer: place,
  customerTeam: place,
  team: place,
  holder: fc.option(place),
  confidential: fc.boolean(),
  state: fc.constantFrom(...states.filter((state) => state !== "merged")),
  impact: fc.constantFrom(...impacts),
  waitsOutside: fc.boolean(),
  dueInHours: fc.option(fc.integer({ min: -5, max: 5 })),
  /** Few instants, so that many are equal. */
  askedHour: fc.integer({ min: 0, max: 4 }),
  handedOverFrom: fc.array(place, { maxLength: 3 }),
  follower: fc.option(place),
});
type DrawnRequest = typeof drawnRequest extends fc.Arbitrary<infer Drawn> ? Drawn : never;
const drawnWho = fc.record({
  person: place,
  teams: fc.uniqueArray(place, { maxLength: 3 }),
  role: fc.option(fc.constantFrom("administrator" as const, "senior-leader" as const)),
  guest: fc.boolean(),
});
type DrawnWho = typeof drawnWho extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const hour = (number: number): Date => new Date(Date.UTC(2026, 2, 2, 8 + number));

async function write(db: Database, drawn: DrawnRequest): Promise<void> {
  const askedAt = hour(drawn.askedHour);
  const { id } = await makeRequest(db, {
    teamId: teams[drawn.team]!,
    serviceId: services[drawn.team]!,
    customerId: persons[drawn.customer]!,
    customerTeamId: teams[drawn.customerTeam]!,
    holderId: drawn.holder === null ? null : persons[drawn.holder]!,
    confidential: drawn.confidential,
    impact: drawn.impact,
    state: drawn.state,
    dueAt: drawn.dueInHours === null ? null : hour(drawn.dueInHours),
    dueKind: drawn.dueInHours === null ? null : "done",
    at: askedAt,
  });
  if (drawn.waitsOutside) await makeClaim(db, { requestId: id });
  for (const from of drawn.handedOverFrom)
    await insertHandoff(db, {
      id: newId(),
      requestId: id,
      fromTeamId: teams[from]!,
      toTeamId: teams[drawn.team]!,
      reason: "It is theirs",
      misrouted: false,
      at: askedAt,
      byPersonId: persons[0]!,
      askedAt,
    });
  if (drawn.follower !== null) await follow(db, id, [persons[drawn.follower]!], askedAt);
}

function whoFor(drawn: DrawnWho): Who {
  return {
    personId: persons[drawn.person]!,
    roles: drawn.role === null ? [] : [drawn.role],
    teams: drawn.teams.map((team) => ({ teamId: teams[team]!, lead: false })),
    guest: drawn.guest,
    zone: "UTC",
    via: "session",
    scopes: ["read"],
    tokenId: null,
  };
}

/** Runs the work in a world of its own, which is gone afterwards. */
async function inWorld(
  requests: readonly DrawnRequest[],
  work: (db: Database) => Promise<void>,
): Promise<void> {
  const over = new Error("The world is over");
  const lived = database.db.transaction().execute(async (db) => {
    for (const drawn of requests) await write(db, drawn);
    await work(db);
    throw over;
  });
  await lived.catch((fault: unknown) => {
    if (fault !== over) throw fault;
  });
}

const worlds = fc.array(drawnRequest, { maxLength: 12 });

test("lists walk over exactly what the predicate sees, page by page", async () => {
  const seesTheSame = fc.asyncProperty(
    worlds,
    fc.array(drawnWho, { minLength: 3, maxLength: 6 }),
    async (requests, readers) =>
      inWorld(requests, async (db) => {
        for (const reader of readers.map(whoFor)) {
          const { rows } = await sql<{ id: string }>`
          select request.id from request where ${requestsVisibleTo(reader)}
          order by request.asked_at desc, request.id desc`.execute(db);
          expect(await walkAll(db, reader, 2)).toEqual(rows.map(({ id }) => id));
        }
      }),
  );
  await fc.assert(seesTheSame, { numRuns: 25 });
});

test("who sees a request is the same said for many at once and without the database", async () => {
  const saysTheSame = fc.asyncProperty(
    worlds,
    fc.array(drawnWho, { minLength: 3, maxLength: 6 }),
    async (requests, readers) =>
      inWorld(requests, async (db) => {
        const { rows } = await sql<SeenBy & { id: string }>`
          select id, customer_id as "customerId", customer_team_id as "customerTeamId", team_id as "teamId",
            holder_id as "holderId", confidential,
            array(select from_team_id from handoff where request_id = request.id) as "formerTeamIds",
            array(select person_id from follower where request_id = request.id) as "followerIds"
          from request order by id`.execute(db);
        for (const reader of readers.map(whoFor)) {
          const asked = await sql<{ id: string }>`
            select request.id from request where ${requestsVisibleTo(reader)} order by request.id`.execute(
            db,
          );
          const expected = asked.rows.map(({ id }) => id);
          const seen = rows.filter((row) => sees(reader, row)).map(({ id }) => id);
          const atOnce = await sql<{ id: string }>`
            select request.id from request where ${manyRequestsVisibleTo(reader)} order by request.id`.execute(
            db,
          );
          expect([seen, atOnce.rows.map(({ id }) => id)]).toEqual([expected, expected]);
        }
      }),
  );
  await fc.assert(saysTheSame, { numRuns: 25 });
});

async function walkAll(db: Database, who: Who, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const last = ids.at(-1);
    const after = last === undefined ? {} : { after: { at: await askedAtOf(db, last), id: last } };
    const page = await listRequests(db, who, { filter: {}, limit, ...after });
    ids.push(...page.map(({ id }) => id));
    if (page.length < limit) return ids;
  }
}

async function askedAtOf(db: Database, id: string): Promise<Date> {
  const row = db.selectFrom("request").select("askedAt").where("id", "=", id);
  return (await row.executeTakeFirstOrThrow()).askedAt;
}

test("the queue that an index walks is in the order of the rules, and has the open requests of the team", async () => {
  const isInOrder = fc.asyncProperty(worlds, place, async (requests, team) =>
    inWorld(requests, async (db) => {
      const member = whoFor({ person: 0, teams: [team], role: null, guest: false });
      const queue = await listQueue(db, member, { team: teams[team]!, limit: 100 });
      expect(queue.map(({ id }) => id)).toEqual(queue.toSorted(compareInQueue).map(({ id }) => id));
      const open = requests.filter(
        (request) =>
          request.team === team && !["done", "confirmed", "withdrawn"].includes(request.state),
      );
      expect(queue).toHaveLength(open.length);
    }),
  );
  await fc.assert(isInOrder, { numRuns: 25 });
});
