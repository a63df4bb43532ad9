// A feud between two teams, and a mediator whom both want: three people in three browsers, from opening a case through its steps to an
// agreement and its first review. Each begins a key of their own on the way; two weeks pass by setting the agreement back in the database.
import type { Page, Request, Response } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { firstCaller } from "./caller.ts";
import { inDatabase } from "./database.ts";
import { press, signIn, text, title } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("start");
const password = "four quiet geese at noon";
const passphrase = "a kettle under the stairs";

interface Invited {
  readonly name: string;
  readonly team: string;
  readonly lead?: true;
  readonly role?: "mediator";
}

let wanda: Page;
let sol: Page;
let mara: Page;
let ines: Page;

beforeAll(async () => {
  const { house } = visit;
  const administrator = await firstCaller(house.url, house.setUpLink());
  const invite = async ({ name, team, lead, role }: Invited): Promise<Page> => {
    const { id } = await administrator.post<{ id: string }>("/teams", {
      name: team,
      kind: "team",
      parentId: null,
    });
    const email = `${name.toLowerCase()}@brook.example`;
    const { link } = await administrator.post<{ link: string }>("/invitations", {
      name,
      email,
      teamId: id,
      lead: lead ?? false,
      role: role ?? null,
    });
    const secret = link.split("#")[1];
    await administrator.post("/invitations/acceptance", { secret, name, password });
    const page = await newDesk(visit, steady);
    await signIn(page, house.url, { email, password });
    await page.getByRole("heading", { level: 1, name: new RegExp(name) }).waitFor();
    return page;
  };
  wanda = await invite({ name: "Wanda", team: "Workshop", lead: true });
  sol = await invite({ name: "Sol", team: "Sales", lead: true });
  mara = await invite({ name: "Mara", team: "Care", role: "mediator" });
  ines = await newDesk(visit, steady);
  await ines.context().addCookies([administrator.cookie]);
});

const open = (page: Page, path: string) => page.goto(visit.house.url + path);

async function beginKey(page: Page): Promise<void> {
  await open(page, "/me/keys");
  await title(page, "Your own key");
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("The same once more").fill(passphrase);
  await press(page, "Go on");
  const code = await page.getByLabel("Recovery code", { exact: true }).innerText();
  const back = page.getByLabel("Type it back, to be sure that you have it");
  await back.fill(code.replace(/^./, (first) => (first === "2" ? "3" : "2")));
  await press(page, "I have kept it");
  await text(page, "There is a slip in it.");
  await back.fill(code.toLowerCase());
  await press(page, "I have kept it");
  await text(page, "Your key is unlocked in this tab.");
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel("Passphrase or recovery code", { exact: true }).fill(passphrase);
  await press(page, "Unlock");
}

async function enter(page: Page, name: string): Promise<void> {
  await open(page, "/mediation");
  await page.getByRole("link", { name }).first().click();
  await unlock(page);
}

/** Fills the fields of one kind, adds what was written and waits until it stands there. */
async function add(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  const [first = ""] = Object.keys(typed);
  const form = page.locator("form").filter({ has: page.getByLabel(first, { exact: true }) });
  for (const [label, words] of Object.entries(typed))
    await form.getByLabel(label, { exact: true }).fill(words);
  await form.getByRole("button", { name: "Add it" }).click();
  for (const words of Object.values(typed))
    await page.getByRole("listitem").or(page.locator("dl")).getByText(words).first().waitFor();
}

/** One after the other: what becomes of two who finish at once is a test of the feature's own. */
async function bothPress(name: string): Promise<void> {
  for (const page of [wanda, sol]) await pressUntilTaken(page, name);
}

