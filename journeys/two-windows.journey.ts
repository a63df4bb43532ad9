// What somebody types for themselves is lost in no window: not when another one was quicker, not when the key is locked, not while it is on its
// way, and not when a file was brought in half way.
import { writeFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { firstCaller } from "./caller.ts";
import { press, text } from "./hands.ts";
import { openBrowser, type RunningHouse, startHouse } from "./house.ts";
import { beginKey, invited, unlock } from "./own-key.ts";

const passphrase = "a kettle under the stairs";

let house: RunningHouse;
let browser: Browser;
let one: Page;
let other: Page;

beforeAll(async () => {
  [house, browser] = await Promise.all([startHouse("start"), openBrowser()]);
  const administrator = await firstCaller(house.url, house.setUpLink());
  const team = { name: "Workshop", kind: "team", parentId: null };
  const { id: teamId } = await administrator.post<{ id: string }>("/teams", team);
  one = await invited({ house, browser, administrator }, { name: "Lena", teamId, lead: false });
  await beginKey(house, one, passphrase);
  other = await one.context().newPage();
  other.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

/** In front: the browser draws what lies behind once a second, and a click waits for it. */
async function open(page: Page, path: string): Promise<void> {
  await page.bringToFront();
  await page.goto(house.url + path);
  await unlock(page, passphrase);
  await page.getByRole("button", { name: "Lock it now" }).waitFor();
}

const mind = (page: Page) => page.getByLabel("What is on your mind");
const link = (page: Page, words: string) => page.getByRole("link", { name: words });
const keptSlots = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      Object.keys(localStorage).filter((name) => name.startsWith("goodturn-growth-writing")).length,
  );

test("two windows that are written in at once keep the words of both, and each finds its own again", async () => {
  for (const page of [one, other]) await open(page, "/me/journal");
  await mind(one).fill("Begun in the first window");
  await mind(other).fill("Begun in the second window");
  await expect.poll(() => keptSlots(one)).toBe(2);
  await one.waitForTimeout(800);
  for (const page of [one, other]) {
    await page.reload();
    await unlock(page, passphrase);
    await text(page, "What you had begun is here again.");
  }
  expect(await mind(one).inputValue()).toBe("Begun in the first window");
  expect(await mind(other).inputValue()).toBe("Begun in the second window");
  await press(other, "Keep it");
  await link(other, "Begun in the second window").waitFor();
  expect(await mind(one).inputValue()).toBe("Begun in the first window");
});

test("what is typed while a page is on its way stays, and is not kept yet", async () => {
  await one.route("**/api/v1/me/growth/entries", async (route) => {
    if (route.request().method() === "POST") await mind(one).fill("Begun, and gone on with");
    await route.continue();
  });
  await press(one, "Keep it");
  await text(one, "What you have typed since is still here, and not kept yet.");
  await one.unroute("**/api/v1/me/growth/entries");
  expect(await mind(one).inputValue()).toBe("Begun, and gone on with");
  await link(one, "Begun in the first window").waitFor();
  await mind(one).fill("");
});

test("a page of which the answer was lost on the way is kept once, however often it is sent", async () => {
  let lost = 0;
  await one.route("**/api/v1/me/growth/entries", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  await mind(one).fill("Sent, and sent again");
  await press(one, "Keep it");
  await one.getByRole("main").getByRole("alert").first().waitFor();
  expect(lost).toBeGreaterThan(0);
  // It stands in the list by then, and the words in the form.
  await link(one, "Sent, and sent again").waitFor();
  await one.unroute("**/api/v1/me/growth/entries");
  await press(one, "Keep it");
  await expect.poll(() => mind(one).inputValue()).toBe("");
  await one.waitForLoadState("networkidle");
  expect(await link(one, "Sent, and sent again").count()).toBe(1);
});

test("of two who change a page the second is told, sees what stands there, and decides", async () => {
  for (const page of [one, other]) {
    await open(page, "/me/journal");
    await link(page, "Begun in the first window").click();
    await press(page, "Change it");
  }
  await mind(one).fill("Changed in the first window");
  await mind(other).fill("Changed in the second window");
  await one.bringToFront();
  await press(one, "Keep the change");
  await text(one, "Changed in the first window");
  await other.bringToFront();
  await press(other, "Keep the change");
  await text(other, "It was changed in another window in the meantime.");
  await text(other, "This was changed in another window after you had begun.");
  expect(await mind(other).inputValue()).toBe("Changed in the second window");
  await other.getByText("As it stands now").click();
  await text(other, "Changed in the first window");
  expect(await violationsOf(other)).toEqual([]);
  await press(other, "Keep the change");
  await text(other, "It was changed in another window in the meantime.");
  await press(other, "Put mine in its place");
  await press(other, "Keep the change");
  await text(other, "The change is kept.");
  await text(other, "Changed in the second window");
});

test("a change that was begun survives a locked key and a reload; of a page that is gone it becomes a new one", async () => {
  await press(other, "Change it");
  await mind(other).fill("Half changed, and then locked");
  await press(other, "Lock it now");
  await unlock(other, passphrase);
  await text(other, "What you had begun is here again.");
  expect(await mind(other).inputValue()).toBe("Half changed, and then locked");
  await other.reload();
  await unlock(other, passphrase);
  await text(other, "What you had begun is here again.");
  expect(await mind(other).inputValue()).toBe("Half changed, and then locked");
  const deleteIt = async (): Promise<void> => {
    await press(one, "Delete it");
    await one.getByRole("dialog").getByRole("button", { name: "Delete it" }).click();
  };
  // The first window has not seen what the second put in its place: it is not deleted unread.
  await deleteIt();
  await text(one, "and is not deleted.");
  await one.keyboard.press("Escape");
  await text(one, "Changed in the second window");
  await deleteIt();
  await text(one, "2 pages");
  await press(other, "Keep the change");
  await text(other, "This page was deleted in another window.");
  expect(await violationsOf(other)).toEqual([]);
  await press(other, "Keep it");
  await link(other, "Half changed, and then locked").waitFor();
});

test("what is begun of a resolution, of its outcome and of oneself is there again after a lock", async () => {
  await open(one, "/me/growth/resolution");
  await one.getByLabel("In your own words").fill("At nine, each day");
  await press(one, "Lock it now");
  await unlock(one, passphrase);
  await expect
    .poll(() => one.getByLabel("In your own words").inputValue())
    .toBe("At nine, each day");
  await press(one, "Begin it");
  await press(one, "Say what became of it");
  await one.getByLabel("What helped, or would have").fill("A walk");
  await press(one, "Lock it now");
  await unlock(one, passphrase);
  const helped = one.getByLabel("What helped, or would have");
  await expect.poll(() => helped.inputValue()).toBe("A walk");
  // In another window it is ended meanwhile.
  await open(other, "/me/growth/resolution");
  await press(other, "Say what became of it");
  await other.getByLabel("Not kept").check();
  await press(other, "Keep it");
  await text(other, "What do you resolve?");
  await one.bringToFront();
  await press(one, "Keep it");
  await text(one, "This was changed in another window after you had begun.");
  expect(await helped.inputValue()).toBe("A walk");
  await press(one, "Put mine in its place");
  await press(one, "Keep it");
  await text(one, "What do you resolve?");
  await text(one, /Kept\. A walk/);

  await open(one, "/me/growth");
  await press(one, "Assess yourself");
  const level = one.getByRole("group", { name: "Listening", exact: true }).getByRole("radio");
  await level.nth(3).check();
  await press(one, "Lock it now");
  await unlock(one, passphrase);
  await expect.poll(() => level.nth(3).isChecked()).toBe(true);
  await press(one, "Keep it");
  await text(one, "One self-assessment.");
});

test("typing keeps the key unlocked beyond its half hour, and half an hour without a stroke locks it", async () => {
  const third = await one.context().newPage();
  third.setDefaultTimeout(20_000);
  await third.clock.install();
  await open(third, "/me/journal");
  await link(third, "Half changed, and then locked").click();
  await press(third, "Change it");
  for (const minutes of [20, 40, 60]) {
    await third.clock.fastForward("20:00");
    await mind(third).fill(`Still writing after ${minutes} minutes`);
  }
  expect(await third.getByRole("button", { name: "Lock it now" }).count()).toBe(1);
  await third.clock.fastForward("31:00");
  await text(third, "Unlock your key");
  await unlock(third, passphrase);
  await expect.poll(() => mind(third).inputValue()).toBe("Still writing after 60 minutes");
  await third.close();
});

test("a file that is brought in half way goes on with what is left, and nothing is kept twice", async () => {
  const entries = ["One", "Two", "Three", "Four"].map((name) => ({
    kind: "page",
    day: "2026-01-02",
    form: "free",
    prompt: null,
    fields: { text: `${name} from the file` },
    mood: null,
  }));
  const file = join(tmpdir(), `goodturn-journal-${process.pid}.json`);
  await writeFile(file, JSON.stringify({ entries }));
  await open(one, "/me/journal");
  await press(one, "Bring a file in");
  await one.getByLabel("A JSON file from here").setInputFiles(file);
  await text(one, "4 would be added");
  // The third arrives, and its answer is lost, each time that the browser tries.
  let [sent, reads, isLost] = [0, 0, true];
  await one.route("**/api/v1/me/growth/entries*", async (route) => {
    const isRead = route.request().method() === "GET";
    if (isRead) reads += 1;
    else sent += 1;
    if (!isRead && isLost && sent >= 3) {
      await route.fetch();
      await route.abort();
    } else await route.continue();
  });
  await press(one, "Add them");
  await text(one, "2 of 4 are added.");
  await expect.poll(() => one.getByRole("alert").count(), { timeout: 20_000 }).toBeGreaterThan(0);
  expect(await violationsOf(one)).toEqual([]);
  isLost = false;
  await press(one, "Add them");
  await text(one, "4 entries are added, sealed.");
  for (const name of ["One", "Two", "Three", "Four"])
    await link(one, `${name} from the file`).waitFor();
  expect(await one.getByRole("link", { name: /from the file/ }).count()).toBe(4);
  // Once after the failure and once at the end, however many there are.
  expect(reads).toBe(2);
  await rm(file);
});
