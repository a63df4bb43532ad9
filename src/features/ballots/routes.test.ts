import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { castIn, makePoll } from "#fixtures/ballots";
import { makeOwnKey } from "#fixtures/keys";
import { makeOrganisation } from "#fixtures/organisation";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { unwrapKey, wrapKeyFor } from "#web/sealing.ts";
import { answersOf } from "./opening.ts";
import { closePoll, countAnswers, destroyPoll, forgetSecrets, holdersOf } from "./polls.ts";
import { listSealed, rewriteRoll, rewriteSealed } from "./queries/casting.ts";
import { lockAnswers } from "./queries/polls.ts";
import { ask, cast, fetchBallot, keysOf, makeScene, makeVoter, seal } from "./scene-for-tests.ts";
import { readSecret } from "./secret-file.ts";
import { blind } from "./web/blinding.ts";
import { joined, shareContext } from "./web/poll-keys.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await makeOrganisation(app.db);
});
afterAll(() => app.close());

const close = (pollId: string) => closePoll(app.db, pollId, app.clock.now());

describe("a ballot", () => {
  test("is given once to whoever is on the roll, and again for the same blinded words alone", async () => {
    const { poll, ana, ben, one, other } = await makeScene(app);
    const key = (await keysOf(app, poll)).get(one)!;
    const [first, second] = [await blind(key, one), await blind(key, one)];
    const mine = async () => (await ana.by("GET /me/ballots")).body.polls;
    const groups = [one, other].toSorted().map((groupId) => ({ groupId, given: false }));
    expect(await mine()).toEqual([{ pollId: poll.pollId, groups }]);
    const given = await ask(ana.by, poll, one, first);
    expect(given.status, given.text).toBe(200);
    expect((await ask(ana.by, poll, one, first)).body).toEqual(given.body);
    expect((await ask(ana.by, poll, one, second)).body.reason).toBe("ballotGiven");
    expect((await mine())[0].groups).toContainEqual({ groupId: one, given: true });
    expect((await mine())[0].groups).toContainEqual({ groupId: other, given: false });
    const outside = await blind((await keysOf(app, poll)).get(other)!, other);
    expect((await ask(ben.by, poll, other, outside)).status).toBe(404);
    expect((await ask((await makeVoter(app)).by, poll, one, second)).status).toBe(404);
    expect((await ask(app.nobody, poll, one, second)).status).toBe(401);
  });

  test("is not given before the opening, nor after the close, nor for what is no number of the key", async () => {
    const { poll, ana, one } = await makeScene(app);
    const pending = await blind((await keysOf(app, poll)).get(one)!, one);
    const large = { ...pending, blinded: Buffer.alloc(256, 255).toString("base64url") };
    expect((await ask(ana.by, poll, one, large)).body.reason).toBe("notBlinded");
    await close(poll.pollId);
    expect((await ask(ana.by, poll, one, pending)).body.reason).toBe("closed");
    expect((await ana.by("GET /me/ballots")).body.polls).toEqual([]);
    const early = await makeScene(app, "prepared");
    const keys = await app.nobody(`GET /polls/${early.poll.pollId}/keys`);
    expect(keys.body.reason).toBe("notOpen");
  });

  test("of two browsers that ask at once goes to one", async () => {
    const { poll, ana, one } = await makeScene(app);
    const key = (await keysOf(app, poll)).get(one)!;
    const both = await Promise.all([blind(key, one), blind(key, one)]);
    const answers = await Promise.all(both.map((pending) => ask(ana.by, poll, one, pending)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  });
});

test("a ballot and an answer that come while rows are rewritten wait, and are there afterwards", async () => {
  const { poll, ana, ben, one } = await makeScene(app);
  const ballot = await fetchBallot(app, poll, ana, one);
  await cast(app, poll, ballot, 1);
  await castIn(app.db, poll, one, 0);
  const pending = await blind((await keysOf(app, poll)).get(one)!, one);
  const meanwhile = await app.db.transaction().execute(async (db) => {
    await lockAnswers(db, poll.pollId);
    await rewriteSealed(db, poll.pollId);
    await rewriteRoll(db, poll.pollId);
    const calls = [ask(ben.by, poll, one, pending), cast(app, poll, ballot, 2)];
    await sleep(200);
    return { calls };
  });
  expect((await Promise.all(meanwhile.calls)).map(({ status }) => status)).toEqual([200, 204]);
  await close(poll.pollId);
  const opened = await answersOf(app.db, poll.pollId, poll.privateKey);
  expect(new Set(opened!.map(({ answer }) => answer))).toEqual(new Set([0, 2]));
});

describe("an answer", () => {
  test("is taken with its ballot, and the same ballot again takes its place until the close", async () => {
    const { poll, ana, ben, one, other } = await makeScene(app);
    const ballot = await fetchBallot(app, poll, ana, one);
    expect((await cast(app, poll, ballot, { overall: 2 })).status).toBe(204);
    expect((await cast(app, poll, ballot, { overall: 4 })).status).toBe(204);
    const late = await fetchBallot(app, poll, ben, one);
    await expect(countAnswers(app.db, poll.pollId)).rejects.toThrow(/not closed/);
    await expect(answersOf(app.db, poll.pollId, poll.privateKey)).rejects.toThrow(/cannot/);
    await close(poll.pollId);
    expect((await cast(app, poll, late, { overall: 1 })).body.reason).toBe("closed");
    expect((await cast(app, poll, ballot, { overall: 1 })).body.reason).toBe("closed");
    const counts = new Map(
      (await countAnswers(app.db, poll.pollId)).map(({ groupId, answered }) => [groupId, answered]),
    );
    expect([counts.get(one), counts.get(other)]).toEqual([1, 0]);
    const opened = await answersOf(app.db, poll.pollId, poll.privateKey);
    expect(opened).toEqual([{ groupId: one, answer: { overall: 4 } }]);
  });

  test("is refused with a forged signature, one of another group, or another serial", async () => {
    const { poll, ana, one, other } = await makeScene(app);
    const elsewhere = await makeScene(app);
    const ballot = await fetchBallot(app, poll, ana, one);
    const { signature } = await fetchBallot(app, poll, ana, other);
    const reason = async (change: object) =>
      (await cast(app, poll, { ...ballot, ...change }, {})).body.reason;
    expect(await reason({ signature: "A".repeat(342) })).toBe("notABallot");
    expect(await reason({ signature })).toBe("notABallot");
    expect(await reason({ groupId: other })).toBe("notABallot");
    expect(await reason({ serial: "A".repeat(43) })).toBe("notABallot");
    expect((await cast(app, elsewhere.poll, ballot, {})).body.reason).toBe("notABallot");
    expect(await listSealed(app.db, poll.pollId)).toEqual([]);
    expect((await cast(app, poll, ballot, {})).status).toBe(204);
  });

  test("has one size: a byte more or less is refused", async () => {
    const { poll, ana, one } = await makeScene(app);
    const ballot = await fetchBallot(app, poll, ana, one);
    const sealed = await seal(poll, one, "x".repeat(3_834));
    expect(await seal(poll, one, 1)).toHaveLength(sealed.length);
    const put = (text: string) =>
      app.nobody(`PUT /polls/${poll.pollId}/answers`, { body: { ...ballot, sealed: text } });
    expect((await put(`${sealed}AA`)).status).toBe(400);
    expect((await put(sealed.slice(0, -2))).status).toBe(400);
    expect((await put(sealed)).status).toBe(204);
    await expect(seal(poll, one, "x".repeat(3_835))).rejects.toThrow();
  });

  test("that cannot be read is left out, and those that can be come in no order", async () => {
    const groupId = (await makePoll(app)).groupIds[0]!;
    const poll = await makePoll(app);
    const [own = groupId] = poll.groupIds;
    const count = 40;
    for (let n = 0; n < count; n += 1) await castIn(app.db, poll, own, n);
    // Sealed for another poll.
    const foreign = { ...poll, publicKey: (await makePoll(app)).publicKey };
    await castIn(app.db, foreign, own, "nonsense");
    await close(poll.pollId);
    const opened = await answersOf(app.db, poll.pollId, poll.privateKey);
    const order = opened!.map(({ answer }) => answer as number);
    expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, n) => n));
    const again = await answersOf(app.db, poll.pollId, poll.privateKey);
    expect(again!.map(({ answer }) => answer)).not.toEqual(order);
    expect(await answersOf(app.db, poll.pollId, "A".repeat(184))).toBeNull();
    expect(await answersOf(app.db, poll.pollId, (await makePoll(app)).privateKey)).toBeNull();
  });
});

