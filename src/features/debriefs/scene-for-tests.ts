/** A team that looks back, and what tests of debriefs do with it. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect } from "vitest";
import { makeGuest, makeMember, makeOrganisation } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import type { Stage } from "./contract.ts";

type Somebody = { id: string; teamId: string; name: string };

interface Scene {
  app: TestApp;
  lead: Somebody;
  asLead: Caller;
  ana: Somebody;
  asAna: Caller;
  ben: Somebody;
  asBen: Caller;
  /** Of another team. */
  asOther: Caller;
  otherTeamId: string;
  other: Somebody;
  asSenior: Caller;
  asGuest: Caller;
}

/** A lead with two of their team, somebody of another team, a senior leader and a guest; the clock stands at 2 March 2026. */
export function useScene(): Scene {
  const scene = {} as Scene;
  beforeAll(async () => {
    const app = await startApp({ now: "2026-03-02T09:00:00Z" });
    const { db } = app;
    await makeOrganisation(db);
    const lead = await makeMember(db, { lead: true });
    const { teamId } = lead;
    const ana = await makeMember(db, { teamId });
    const ben = await makeMember(db, { teamId });
    const other = await makeMember(db);
    Object.assign(scene, {
      app,
      lead,
      ana,
      ben,
      other,
      otherTeamId: other.teamId,
      asLead: await app.as(lead),
      asAna: await app.as(ana),
      asBen: await app.as(ben),
      asOther: await app.as(other),
      asSenior: await app.as(await makePerson(db, { roles: ["senior-leader"] })),
      asGuest: await app.as(await makeGuest(db, { lead: true })),
    });
  });
  afterAll(() => scene.app.close());
  return scene;
}

export const opening = (scene: Scene, change: object = {}) => ({
  title: "The spring fair",
  about: "",
  teamIds: [scene.lead.teamId],
  personIds: [],
  fromDay: "2026-02-01",
  untilDay: "2026-02-28",
  nameless: false,
  ...change,
});

export async function open(scene: Scene, change: object = {}): Promise<string> {
  const made = await scene.asAna("POST /debriefs", { body: opening(scene, change) });
  expect(made.status, made.text).toBe(201);
  return made.body.id;
}

export const read = async (by: Caller, id: string) => (await by(`GET /debriefs/${id}`)).body;

export async function move(by: Caller, id: string, to: Stage, why = "") {
  const { version } = await read(by, id);
  return by(`PUT /debriefs/${id}/stage`, { body: { to, why, version } });
}

export async function moveThrough(by: Caller, id: string, ...to: readonly Stage[]): Promise<void> {
  for (const stage of to) expect((await move(by, id, stage)).status, stage).toBe(204);
}

export async function write(by: Caller, id: string, words: string): Promise<string> {
  const cardId = randomUUID();
  const body = { question: "well", words };
  const written = await by(`PUT /debriefs/${id}/cards/${cardId}`, { body });
  expect(written.status, written.text).toBe(204);
  return cardId;
}

export const newSecret = (): string => randomUUID() + randomUUID();
