// The balance guard, in the demo: a leader of the house finds the initiative that leads to no goal and the one alarm, opens what it rests
// on, follows it to the values behind it, says what is done, takes that back and back again; a colleague reads it and can say nothing.
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

const says = "Quality got faster while Satisfaction of Opticians and clinics fell";

async function findWhatLeadsNowhere(page: Page): Promise<void> {
  await title(page, "Balance");
  const lost = page.getByRole("list", { name: "Initiatives without a goal" });
  await lost.waitFor();
  expect(await lost.getByRole("listitem").count()).toBe(1);
  await text(page, "No goal is named for this initiative.");
  const services = page.getByRole("list", { name: "Services that lead to no customer outside" });
  expect(await services.getByRole("listitem").count()).toBeGreaterThan(0);
  expect(await violationsOf(page)).toEqual([]);
}

async function downloadLists(page: Page): Promise<void> {
  const downloading = page.waitForEvent("download");
  await press(page, "Download as CSV");
  expect((await downloading).suggestedFilename()).toBe("balance.csv");
}

async function openEvidence(page: Page): Promise<void> {
  const alarms = page.getByRole("list", { name: "Alarms" });
  await expect.poll(() => alarms.getByRole("listitem").count()).toBe(1);
  await alarms.getByRole("link", { name: says }).click();
  await title(page, says);
  await text(page, "an alarm would ring for a pair like this in at most");
  await page.getByText("Show as a table").first().click();
  await page.getByRole("table", { name: "Both side by side" }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
}

test("a leader finds what leads nowhere and the one alarm, opens its evidence, and says what is done", async () => {
  const nadia = await sitDownAs("senior-leader", "/goals");
  await nadia.getByRole("link", { name: "Balance", exact: true }).click();
  await findWhatLeadsNowhere(nadia);
  await downloadLists(nadia);
  await openEvidence(nadia);
  const alarmAt = nadia.url();

  await nadia.getByRole("link", { name: /^The values: Satisfaction/ }).click();
  await title(nadia, "Satisfaction");
  await text(nadia, "sooner than they used to, and whistle");
  await nadia.goBack();

  await nadia
    .getByLabel("Your words")
    .fill("Every batch is measured in full again from Monday on.");
  await press(nadia, "Say it");
  await text(nadia, "Your words stand with the alarm.");
  await press(nadia, "Take the words back");
  await text(nadia, "The alarm waits for words again.");
  await press(nadia, "Undo");
  await text(nadia, "Every batch is measured in full again from Monday on.");
  await press(nadia, "Take the words back");

  const colleague = await sitDownAs("colleague", new URL(alarmAt).pathname);
  await title(colleague, says);
  await text(colleague, "Nobody has said yet what is done about it.");
  expect(await colleague.getByLabel("Your words").count()).toBe(0);
});
