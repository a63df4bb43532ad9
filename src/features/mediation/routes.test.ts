import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { lock } from "#fixtures/keys";
import { makeGuest, makeMember, makeMembership, makeTeam } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import { makeKeyPair } from "../keys/web/sealing/sealing.ts";
import {
  type Actor,
  actor,
  begun,
  closed,
  done,
  inbox,
  openCase,
  rawKeyOf,
  read,
  screen,
  shareKey,
  useScene,
  wordsFor,
  wrapFor,
  write,
} from "./scene-for-tests.ts";

const scene = useScene();
const pair = async (): Promise<[Actor, Actor]> => [
  await actor(scene.app, await makeMember(scene.app.db, { lead: true })),
  await actor(scene.app, await makeMember(scene.app.db, { lead: true })),
];

describe("opening", () => {
  test("a lead opens a case between teams and both sides hear of it; others may not, and a lead above does not see it", async () => {
    const { app } = scene;
    const [one, other] = await pair();
    const id = await openCase(one, other);
    expect(await inbox(other.call)).toEqual(["Something waits for you under Mediation"]);
    expect(await inbox(one.call)).toEqual([]);
    expect(await read(other, id)).toMatchObject({ part: "other", step: "safety", hasKey: false });
    const body = { kind: "teams", oneId: one.teamId, otherId: other.teamId };
    const member = await app.as(await makeMember(app.db, { teamId: one.teamId }));
    const guest = await app.as(await makeGuest(app.db, { lead: true }));
    for (const call of [member, guest, scene.asColleague, scene.asAdministrator])
      expect((await call("POST /mediations", { body })).status).toBe(404);
    const senior = await app.as(await makePerson(app.db, { roles: ["senior-leader"] }));
    expect((await senior("POST /mediations", { body })).body).toEqual({ id: null });
    expect((await senior("GET /mediations")).body.rows).toEqual([]);
  });

  test("a case lies between two, and each side has somebody who speaks", async () => {
    const [one] = await pair();
    const vendor = await makeTeam(scene.app.db, { kind: "vendor" });
    const leaderless = await makeTeam(scene.app.db);
    const reasonOf = async (otherId: string) =>
      (await one.call("POST /mediations", { body: { kind: "teams", oneId: one.teamId, otherId } }))
        .body.reason;
    expect(await reasonOf(one.teamId)).toBe("wrongParties");
    expect(await reasonOf(vendor.id)).toBe("wrongParties");
    expect(await reasonOf(leaderless.id)).toBe("noLead");
    expect(await reasonOf(newId())).toBe("missing");
  });

  test("two persons: either of them, or who leads a team of one of them; nobody else", async () => {
    const { app } = scene;
    const lead = await makeMember(app.db, { lead: true });
    const mine = await makeMember(app.db, { teamId: lead.teamId });
    const yours = await makeMember(app.db);
    const body = { kind: "persons", oneId: mine.id, otherId: yours.id };
    expect((await (await app.as(yours))("POST /mediations", { body })).body.id).not.toBeNull();
    expect((await (await app.as(lead))("POST /mediations", { body })).body).toEqual({ id: null });
    expect((await scene.asColleague("POST /mediations", { body })).status).toBe(404);
    const alone = { ...body, otherId: mine.id };
    const refused = await (await app.as(mine))("POST /mediations", { body: alone });
    expect(refused.body.reason).toBe("wrongParties");
  });
});

