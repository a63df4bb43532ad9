// A whole round of views: somebody asks six colleagues, four of their team and two whom they serve; each answers from their inbox; with the last
// answer it is handed over, the two sources merged since each alone is below five; and then nothing says any more who was asked.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { firstCaller } from "./caller.ts";
import { inDatabase, wholeDatabase } from "./database.ts";
import { choose, press, text, title } from "./hands.ts";
import { openBrowser, type RunningHouse, startHouse } from "./house.ts";
import { beginKey, invited, unlock } from "./own-key.ts";

const passphrase = "a kettle under the stairs";
const ofTeam = ["Ana", "Ben", "Cleo", "Dan"] as const;
const served = ["Eve", "Finn"] as const;
const names = [...ofTeam, ...served];
const saidAsked = /A colleague asks how you see their serving and leading/;

let house: RunningHouse;
let browser: Browser;
let lena: Page;
const pages = new Map<string, Page>();

beforeAll(async () => {
  [house, browser] = await Promise.all([startHouse("start"), openBrowser()]);
  const administrator = await firstCaller(house.url, house.setUpLink());
  const team = { name: "Workshop", kind: "team", parentId: null };
  const { id: teamId } = await administrator.post<{ id: string }>("/teams", team);
  const place = { house, browser, administrator };
  lena = await invited(place, { name: "Lena", teamId, lead: true });
  for (const name of names) pages.set(name, await invited(place, { name, teamId, lead: false }));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const open = (page: Page, path: string) => page.goto(house.url + path);

async function openGrowth(): Promise<void> {
  await open(lena, "/me/growth");
  await unlock(lena, passphrase);
}

const levelOf = (page: Page, competency: string, level: number) =>
  page
    .getByRole("group", { name: competency, exact: true })
    .getByRole("radio", { name: new RegExp(`^${level}`) });

/** From the line in their inbox. What Ana says of another competency the others leave out. */
async function answer(name: string, level: number): Promise<void> {
  const page = pages.get(name)!;
  await open(page, "/inbox");
  await page.getByText(saidAsked).first().click();
  await title(page, "How do you see Lena?");
  await press(page, "Seal and send it");
  await text(page, "Answer at least one.");
  await levelOf(page, "Listening", level).check();
  if (name === "Ana") await levelOf(page, "Speaking up", 5).check();
  await press(page, "Seal and send it");
  await text(page, "Thank you. It is on its way, sealed.");
}

test("she asks six, and fewer than five she cannot ask", async () => {
  await beginKey(house, lena, passphrase);
  await open(lena, "/me/growth");
  await unlock(lena, passphrase);
  await press(lena, "Assess yourself");
  await levelOf(lena, "Listening", 3).check();
  await press(lena, "Keep it");
  await text(lena, "One self-assessment.");
  await press(lena, "Invite colleagues");
  const ask = lena.getByRole("button", { name: "Ask them" });
  await lena.getByLabel("They are", { exact: true }).selectOption({ label: "Your team" });
  for (const name of ofTeam) await choose(lena, "Add a colleague", name);
  await text(lena, "4 chosen");
  expect(await ask.isDisabled()).toBe(true);
  await lena.getByLabel("They are", { exact: true }).selectOption({ label: "Those you serve" });
  for (const name of served) await choose(lena, "Add a colleague", name);
  await text(lena, "Finn · Those you serve");
  expect(await violationsOf(lena)).toEqual([]);
  await ask.click();
  await text(lena, /^Open since .*: 6 are asked\.$/);
  await text(lena, "Fewer than five have answered so far.");
});

test("while fewer than five have answered she learns nothing, and is told what ending it would do", async () => {
  for (const [at, name] of ofTeam.entries()) await answer(name, at + 1);
  await openGrowth();
  await text(lena, "Fewer than five have answered so far.");
  await press(lena, "End it now");
  await text(lena, "what they answered would be destroyed unread");
  await lena.getByRole("dialog").getByRole("button", { name: "Not now" }).click();
  await answer("Eve", 5);
  await openGrowth();
  await text(lena, "5 have answered.");
  expect(await lena.getByRole("table", { name: "What they answered" }).count()).toBe(0);
});

test("with the last answer it is handed over: one source, since neither has five, and nothing that fewer than five said", async () => {
  await answer("Finn", 3);
  await open(lena, "/inbox");
  await lena
    .getByText("Your round has ended: what the others answered can be opened")
    .first()
    .click();
  await unlock(lena, passphrase);
  await text(lena, /^Ended on .*; 6 answered\.$/);
  const table = lena.getByRole("table", { name: "What they answered" });
  const cells = async (competency: string): Promise<string[]> =>
    table.getByRole("row").filter({ hasText: competency }).getByRole("cell").allInnerTexts();
  await table.waitFor();
  // 1, 2, 3, 4 of the team, and 5 and 3 of those whom she serves.
  await table
    .getByRole("columnheader", { name: "Your team + Those you serve: mean, of 5" })
    .waitFor();
  expect(await cells("Listening")).toEqual(["Listening", "3", "3.0 (n 6)"]);
  expect(await cells("Speaking up")).toEqual(["Speaking up", "–", "Fewer than five answered this"]);
  expect(await violationsOf(lena)).toEqual([]);
  await lena.setViewportSize({ width: 360, height: 740 });
  expect(await violationsOf(lena)).toEqual([]);
  await lena.setViewportSize({ width: 1440, height: 900 });
});

test("nothing in the database says who was asked in it, and no inbox does; the next one waits though this one is deleted", async () => {
  for (const name of names) {
    const page = pages.get(name)!;
    await open(page, "/inbox");
    await title(page, /Inbox/);
    expect([name, await page.getByText(saidAsked).count()]).toEqual([name, 0]);
  }
  // Repeated calls are known for two days.
  await inDatabase(house, "delete from idempotency_key");
  const tables = (await wholeDatabase(house)).split("\n");
  const rowsOf = (name: string): string =>
    tables.find((one) => one.startsWith(`public.${name}: `)) ?? "no such table";
  const round = /"id": "([^"]+)"/.exec(rowsOf("growth_round"))?.[1] ?? "none";
  const persons = JSON.parse(
    `[${rowsOf("person").slice("public.person: ".length).replaceAll("} {", "},{")}]`,
  ) as { id: string; name: string }[];
  const asked = persons.filter(({ name }) => names.some((one) => one === name));
  expect(asked.length).toBe(6);
  expect(rowsOf("growth_view")).toContain('"standing": "team+served"');
  expect(rowsOf("growth_view")).not.toContain('"standing": "served"');
  const tells = tables
    .flatMap((table) => table.split("} {").map((row) => `${table.slice(0, 40)} ${row}`))
    .filter((row) => row.includes(round) && asked.some(({ id }) => row.includes(id)));
  expect(tells).toEqual([]);
  expect(rowsOf("inbox_item")).not.toContain("growth:asked");
  await text(lena, /^The next round can begin on/);
  await press(lena, "Delete this round");
  await lena.getByRole("dialog").getByRole("button", { name: "Delete this round" }).click();
  await text(lena, "Deleted.");
  await text(lena, /^The next round can begin on/);
  expect(await lena.getByRole("button", { name: "Invite colleagues" }).count()).toBe(0);
});
