// A journal that nobody else can read: its words are looked for in all that the browser sends, in the database, its files, the log and a backup,
// in every writing; two planted faults show that they would be found. A wrong passphrase opens nothing, recovery works once, and a page
// is shared with one person and taken back.
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { firstCaller } from "./caller.ts";
import { inDatabase, wholeDatabase } from "./database.ts";
import { choose, press, text, title } from "./hands.ts";
import { openBrowser, type RunningHouse, startHouse } from "./house.ts";
import { backUp, beginKey, invited, keepCode, unlock } from "./own-key.ts";
import {
  foundBelow,
  foundIn,
  foundInBackup,
  keptOnDevice,
  record,
  type Recording,
} from "./word-search.ts";

const passphrase = "a kettle under the stairs";
const newPassphrase = "a lantern beside the water";
/** Nobody else writes these; with letters outside ASCII, so that each way of writing them differs. */
const marks = {
  page: "Kestrelmärker über dem Fluss 4711",
  prompted: "Hollowreed, die Antwort für später",
  cycled: "Quarrystone fühlte sich schwer an",
  mood: "wagtailgrün",
  searched: "Thornbillsuche höchstens hier",
  unsent: "Dunnockentwurf, noch nicht fertig",
  resolved: "Siskinvorsatz: um neun, täglich",
  helped: "Linnethilfe, das Telefon draußen",
  changed: "Fieldfareänderung nach dem Schlaf",
} as const;
const words = Object.values(marks);

let house: RunningHouse;
let browser: Browser;
let lena: Page;
let sol: Page;
let recording: Recording;
let code = "";
const backups: string[] = [];

async function traceInBackup(name: string, looked: readonly string[]): Promise<string[]> {
  const file = await backUp(house, name);
  backups.push(file);
  return foundInBackup(file, looked);
}

beforeAll(async () => {
  [house, browser] = await Promise.all([startHouse("start", undefined, "debug"), openBrowser()]);
  const administrator = await firstCaller(house.url, house.setUpLink());
  const team = { name: "Workshop", kind: "team", parentId: null };
  const { id } = await administrator.post<{ id: string }>("/teams", team);
  const invite = (name: string): Promise<Page> =>
    invited({ house, browser, administrator }, { name, teamId: id, lead: name === "Lena" });
  lena = await invite("Lena");
  sol = await invite("Sol");
  recording = record(lena);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
  for (const file of backups) await rm(file);
});

const open = (page: Page, path: string) => page.goto(house.url + path);

const form = (name: string) =>
  lena.getByRole("radiogroup", { name: "How you want to write" }).getByText(name).click();

test("she begins her key and writes freely, by a question and in six steps; what is unsent survives a reload", async () => {
  await open(lena, "/me/journal");
  await text(lena, "You need a key of your own first");
  code = await beginKey(house, lena, passphrase);
  await beginKey(house, sol, passphrase);
  await lena.getByRole("link", { name: "Journal", exact: true }).click();
  await title(lena, "Journal");
  await text(lena, "Nothing written yet");
  await press(lena, "Keep it");
  await text(lena, "Write something first.");
  await lena.getByLabel("What is on your mind").fill(marks.page);
  await lena.getByLabel("A word for how you are").fill(marks.mood);
  await lena.getByLabel("5 of 7").check();
  await press(lena, "Keep it");
  await lena.getByRole("link", { name: marks.page }).waitFor();
  expect(await violationsOf(lena)).toEqual([]);

  await form("By a question");
  // The page, around its content, says its language too: the question stands in the innermost that does.
  const asked = () => lena.locator("main div[lang] div[lang] p").nth(1);
  const question = await asked().innerText();
  await press(lena, "Another question");
  await expect.poll(() => asked().innerText()).not.toBe(question);
  await lena.getByLabel("Your answer").fill(marks.prompted);
  await press(lena, "Keep it");
  await lena.getByRole("link", { name: marks.prompted }).waitFor();

  await form("In six steps");
  await lena.getByLabel("What happened").fill("The contract went out late.");
  await lena.getByLabel("What you felt and thought").fill(marks.cycled);
  await press(lena, "Keep it");
  await lena.getByRole("link", { name: "The contract went out late." }).waitFor();

  await lena.getByLabel("What you conclude").fill(marks.unsent);
  await expect
    .poll(async () => (await keptOnDevice(lena)).includes("goodturn-growth-writing"))
    .toBe(true);
  await lena.waitForTimeout(1200);
  expect(foundIn(await keptOnDevice(lena), words)).toEqual([]);
  await lena.reload();
  await unlock(lena, passphrase);
  await text(lena, "What you had begun is here again.");
  expect(await lena.getByLabel("What you conclude").inputValue()).toBe(marks.unsent);
});

