// In the demo: an import from the file to its unreadable rows, a pair of teams and the requests behind its figures, turns on duty, and the two
// jobs of every day with the keyboard alone.
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { type DemoRole, demoCaller } from "./caller.ts";
import { press, text, title } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("demo");

async function sitDownAs(role: DemoRole): Promise<Page> {
  const page = await newDesk(visit, steady);
  await page.context().addCookies([(await demoCaller(visit.house.url, role)).cookie]);
  return page;
}

const open = (page: Page, path: string) => page.goto(visit.house.url + path);

const exported = `ref,came in,desk,from whom,what
B-1,2026-04-01 08:00,Workshop,Sales,A wheel that wobbles
B-2,2026-04-02 09:30,Workshop,Buying,A bell for the gate
B-3,some time in May,Workshop,Buying,A lamp for the stairs
`;

test("a file is looked at, corrected, imported, and what could not be read comes back", async () => {
  const nadia = await sitDownAs("administrator");
  await open(nadia, "/administration/imports");
  await text(nadia, "Nothing has been imported yet");
  const choice = { name: "old-desk.csv", mimeType: "text/csv", buffer: Buffer.from(exported) };
  await nadia.locator("input[type=file]").setInputFiles(choice);
  await title(nadia, "old-desk.csv");
  await text(nadia, "What the columns are");
  const column = (label: string) => nadia.getByLabel(label, { exact: true });
  await column("Request (its number or key)").selectOption("ref");
  await column("Asked at").selectOption("came in");
  await column("Team that serves").selectOption("desk");
  await column("Customer's team").selectOption("from whom");
  await column("Title").selectOption("what");
  await nadia.getByLabel("Zone of times that carry none").fill("Europe/Nowhere");
  await nadia.getByRole("button", { name: "Read it so" }).click();
  await nadia.getByRole("alert").filter({ hasText: "no time zone Europe/Nowhere" }).waitFor();
  await nadia.getByLabel("Zone of times that carry none").fill("Europe/Berlin");
  await nadia.getByRole("button", { name: "Read it so" }).click();
  await text(nadia, "1 of the first 3 rows cannot be read as it stands");
  expect(await violationsOf(nadia)).toEqual([]);
  await nadia.getByRole("button", { name: "Import", exact: true }).click();
  await text(nadia, "1 row could not be read.");
  await text(nadia, "New from this file: 2 requests");
  expect(await violationsOf(nadia)).toEqual([]);
  const [download] = await Promise.all([
    nadia.waitForEvent("download"),
    nadia.getByText("Download them with line and reason").click(),
  ]);
  const unreadable = await readFile(await download.path(), "utf8");
  expect(unreadable).toContain("A lamp for the stairs");
  expect(unreadable).not.toContain("A bell for the gate");

  // The same file once more adds nothing; its columns are remembered.
  await open(nadia, "/administration/imports");
  await nadia.locator("input[type=file]").setInputFiles(choice);
  await title(nadia, "old-desk.csv");
  await column("Title").waitFor();
  expect(await column("Title").inputValue()).toBe("what");
  await nadia.getByRole("button", { name: "Import", exact: true }).click();
  await text(nadia, "Everything in this file was here already; nothing was added.");
  await open(nadia, "/search?q=wobbles");
  await nadia.getByRole("link", { name: /A wheel that wobbles/ }).waitFor();
  await nadia.context().close();
});