describe("who sees a case", () => {
  test("IDOR read: to everybody but the two who speak, administrators included, it is as if it were not there", async () => {
    const [one, other] = await pair();
    const id = await begun(one, other);
    await shareKey(one, id, [one, other]);
    const member = await actor(scene.app, await makeMember(scene.app.db, { teamId: one.teamId }));
    const outsiders = [
      scene.asAdministrator,
      scene.asColleague,
      scene.mediator.call,
      member.call,
      await scene.app.as(await makeGuest(scene.app.db)),
    ];
    for (const call of outsiders) {
      const there = await call(`GET /mediations/${id}`);
      const nowhere = await call(`GET /mediations/${newId()}`);
      expect([there.status, there.body.reason]).toEqual([nowhere.status, nowhere.body.reason]);
      expect(there.status).toBe(404);
      for (const act of ["withdrawal", "done", "review", "entries", "keys", "safety"] as const) {
        const bodies = {
          withdrawal: undefined,
          done: { step: "facts", round: 1, agreement: null },
          review: { number: 1, holds: true },
          entries: { id: newId(), kind: "correction", sealed: closed, watch: null },
          keys: {
            begins: false,
            wraps: [{ personId: member.id, keyId: member.key.id, wrapped: "w".repeat(200) }],
          },
          safety: { id: newId(), sealed: closed, goesOn: false },
        };
        const body = bodies[act];
        expect((await call(`POST /mediations/${id}/${act}`, { body })).status).toBe(404);
      }
      const list = await call("GET /mediations");
      if (list.status === 200) expect(list.body.rows).toEqual([]);
    }
    expect(await read(one, id)).toMatchObject({ endedAt: null, step: "facts" });
    expect((await scene.asAuditor(`GET /mediations/${id}`)).status).toBe(404);
  });

  test("search and count oracle: counts are said from five on, and move for nobody below that", async () => {
    const { db } = scene.app;
    const counts = async () => (await scene.asColleague("GET /mediations")).body.counts;
    const [one, other] = await pair();
    await sql`update mediation set ended_at = now(), ended_how = 'withdrawn' where ended_at is null`.execute(
      db,
    );
    expect(await counts()).toEqual({ open: null, holding: null });
    for (let n = 0; n < 4; n += 1) await openCase(one, other);
    expect(await counts()).toEqual({ open: null, holding: null });
    await openCase(one, other);
    expect(await counts()).toEqual({ open: 5, holding: null });
  });

  test("history leak: the audit log tells that a case was worked on, and neither by whom nor which", async () => {
    const [one, other] = await pair();
    const id = await begun(one, other);
    const { rows } = (await scene.asAuditor("GET /audit", { query: { limit: "200" } })).body;
    const acts = rows.filter(
      ({ subjectKind }: { subjectKind: string }) => subjectKind === "mediation",
    );
    expect(acts.length).toBeGreaterThan(3);
    for (const act of acts)
      expect(act).toMatchObject({
        endpoint: "POST /mediations",
        person: null,
        subjectId: null,
        params: {},
      });
    expect(JSON.stringify(rows)).not.toContain(id);
    const ofOne = await scene.asAuditor("GET /audit", { query: { personId: one.id } });
    expect(ofOne.body.rows).toEqual([]);
  });

  test("a person's removal from the team ends what they see at once; the team's lead names who speaks now, and is let in anew", async () => {
    const { app } = scene;
    const [one, other] = await pair();
    const id = await openCase(one, other);
    const named = await actor(app, await makeMember(app.db, { teamId: one.teamId }));
    const stranger = await makeMember(app.db);
    const speaker = (personId: string, by = one) =>
      by.call(`PUT /mediations/${id}/speaker`, { body: { personId } });
    expect((await speaker(stranger.id)).body.reason).toBe("notOfTheTeam");
    expect((await speaker(named.id, other)).body.reason).toBe("notOfTheTeam");
    expect((await speaker(named.id)).status).toBe(204);
    expect((await one.call(`GET /mediations/${id}`)).status).toBe(404);
    for (const who of [named, other]) await screen(who, id, true);
    for (const who of [named, other]) await done(who, id);
    await shareKey(named, id, [named, other]);
    expect((await write(named, id, { kind: "correction", words: "It was nine" })).status).toBe(201);
    expect((await speaker(one.id, named)).body.reason).toBe("hasMoved");

    await app.db
      .updateTable("membership")
      .set({ until: app.clock.now() })
      .where("personId", "=", named.id)
      .execute();
    expect((await named.call(`GET /mediations/${id}`)).status).toBe(404);
    const live = await named.call("GET /live", { query: { topic: `mediation:${id}` } });
    expect(live.status).toBe(404);
    expect(await read(one, id)).toMatchObject({ lacksSpeaker: true, wrapped: null, entries: [] });
    expect((await done(one, id)).status).toBe(404);
    expect((await speaker(one.id)).status).toBe(204);
    const wraps = [await wrapFor(await rawKeyOf(other, id), id, one)];
    const keys = { body: { begins: false, wraps } };
    expect((await one.call(`POST /mediations/${id}/keys`, keys)).body.reason).toBe("hasMoved");
    expect((await other.call(`POST /mediations/${id}/keys`, keys)).status).toBe(204);
    expect(await wordsFor(one, id)).toEqual(["It was nine"]);
  });
});

describe("the safety screen", () => {
  test("who stops there is not told of; to the other side, and on the server, it is a withdrawal like any other", async () => {
    const [one, other] = await pair();
    const id = await openCase(one, other);
    expect((await screen(one, id, false)).status).toBe(204);
    const seen = await read(other, id);
    expect(seen).toMatchObject({ endedHow: "withdrawn", entries: [] });
    expect((await read(one, id)).entries).toMatchObject([{ kind: "safety" }]);
    expect((await screen(other, id, true)).body.reason).toBe("hasEnded");
  });

  test("draft and upload id guess: an id that is taken takes nothing over", async () => {
    const [one, other] = await pair();
    const id = await openCase(one, other);
    const taken = newId();
    const body = { id: taken, sealed: closed, goesOn: true };
    expect((await one.call(`POST /mediations/${id}/safety`, { body })).status).toBe(204);
    const theirs = { ...body, sealed: "t".repeat(760) };
    expect((await other.call(`POST /mediations/${id}/safety`, { body: theirs })).status).toBe(404);
    expect((await read(one, id)).entries).toMatchObject([{ id: taken, sealed: closed }]);
  });
});

