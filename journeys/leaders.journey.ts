// Leaders, in the demo: one commits herself and asks for a sponsor, who says yes; she moves the day, says how it stands and how it ended, and
// takes that back; a colleague reads all of it and changes nothing; the scorecard leads from the organisation to a team and fits on one sheet.
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

const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const what = "Every contract has a first answer on the day it comes";

async function commit(page: Page, sponsor: string): Promise<void> {
  await page.keyboard.press("n");
  await page.getByLabel("What will you do?").fill(what);
  await page.getByLabel("By which measure?").selectOption("promise-kept");
  await page.getByLabel("Of which team").selectOption("Legal");
  await page.getByLabel("Aim in %").fill("many");
  await text(page, "Write a number, such as 90 or 4.5.");
  await page.getByLabel("Aim in %").fill("95");
  await page.getByLabel("Until").fill(inDays(90));
  await press(page, "Add a review");
  await page.getByLabel("Review 1", { exact: true }).fill(inDays(10));
  await page.getByLabel("Sponsor").selectOption(sponsor);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "Commit yourself" }).click();
  await title(page, what);
  await text(page, "was asked to sponsor it");
}

async function sayHowItWent(page: Page): Promise<void> {
  await press(page, "Change");
  await page.getByLabel("Until").fill(inDays(120));
  await press(page, "Save");
  await text(page, "the day was moved");
  await press(page, "Say how it stands");
  await page.getByLabel("In your words").fill("Half of them, so far");
  expect(await violationsOf(page)).toEqual([]);
  await press(page, "Say it");
  await text(page, "Half of them, so far");
  await press(page, "Say how it ended");
  await page.getByLabel("It was").selectOption("not-kept");
  await page.getByLabel("Why").fill("Two of us were ill for a month");
  await press(page, "Say it");
  await text(page, "Not kept");
  await press(page, /^Undo/);
  await text(page, "Took the ending back");
  expect(await violationsOf(page)).toEqual([]);
}

test("a leader commits herself in public, is sponsored, and says how it went", async () => {
  const zofia = await sitDownAs("lead", "/commitments");
  await title(zofia, "Commitments");
  await text(zofia, "leaders have a live commitment.");
  const sponsor = (
    await (await demoCaller(visit.house.url, "senior-leader")).get<{ name: string }>("/me")
  ).name;
  await commit(zofia, sponsor);

  const nadia = await sitDownAs("senior-leader", "/inbox");
  await nadia.getByRole("link", { name: "Will you sponsor this commitment?" }).first().click();
  await title(nadia, what);
  await nadia.getByLabel("A word with it").fill("Gladly");
  await press(nadia, "I sponsor it");
  await text(nadia, "sponsors it");
  expect(await violationsOf(nadia)).toEqual([]);

  await zofia.reload();
  await text(zofia, "Gladly");
  await sayHowItWent(zofia);

  const reader = await sitDownAs("colleague", new URL(zofia.url()).pathname);
  await title(reader, what);
  await text(reader, "Two of us were ill for a month");
  expect(await reader.getByRole("button", { name: /Change|Say|sponsor/ }).count()).toBe(0);
});

const sheetsOf = async (page: Page): Promise<number> => {
  const paper = (await page.pdf({ format: "A4" })).toString("latin1");
  return paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

test("the scorecard leads from the organisation to a team and to what is behind, and fits on one sheet", async () => {
  const nadia = await sitDownAs("senior-leader", "/scorecard");
  await title(nadia, "Scorecard");
  await text(nadia, "What was heard");
  expect(await violationsOf(nadia)).toEqual([]);
  expect(await sheetsOf(nadia)).toBe(1);
  await nadia.getByRole("link", { name: "Legal", exact: true }).click();
  await title(nadia, "Scorecard of Legal");
  await nadia.getByText("Show as a table").first().click();
  await nadia.getByRole("columnheader", { name: "Month" }).first().waitFor();
  expect(await violationsOf(nadia)).toEqual([]);
  expect(await sheetsOf(nadia)).toBe(1);
  await nadia.getByRole("link", { name: /^The team’s figures\s?: Promises kept/ }).click();
  await title(nadia, "Legal");
});
