import { Readable } from "node:stream";
import { makeGuest, makeMember, makeMembership } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import type { Feature } from "#platform/feature.ts";
import { type Things, content, makeThings, makeToken } from "./things.ts";
import { type Unwritten, unwritten } from "./unwritten.ts";

/** A small organisation in which things belong to two teams, as many belong to two others, and everybody else is somebody else. */
export interface World {
  readonly app: TestApp;
  readonly actors: Readonly<Record<Actor, Caller>>;
  /** What the actors named provider, lead and customer have to do with, and what none of the actors has. */
  readonly ours: Things;
  readonly elsewhere: Things;
  /** Carries out what is called within it, and takes it back. */
  readonly unwritten: Unwritten;
}

export const actors = [
  "anonymous",
  "departed",
  "read token",
  "write token",
  "guest",
  "auditor",
  "stranger",
  "customer",
  "colleague",
  "provider",
  "lead",
  "senior leader",
  "administrator",
] as const;
export type Actor = (typeof actors)[number];

/** `planted` stands beside the product's own features, to see that a fault in it is found. */
export async function makeWorld(planted: readonly Feature[] = []): Promise<World> {
  const app = await startApp({ poolSize: 1, planted });
  const { db } = app;
  await db
    .insertInto("organisation")
    .values({ name: "World", zone: "UTC", setUpAt: app.clock.now() })
    .execute();
  const ours = await makeThings(app, "Ours");
  const elsewhere = await makeThings(app, "Elsewhere");
  await app.keepFile(Readable.from([Buffer.from(content)]));
  const administrator = await makePerson(db, { roles: ["administrator"] });
  await makeMembership(db, { personId: administrator.id });
  const leader = await makePerson(db, { roles: ["senior-leader"] });
  await makeMembership(db, { personId: leader.id });
  const departed = await makeMember(db, { teamId: ours.team });
  const asDeparted = await app.as(departed);
  await db.insertInto("departure").values({ personId: departed.id, at: app.clock.now() }).execute();
  const token = async (...scopes: ("read" | "write")[]): Promise<Caller> =>
    withToken(app.nobody, (await makeToken(db, ours.person, scopes)).secret);
  return {
    app,
    ours,
    elsewhere,
    unwritten: await unwritten(app.database.pool),
    actors: {
      anonymous: app.nobody,
      departed: asDeparted,
      "read token": await token("read"),
      "write token": await token("read", "write"),
      guest: await app.as(await makeGuest(db)),
      auditor: await app.as(await makePerson(db, { roles: ["auditor"] })),
      stranger: await app.as(await makeMember(db)),
      customer: await app.as({ id: ours.customer }),
      colleague: await app.as(await makeMember(db, { teamId: ours.customerTeam })),
      provider: await app.as({ id: ours.person }),
      lead: await app.as({ id: ours.lead }),
      "senior leader": await app.as(leader),
      administrator: await app.as(administrator),
    },
  };
}

function withToken(call: Caller, token: string): Caller {
  return (key, given = {}) =>
    call(key, { ...given, headers: { ...given.headers, authorization: `Bearer ${token}` } });
}
