// A lesson in the demo by keyboard alone on a narrow phone: decided, resumed after a reload, noted and taken back; nothing that was chosen is sent.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { demoCaller } from "./caller.ts";
import { inDatabase } from "./database.ts";
import { text, title } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("demo");
const path = "/lessons/hearing-a-complaint";

/** Tab until this has the focus; a lesson has few stops. */
async function tabTo(
  page: Page,
  name: string | RegExp,
  role: "button" | "radio" | "link",
): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  for (let stops = 0; stops < 60; stops += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No way by Tab to ${String(name)}.`);
}

async function pressByKey(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name, "button");
  await page.keyboard.press("Enter");
}

const isWithin = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test("a lesson is taken by keyboard alone at 360 px, and goes on where one stopped", async () => {
  // Nobody has done one before.
  await inDatabase(visit.house, "delete from lesson_practice");
  const caller = await demoCaller(visit.house.url, "administrator");
  const page = await newDesk(visit, { ...steady, viewport: { width: 360, height: 740 } });
  await page.context().addCookies([caller.cookie]);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET")
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`);
  });
  await page.goto(`${visit.house.url}/me/lessons`);
  await title(page, "Lessons");
  expect(await violationsOf(page)).toEqual([]);
  expect(await isWithin(page)).toBe(true);

  await page.goto(`${visit.house.url}${path}`);
  await title(page, "Hearing a complaint");
  expect(await violationsOf(page)).toEqual([]);
  await pressByKey(page, "Go on");
  const heading = page.getByRole("heading", {
    level: 2,
    name: "The delivery that nobody announced",
  });
  await heading.waitFor();
  // A screen reader is taken to the new part.
  await expect
    .poll(() => heading.evaluate((element) => element === document.activeElement))
    .toBe(true);

  await pressByKey(page, "Decide");
  await text(page, "Choose one of these first.");
  await tabTo(page, /We would have told them/, "radio");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await text(page, "This does harm");
  await page.keyboard.press("ArrowDown");
  await pressByKey(page, "Decide");
  await text(page, "This helps");
  expect(await page.getByText("This does harm", { exact: true }).count()).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
  expect(await isWithin(page)).toBe(true);

  await page.reload();
  await title(page, "Hearing a complaint");
  await heading.waitFor();
  // The language is chosen; what was decided is not.
  const inScenario = page.locator("form").getByRole("radio", { checked: true });
  expect(await inScenario.count()).toBe(0);

  await pressByKey(page, "Go on");
  await pressByKey(page, "Go on");
  await page.getByRole("heading", { name: "Where this comes from" }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await pressByKey(page, "I have done it");
  await text(page, /^You have done this lesson on/);
  await pressByKey(page, "Take that back");
  await expect.poll(() => page.getByText(/^You have done this lesson on/).count()).toBe(0);

  const ofLesson = sent.filter((one) => one.includes("/lessons/"));
  expect(ofLesson.some((one) => one.endsWith('{"step":1}'))).toBe(true);
  expect(
    ofLesson.filter((one) => !/(place \{"step":\d\}|practice( \{"again":false\})? ?)$/.test(one)),
  ).toEqual([]);
});

test("it is read in German, and the choice of language is kept", async () => {
  const caller = await demoCaller(visit.house.url, "provider");
  const page = await newDesk(visit, steady);
  await page.context().addCookies([caller.cookie]);
  await page.goto(`${visit.house.url}${path}`);
  await page.getByText("Deutsch", { exact: true }).click();
  await title(page, "Eine Beschwerde anhören");
  expect(await page.getByRole("heading", { level: 1 }).getAttribute("lang")).toBe("de");
  await page.goto(`${visit.house.url}/me/lessons`);
  await text(page, "Gut fragen");
});
