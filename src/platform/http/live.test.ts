import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import { signedInAs } from "#platform/testing/signing-in.ts";
import { type TestApp, startApp, testSecret } from "#platform/testing/start-app.ts";
import { liveChannel } from "./live.ts";

let it: TestApp;
let address: string;
beforeAll(async () => {
  it = await startApp();
  await it.app.startWork();
  address = await it.app.server.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => it.close());

interface Screen {
  /** What has arrived so far. */
  heard(): string;
  readonly ended: Promise<void>;
  again(): Promise<number>;
}

async function watch(personId: string, topic: string, more = ""): Promise<Screen> {
  const headers = await signedInAs(it.db, personId, testSecret);
  const url = `${address}/api/v1/live?topic=${topic}${more}`;
  const answer = await fetch(url, { headers });
  expect(answer.status).toBe(200);
  let heard = "";
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    for await (const piece of answer.body!) heard += decoder.decode(piece as Uint8Array);
  };
  return {
    heard: () => heard,
    ended: read(),
    again: async () => (await fetch(url, { headers })).status,
  };
}

/** A right to hear of a team's request: by being in the serving team, through a session, as someone who is here. */
const revocations = {
  "a membership that ended": (personId: string) =>
    it.db
      .updateTable("membership")
      .set({ until: it.clock.now() })
      .where("personId", "=", personId)
      .execute(),
  "a session that was ended": (personId: string) =>
    it.db.deleteFrom("session").where("personId", "=", personId).execute(),
  "a departure": (personId: string) =>
    it.db.insertInto("departure").values({ personId, at: it.clock.now() }).execute(),
};

test.each(Object.keys(revocations) as (keyof typeof revocations)[])(
  "realtime after revocation: after %s no hint arrives any more, and the stream is not opened again",
  async (kind) => {
    const request = await makeRequest(it.db, { confidential: true });
    const member = await makeMember(it.db, { teamId: request.teamId });
    const stays = await makeMember(it.db, { teamId: request.teamId });
    const topic = `request:${request.id}`;
    const [screen, other] = [await watch(member.id, topic), await watch(stays.id, topic)];
    const asCustomer = await it.as({ id: request.customerId });
    const reply = (body: string) =>
      asCustomer(`POST /requests/${request.id}/replies`, { body: { body } });
    await reply("before");
    await expect.poll(() => screen.heard()).toContain(topic);
    const before = screen.heard();

    await revocations[kind](member.id);
    const heardByOther = other.heard().length;
    await reply("after");
    await screen.ended;
    expect(screen.heard()).toBe(before);
    // The same hint does reach whoever may still hear it.
    await expect.poll(() => other.heard().length).toBeGreaterThan(heardByOther);
    expect([401, 404]).toContain(await screen.again());
  },
);

test("realtime: nobody listens to what they may not see, and a made-up topic is as missing as a foreign one", async () => {
  const request = await makeRequest(it.db);
  const stranger = await signedInAs(it.db, (await makeMember(it.db)).id, testSecret);
  const nowhere = "01900000-0000-7000-8000-00000000dead";
  const answers = await Promise.all(
    [
      `request:${request.id}`,
      `request:${nowhere}`,
      `queue:${request.teamId}`,
      "x",
      "*",
      "request:%",
    ].map(async (topic) => {
      const url = `${address}/api/v1/live?topic=${encodeURIComponent(topic)}`;
      const answer = await fetch(url, { headers: stranger });
      return [answer.status, await answer.text()].join(" ");
    }),
  );
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toMatch(/^404 /);
});

test("what changed between the reading of a screen and the beginning of its stream is told when it begins", async () => {
  const request = await makeRequest(it.db);
  const member = await makeMember(it.db, { teamId: request.teamId });
  const topic = `request:${request.id}`;
  const early = await watch(member.id, topic);
  const asCustomer = await it.as({ id: request.customerId });
  await asCustomer(`POST /requests/${request.id}/replies`, { body: { body: "meanwhile" } });
  await expect.poll(() => early.heard()).toContain(topic);

  const readBefore = await watch(member.id, topic, "&since=30000");
  await expect.poll(() => readBefore.heard()).toContain(topic);
  const readJustNow = await watch(member.id, topic, "&since=0");
  // Both begin with the same words; had it been told, that would have come along with them.
  await expect.poll(() => readJustNow.heard()).toContain("retry");
  expect(readJustNow.heard()).not.toContain(topic);
  const headers = await signedInAs(it.db, member.id, testSecret);
  const wrong = await fetch(`${address}/api/v1/live?topic=${topic}&since=soon`, { headers });
  expect(wrong.status).toBe(400);
});

test("a hint that cannot be told ends the stream, so that the screen connects again and reads anew", async () => {
  const request = await makeRequest(it.db);
  const member = await makeMember(it.db, { teamId: request.teamId });
  const topic = `request:${request.id}`;
  const screen = await watch(member.id, topic);
  const asCustomer = await it.as({ id: request.customerId });
  // Who may hear is asked of this table alone; for a moment it cannot be.
  await sql`alter table session rename to session_away`.execute(it.db);
  try {
    await sql`select pg_notify(${liveChannel}, ${JSON.stringify([topic])})`.execute(it.db);
    await screen.ended;
  } finally {
    await sql`alter table session_away rename to session`.execute(it.db);
  }
  expect(screen.heard()).not.toContain(topic);
  expect(await screen.again()).toBe(200);
  expect((await asCustomer(`GET /requests/${request.id}`)).status).toBe(200);
});