test("she searches in the browser, changes a page, deletes another, and resolves something", async () => {
  const search = lena.getByRole("searchbox", { name: "Search in your pages" });
  await search.fill("KESTRELMARKER uber");
  await text(lena, "1 of 3 pages.");
  await search.fill(marks.searched);
  await text(lena, /No page holds/);
  await search.fill("");
  await lena.getByRole("link", { name: marks.page }).click();
  await title(lena, "A page of your journal");
  await press(lena, "Change it");
  await lena.getByLabel("What is on your mind").fill(`${marks.page} ${marks.changed}`);
  await press(lena, "Keep the change");
  await text(lena, marks.changed);
  expect(await violationsOf(lena)).toEqual([]);
  await lena.getByRole("link", { name: "← Journal" }).click();
  await lena.getByRole("link", { name: marks.prompted }).click();
  await press(lena, "Delete it");
  await lena.getByRole("dialog").getByRole("button", { name: "Delete it" }).click();
  await text(lena, "2 pages");

  await lena.getByRole("link", { name: "Growth", exact: true }).click();
  await press(lena, "Assess yourself");
  await lena
    .getByRole("group", { name: "Listening" })
    .getByText("Answers before the other")
    .click();
  await lena.getByRole("button", { name: "Keep it", exact: true }).click();
  await text(lena, "One self-assessment.");
  expect(await violationsOf(lena)).toEqual([]);
  await lena.getByRole("link", { name: "Resolution" }).click();
  await lena.getByLabel("In your own words").fill(marks.resolved);
  await press(lena, "Begin it");
  await text(lena, marks.resolved);
  await inDatabase(
    house,
    "update growth_resolution set remind_day = current_date",
    "update tick set last_run_at = last_run_at - interval '1 day' where name = 'growth: remind of resolutions'",
  );
  await open(sol, "/inbox");
  await expect
    .poll(
      async () => {
        await open(lena, "/inbox");
        return lena.getByText("Your resolution: 30 days are over").count();
      },
      { timeout: 90_000, interval: 3_000 },
    )
    .toBe(1);
  await lena.getByRole("link", { name: /Your resolution/ }).click();
  await unlock(lena, passphrase);
  await press(lena, "Say what became of it");
  await lena.getByLabel("Partly kept").check();
  await lena.getByLabel("What helped, or would have").fill(marks.helped);
  await press(lena, "Keep it");
  await text(lena, "What do you resolve?");
  await text(lena, marks.helped);
});

test("a page is shared with one person, who reads it until it is taken back", async () => {
  await lena.getByRole("link", { name: "Journal", exact: true }).click();
  await lena.getByRole("link", { name: marks.page }).click();
  await choose(lena, "With whom", "Sol");
  await text(lena, "The letters of Sol");
  await press(lena, "Share it");
  await text(lena, "Shared with Sol.");
  await open(sol, "/inbox");
  await sol.getByText("A colleague has shared a page of their journal with you").first().click();
  await title(sol, "Shared with me");
  await unlock(sol, passphrase);
  await text(sol, marks.changed);
  expect(await violationsOf(sol)).toEqual([]);
  await press(lena, "Take it back");
  await text(lena, "Shared with Sol, and taken back");
  await sol.reload();
  await unlock(sol, passphrase);
  await text(sol, "Lena has taken it back. The copy is gone here.");
  expect(await sol.getByText(marks.changed).count()).toBe(0);
});

