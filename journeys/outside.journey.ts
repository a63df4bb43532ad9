// Customers outside, in the demo: a leader adds a segment and a series of it, types a value in, brings a file in, corrects a number with the
// keyboard, takes one away and back again; a colleague reads it and can change nothing.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { type DemoRole, demoCaller } from "./caller.ts";
import { press, text, title } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("demo");

async function sitDownAs(role: DemoRole, at: string): Promise<Page> {
  const page = await newDesk(visit, steady);
  await page.context().addCookies([(await demoCaller(visit.house.url, role)).cookie]);
  await page.goto(visit.house.url + at);
  return page;
}

const row = (page: Page, day: string) => page.getByRole("row").filter({ hasText: day });

async function addSchools(page: Page): Promise<void> {
  await press(page, "Add a segment");
  await page.getByLabel("Name").fill("Schools for the deaf");
  await page.getByLabel("How many").fill("a few");
  await text(page, "Write a whole number, or leave it empty.");
  await page.getByLabel("How many").fill("48");
  await page.getByRole("textbox", { name: /^First answer within/ }).fill("90");
  await page.getByLabel("Unit, first answer within").selectOption("minutes");
  expect(await violationsOf(page)).toEqual([]);
  await press(page, "Save");
  await text(page, "within 90 minutes");
  await press(page, "Add a segment");
  await page.getByLabel("Name").fill("schools for the DEAF");
  await press(page, "Save");
  await text(page, "There is one of this name already.");
  await page.keyboard.press("Escape");
}

async function beginSeries(page: Page): Promise<void> {
  await page.keyboard.press("n");
  await page.getByLabel("Name").fill("Lessons missed");
  await page.getByLabel("Of whom").selectOption("Schools for the deaf");
  await page.getByLabel("Direction").selectOption("less");
  await page.getByLabel("Unit").fill("lessons");
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await title(page, "Lessons missed");
  await text(page, "No values yet");
}

async function bringFile(page: Page): Promise<void> {
  await press(page, "Bring in a file");
  const lines = "Month;Lessons\n2026-01;12\n2026-02;9,5\n2026-05;many\n2026-06;14\n";
  await page.getByLabel("Or paste the lines here").fill(lines);
  await press(page, "Look at it first");
  await text(page, "3 new, 0 changed, 0 as they are, 1 left out.");
  await text(page, "'many' is no number");
  expect(await violationsOf(page)).toEqual([]);
  await press(page, "Bring the values in");
  await text(page, "3 values were brought in.");
  await text(page, "No value from March to May 2026.");
}

test("a leader keeps what is known of customers outside, and a gap stays a gap", async () => {
  const nadia = await sitDownAs("senior-leader", "/customers-outside");
  await title(nadia, "Customers outside");
  await addSchools(nadia);
  await beginSeries(nadia);
  await bringFile(nadia);

  await nadia.getByLabel("Day", { exact: true }).fill("2026-07-31");
  await nadia.getByLabel("Value", { exact: true }).fill("11,5");
  await nadia.keyboard.press("Enter");
  await text(nadia, "Better than the period before: −2.5");

  await press(nadia, "Change the value of 31 July 2026");
  const field = nadia.getByRole("textbox", { name: "Value of 31 July 2026" });
  await field.fill("16");
  await field.press("Enter");
  await text(nadia, "Worse than the period before: +2");
  await nadia.locator("button:focus[aria-label='Change the value of 31 July 2026']").waitFor();
  await press(nadia, "Take the value of 31 July 2026 away");
  await row(nadia, "31 July 2026").waitFor({ state: "detached" });
  await press(nadia, /^Undo/);
  await row(nadia, "31 July 2026").waitFor();
  expect(await violationsOf(nadia)).toEqual([]);

  const reader = await sitDownAs("colleague", new URL(nadia.url()).pathname);
  await title(reader, "Lessons missed");
  await text(reader, "Worse than the period before: +2");
  expect(await reader.getByRole("button", { name: /value|Bring in/ }).count()).toBe(0);

  await press(nadia, "Change");
  await press(nadia, "Retire");
  await text(nadia, "This series is retired.");
  await nadia.getByRole("link", { name: "Customers outside" }).first().click();
  await title(nadia, "Customers outside");
  await text(nadia, "No series yet.");
});
