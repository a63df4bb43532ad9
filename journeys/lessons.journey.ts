// A lesson in the demo by keyboard alone on a narrow phone: decided, resumed after a reload, noted and taken back; nothing that was chosen is sent.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { demoCaller } from "./caller.ts";
import { inDatabase } from "./database.ts";
import { text, title } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("demo");
const path = "/lessons/hearing-a-complaint";

/** Tab until this has the focus; a lesson has few stops. */
async function tabTo(
  page: Page,
  name: string | RegExp,
  role: "button" | "radio" | "link",
): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  for (let stops = 0; stops < 60; stops += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No way by Tab to ${String(name)}.`);
}

async function pressByKey(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name, "button");
  await page.keyboard.press("Enter");
}

const isWithin = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test("a lesson is taken by keyboard alone at 360 px, and goes on where one stopped", async () => {
  // Nobody has done one before.
  await inDatabase(visit.house, "delete from lesson_practice");
  const caller = await demoCaller(visit.house.url, "administrator");
  const page = await newDesk(visit, { ...steady, viewport: { width: 360, height: 740 } });
  await page.context().addCookies([caller.cookie]);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET")
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`);
  });
  await page.goto(`${visit.house.url}/me/lessons`);
  await title(page, "Lessons");
  expect(await violationsOf(page)).toEqual([]);
  expect(await isWithin(page)).toBe(true);

  await page.goto(`${visit.house.url}${path}`);
  await title(page, "Hearing a complaint");
  expect(await violationsOf(page)).toEqual([]);
  await pressByKey(page, "Go on");
  const heading = page.getByRole("heading", {
    level: 2,
    name: "The delivery that nobody announced",
  });
  await heading.waitFor();
  // A screen reader is taken to the new part.
  await expect
    .poll(() => heading.evaluate((element) => element === document.activeElement))
    .toBe(true);

  await pressByKey(page, "Decide");
  await text(page, "Choose one of these first.");
  await tabTo(page, /We would have told them/, "radio");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await text(page, "This does harm");
  await page.keyboard.press("ArrowDown");
  await pressByKey(page, "Decide");
  await text(page, "This helps");
  expect(await page.getByText("This does harm", { exact: true }).count()).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
  expect(await isWithin(page)).toBe(true);

  await page.reload();
  await title(page, "Hearing a complaint");
  await heading.waitFor();
  // The language is chosen; what was decided is not.
  const inScenario = page.locator("form").getByRole("radio", { checked: true });
  expect(await inScenario.count()).toBe(0);

  await pressByKey(page, "Go on");
  await pressByKey(page, "Go on");
  await page.getByRole("heading", { name: "Where this comes from" }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await pressByKey(page, "I have done it");
  await text(page, /^You have done this lesson on/);
  await pressByKey(page, "Take that back");
  await expect.poll(() => page.getByText(/^You have done this lesson on/).count()).toBe(0);

  const ofLesson = sent.filter((one) => one.includes("/lessons/"));
  expect(ofLesson.some((one) => one.endsWith('{"step":1}'))).toBe(true);
  expect(
    ofLesson.filter((one) => !/(place \{"step":\d\}|practice( \{"again":false\})? ?)$/.test(one)),
  ).toEqual([]);
});

test("it is read in German, and the choice of language is kept", async () => {
  const caller = await demoCaller(visit.house.url, "provider");
  const page = await newDesk(visit, steady);
  await page.context().addCookies([caller.cookie]);
  await page.goto(`${visit.house.url}${path}`);
  await page.getByText("Deutsch", { exact: true }).click();
  await title(page, "Eine Beschwerde anhören");
  expect(await page.getByRole("heading", { level: 1 }).getAttribute("lang")).toBe("de");
  await page.goto(`${visit.house.url}/me/lessons`);
  await text(page, "Gut fragen");
  // The words around the lessons follow, and are marked, however English the browser is.
  await title(page, "Lektionen");
  expect(await page.locator("main [lang=de]").first().getAttribute("data-width")).toBe("usual");
  // All of Goodturn follows; and what is chosen for all of it is what lessons are read in.
  const langOfAll = () => page.locator("html").getAttribute("lang");
  expect(await langOfAll()).toBe("de");
  await page.goto(`${visit.house.url}/conduct`);
  await title(page, "Verhaltenskodex");
  await page.getByText("English", { exact: true }).click();
  await title(page, "Standard of conduct");
  await page.goto(`${visit.house.url}/me/lessons`);
  await title(page, "Lessons");
  await text(page, "Asking well");
  expect(await langOfAll()).toBe("en");
});