test("a cell of the matrix opens the pair, and the pair the requests behind it", async () => {
  const dubois = await sitDownAs("senior-leader");
  await open(dubois, "/relationships");
  const cell = dubois.getByRole("gridcell", { name: /^IT, Legal: / });
  const told = (await cell.getAttribute("aria-label")) ?? "";
  const [count] = /\d+/.exec(told) ?? [];
  await cell.click();
  await title(dubois, "IT and Legal");
  await text(dubois, new RegExp(`Legal asked IT ${count} times`));
  await dubois.getByRole("link", { name: "The requests behind it" }).first().click();
  await title(dubois, "Search");
  await dubois.locator("a[data-walk]").first().waitFor();
  await dubois.locator("a[data-walk]").first().click();
  await dubois.waitForURL(/\/requests\//);
  await text(dubois, "Legal");
  await dubois.context().close();
});

test("a lead sets turns, and whose day it is stands beside the queue", async () => {
  const zofia = await sitDownAs("lead");
  await open(zofia, "/serve");
  await zofia.getByRole("link", { name: /on duty/ }).click();
  await text(zofia, "Nobody takes turns here yet");
  await zofia.getByRole("button", { name: "Set up turns" }).click();
  const dialog = zofia.getByRole("dialog", { name: "Turns" });
  await dialog.waitFor();
  const send = dialog.getByRole("button", { name: "Save turns" });
  const out = dialog.getByRole("button", { name: /takes no turns/ });
  while ((await out.count()) > 0) await out.first().click();
  expect(await send.isEnabled()).toBe(false);
  for (const at of [1, 1]) await dialog.getByLabel("Add a member").selectOption({ index: at });
  expect(await violationsOf(zofia)).toEqual([]);
  await send.click();
  await text(zofia, "The turns are saved.");
  await zofia.getByRole("button", { name: "Edit turns" }).waitFor();

  // A day changes hands, and back again.
  const todays = zofia.locator("button[data-day]").filter({ hasText: "today" });
  const whoIsOn = () => todays.getAttribute("aria-label");
  const before = (await whoIsOn()) ?? "";
  await todays.click();
  await press(zofia, "Swap these days");
  const swap = zofia.getByRole("dialog", { name: "Swap days" });
  const [from, to] = [swap.getByLabel("Whose days"), swap.getByLabel("Who takes them")];
  if ((await to.inputValue()) === "") {
    const others = to.locator(`option:not([value=""]):not([value="${await from.inputValue()}"])`);
    await to.selectOption((await others.first().getAttribute("value")) ?? "");
  }
  expect(await violationsOf(zofia)).toEqual([]);
  await swap.getByRole("button", { name: "Swap", exact: true }).click();
  await text(zofia, "The days are swapped.");
  await expect.poll(whoIsOn).toContain("by a swap");
  await zofia.getByRole("button", { name: /^Take back: .* takes over from/ }).click();
  await text(zofia, "The swap is taken back.");
  await expect.poll(whoIsOn).toBe(before);

  // Whoever is away today is stood in for, and comes back.
  await zofia.getByRole("button", { name: /^(Say who is away|I am away)$/ }).click();
  const away = zofia.getByRole("dialog", { name: "Away" });
  const who = away.getByLabel("Who", { exact: true });
  const onDuty = /: ([^,]+)/.exec(before)?.[1] ?? "";
  if ((await who.count()) > 0) await who.selectOption({ label: onDuty });
  expect(await violationsOf(zofia)).toEqual([]);
  await away.getByRole("button", { name: "Save" }).click();
  await text(zofia, "Noted. Somebody stands in on these days.");
  await expect.poll(whoIsOn).toContain(`stands in for ${onDuty}`);
  await zofia.getByRole("button", { name: new RegExp(`^Take back: ${onDuty}`) }).click();
  await text(zofia, "Noted: not away after all.");
  await expect.poll(whoIsOn).toBe(before);
  await open(zofia, "/serve");
  await zofia.getByRole("link", { name: /On duty today|You are on duty/ }).waitFor();
  await zofia.context().close();
});

/** Walks with Tab until the keyboard stands on what fits. */
async function tabTo(page: Page, fits: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : null;
      return `${label?.textContent ?? ""} ${activeElement?.ariaLabel ?? ""} ${activeElement?.textContent ?? ""}`;
    });
    if (at.includes(fits)) return;
  }
  throw new Error(`Tab never came to '${fits}'.`);
}

const blue = "Order system is slow on the second floor";

test("a request is asked with the keyboard alone", async () => {
  const amara = await sitDownAs("colleague");
  const keys = amara.keyboard;
  await open(amara, "/");
  await title(amara, /Amara/);
  await keys.press("g");
  await keys.press("a");
  await title(amara, "What do you need?");
  await keys.press("/");
  await keys.type("laptop broken");
  await amara
    .getByRole("link", { name: /Something does not work/ })
    .first()
    .waitFor();
  await tabTo(amara, "Something does not work");
  await keys.press("Enter");
  await amara.waitForURL(/\/services\//);
  await amara.getByRole("link", { name: "Ask for this" }).waitFor();
  await tabTo(amara, "Ask for this");
  await keys.press("Enter");
  await amara.waitForURL(/\/ask\//);
  await amara.getByLabel("What is it about").waitFor();
  await tabTo(amara, "What is it about");
  await keys.type(blue);
  await keys.press("Control+Enter");
  await amara.waitForURL(/\/requests\//);
  await text(amara, blue);
  await amara.context().close();
});

test("the queue is walked, a request answered and done with the keyboard alone", async () => {
  const elif = await sitDownAs("provider");
  const keys = elif.keyboard;
  await open(elif, "/");
  await title(elif, /Elif/);
  await keys.press("g");
  await keys.press("s");
  await elif.locator("a[data-walk]", { hasText: blue }).waitFor();
  const focused = () => elif.evaluate(() => document.activeElement?.textContent ?? "");
  for (let step = 0; step < 30 && !(await focused()).includes(blue); step += 1)
    await keys.press("j");
  expect(await focused()).toContain(blue);
  await keys.press("Enter");
  await elif.waitForURL(/\/requests\//);
  await title(elif, blue);
  await keys.press("r");
  await keys.type("The index was rebuilt; it is quick again.");
  await keys.press("Control+Enter");
  await elif.getByRole("list", { name: "What happened" }).getByText("quick again").waitFor();
  await elif.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await keys.press("d");
  await text(elif, /is done/);
  await keys.press("q");
  await elif.waitForURL(/\/serve/);
  await elif.context().close();
});
