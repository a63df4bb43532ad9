/** A house with a few colleagues, and a server of calendars that tests fill. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterAll, beforeAll, expect } from "vitest";
import { makeGuest, makeMember, makeOrganisation } from "#fixtures/organisation";
import { runDueTicks } from "#platform/events/ticks.ts";
import { letReach } from "#platform/outward/fetch-outside.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { ticks } from "./recurring.ts";

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly call: Caller;
}

export interface Scene {
  app: TestApp;
  teamId: string;
  ada: Colleague;
  goran: Colleague;
  petra: Colleague;
  asGuest: Caller;
  /** Runs the recurring work of meetings whose turn it is. */
  tick: () => Promise<void>;
}

/** Monday, 16 March 2026, nine in the morning in Berlin. */
export const monday = "2026-03-16T08:00:00Z";

export async function makeColleague(
  app: TestApp,
  teamId: string,
  name: string,
): Promise<Colleague> {
  const { id } = await makeMember(app.db, { teamId, name });
  const email = `${name.toLowerCase().replace(" ", ".")}@example.org`;
  await app.db.updateTable("person").set({ email }).where("id", "=", id).execute();
  return { id, name, email, call: await app.as({ id }) };
}

export function useScene(): Scene {
  const scene = {} as Scene;
  beforeAll(async () => {
    const app = await startApp({ now: monday });
    await makeOrganisation(app.db);
    const { id, teamId } = await makeMember(app.db, { lead: true });
    expect(id).toBeDefined();
    const { db, files } = app;
    const log = { error: (facts: object) => expect(facts).toBeUndefined() };
    const tick = () =>
      runDueTicks({ db, files, outbox: app.app.outbox, ticks, clock: () => app.clock.now(), log });
    Object.assign(scene, {
      app,
      teamId,
      tick,
      ada: await makeColleague(app, teamId, "Ada Brook"),
      goran: await makeColleague(app, teamId, "Goran Petrov"),
      petra: await makeColleague(app, teamId, "Petra Lang"),
      asGuest: await app.as(await makeGuest(app.db)),
    });
  });
  afterAll(() => scene.app.close());
  return scene;
}

export interface CalendarServer {
  /** 'http://127.0.0.1:4711' */
  url: string;
  answer: (asked: IncomingMessage, answer: ServerResponse) => void;
  readonly asked: { readonly url: string; readonly headers: IncomingMessage["headers"] }[];
}

/** On the loopback address, which is let in for it. */
export function useCalendarServer(): CalendarServer {
  const server: CalendarServer & { server?: Server } = {
    url: "",
    answer: (_asked, answer) => answer.writeHead(404).end(),
    asked: [],
  };
  beforeAll(async () => {
    const listening = createServer((asked, answer) => {
      server.asked.push({ url: asked.url ?? "", headers: asked.headers });
      server.answer(asked, answer);
    });
    await new Promise<void>((done) => listening.listen(0, "127.0.0.1", done));
    const address = listening.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    server.url = `http://127.0.0.1:${address.port}`;
    server.server = listening;
    letReach(["127.0.0.1"]);
  });
  afterAll(() => {
    letReach([]);
    server.server?.closeAllConnections();
    server.server?.close();
  });
  return server;
}

/** An entry with these people invited; all have said yes unless it says otherwise: 'a@example.org=DECLINED'. */
export function invited(organiser: string, ...others: readonly string[]): string[] {
  return [
    `ORGANIZER:mailto:${organiser}`,
    ...[organiser, ...others].map((one) => {
      const [address, answer = "ACCEPTED"] = one.split("=");
      return `ATTENDEE;PARTSTAT=${answer}:mailto:${address}`;
    }),
  ];
}

/** Takes a calendar in as a file. */
export async function bring(by: Caller, content: string, name = "My calendar"): Promise<string> {
  const made = await by("POST /me/calendars/file", { body: { name, content } });
  expect(made.status, made.text).toBe(201);
  return made.body.id;
}

/** What the inbox says about meetings, unread, the newest first. */
export const news = async (by: Caller): Promise<string[]> =>
  (await by("GET /inbox", { query: { unread: "true" } })).body.rows
    .filter(({ kind }: { kind: string }) => kind === "meetings")
    .map(
      ({ news: { title, said } }: { news: { title: string; said: string } }) => `${title}: ${said}`,
    );