describe("a share", () => {
  test("is opened by its holder alone, and only after the close", async () => {
    const poll = await makePoll(app);
    const [holder] = poll.holders;
    const by = await app.as({ id: holder!.personId });
    const path = `/polls/${poll.pollId}/share` as const;
    expect((await by(`GET ${path}`)).body.reason).toBe("stillOpen");
    const body = { handed: [{ holderId: poll.holders[1]!.personId, wrapped: "A".repeat(300) }] };
    const handOn = `POST /polls/${poll.pollId}/hand-ons` as const;
    expect((await by(handOn, { body })).body.reason).toBe("stillOpen");
    await close(poll.pollId);
    expect((await by(`GET ${path}`)).status).toBe(200);
    const stranger = (await makeVoter(app)).by;
    expect((await stranger(`GET ${path}`)).status).toBe(404);
    expect((await stranger(handOn, { body })).status).toBe(404);
    const own = { handed: [{ ...body.handed[0], holderId: holder!.personId }] };
    expect((await by(handOn, { body: own })).body.reason).toBe("notAHolder");
    expect((await by(handOn, { body })).status).toBe(204);
  });

  test("of two holders opens the answers, and one of another poll does not", async () => {
    const poll = await makePoll(app, { until: "closed" });
    const [first, second] = poll.holders;
    const path = `/polls/${poll.pollId}/share` as const;
    const context = (holderId: string) => shareContext(poll.pollId, holderId);
    const byFirst = await app.as({ id: first!.personId });
    const { body: mine } = await byFirst(`GET ${path}`);
    expect(mine.others).toHaveLength(2);
    const share = await unwrapKey(first!, mine.wrapped, context(first!.personId));
    const handed = await Promise.all(
      mine.others.map(async (to: { holderId: string; publicKey: string }) => ({
        holderId: to.holderId,
        wrapped: await wrapKeyFor(to.publicKey, share, context(to.holderId)),
      })),
    );
    await byFirst(`POST /polls/${poll.pollId}/hand-ons`, { body: { handed } });
    const bySecond = await app.as({ id: second!.personId });
    expect((await bySecond("GET /me/shares")).body.shares).toEqual([
      { pollId: poll.pollId, closed: true, handedOn: false, handedToMe: true, lost: false },
    ]);
    const { body: theirs } = await bySecond(`GET ${path}`);
    const open = (wrapped: string) => unwrapKey(second!, wrapped, context(second!.personId));
    const shares = await Promise.all([theirs.wrapped, theirs.handed[0]].map(open));
    expect(await joined(shares)).toBe(poll.privateKey);
    const elsewhere = shareContext((await makePoll(app)).pollId, second!.personId);
    await expect(unwrapKey(second!, theirs.wrapped, elsewhere)).rejects.toThrow(/does not open/);
  });

  test("is lost with the key pair that it was wrapped for", async () => {
    const poll = await makePoll(app);
    const [holder] = poll.holders;
    await app.db.deleteFrom("ownKey").where("id", "=", holder!.id).execute();
    await makeOwnKey(app.db, { personId: holder!.personId });
    const by = await app.as({ id: holder!.personId });
    expect((await by("GET /me/shares")).body.shares[0].lost).toBe(true);
    const present = (await holdersOf(app.db, poll.pollId)).filter((one) => one.keyIsPresent);
    expect(present).toHaveLength(2);
  });
});