/** As somebody does whose press seems to have done nothing: waits, and presses again. What stood there then, and what was sent, is told in the log. */
async function pressUntilTaken(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  const sent: string[] = [];
  const noteSent = (one: Request): void => void sent.push(`${one.method()} ${one.url()} was sent`);
  const noteAnswer = (one: Response): void => void sent.push(`${one.status()} ${one.url()}`);
  page.on("request", noteSent).on("response", noteAnswer);
  for (let pressed = 1; pressed <= 5; pressed += 1) {
    await press(page, name);
    const isTaken = await button.waitFor({ state: "detached", timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (isTaken) break;
    const buttons = await button.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
    const there = [...sent, await page.innerText("main"), ...buttons].join("\n");
    process.stderr.write(`'${name}' was pressed and stands there still:\n${there}\n`);
    if (buttons.length === 0) break;
    if (pressed === 5) throw new Error(`'${name}' was pressed five times and stands there still`);
  }
  page.off("request", noteSent).off("response", noteAnswer);
}

const step = async (name: string): Promise<void> => {
  for (const page of [wanda, sol, mara])
    await page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
};

test("three people begin keys of their own; a slip in the recovery code is noticed", async () => {
  for (const page of [wanda, sol, mara]) await beginKey(page);
  expect(await violationsOf(wanda)).toEqual([]);
  await wanda.reload();
  await text(wanda, "Your key is locked.");
  await wanda.getByLabel("Passphrase or recovery code", { exact: true }).fill("another passphrase");
  await press(wanda, "Unlock");
  await text(wanda, /That does not open your key/);
});

test("one side opens the case, both find it the right way and want it, with a mediator", async () => {
  await open(wanda, "/mediation");
  await title(wanda, "Mediation");
  await text(wanda, "fewer than five cases are open");
  await wanda.keyboard.press("n");
  await wanda.getByLabel("The other team").selectOption({ label: "Sales" });
  expect(await violationsOf(wanda)).toEqual([]);
  await press(wanda, "Open it");
  await title(wanda, "Mediation with Sales");
  await unlock(wanda);
  await wanda.getByLabel("I am afraid of what could happen", { exact: false }).check();
  await text(wanda, "Please turn to the people team");
  await wanda.getByLabel("I am afraid of what could happen", { exact: false }).uncheck();
  await press(wanda, "None of these: go on");
  await text(wanda, "You have finished this step.");

  await open(sol, "/inbox");
  await text(sol, "Something waits for you under Mediation");
  await enter(sol, "Workshop");
  await press(sol, "None of these: go on");
  await bothPress("Yes, we want this");
  await wanda.getByRole("heading", { level: 2, name: "Facts first" }).waitFor();
  await wanda.getByLabel("A mediator").selectOption({ label: "Mara" });
  await press(wanda, "Ask for this mediator");
  await text(sol, "The other side wants Mara.");
  await press(sol, "Agree");
  await text(sol, "Mara takes part.");
});

test("they compare letters and begin: each shows for the other what the other sees as their own", async () => {
  const letters = (page: Page, of: string): Promise<string> =>
    page
      .locator("div")
      .filter({ has: page.locator("dt", { hasText: of }) })
      .last()
      .locator("dd")
      .innerText();
  await text(wanda, "The letters of Sol");
  await expect.poll(() => letters(sol, "Your letters")).toMatch(/^(\w{4} ){3}\w{4}$/);
  expect(await letters(wanda, "The letters of Sol")).toBe(await letters(sol, "Your letters"));
  await press(wanda, "We have compared them: begin");
  await enter(mara, "Workshop and Sales");
  await step("Facts first");
});

test("facts, each side alone, and back in the other's words", async () => {
  await add(wanda, { "What the figures do not show, or show wrongly": "March was stocktaking." });
  await text(sol, "March was stocktaking.");
  await add(mara, { "A word of the mediator": "Thank you both for coming." });
  await bothPress("The facts are right now");
  await step("Each side alone");
  await add(wanda, {
    "What happened": "Orders came at six with noon as their date.",
    "How it affects us": "We stayed late nine times.",
    "What we need": "To know the day before.",
  });
  await press(wanda, "We have said it");
  expect(await sol.getByText("We stayed late nine times.").count()).toBe(0);
  await add(sol, {
    "What happened": "Three customers asked us where it was.",
    "How it affects us": "We had no answer for them.",
    "What we need": "A word when it gets late.",
  });
  await press(sol, "We have said it");
  await step("Say it back");
  await text(sol, "We stayed late nine times.");
  await text(mara, "A word when it gets late.");
  const say = "What they have seen, felt and need, in your own words";
  await add(wanda, { [say]: "You had nothing to tell them." });
  await add(sol, { [say]: "You stayed late for our dates." });
  await text(wanda, "You stayed late for our dates.");
  await bothPress("Yes, that is it");
});

test("what both want, where they differ, three options a side, and what to judge them by", async () => {
  await step("What both want");
  await add(wanda, { "Something that both of you want": "Customers who come back." });
  await bothPress("These are our common goals");
  await step("Where you differ");
  await add(sol, { "Something in which you differ": "Who may set a date." });
  await bothPress("All differences are named");
  await step("Options");
  for (const n of [1, 2, 3]) {
    await add(wanda, { "Something that could be done": `Workshop idea ${n}` });
    await add(sol, { "Something that could be done": `Sales idea ${n}` });
  }
  expect(await sol.getByText("Workshop idea 1").count()).toBe(0);
  await bothPress("These are our options");
  await step("What to judge by");
  await text(sol, "Workshop idea 1");
  await add(wanda, { "By what an option can be judged": "Promises kept in a month." });
  await add(sol, { "An option, held against what you judge by": "Idea 2 needs nobody to stay." });
  expect(await violationsOf(sol)).toEqual([]);
  await bothPress("We have judged them");
});

test("they agree, and two weeks later both say that it holds; an administrator finds nothing", async () => {
  await step("The agreement");
  await add(wanda, {
    Who: "Sales",
    "What they will do": "Dates are set together by four.",
    "By when": "From Monday on",
    "By which figure you will see it": "Promises kept",
  });
  await text(sol, "Dates are set together by four.");
  await bothPress("We agree to this");
  await step("Agreed");
  await inDatabase(
    visit.house,
    "update mediation set agreed_at = agreed_at - interval '15 days'",
    "update tick set last_run_at = last_run_at - interval '1 day' where name = 'mediation: follow agreements'",
  );
  await step("Does it hold?");
  await add(sol, { "How it goes": "Two dates moved, both told the day before." });
  await bothPress("It holds");
  await step("Agreed");
  await wanda.setViewportSize({ width: 360, height: 740 });
  expect(await violationsOf(wanda)).toEqual([]);
  const wide = await wanda.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  await ines.goto(wanda.url());
  await text(ines, "There is no such case");
  expect(visit.house.said()).not.toContain("Dates are set together");
});
