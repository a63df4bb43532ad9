// The chain, in the demo: from signing in, two clicks to the name of a customer outside; what requests show is declared with one press and
// taken back; another team's link is confirmed with one key, from the line in the inbox.
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

test("two clicks after signing in one reads the name of a customer outside", async () => {
  const page = await newDesk(visit, steady);
  await page.goto(`${visit.house.url}/demo`);
  await page
    .getByRole("button", { name: /olleague/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Chain" }).first().click();
  await title(page, "Your line of sight");
  await text(page, "People who wear our hearing aids");
  expect(await violationsOf(page)).toEqual([]);
});

test("what requests show is declared with one press, and taken back", async () => {
  const page = await sitDownAs("colleague", "/chain");
  await page.getByRole("link", { name: "Links", exact: true }).click();
  await title(page, "Links of the chain");
  await page.getByLabel("Links of").selectOption("Customer Care");
  await page.getByLabel(/^For which one. Repair out of turn/).selectOption("Call a customer back");
  await press(page, "Declare: Repair out of turn is needed for Call a customer back");
  await text(page, "Declared: Repair out of turn is needed for Call a customer back.");
  const declared = page
    .getByRole("table", { name: "Declared and seen" })
    .getByRole("row")
    .filter({ hasText: "Repair out of turn" })
    .filter({ hasText: "Call a customer back" });
  await declared.waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await press(page, /^Undo/);
  await declared.waitFor({ state: "detached" });
});

test("the next team's lead comes from the inbox and confirms with one key", async () => {
  const page = await sitDownAs("lead", "/inbox");
  await page
    .getByRole("link", { name: /Another team named/ })
    .first()
    .click();
  await title(page, "Name your links");
  await text(page, "Check a contract's figures (Finance)");
  await page.keyboard.press("y");
  await text(page, "Nothing waits for you to confirm.");
  expect(await violationsOf(page)).toEqual([]);
  await press(page, "On to the result");
  await text(page, /5 of 5 people of your team now see a customer outside/);
  expect(await violationsOf(page)).toEqual([]);
});
