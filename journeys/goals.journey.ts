// Goals, in the demo: a lead sets a goal of her team, measures it, types progress in, checks in, names what pulls against it; the goal on the
// other side belongs to Sales, and what pulls is talked over and settled. A colleague reads it all and can change nothing.
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

async function setGoal(page: Page): Promise<void> {
  await page.getByRole("button", { name: "New goal" }).waitFor();
  await text(page, "People hear again within a week");
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("The goal, in words").fill("Nobody waits for a yes of ours");
  await dialog.getByLabel("Why").fill("A question that may be a no should be one today.");
  await dialog.getByRole("list", { name: "Teams" }).getByText("Legal").waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Save" }).click();
  await title(page, "Nobody waits for a yes of ours");
  await text(page, "No target yet");
}

async function measureIt(page: Page): Promise<void> {
  await press(page, "Add a target");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What is measured").fill("Answered on the same day");
  await dialog.getByLabel("Unit").fill("%");
  await dialog.getByLabel("Where it begins").fill("a third");
  await text(page, "Write a number, such as 4.5 or -12.");
  await dialog.getByLabel("Where it begins").fill("40");
  await dialog.getByLabel("Where it shall be").fill("80");
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Save" }).click();
  await text(page, "nothing measured yet");
  await press(page, "Type progress in: Answered on the same day");
  await page.getByRole("dialog").getByRole("textbox", { name: "Value" }).fill("52,5");
  await page.getByRole("dialog").getByRole("button", { name: "Set the value" }).click();
  await text(page, "31 % of the way");
  await text(page, "Too early to say");
}

async function checkIn(page: Page): Promise<void> {
  await page.keyboard.press("i");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Likely", { exact: false }).first().check();
  await dialog.getByLabel("A line about it").fill("Two of us read the questions at nine.");
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Check in" }).click();
  await text(page, "Your check-in is kept.");
  await text(page, "Two of us read the questions at nine.");
}

async function nameWhatPulls(page: Page): Promise<void> {
  await press(page, "Say what pulls against it");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "The other goal" }).fill("Clinics have");
  await page.getByRole("option", { name: /Clinics have our terms/ }).click();
  await dialog.getByLabel("Why they pull against each other").fill("Both want us before noon.");
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Name it" }).click();
  await text(page, "Not settled");
  await page.getByLabel("Say something").fill("Terms could come to us by nine.");
  await press(page, "Say it");
  await text(page, "Terms could come to us by nine.");
}

async function settleIt(page: Page): Promise<void> {
  await press(page, "Settle it");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What was decided").fill("Terms by nine, questions after.");
  await dialog.getByRole("button", { name: "Settle it" }).click();
  await text(page, "Terms by nine, questions after.");
  await press(page, "Open it again");
  await text(page, "Not settled");
}

test("a lead sets a goal, measures it, checks in, and settles what pulls against it", async () => {
  const zofia = await sitDownAs("lead", "/goals");
  await title(zofia, "Goals");
  await setGoal(zofia);
  await measureIt(zofia);
  await checkIn(zofia);
  await nameWhatPulls(zofia);
  await settleIt(zofia);
  expect(await violationsOf(zofia)).toEqual([]);

  const colleague = await sitDownAs("colleague", new URL(zofia.url()).pathname);
  await title(colleague, "Nobody waits for a yes of ours");
  await text(colleague, "Two of us read the questions at nine.");
  for (const name of ["Change", "Check in", "Add a target", "Settle it"])
    expect(await colleague.getByRole("button", { name }).count()).toBe(0);
});
