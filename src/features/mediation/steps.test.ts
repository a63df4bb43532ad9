import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { makeOwnKey } from "#fixtures/keys";
import { makeMember } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import {
  type Actor,
  actor,
  agree,
  begun,
  closed,
  done,
  inbox,
  openCase,
  read,
  screen,
  shareKey,
  useScene,
  wordsFor,
  write,
} from "./scene-for-tests.ts";

const scene = useScene();
const pair = async (): Promise<[Actor, Actor]> => [
  await actor(scene.app, await makeMember(scene.app.db, { lead: true })),
  await actor(scene.app, await makeMember(scene.app.db, { lead: true })),
];

describe("the steps", () => {
  test("a speaker who is named at the consent sees the safety screen as well, before the case goes on", async () => {
    const [one, other] = await pair();
    const id = await openCase(one, other);
    for (const who of [one, other]) await screen(who, id, true);
    await done(other, id);
    const named = await actor(scene.app, await makeMember(scene.app.db, { teamId: one.teamId }));
    await one.call(`PUT /mediations/${id}/speaker`, { body: { personId: named.id } });
    expect(await read(named, id)).toMatchObject({
      step: "safety",
      parties: [{ done: false }, { done: true }],
    });
    expect((await done(named, id)).body.reason).toBe("noSuchStep");
    expect((await screen(named, id, true)).status).toBe(204);
    expect(await read(named, id)).toMatchObject({
      step: "consent",
      parties: [{ done: false }, { done: true }],
    });
    await done(named, id);
    expect((await read(other, id)).step).toBe("facts");
  });

  test("field leak: neither side reads the other's account, nor its options, before both have finished", async () => {
    const [one, other] = await pair();
    const id = await begun(one, other);
    await shareKey(one, id, [one, other]);
    for (const who of [one, other]) await done(who, id);
    expect((await done(one, id)).body.reason).toBe("notYetWritten");
    await write(one, id, { kind: "account", words: "We waited" });
    expect((await write(one, id, { kind: "account", words: "Again" })).body.reason).toBe(
      "writtenAlready",
    );
    expect(await wordsFor(other, id)).toEqual([]);
    expect((await done(one, id)).status).toBe(204);
    expect(await inbox(other.call)).toContain("Something waits for you under Mediation");
    expect(await wordsFor(other, id)).toEqual([]);
    await write(other, id, { kind: "account", words: "We were alone" });
    expect(await wordsFor(one, id)).toEqual(["We waited"]);
    await done(other, id);
    expect(await wordsFor(one, id)).toEqual(["We waited", "We were alone"]);
    const stale = { step: "sides", round: 1, agreement: null };
    const again = await one.call(`POST /mediations/${id}/done`, { body: stale });
    expect(again.body.reason).toBe("hasMoved");
    expect((await done(one, id)).body.reason).toBe("notYetWritten");
    for (const who of [one, other]) await write(who, id, { kind: "restating", words: "You" });
    for (const who of [one, other]) await done(who, id);
    for (const kind of ["goal", "difference"] as const) {
      await write(one, id, { kind, words: kind });
      for (const who of [one, other]) await done(who, id);
    }
    for (let n = 0; n < 3; n += 1) await write(one, id, { kind: "option", words: `Option ${n}` });
    expect((await done(one, id)).status).toBe(204);
    expect((await write(one, id, { kind: "judgement", words: "Good" })).body.reason).toBe(
      "hasMoved",
    );
    expect((await wordsFor(other, id)).filter((words) => /Option/.test(words))).toEqual([]);
    await write(other, id, { kind: "option", words: "Mine" });
    expect((await done(other, id)).body.reason).toBe("tooFewOptions");
  });

  test("only one's own words are changed, once for each version; an agreement either side changes, and both agree anew", async () => {
    const [one, other] = await pair();
    const id = await begun(one, other);
    await shareKey(one, id, [one, other]);
    await write(one, id, { kind: "correction", words: "Nine" });
    const idOf = async (wanted: string): Promise<string> =>
      (await read(one, id)).entries.find(({ kind }: { kind: string }) => kind === wanted).id;
    const entryId = await idOf("correction");
    const change = (by: Actor, version: number, entry = entryId) =>
      by.call(`PUT /mediations/${id}/entries/${entry}`, {
        body: { sealed: closed, version, watch: null },
      });
    expect((await change(other, 1)).status).toBe(404);
    expect((await change(one, 1)).status).toBe(204);
    expect((await change(one, 1)).body.reason).toBe("changedMeanwhile");
    expect((await change(one, 2, newId())).status).toBe(404);
    await sql`update mediation set step = 'agreement' where id = ${id}`.execute(scene.app.db);
    expect((await change(one, 2)).body.reason).toBe("hasMoved");
    await write(one, id, { kind: "agreement", words: "By noon" });
    const yes = (version: number) => ({ agreement: { version, allowsFigure: false } });
    expect((await done(one, id, yes(1))).status).toBe(204);
    const agreement = await idOf("agreement");
    expect((await change(other, 1, agreement)).status).toBe(204);
    expect((await read(one, id)).parties).toMatchObject([{ done: false }, { done: false }]);
    expect((await done(other, id, yes(1))).body.reason).toBe("hasMoved");
    for (const who of [one, other]) expect((await done(who, id, yes(2))).status).toBe(204);
    expect((await read(one, id)).step).toBe("agreed");
  });

  test("mass assignment and foreign figures: what the contract does not know, and other teams, are refused", async () => {
    const [one, other] = await pair();
    const id = await begun(one, other);
    await shareKey(one, id, [one, other]);
    const entry = { id: newId(), kind: "correction", sealed: closed, watch: null };
    const post = (change: object) =>
      one.call(`POST /mediations/${id}/entries`, { body: { ...entry, ...change } });
    for (const more of [{ side: "other" }, { byPersonId: other.id }, { words: "clear" }])
      expect((await post(more)).body.reason).toBe("wrongInput");
    const watch = { providerId: one.teamId, customerId: other.teamId, aim: 0.8 };
    expect((await post({ watch })).body.reason).toBe("wrongFigure");
    await sql`update mediation set step = 'agreement' where id = ${id}`.execute(scene.app.db);
    const foreign = { ...watch, customerId: scene.one.teamId };
    expect((await post({ kind: "agreement", watch: foreign })).body.reason).toBe("wrongFigure");
    expect((await post({ kind: "agreement", watch })).status).toBe(201);
  });

  test("either side leaves when it wants to, without a reason", async () => {
    const [one, other] = await pair();
    const id = await begun(one, other);
    expect((await other.call(`POST /mediations/${id}/withdrawal`)).status).toBe(204);
    expect(await read(one, id)).toMatchObject({ endedHow: "withdrawn" });
    expect((await one.call(`POST /mediations/${id}/withdrawal`)).body.reason).toBe("hasEnded");
  });

  test("who is not named any more was never the side that finished: a figure is watched only where both allow it", async () => {
    const [one, other] = await pair();
    const watch = { providerId: one.teamId, customerId: other.teamId, aim: 0.8 };
    for (const allowsFigure of [true, false]) {
      const id = await begun(one, other);
      await shareKey(one, id, [one, other]);
      await sql`update mediation set step = 'agreement' where id = ${id}`.execute(scene.app.db);
      await write(one, id, { kind: "agreement", words: "By noon", watch });
      await done(one, id, { agreement: { version: 1, allowsFigure: true } });
      await done(other, id, { agreement: { version: 1, allowsFigure } });
      expect((await read(one, id)).watch).toEqual(allowsFigure ? watch : null);
    }
  });
});

test("the whole way leads to an agreement; whoever has no key pair yet is shown as such", async () => {
  const [one, other] = await pair();
  const id = await begun(one, other);
  await shareKey(other, id, [one, other]);
  await agree(one, other, id);
  expect(await read(one, id)).toMatchObject({
    step: "agreed",
    agreedAt: "2026-03-02T09:00:00.000Z",
    reviews: [{ dueAt: "2026-03-16T09:00:00.000Z", isOpen: false }, {}, {}],
  });
  expect(await wordsFor(other, id)).toHaveLength(21);
  const late = await makeMember(scene.app.db, { lead: true });
  const newcomer = { ...late, call: await scene.app.as(late) };
  const fresh = await openCase({ ...newcomer, key: one.key }, other);
  expect((await read(other, fresh)).parties[0]).toMatchObject({ key: null, canOpen: false });
  await makeOwnKey(scene.app.db, { personId: late.id });
  expect((await read(other, fresh)).parties[0].key).not.toBeNull();
});
