// Whoever is asked answers on a phone with the keyboard alone: the promise first, then one step after the other; what is sent carries nothing of
// them; what was marked is there again after a reload and can be changed. A screen reader hears what the eye sees.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { demoCaller } from "./caller.ts";
import { text, title } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("demo");
const phone = { ...steady, viewport: { width: 360, height: 740 } };

async function sitDown(): Promise<Page> {
  const page = await newDesk(visit, phone);
  await page.context().addCookies([(await demoCaller(visit.house.url, "colleague")).cookie]);
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

test("a survey is answered at 360 pixels with the keyboard alone, sealed, and changed after a reload", async () => {
  const page = await sitDown();
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