test("advice of the coach that comes for the third time leads to a lesson, and no server hears of it", async () => {
  const provider = await demoCaller(visit.house.url, "provider");
  const { rows: teams } = await provider.get<{ rows: { id: string; name: string }[] }>("/teams");
  const it = teams.find(({ name }) => name === "IT")!.id;
  const { rows } = await provider.get<{ rows: { id: string }[] }>(`/queue?team=${it}&limit=60`);
  const may = async ({ id }: { id: string }): Promise<boolean> =>
    (await provider.get<{ may: string[] }>(`/requests/${id}`)).may.includes("reply");
  let open: string | undefined;
  for (const row of rows) if (open === undefined && (await may(row))) open = row.id;
  const page = await newDesk(visit, steady);
  await page.context().addCookies([provider.cookie]);
  const told: string[] = [];
  page.on("request", (request) => {
    if (/\/api\/.*lesson/.test(request.url())) told.push(request.url());
  });
  await page.goto(`${visit.house.url}/requests/${open ?? "none"}`);
  const box = page.getByRole("textbox", { name: "Reply", exact: true });
  const lesson = page.getByRole("link", { name: /^A lesson of five minutes on this: / });
  for (const times of [1, 2, 3, 4]) {
    await box.fill("");
    await box.fill(`You forgot to attach the Quokka list number ${times} again.`);
    await page.getByRole("button", { name: /^(One thought|\d+ thoughts)$/ }).click();
    const leave = page.getByRole("button", { name: /^Leave “/ });
    await leave.first().waitFor();
    expect([times, await lesson.count()]).toEqual([times, times === 4 ? 1 : 0]);
    if (times < 4) await leave.first().click();
  }
  expect(told).toEqual([]);
  await lesson.click();
  // In the language that they have chosen.
  await page.waitForURL(/\/lessons\/[a-z-]+$/);
  await page.getByRole("button", { name: /^(Go on|Weiter)$/ }).waitFor();
}, 60_000);

test("of two who change a lesson of the house the second is told, sees what stands there, and decides", async () => {
  const administrator = await demoCaller(visit.house.url, "administrator");
  const one = await newDesk(visit, steady);
  await one.context().addCookies([administrator.cookie]);
  await one.goto(`${visit.house.url}/administration/lessons/new`);
  const name = one.getByLabel("Name in its address");
  const source = (page: Page) => page.getByLabel("Text", { exact: true });
  const keep = (page: Page) => page.getByRole("button", { name: "Keep it" });
  await name.fill("new");
  await text(one, /another word than 'new'/);
  expect(await keep(one).isDisabled()).toBe(true);
  await name.fill("our-mornings");
  const written = (await source(one).inputValue()).replaceAll(
    "What it is about, in words that a new colleague understands.",
    "We say good morning, and then we say what the night has left for the day to do. ".repeat(30),
  );
  await source(one).fill(written);
  await one.reload();
  await text(one, "What you had begun is here again, and not kept yet.");
  expect(await source(one).inputValue()).toBe(written);
  expect(await name.inputValue()).toBe("our-mornings");
  await keep(one).click();
  await text(one, "Kept; everybody can read it now.");
  const path = `${visit.house.url}/administration/lessons/our-mornings`;
  const other = await one.context().newPage();
  for (const page of [one, other]) {
    await page.bringToFront();
    await page.goto(path);
    await source(page).fill(written.replace("One thing.", "One thing, before nine."));
  }
  await source(one).fill(written.replace("One thing.", "One thing, after nine."));
  await keep(other).click();
  await text(other, "Kept; everybody can read it now.");
  await one.bringToFront();
  await keep(one).click();
  await text(one, "This text was changed after you had begun.");
  expect(await source(one).inputValue()).toContain("after nine");
  await one.getByText("The text as it stands now").click();
  await text(one, /before nine/);
  expect(await violationsOf(one)).toEqual([]);
  await one.getByRole("button", { name: "Put mine in its place" }).click();
  await keep(one).click();
  await text(one, "Kept; everybody can read it now.");
  await other.bringToFront();
  await other.reload();
  await expect.poll(() => source(other).inputValue()).toContain("after nine");
}, 60_000);

test("beside meetings to which somebody came late stands a lesson, on their own record alone", async () => {
  const caller = await demoCaller(visit.house.url, "colleague");
  const page = await newDesk(visit, steady);
  await page.context().addCookies([caller.cookie]);
  await page.goto(`${visit.house.url}/me/meetings`);
  await text(page, "Five minutes on coming together in time:");
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("link", { name: "Meeting on time" }).click();
  await title(page, "Meeting on time");
});
