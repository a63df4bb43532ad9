/** A team with a service, two that ask it, and what they do through HTTP. */
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeGuest, makeMember, makeOrganisation } from "#fixtures/organisation";
import { measureRequests } from "#feature/relationships";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { lookForClusters, sumDefects } from "./index.ts";

interface Scene {
  app: TestApp;
  asReader: Caller;
  asGuest: Caller;
  /** Of each test. */
  teamId: string;
  serviceId: string;
  secretServiceId: string;
  asProvider: Caller;
  customers: { teamId: string; as: Caller }[];
}
export const scene = {} as Scene;

/** Sets it up for the tests of one file: an application of their own, and a team anew for each. */
export function useScene(): void {
  beforeAll(async () => {
    scene.app = await startApp({ now: "2026-03-02T09:00:00Z" });
    const { app } = scene;
    await makeOrganisation(app.db);
    scene.asReader = await app.as(await makeMember(app.db));
    scene.asGuest = await app.as(await makeGuest(app.db));
  });
  afterAll(() => scene.app.close());
  beforeEach(makeTeams);
}

async function makeTeams(): Promise<void> {
  const { app } = scene;
  const { id: serviceId, teamId } = await makeService(app.db);
  const secret = await makeService(app.db, { teamId, confidential: true });
  const members = [await makeMember(app.db), await makeMember(app.db)];
  Object.assign(scene, {
    teamId,
    serviceId,
    secretServiceId: secret.id,
    asProvider: await app.as(await makeMember(app.db, { teamId })),
    customers: await Promise.all(
      members.map(async (member) => ({ teamId: member.teamId, as: await app.as(member) })),
    ),
  } satisfies Partial<Scene>);
}

export async function settle(): Promise<void> {
  const { app } = scene;
  await app.settle();
  await measureRequests(app.db, { behind: true }, app.clock.now());
  await app.db.transaction().execute((db) => sumDefects(db, app.clock.now()));
}
export const look = (): Promise<void> =>
  scene.app.db
    .transaction()
    .execute((db) =>
      lookForClusters({ db, now: scene.app.clock.now(), touch: () => undefined }, 1000),
    );

export async function ask(at = 0, title = "A laptop", service = scene.serviceId): Promise<string> {
  const { as } = scene.customers[at % scene.customers.length]!;
  const answer = await as("POST /requests", { body: { serviceId: service, title } });
  expect(answer.status, answer.text).toBe(201);
  scene.app.clock.advance({ minutes: 1 });
  return answer.body.id;
}
export async function did(
  by: Caller,
  path: `${string} /${string}`,
  body: Record<string, unknown> = {},
): Promise<void> {
  const answer = await by(path, { body });
  expect(answer.status, answer.text).toBe(200);
  scene.app.clock.advance({ minutes: 1 });
}
export const finish = (id: string) => did(scene.asProvider, `POST /requests/${id}/finish`);
export const sendBack = (id: string, at: number, whatIsMissing: string, cause = "incomplete") =>
  did(scene.customers[at % scene.customers.length]!.as, `POST /requests/${id}/reopen`, {
    cause,
    whatIsMissing,
  });
export const askBack = (id: string, reason: string) =>
  did(scene.asProvider, `POST /requests/${id}/wait`, {
    for: "customer",
    reason,
    notSaidAtStart: true,
  });

export const read = async (query: Record<string, string> = {}, by = scene.asReader) => {
  const answer = await by("GET /defects", { query: { team: scene.teamId, ...query } });
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
};
