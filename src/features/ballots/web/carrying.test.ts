/** Ballots taken along from one browser to another, against the real server. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { makeOrganisation } from "#fixtures/organisation";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { castSealed, fetchBallots, myBallots } from "#web/ballots.ts";
import { type BrowserOfTests, openBrowser } from "../browser-for-tests.ts";
import { answersOf } from "../opening.ts";
import { closePoll } from "../polls.ts";
import { makeScene } from "../scene-for-tests.ts";
import { carryingWordsIn } from "./carrying-words.ts";
import {
  bringBallots,
  carriedState,
  codeOfLink,
  forgetLink,
  linkWith,
  offerBallots,
} from "./carrying.ts";

let app: TestApp;
let browser: BrowserOfTests;
const address = { origin: "https://goodturn.example", pathname: "/", search: "", hash: "" };
const went: string[] = [];
beforeAll(async () => {
  app = await startApp();
  await makeOrganisation(app.db);
});
beforeEach(() => {
  browser = openBrowser(app);
  Object.assign(address, { pathname: "/surveys/answer", search: "?a=1", hash: "" });
  went.length = 0;
  vi.stubGlobal("location", address);
  vi.stubGlobal("history", {
    state: 1,
    replaceState: (_state: unknown, _title: string, to: string) => went.push(to),
  });
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await app.close();
});

const states = async (personId: string) =>
  (await myBallots(personId))[0]!.groups.map(({ state }) => state);
const refusedAs = (reason: string) => expect.objectContaining({ reason });

test("ballots are carried to a second browser, both may answer, and the later answer counts", async () => {
  const { poll, ana, one } = await makeScene(app);
  await browser.signIn(ana.id);
  await fetchBallots(ana.id);
  const where = { personId: ana.id, pollId: poll.pollId, groupId: one };
  await castSealed(where, { overall: 1 });
  const { code, until } = await offerBallots(ana.id);
  expect(code).toMatch(/^(?:[0-9A-Z]{4} ){3}[0-9A-Z]{4}$/);
  expect(until.getTime() - app.clock.now().getTime()).toBe(600_000);
  const desk = browser.takeAnother();
  await fetchBallots(ana.id);
  expect(await states(ana.id)).toEqual(["elsewhere", "elsewhere"]);
  await bringBallots(ana.id, code.toLowerCase().replaceAll(" ", ""));
  expect((await states(ana.id)).toSorted()).toEqual(["cast", "here"]);
  await castSealed(where, { overall: 2 });
  const phone = browser.takeAnother(desk);
  expect((await states(ana.id)).toSorted()).toEqual(["cast", "here"]);
  browser.takeAnother(phone);
  await closePoll(app.db, poll.pollId, app.clock.now());
  const opened = await answersOf(app.db, poll.pollId, poll.privateKey);
  expect(opened).toEqual([{ groupId: one, answer: { overall: 2 } }]);
});

test("a slip, another code, a code that was used and one whose time is over bring nothing, each with its reason", async () => {
  const { ana } = await makeScene(app);
  await browser.signIn(ana.id);
  await fetchBallots(ana.id);
  const first = await offerBallots(ana.id);
  const second = await offerBallots(ana.id);
  const desk = browser.takeAnother();
  const letter = second.code.startsWith("0") ? "1" : "0";
  const slip = letter + second.code.slice(1);
  await expect(bringBallots(ana.id, slip)).rejects.toThrow(refusedAs("slip"));
  await expect(bringBallots(ana.id, "")).rejects.toThrow(refusedAs("slip"));
  await expect(bringBallots(ana.id, first.code)).rejects.toThrow(refusedAs("wrongCode"));
  expect(await states(ana.id)).toEqual(["elsewhere", "elsewhere"]);
  await bringBallots(ana.id, second.code);
  await expect(bringBallots(ana.id, second.code)).rejects.toThrow(refusedAs("nothingCarried"));
  browser.takeAnother(desk);
  const third = await offerBallots(ana.id);
  browser.takeAnother();
  app.clock.set(third.until.toISOString());
  await expect(bringBallots(ana.id, third.code)).rejects.toThrow(refusedAs("nothingCarried"));
  expect(await states(ana.id)).toEqual(["elsewhere", "elsewhere"]);
});

test("what travels holds neither the code nor a ballot, and a ballot that is there already stays", async () => {
  const { poll, ana } = await makeScene(app);
  await browser.signIn(ana.id);
  await fetchBallots(ana.id);
  const key = `goodturn-ballots:${ana.id}:${poll.pollId}`;
  const own = localStorage.getItem(key)!;
  const { code } = await offerBallots(ana.id);
  const lying = (await ana.by("GET /me/carried-ballots")).body.carried.sealed as string;
  const plain = Buffer.from(lying, "base64url").toString("latin1");
  const serials = [...own.matchAll(/"serial":"([^"]+)"/g)].map(([, serial]) => serial!);
  expect(serials).toHaveLength(2);
  for (const secret of [...serials, code, code.replaceAll(" ", "")])
    expect([lying.includes(secret), plain.includes(secret)]).toEqual([false, false]);
  localStorage.setItem(key, own.replaceAll('"isCast":false', '"isCast":true'));
  await bringBallots(ana.id, code);
  expect(await states(ana.id)).toEqual(["cast", "cast"]);
});

test("the code of a link stands behind '#' alone, and is taken out of the address once it is spent", () => {
  const link = new URL(linkWith("/surveys/answer", "7GQK 2M0T X4WB 9RCE"));
  expect(link.href).toBe("https://goodturn.example/surveys/answer#carry=7GQK2M0TX4WB9RCE");
  address.hash = link.hash;
  expect(codeOfLink()).toBe("7GQK2M0TX4WB9RCE");
  forgetLink();
  expect(went).toEqual(["/surveys/answer?a=1"]);
  address.hash = "#results";
  expect(codeOfLink()).toBe("");
  forgetLink();
  expect(went).toHaveLength(1);
});

describe("what the offering screen says", () => {
  const until = new Date("2026-11-23T15:10:00Z");
  const before = new Date("2026-11-23T15:09:59Z");
  test.each([
    ["it lies there and its time runs", true, before, "waits"],
    ["it was fetched in time", false, before, "arrived"],
    ["nobody fetched it", true, until, "over"],
    ["it is gone after its time", false, until, "over"],
  ] as const)("%s", (_case, lies, now, said) => {
    expect(carriedState({ lies, until, now })).toBe(said);
  });
});

test("every language says how ballots are taken along, in its own words, until when", () => {
  const { en, ...others } = carryingWordsIn;
  for (const [lang, words] of Object.entries(others)) {
    expect(words.until("15:10")).toContain("15:10");
    // 'Code' is German too.
    const same = Object.entries(words).filter(
      ([key, said]) => said === en[key as keyof typeof en] && key !== "code",
    );
    expect([lang, same]).toEqual([lang, []]);
  }
});
