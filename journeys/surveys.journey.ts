// Whoever is asked takes their ballots from the desk to a phone and answers there with the keyboard alone: the promise first, then one step after
// the other; what is sent carries nothing of them; what was marked is there again after a reload and can be changed. A screen reader hears what the
// eye sees.
import type { BrowserContextOptions, Page } from "playwright-core";
import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { demoCaller, type DemoRole } from "./caller.ts";
import { inDatabase } from "./database.ts";
import { press, text, title } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("demo");
/** The front door of the demo tells it. */
const passphraseOfHolders = "two of us open it together";
const phone = { ...steady, viewport: { width: 360, height: 740 } };

async function sitDown(
  role: DemoRole = "colleague",
  options: BrowserContextOptions = phone,
): Promise<Page> {
  const page = await newDesk(visit, options);
  await page.context().addCookies([(await demoCaller(visit.house.url, role)).cookie]);
  return page;
}

/** Presses Tab until what is focused has this name; a page whose keyboard leads nowhere fails here. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    const focused = await page.evaluate(() => {
      const one = document.activeElement;
      return `${one?.getAttribute("aria-label") ?? ""} ${one?.textContent ?? ""}`;
    });
    if (name.test(focused)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not lead to ${name.source}`);
}

/** What a camera reads on this page: the link of the square. */
async function scan(page: Page): Promise<string> {
  const square = page.getByRole("img", { name: /^A square that a camera reads/ });
  const picture = `data:image/png;base64,${(await square.screenshot()).toString("base64")}`;
  // The page's own policy lets it fetch no picture from words.
  const eye = await page.context().newPage();
  const seen = await eye.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, data: [...data] };
  }, picture);
  await eye.close();
  return decodeQR({ ...seen, data: Uint8Array.from(seen.data) });
}

async function carryBallots(from: Page, to: Page): Promise<void> {
  await to.goto(`${visit.house.url}/surveys/answer`);
  await text(to, "Your ballots for this lie in another browser");
  expect(await violationsOf(to)).toEqual([]);
  await from.goto(`${visit.house.url}/surveys/answer`);
  await press(from, "Answer on another device");
  const link = await scan(from);
  const code = await from.getByLabel("Code", { exact: true }).textContent();
  expect(link).toBe(`${visit.house.url}/surveys/answer#carry=${code!.replaceAll(" ", "")}`);
  expect(await violationsOf(from)).toEqual([]);

  await to.getByLabel("Code").fill(code!.replace(/^./, (first) => (first === "0" ? "1" : "0")));
  await press(to, "Bring them here");
  await text(to, "A letter of the code is not right.");
  // As a phone opens it: another page of the same browser.
  await to.goto("about:blank");
  await to.goto(link);
  await press(to, "Bring them here");
  await text(from, "They have arrived. Go on over there.");
  await to.getByRole("radio").first().waitFor();
  expect(to.url()).toBe(`${visit.house.url}/surveys/answer`);
}

