/** A lead with a key, nine colleagues, and what tests let them do: they seal and open as browsers do. */
import { afterAll, beforeAll, expect } from "vitest";
import { type MadeKey, makeOwnKey } from "#fixtures/keys";
import { makeGuest, makeMember, makeMembership, makeOrganisation } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import { runDueTicks } from "#platform/events/ticks.ts";
import {
  type Caller,
  type StartOptions,
  type TestApp,
  startApp,
} from "#platform/testing/start-app.ts";
import { features } from "../features.ts";
import { type Competency, competencies, type Standing } from "./rules.ts";
import { openEntry, sealEntry, sealLevel } from "./web/sealed/sealing.ts";
import type { PageOfJournal, Written } from "./web/sealed/words.ts";

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly call: Caller;
  readonly key: MadeKey;
}

export interface Scene {
  app: TestApp;
  owner: Actor;
  /** Of one team, each with a key. */
  others: Actor[];
  asAdministrator: Caller;
  asAuditor: Caller;
  asGuest: Caller;
}

export async function actor(app: TestApp, person: { id: string; name: string }): Promise<Actor> {
  const key = await makeOwnKey(app.db, { personId: person.id });
  return { ...person, call: await app.as(person), key };
}

export function useScene(options: StartOptions = {}): Scene {
  const scene = {} as Scene;
  beforeAll(async () => {
    const app = await startApp({ now: "2026-03-02T09:00:00Z", ...options });
    const { db } = app;
    await makeOrganisation(db);
    const lead = await makeMember(db, { lead: true, name: "Lena Lead" });
    const { teamId } = lead;
    const others: Actor[] = [];
    for (let at = 1; at <= 9; at += 1)
      others.push(await actor(app, await makeMember(db, { teamId, name: `Colleague ${at}` })));
    const administrator = await makePerson(db, { roles: ["administrator"] });
    await makeMembership(db, { personId: administrator.id });
    Object.assign(scene, {
      app,
      others,
      owner: await actor(app, lead),
      asAdministrator: await app.as(administrator),
      asAuditor: await app.as(await makePerson(db, { roles: ["auditor"] })),
      asGuest: await app.as(await makeGuest(db)),
    });
  });
  afterAll(() => scene.app.close());
  return scene;
}

export const page = (text: string, change: Partial<PageOfJournal> = {}): PageOfJournal => ({
  kind: "page",
  day: "2026-03-02",
  form: "free",
  prompt: null,
  fields: { text },
  mood: null,
  ...change,
});

/** Keeps an entry as the browser does, and answers its id. */
export async function keep(
  who: Actor,
  written: Written,
  resolution: "begins" | null = null,
): Promise<string> {
  const id = newId();
  const sealed = await sealEntry(who.key.publicKey, written, { id, version: 1 });
  const body = { id, keyId: who.key.id, sealed, resolution };
  const answer = await who.call("POST /me/growth/entries", { body });
  expect(answer.status, answer.text).toBe(204);
  return id;
}

/** All that somebody has written, opened with their key. */
export async function readAll(who: Actor): Promise<(Written | "unread" | null)[]> {
  const { rows } = (await who.call("GET /me/growth/entries", { query: { limit: "200" } })).body;
  return Promise.all(rows.map((row: Parameters<typeof openEntry>[1]) => openEntry(who.key, row)));
}

export async function askFor(
  owner: Actor,
  people: readonly { personId: string; standing: Standing }[],
) {
  const id = newId();
  const body = { id, keyId: owner.key.id, people };
  return { id, answer: await owner.call("POST /me/growth/rounds", { body }) };
}

/** Answers as the browser does, each competency with this level unless told. */
export async function answerRound(
  who: Actor,
  roundId: string,
  level: number,
  which: readonly Competency[] = competencies,
) {
  const asked = await who.call(`GET /growth/views/${roundId}`);
  const publicKey = asked.body.publicKey ?? who.key.publicKey;
  const levels = await Promise.all(
    which.map(async (competency) => {
      const id = newId();
      return {
        id,
        competency,
        sealed: await sealLevel(publicKey, level, { roundId, id, competency }),
      };
    }),
  );
  return who.call(`POST /growth/views/${roundId}`, { body: { levels } });
}

/** Lets days pass, and does what goes on by itself. */
export async function passDays({ app }: Scene, days: number): Promise<void> {
  app.clock.advance({ days });
  const log = { error: (facts: object) => expect(facts).toBeUndefined() };
  const ticks = features.flatMap((feature) =>
    (feature.ticks ?? []).filter(({ name }) => name.startsWith("growth:")),
  );
  await runDueTicks({ ...app, outbox: app.app.outbox, ticks, clock: app.clock.now, log });
  await app.settle();
}
