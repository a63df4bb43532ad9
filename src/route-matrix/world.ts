import { makeService } from "#fixtures/catalogue";
import { makeMember, makeMembership, makeTeam } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { makeRequest } from "#fixtures/requests";
import { hashOfSecret, newId, newSecret } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";

/** A small organisation in which one request belongs to two teams, and everybody else is somebody else. */
export interface World {
  readonly app: TestApp;
  readonly actors: Readonly<Record<Actor, Caller>>;
  /** Ids to put into paths and bodies, by what they are of. */
  readonly ids: Readonly<Record<Thing, string>>;
}

export const actors = [
  "anonymous",
  "departed",
  "read token",
  "guest",
  "auditor",
  "stranger",
  "customer",
  "provider",
  "lead",
  "administrator",
] as const;
export type Actor = (typeof actors)[number];
export type Thing =
  | "request"
  | "confidential"
  | "team"
  | "customerTeam"
  | "person"
  | "service"
  | "draft"
  | "calendar";

export async function makeWorld(): Promise<World> {
  const app = await startApp();
  const { db } = app;
  await db
    .insertInto("organisation")
    .values({ name: "World", zone: "UTC", setUpAt: app.clock.now() })
    .execute();
  const service = await makeService(db, { name: "Served" });
  const draft = await makeService(db, { name: "Drafted", state: "draft", teamId: service.teamId });
  const { teamId } = service;
  const provider = await makeMember(db, { teamId });
  const lead = await makeMember(db, { teamId, lead: true });
  const customer = await makeMember(db);
  const customerTeamId = customer.teamId;
  const between = { teamId, serviceId: service.id, customerId: customer.id, customerTeamId };
  const request = await makeRequest(db, between);
  const confidential = await makeRequest(db, { ...between, confidential: true });
  const vendor = await makeTeam(db, { kind: "vendor" });
  const guest = await makeMember(db, { teamId: vendor.id });
  const auditor = await makePerson(db, { roles: ["auditor"] });
  const administrator = await makePerson(db, { roles: ["administrator"] });
  await makeMembership(db, { personId: administrator.id });
  const stranger = await makeMember(db);
  const departed = await makeMember(db, { teamId });
  const asDeparted = await app.as(departed);
  await db.insertInto("departure").values({ personId: departed.id, at: app.clock.now() }).execute();
  return {
    app,
    actors: {
      anonymous: app.nobody,
      departed: asDeparted,
      "read token": withToken(app.nobody, await makeReadToken(db, provider.id)),
      guest: await app.as(guest),
      auditor: await app.as(auditor),
      stranger: await app.as(stranger),
      customer: await app.as(customer),
      provider: await app.as(provider),
      lead: await app.as(lead),
      administrator: await app.as(administrator),
    },
    ids: {
      request: request.id,
      confidential: confidential.id,
      team: teamId,
      customerTeam: customerTeamId,
      person: provider.id,
      service: service.id,
      draft: draft.id,
      calendar: service.calendarId,
    },
  };
}

async function makeReadToken(db: Database, personId: string): Promise<string> {
  const token = newSecret("token");
  await db
    .insertInto("accessToken")
    .values({
      id: newId(),
      personId,
      name: "For reading",
      tokenHash: hashOfSecret(token),
      scopes: ["read"],
      createdAt: new Date("2026-01-01T00:00:00Z"),
      expiresAt: new Date("2100-01-01T00:00:00Z"),
    })
    .execute();
  return token;
}

function withToken(call: Caller, token: string): Caller {
  return (key, given = {}) =>
    call(key, { ...given, headers: { ...given.headers, authorization: `Bearer ${token}` } });
}
