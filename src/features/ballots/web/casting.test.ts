/** The browser's part against the real server: what it sends, what it keeps, what it does when something is in the way. */
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { makeOrganisation } from "#fixtures/organisation";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import {
  ballotRefusals,
  castSealed,
  fetchBallots,
  handOnShare,
  joinShares,
  makePollKeys,
  mostAnswerBytes,
  myBallots,
} from "#web/ballots.ts";
import { sentenceFor } from "#web/data/problem.ts";
import { type BrowserOfTests, openBrowser } from "../browser-for-tests.ts";
import { makeScene } from "../scene-for-tests.ts";
import { answersOf } from "../opening.ts";
import { closePoll, preparePoll } from "../polls.ts";

let app: TestApp;
let browser: BrowserOfTests;

beforeAll(async () => {
  app = await startApp();
  await makeOrganisation(app.db);
});
beforeEach(() => {
  browser = openBrowser(app);
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await app.close();
});

const signIn = (personId: string): Promise<void> => browser.signIn(personId);

test("ballots are fetched once, an answer goes without anything that tells who, and the last one counts", async () => {
  const { poll, ana, one, other } = await makeScene(app);
  await signIn(ana.id);
  const where = { personId: ana.id, pollId: poll.pollId, groupId: one };
  await expect(castSealed(where, 1)).rejects.toThrow(
    expect.objectContaining({ reason: "noBallot" }),
  );
  const states = async () => (await myBallots(ana.id))[0]!.groups.map(({ state }) => state);
  expect(await states()).toEqual(["none", "none"]);
  await fetchBallots(ana.id);
  expect(await states()).toEqual(["here", "here"]);
  const calls = browser.sent.length;
  await fetchBallots(ana.id);
  expect(browser.sent.slice(calls).map(({ url }) => url)).toEqual(["/api/v1/me/ballots"]);
  await castSealed(where, { overall: 2 });
  await castSealed(where, { overall: 5, open: "Ünd mehr" });
  await expect(castSealed(where, "x".repeat(mostAnswerBytes))).rejects.toThrow(
    expect.objectContaining({ reason: "tooLong" }),
  );
  const puts = browser.sent.filter(({ url }) => /answers|polls.*keys/.test(url));
  expect(puts.length).toBeGreaterThan(4);
  for (const { headers } of puts)
    expect(
      Object.keys(headers).filter((name) => !["content-type", "sec-fetch-site"].includes(name)),
    ).toEqual([]);
  expect((await states()).toSorted()).toEqual(["cast", "here"]);
  browser.takeAnother();
  await fetchBallots(ana.id);
  expect(await states()).toEqual(["elsewhere", "elsewhere"]);
  await closePoll(app.db, poll.pollId, app.clock.now());
  const opened = await answersOf(app.db, poll.pollId, poll.privateKey);
  expect(opened).toEqual([{ groupId: one, answer: { overall: 5, open: "Ünd mehr" } }]);
  expect(opened!.some(({ groupId }) => groupId === other)).toBe(false);
});

test("a ballot whose answer was lost on the way is fetched by the same blinded words", async () => {
  const { poll, ana } = await makeScene(app);
  await signIn(ana.id);
  const real = browser.fetch;
  let lost = 0;
  vi.stubGlobal("fetch", async (url: string, request: RequestInit) => {
    const response = await real(url, request);
    if (!url.endsWith("/ballots") || request.method === "GET" || lost > 2) return response;
    lost += 1;
    throw new TypeError("The line is dead");
  });
  await expect(fetchBallots(ana.id)).rejects.toThrow(
    expect.objectContaining({ reason: "offline" }),
  );
  vi.stubGlobal("fetch", real);
  await fetchBallots(ana.id);
  const [own] = await myBallots(ana.id);
  expect(own).toMatchObject({
    pollId: poll.pollId,
    groups: [{ state: "here" }, { state: "here" }],
  });
});

test("keys for two holders, or for one twice, are not taken", async () => {
  const { poll } = await makeScene(app, "prepared");
  const asked = poll.holders.map(({ id, personId, publicKey }) => ({
    keyId: id,
    holderId: personId,
    publicKey,
  }));
  const twice = await makePollKeys(poll.pollId, [asked[0]!, asked[1]!, asked[0]!]);
  const prepare = (keys: typeof twice) =>
    preparePoll(app, { pollId: poll.pollId, ...keys }, app.clock.now());
  await expect(prepare(twice)).rejects.toThrow(/3 different holders/);
  await prepare(await makePollKeys(poll.pollId, asked));
});

test("two of three holders open the answers, each in their own browser", async () => {
  const { poll, ana, one } = await makeScene(app);
  await signIn(ana.id);
  await fetchBallots(ana.id);
  await castSealed({ personId: ana.id, pollId: poll.pollId, groupId: one }, "well");
  const [first, second, third] = poll.holders.map(({ id, ...holder }) => ({
    keyId: id,
    ...holder,
  }));
  await signIn(first!.personId);
  await expect(handOnShare(poll.pollId, first!)).rejects.toThrow(
    expect.objectContaining({ reason: "stillOpen" }),
  );
  await closePoll(app.db, poll.pollId, app.clock.now());
  await signIn(third!.personId);
  const early = await joinShares(poll.pollId, third!).catch((problem: unknown) => problem);
  expect(sentenceFor(early, ballotRefusals)).toBe(ballotRefusals.nothingHanded);
  await signIn(first!.personId);
  await handOnShare(poll.pollId, first!);
  await signIn(second!.personId);
  const key = await joinShares(poll.pollId, second!);
  expect(await answersOf(app.db, poll.pollId, key)).toEqual([{ groupId: one, answer: "well" }]);
});