test("ballots go from the desk to a phone, where a survey is answered with the keyboard alone, sealed, and changed after a reload", async () => {
  const desk = await sitDown("colleague", { ...steady, colorScheme: "dark" });
  await desk.goto(`${visit.house.url}/surveys/answer`);
  await desk.getByRole("radio").first().waitFor();
  const page = await sitDown();
  await carryBallots(desk, page);
  await page.goto(`${visit.house.url}/surveys`);
  await page.getByRole("link", { name: "Answer", exact: true }).waitFor();
  await tabTo(page, /^\s*Answer$/);
  await page.keyboard.press("Enter");
  await title(page, "You are asked");
  await text(page, "Nobody learns whether you have answered");
  await page.getByRole("radio").first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);

  const form = page.locator("section[aria-label^='How']").first();
  const heard = await form.ariaSnapshot();
  expect(heard).toMatch(/- group "[^"]+"/);
  expect(heard).toContain('radio "1, not at all"');
  expect(heard).toContain('radio "5, fully"');

  const groups = await form.getByRole("group").count();
  await tabTo(page, /^1, not at all/);
  for (let at = 0; at < groups; at += 1) {
    // The arrows choose within a row, Tab leads on: past the way to clear it, which is there once it is marked.
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("Answer the telephone in the afternoon");
  await tabTo(page, /^\s*Send$/);
  const [sent] = await Promise.all([
    page.waitForRequest((one) => one.method() === "PUT" && one.url().includes("/answers")),
    page.keyboard.press("Enter"),
  ]);
  await text(page, "Sent. You can change it until the wave closes.");
  const headers = await sent.allHeaders();
  for (const name of ["cookie", "authorization", "referer", "if-none-match"])
    expect(headers[name]).toBeUndefined();
  expect(sent.postData()).not.toContain("telephone");

  await page.reload();
  await text(page, "Sent. You can change it until the wave closes.");
  const first = page.locator("section[aria-label^='How']").first();
  expect(await first.getByRole("radio", { checked: true }).count()).toBe(groups);
  await first.getByRole("radio", { name: "5, fully" }).first().focus();
  await page.keyboard.press("Space");
  await text(page, "Changed since you sent it.");
  await tabTo(page, /^\s*Send the change$/);
  await page.keyboard.press("Enter");
  await text(page, "Sent. You can change it until the wave closes.");
  expect(await violationsOf(page)).toEqual([]);
});

/** The anonymous wave of the demo closed yesterday, and the calendar notices it at its next look. */
async function closeWave(id: string): Promise<void> {
  await inDatabase(
    visit.house,
    `update wave set closes_on = current_date - 1 where id = '${id}'`,
    "delete from tick where name = 'surveys: waves by the calendar'",
  );
  const caller = await demoCaller(visit.house.url, "lead");
  for (let looked = 0; looked < 60; looked += 1) {
    const { wave } = await caller.get<{ wave: { state: string } }>(`/waves/${id}`);
    if (wave.state === "closed") return;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error("The calendar did not close the wave");
}

async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel("Passphrase or recovery code").fill(passphrase);
  await press(page, "Unlock");
}

test("two of three key holders open a wave, each in a browser of their own, and neither alone", async () => {
  const caller = await demoCaller(visit.house.url, "lead");
  const { rows } = await caller.get<{ rows: { wave: { id: string; state: string } | null }[] }>(
    "/surveys",
  );
  const { id } = rows.find(({ wave }) => wave?.state === "open")!.wave!;
  await closeWave(id);
  const [lead, provider] = [await sitDown("lead", steady), await sitDown("provider", steady)];
  const sent: string[] = [];
  for (const page of [lead, provider])
    page.on("request", (one) => void sent.push(`${one.url()} ${one.postData() ?? ""}`));

  await lead.goto(`${visit.house.url}/waves/${id}`);
  await text(lead, "its answers have not been opened yet");
  await unlock(lead, "one of us opens it alone");
  await text(lead, "That does not open your key.");
  await unlock(lead, passphraseOfHolders);
  await press(lead, "Hand on my part");
  await text(lead, "One of the other two opens the answers now.");
  expect(await lead.getByRole("button", { name: "Open the answers" }).count()).toBe(0);
  expect(await violationsOf(lead)).toEqual([]);

  await provider.goto(`${visit.house.url}/waves/${id}`);
  await text(provider, "Another key holder has handed on their part.");
  await unlock(provider, passphraseOfHolders);
  expect(await violationsOf(provider)).toEqual([]);
  await press(provider, "Open the answers");
  await text(provider, "its answers lie open, without names.");
  await text(lead, "its answers lie open, without names.");
  expect(sent.join("\n")).not.toContain(passphraseOfHolders);

  const left = await caller.get<{ holders: unknown[] }>(`/waves/${id}`);
  expect(left.holders).toEqual([]);
});