test("a wrong passphrase opens nothing; the recovery code works once, and then a new one holds", async () => {
  await press(lena, "Lock it now");
  await text(lena, "Unlock your key");
  expect(await lena.getByText(marks.page).count()).toBe(0);
  await unlock(lena, "another kettle under the stairs");
  await text(lena, /That does not open your key/);
  expect(await lena.getByText(marks.page).count()).toBe(0);
  await unlock(lena, code);
  // The code alone shows nothing yet: both locks are made anew first.
  await text(lena, "A recovery code works once.");
  expect(await lena.getByText(marks.page).count()).toBe(0);
  await lena.getByLabel("Passphrase", { exact: true }).fill(newPassphrase);
  await lena.getByLabel("The same once more").fill(newPassphrase);
  await press(lena, "Go on");
  const second = await keepCode(lena);
  await text(lena, marks.changed);
  expect(second).not.toBe(code);
  for (const spent of [code, passphrase]) {
    await lena.reload();
    await unlock(lena, spent);
    await text(lena, /That does not open your key/);
    expect(await lena.getByText(marks.page).count()).toBe(0);
  }
  await unlock(lena, newPassphrase);
  await text(lena, marks.changed);
  await lena.setViewportSize({ width: 360, height: 740 });
  expect(await violationsOf(lena)).toEqual([]);
  for (const path of ["/me/journal", "/me/growth", "/me/growth/resolution"]) {
    await open(lena, path);
    await unlock(lena, newPassphrase);
    await lena.getByRole("button", { name: "Lock it now" }).waitFor();
    const wide = await lena.evaluate(() => document.documentElement.scrollWidth);
    expect([path, wide <= 360]).toEqual([path, true]);
  }
});

test("none of the words is in what was sent, in a table, in a file of the database or the log, or in a backup", async () => {
  expect(recording.count()).toBeGreaterThan(100);
  const sent = await recording.sent();
  expect(sent.includes("POST")).toBe(true);
  expect(sent.includes("/api/v1/me/growth/entries")).toBe(true);
  expect(foundIn(sent, words)).toEqual([]);
  const tables = await wholeDatabase(house);
  expect(tables).toContain("public.growth_entry: {");
  expect(foundIn(Buffer.from(tables), words)).toEqual([]);
  expect(house.said()).toContain('"level"');
  expect(foundIn(Buffer.from(house.said()), words)).toEqual([]);
  expect(existsSync(join(house.folder, "postgresql/pg_wal"))).toBe(true);
  expect(await foundBelow(house.folder, words)).toEqual([]);
  expect(await traceInBackup("clean", words)).toEqual([]);
  // They are somewhere: sealed, and open with the key.
  await open(lena, "/me/journal");
  await unlock(lena, newPassphrase);
  await lena.getByRole("link", { name: marks.page }).waitFor();
}, 120_000);

test("planted faults are found: a field that is sent plainly, in any writing, and a draft that is stored", async () => {
  const planted = "Bullfinchköder, offen gesandt";
  const bodies = [
    JSON.stringify({ body: { text: planted } }),
    JSON.stringify({ body: { text: Buffer.from(`.${planted}`).toString("base64") } }),
    JSON.stringify({
      body: { text: Buffer.from(`..${planted}`, "utf16le").toString("base64url") },
    }),
  ];
  for (const body of bodies) {
    const faulty = record(lena);
    await lena.evaluate(async (sent) => {
      const headers = {
        "content-type": "application/json",
        "idempotency-key": crypto.randomUUID(),
      };
      const init = { method: "PUT", headers, body: sent };
      const { status } = await fetch("/api/v1/drafts/growth:entry", init);
      if (status !== 204) throw new Error(`The draft was answered with ${status}`);
    }, body);
    expect(foundIn(await faulty.sent(), [planted])).toEqual([planted]);
    expect(foundIn(Buffer.from(await wholeDatabase(house)), [planted])).toEqual([planted]);
  }
  const asked = record(lena);
  await lena.evaluate((q) => fetch(`/api/v1/persons?search=${encodeURIComponent(q)}`), planted);
  expect(foundIn(await asked.sent(), [planted])).toEqual([planted]);
  const below = await foundBelow(house.folder, [planted]);
  expect(below.some((name) => name.includes("pg_wal"))).toBe(true);
  expect(await traceInBackup("planted", [planted])).toEqual([planted]);
}, 120_000);
