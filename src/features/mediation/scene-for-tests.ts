/** Two teams with their leads and a mediator, and what tests let them do in a case: they seal and open as browsers do. */
import { afterAll, beforeAll, expect } from "vitest";
import { type MadeKey, makeOwnKey } from "#fixtures/keys";
import { makeMember, makeMembership, makeOrganisation } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import {
  type Caller,
  type StartOptions,
  type TestAnswer,
  type TestApp,
  startApp,
} from "#platform/testing/start-app.ts";
import { keyOf, makeKey, open, seal, unwrapKey, wrapKeyFor } from "../keys/web/sealing/sealing.ts";
import type { Kind } from "./rules.ts";

export interface Actor {
  readonly id: string;
  readonly teamId: string;
  readonly call: Caller;
  readonly key: MadeKey;
}

export interface Scene {
  app: TestApp;
  /** Leads of two teams. */
  one: Actor;
  other: Actor;
  mediator: Actor;
  asAdministrator: Caller;
  asAuditor: Caller;
  asColleague: Caller;
}

export async function actor(app: TestApp, person: { id: string; teamId: string }): Promise<Actor> {
  return {
    ...person,
    call: await app.as(person),
    key: await makeOwnKey(app.db, { personId: person.id }),
  };
}

export function useScene(options: StartOptions = {}): Scene {
  const scene = {} as Scene;
  beforeAll(async () => {
    const app = await startApp({ now: "2026-03-02T09:00:00Z", ...options });
    await makeOrganisation(app.db);
    const mediator = await makePerson(app.db, { roles: ["mediator"] });
    const { teamId } = await makeMembership(app.db, { personId: mediator.id });
    const administrator = await makePerson(app.db, { roles: ["administrator"] });
    await makeMembership(app.db, { personId: administrator.id });
    Object.assign(scene, {
      app,
      one: await actor(app, await makeMember(app.db, { lead: true })),
      other: await actor(app, await makeMember(app.db, { lead: true })),
      mediator: await actor(app, { ...mediator, teamId }),
      asAdministrator: await app.as(administrator),
      asAuditor: await app.as(await makePerson(app.db, { roles: ["auditor"] })),
      asColleague: await app.as(await makeMember(app.db)),
    });
  });
  afterAll(() => scene.app.close());
  return scene;
}

export async function openCase(by: Actor, other: Actor): Promise<string> {
  const body = { kind: "teams", oneId: by.teamId, otherId: other.teamId };
  const made = await by.call("POST /mediations", { body });
  expect(made.status, made.text).toBe(201);
  return made.body.id;
}

export const read = async (who: Actor, id: string) => {
  const answer = await who.call(`GET /mediations/${id}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
};

/** A text as nobody can open it: for what is not read in a test. */
export const closed = "s".repeat(760);

export function screen(who: Actor, id: string, goesOn: boolean, sealed = closed) {
  return who.call(`POST /mediations/${id}/safety`, { body: { id: newId(), sealed, goesOn } });
}

export async function done(who: Actor, id: string, change: object = {}): Promise<TestAnswer> {
  const { step, round } = await read(who, id);
  return who.call(`POST /mediations/${id}/done`, {
    body: { step, round, agreement: null, ...change },
  });
}

/** Both have answered the safety screen and agreed to the case. */
export async function begun(one: Actor, other: Actor): Promise<string> {
  const id = await openCase(one, other);
  for (const who of [one, other]) expect((await screen(who, id, true)).status).toBe(204);
  for (const who of [one, other]) expect((await done(who, id)).status).toBe(204);
  return id;
}

const bound = (id: string, personId: string) => ({
  place: id,
  id: personId,
  kind: "key",
  version: 1,
});

export const wrapFor = async (key: Uint8Array<ArrayBuffer>, id: string, { key: own }: Actor) => ({
  personId: own.personId,
  keyId: own.id,
  wrapped: await wrapKeyFor(own.publicKey, key, bound(id, own.personId)),
});

/** Makes the key of the case and gives it to these. */
export async function shareKey(by: Actor, id: string, to: readonly Actor[]): Promise<void> {
  const key = makeKey();
  const wraps = await Promise.all(to.map((who) => wrapFor(key, id, who)));
  const given = await by.call(`POST /mediations/${id}/keys`, { body: { begins: true, wraps } });
  expect(given.status, given.text).toBe(204);
}

export async function rawKeyOf(who: Actor, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const { wrapped } = await read(who, id);
  return unwrapKey(who.key, wrapped, bound(id, who.id));
}

interface Writing {
  readonly kind: Kind;
  readonly words: string;
  readonly watch?: object;
}

export async function write(
  who: Actor,
  id: string,
  { kind, words, watch }: Writing,
): Promise<TestAnswer> {
  const entryId = newId();
  const key = await keyOf(await rawKeyOf(who, id));
  const sealed = await seal(key, words, { place: id, id: entryId, kind, version: 1 });
  const body = { id: entryId, kind, sealed, watch: watch ?? null };
  return who.call(`POST /mediations/${id}/entries`, { body });
}

/** What of a case someone can read. */
export async function wordsFor(who: Actor, id: string): Promise<string[]> {
  const { entries } = await read(who, id);
  const key = await keyOf(await rawKeyOf(who, id));
  const sealed = entries.filter(({ kind }: { kind: string }) => kind !== "safety");
  return Promise.all(
    sealed.map((entry: { id: string; kind: string; version: number; sealed: string }) =>
      open(key, entry.sealed, { place: id, ...entry }),
    ),
  );
}

export const inbox = async (by: Caller): Promise<string[]> =>
  (await by("GET /inbox", { query: { unread: "true" } })).body.rows
    .filter(({ kind }: { kind: string }) => kind === "mediation")
    .map(({ news }: { news: { said: string } }) => news.said);

/** From the shared key to an agreement that both have agreed to. `words` are written in every step. */
export async function agree(
  one: Actor,
  other: Actor,
  id: string,
  options: { readonly words?: string; readonly watch?: object } = {},
): Promise<void> {
  const { words = "something", watch } = options;
  const writes = async (kind: Kind, times = 1): Promise<void> => {
    for (const who of [one, other])
      for (let n = 0; n < times; n += 1) {
        const answer = await write(who, id, { kind, words: `${words} ${kind} ${n}` });
        expect(answer.status, answer.text).toBe(201);
      }
  };
  const bothDone = async (): Promise<void> => {
    for (const who of [one, other]) expect((await done(who, id)).status).toBe(204);
  };
  await writes("correction");
  await bothDone();
  await writes("account");
  await bothDone();
  await writes("restating");
  await bothDone();
  await writes("goal");
  await bothDone();
  await writes("difference");
  await bothDone();
  await writes("option", 3);
  await bothDone();
  await writes("criterion");
  await writes("judgement");
  await bothDone();
  const agreement = { kind: "agreement", words: `${words} agreement`, ...(watch && { watch }) };
  expect((await write(one, id, agreement as Writing)).status).toBe(201);
  for (const who of [one, other]) {
    const yes = { agreement: { version: 1, allowsFigure: true } };
    expect((await done(who, id, yes)).status).toBe(204);
  }
}