describe("the key of a case", () => {
  test("is begun once, for both sides and their present keys; others are let in by one who holds it", async () => {
    const [one, other] = await pair();
    const id = await begun(one, other);
    const post = (by: Actor, begins: boolean, wraps: unknown) =>
      by.call(`POST /mediations/${id}/keys`, { body: { begins, wraps } });
    const raw = new Uint8Array(32);
    const [forOne, forOther] = [await wrapFor(raw, id, one), await wrapFor(raw, id, other)];
    const forMediator = await wrapFor(raw, id, scene.mediator);
    expect((await post(one, true, [forOne])).body.reason).toBe("wrongKeys");
    expect((await post(one, true, [forOne, forOther, forMediator])).body.reason).toBe("wrongKeys");
    const foreign = { ...forOther, keyId: scene.mediator.key.id };
    expect((await post(one, true, [forOne, foreign])).body.reason).toBe("wrongKeys");
    expect((await post(one, false, [forOne, forOther])).body.reason).toBe("hasMoved");
    expect((await post(one, true, [forOne, forOther])).status).toBe(204);
    expect((await post(other, true, [forOne, forOther])).body.reason).toBe("hasMoved");
    const wrong = new Uint8Array(32).fill(1);
    const overwritten = await wrapFor(wrong, id, other);
    expect((await post(one, false, [overwritten])).body.reason).toBe("hasMoved");
    expect(await rawKeyOf(other, id)).toEqual(raw);
    expect((await post(other, false, [forOther])).status).toBe(204);
  });

  test("is lost for whoever begins a new key pair, until somebody lets them in", async () => {
    const [one, other] = await pair();
    const id = await begun(one, other);
    await shareKey(one, id, [one, other]);
    const { publicKey } = await makeKeyPair();
    const body = { publicKey, passphrase: lock, recovery: lock, replaces: other.key.id };
    expect((await other.call("POST /me/key", { body })).status).toBe(201);
    expect(await read(other, id)).toMatchObject({ wrapped: null, hasKey: true });
    expect((await read(one, id)).parties).toMatchObject([{ canOpen: true }, { canOpen: false }]);
  });
});

describe("a mediator", () => {
  test("takes part when both sides want the same one, reads what is open, and belongs to no side", async () => {
    const { app, mediator } = scene;
    const [one, other] = await pair();
    const id = await begun(one, other);
    await shareKey(one, id, [one, other]);
    const want = (by: Actor, personId: string | null) =>
      by.call(`PUT /mediations/${id}/mediator`, { body: { personId } });
    expect((await want(one, other.id)).body.reason).toBe("notAMediator");
    const ofTheTeam = await makePerson(app.db, { roles: ["mediator"] });
    await makeMembership(app.db, { personId: ofTheTeam.id, teamId: one.teamId });
    expect((await want(other, ofTheTeam.id)).body.reason).toBe("notAMediator");
    expect((await want(one, mediator.id)).status).toBe(204);
    expect((await want(one, mediator.id)).status).toBe(204);
    expect((await mediator.call(`GET /mediations/${id}`)).status).toBe(404);
    expect((await want(mediator, mediator.id)).status).toBe(404);
    expect((await want(other, mediator.id)).status).toBe(204);
    const wraps = [await wrapFor(await rawKeyOf(one, id), id, mediator)];
    await one.call(`POST /mediations/${id}/keys`, { body: { begins: false, wraps } });
    expect(await read(mediator, id)).toMatchObject({ part: "mediator" });
    expect((await write(mediator, id, { kind: "word", words: "Shall we" })).status).toBe(201);
    expect((await write(mediator, id, { kind: "correction", words: "No" })).body.reason).toBe(
      "hasMoved",
    );
    expect((await done(mediator, id)).status).toBe(404);
    expect(await wordsFor(other, id)).toEqual(["Shall we"]);
    expect((await want(other, null)).status).toBe(204);
    expect((await mediator.call(`GET /mediations/${id}`)).status).toBe(404);
    expect((await read(one, id)).mediator).toBeNull();
  });
});

test("whom to turn to instead is said by administrators alone, and two at once are told apart", async () => {
  const put = (words: string, version: number, call = scene.asAdministrator) =>
    call("PUT /mediations/contact", { body: { words, version } });
  expect((await put("Mara, room 4", 0, scene.one.call)).status).toBe(404);
  expect((await put("Mara, room 4", 0)).status).toBe(204);
  expect((await put("Someone", 0)).body.reason).toBe("changedMeanwhile");
  expect((await put("Mara, room 5", 1)).status).toBe(204);
  const { contact } = (await scene.asColleague("GET /mediations")).body;
  expect(contact).toEqual({ words: "Mara, room 5", version: 2, mayChange: false });
});