describe("the end", () => {
  test("takes rows with the commit and the file after it, also where the process died between the two", async () => {
    const poll = await makePoll(app);
    const other = await makePoll(app);
    const [groupId] = poll.groupIds;
    await castIn(app.db, poll, groupId!, { overall: 3 });
    const over = new Error("taken back");
    const rolledBack = app.db.transaction().execute(async (db) => {
      await destroyPoll(db, poll.pollId, app.clock.now());
      throw over;
    });
    await expect(rolledBack).rejects.toBe(over);
    await forgetSecrets(app, app.clock.now());
    expect(await readSecret(app.files, poll.pollId)).not.toBeNull();
    await destroyPoll(app.db, poll.pollId, app.clock.now());
    // Nothing more of this process runs; the next one finds the file.
    expect(await readSecret(app.files, poll.pollId)).not.toBeNull();
    await forgetSecrets(app, app.clock.now());
    expect(await readSecret(app.files, poll.pollId)).toBeNull();
    expect(await readSecret(app.files, other.pollId)).not.toBeNull();
    expect(await listSealed(app.db, poll.pollId)).toEqual([]);
    expect(await holdersOf(app.db, poll.pollId)).toEqual([]);
    await expect(answersOf(app.db, poll.pollId, poll.privateKey)).rejects.toThrow(/cannot/);
  });
});
