// What was heard, on a phone: the words first, each part folded below what it comes to; the keyboard opens one, paper and wide screens show all.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { demoCaller, type DemoRole } from "./caller.ts";
import { title } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("demo");
/** The aim for the longest results of the demo: read within a minute. */
const mostPixels = 2500;

async function openResults(role: DemoRole, width: number): Promise<Page> {
  const caller = await demoCaller(visit.house.url, role);
  const { rows } = await caller.get<{ rows: { id: string; kind: string }[] }>("/heard");
  const { id } = rows.find(({ kind }) => kind === "service")!;
  const { units } = await caller.get<{
    units: { kind: string; provider: { id: string; name: string } | null }[];
  }>(`/heard/${id}`);
  const { provider } = units.find((unit) => unit.provider?.name === "Legal")!;
  const page = await newDesk(visit, { ...steady, viewport: { width, height: 740 } });
  await page.context().addCookies([caller.cookie]);
  await page.goto(`${visit.house.url}/surveys/results/${id}/teams/${provider!.id}`);
  await title(page, "Legal");
  await page.getByRole("heading", { name: "In their own words" }).waitFor();
  return page;
}

const figures = (page: Page) => page.getByRole("table", { name: "What is said of Legal" });

test("a lead reads a team's results on a phone: short, whole by the keyboard, and all of it on paper", async () => {
  const page = await openResults("lead", 360);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThan(mostPixels);
  expect(await figures(page).isVisible()).toBe(false);
  expect(await violationsOf(page)).toEqual([]);

  const overall = page.locator("summary", { hasText: /^Overall: .*n\s=\s\d+$/ });
  await overall.focus();
  await page.keyboard.press("Enter");
  await figures(page).waitFor();
  await page.keyboard.press("Enter");
  await figures(page).waitFor({ state: "hidden" });

  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator("main details:not([open])").count()).toBe(0);
  await figures(page).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await figures(page).waitFor({ state: "hidden" });
});

test("on a wide screen nothing is folded", async () => {
  const page = await openResults("senior-leader", 1440);
  await figures(page).waitFor();
  expect(await page.locator("section > details:not([open])").count()).toBe(0);
});
