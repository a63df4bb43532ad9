// Fair service, in the demo: the lead of Legal is asked why requests of Sales take longer, looks at the requests behind it, says what makes
// the difference, takes that back and back again, and shows it to Sales; a leader of the house and a colleague see no question.
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

async function openQuestion(page: Page): Promise<void> {
  await title(page, "Fair service");
  const questions = page.getByRole("list", { name: "Questions" });
  await questions.waitFor();
  expect(await questions.getByRole("listitem").count()).toBe(2);
  await text(page, "the difference has gone.");
  await page.getByRole("table", { name: "The customers of Legal, like for like" }).waitFor();
  await text(page, "tests with the names of customers shuffled");
  expect(await violationsOf(page)).toEqual([]);
  await questions.getByRole("link", { name: /^Requests of Sales take you/ }).click();
  await title(page, "What makes the difference?");
}

test("a lead is asked, looks at the requests behind it, answers and shares; nobody else sees it before", async () => {
  const lead = await sitDownAs("lead", "/relationships");
  await lead.getByRole("link", { name: "Fair service", exact: true }).click();
  await openQuestion(lead);
  expect(await violationsOf(lead)).toEqual([]);
  const questionAt = new URL(lead.url()).pathname;

  await lead.getByRole("link", { name: "What Sales asked in this time" }).click();
  await title(lead, "Search");
  await lead.goBack();

  const said = "Contracts of clinics need a second pair of eyes, which is away on Thursdays.";
  await lead.getByLabel("What makes the difference?").fill(said);
  await press(lead, "Keep the answer");
  await text(lead, "The answer is kept.");
  await press(lead, "Take it back");
  await text(lead, "Your answer is taken back.");
  await press(lead, "Undo");
  await text(lead, said);
  await press(lead, "Show it to Sales");
  await text(lead, "Sales sees the question and its answers now.");
  await press(lead, "Show it to Sales no longer");
  await text(lead, "Sales sees it no longer.");

  for (const role of ["senior-leader", "colleague"] as const) {
    const other = await sitDownAs(role, "/fairness");
    await text(other, "Nothing to ask");
    await other.goto(visit.house.url + questionAt);
    await text(other, "There is no such question, or it is not open to you.");
  }
});
