// Parity, in the demo: a senior leader reads where a colleague is served worse, follows it to its months and puts one right; a lead says what
// the like of a service is, brings months in from a file and takes the like back; a colleague reads it all and can change nothing.
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

const row = (page: Page, month: string) => page.getByRole("row").filter({ hasText: month });

test("a senior leader sees the one service at which a colleague is served worse, and since when", async () => {
  const nadia = await sitDownAs("senior-leader", "/customers-outside");
  await nadia.getByRole("link", { name: "Parity" }).click();
  await title(nadia, "Parity");
  await text(nadia, "In 1 of 19 services a colleague is promised less than a client");
  await text(nadia, "where a client is promised 5 days");
  await nadia.keyboard.press("j");
  await nadia.keyboard.press("Enter");
  await title(nadia, "Pay a bill early");
  await text(nadia, "Promised less since");
  await text(nadia, "Promises to colleagues are kept less often");
  expect(await violationsOf(nadia)).toEqual([]);

  const newest = nadia.getByRole("button", { name: /^Take .* away$/ }).first();
  const month = ((await newest.getAttribute("aria-label")) ?? "").replace(/^Take (.*) away$/, "$1");
  await newest.click();
  await row(nadia, month).waitFor({ state: "detached" });
  await press(nadia, /^Undo/);
  await row(nadia, month).first().waitFor();

  await nadia.getByLabel("Kept", { exact: true }).fill("9");
  await nadia.getByLabel("Promises", { exact: true }).fill("8");
  await press(nadia, "Set the month");
  await text(nadia, "More were kept than there were.");
  await nadia.getByLabel("Promises", { exact: true }).fill("12");
  await press(nadia, "Set the month");
  await text(nadia, "is set.");
});

test("a lead says what the like is, with its months from a file, and takes it back", async () => {
  const lead = await sitDownAs("lead", "/parity");
  await lead.getByRole("link", { name: "Compare May we do this?" }).click();
  await title(lead, "May we do this?");
  await press(lead, "Say what the like is");
  await lead.getByLabel("Who gets it outside").selectOption("Health insurers");
  await text(lead, "This segment is promised a first answer within 1 day");
  await lead.getByRole("textbox", { name: /^What they ask for/ }).fill("A question of law");
  expect(await violationsOf(lead)).toEqual([]);
  await press(lead, "Save");
  await text(lead, "The like outside: ‘A question of law’, Health insurers");

  await press(lead, "Bring in a file");
  const lines = "Month;Kept;Total\n2026-01;18;20\n2026-02;many;20\n2026-03;17;20\n";
  await lead.getByLabel("Or paste the lines here").fill(lines);
  await press(lead, "Look at it first");
  await text(lead, "2 new, 0 changed, 0 as they are, 1 left out.");
  expect(await violationsOf(lead)).toEqual([]);
  await press(lead, "Bring the months in");
  await text(lead, "2 months were brought in.");
  await row(lead, "March 2026").first().waitFor();

  const reader = await sitDownAs("colleague", new URL(lead.url()).pathname);
  await title(reader, "May we do this?");
  await text(reader, "The like outside: ‘A question of law’, Health insurers");
  expect(await reader.getByRole("button", { name: /like|Bring in|Set the month/ }).count()).toBe(0);

  await press(lead, "Change the like");
  await press(lead, "Take it away");
  await text(lead, "The service is compared no more.");
  await text(lead, "Not compared yet");
});
