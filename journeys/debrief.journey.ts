// A debrief in the demo, without names: five people in five browsers write at once, one of them loses the line and comes back; nothing that
// anyone wrote is lost, nobody reads another's card too early, and no name stands on any; then themes, votes, why before what, and an action.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { type Caller, type DemoRole, demoCaller } from "./caller.ts";
import { press, text, title } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("demo");
const roles: readonly DemoRole[] = [
  "lead",
  "colleague",
  "provider",
  "senior-leader",
  "administrator",
];
const what = "The move of the archive";

interface Desk {
  readonly name: string;
  readonly caller: Caller;
  readonly page: Page;
}

interface Me {
  readonly id: string;
  readonly name: string;
  readonly teams: readonly { readonly id: string }[];
}

const dayAway = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** All five at the same debrief, which the lead has opened about the work of her team. */
async function sitDown(): Promise<{ id: string; desks: readonly Desk[] }> {
  const callers = await Promise.all(roles.map((role) => demoCaller(visit.house.url, role)));
  const people = await Promise.all(callers.map((caller) => caller.get<Me>("/me")));
  const [lead, ...others] = people;
  const { id } = await callers[0]!.post<{ id: string }>("/debriefs", {
    title: what,
    about: "",
    teamIds: [lead!.teams[0]!.id],
    personIds: others.map((person) => person.id),
    fromDay: dayAway(-30),
    untilDay: dayAway(-1),
    nameless: true,
  });
  const desks: Desk[] = [];
  for (const [at, caller] of callers.entries()) {
    const page = await newDesk(visit, steady);
    await page.context().addCookies([caller.cookie]);
    await page.goto(`${visit.house.url}/debriefs/${id}`);
    await title(page, what);
    desks.push({ name: people[at]!.name, caller, page });
  }
  return { id, desks };
}

const wrote = (at: number, question: string): string => `Thought ${at} on ${question}`;

async function writeCards({ page }: Desk, at: number): Promise<void> {
  await page.getByLabel("Card 1: What went well?").fill(wrote(at, "what went well"));
  await page.getByLabel("Card 1: What did not?").fill(wrote(at, "what did not"));
  await page.getByRole("button", { name: "Another card: What did not?" }).click();
  await page.getByLabel("Card 2: What did not?").pressSequentially(wrote(at, "one thing more"));
}

const everything = roles.flatMap((_, at) => [
  wrote(at, "what went well"),
  wrote(at, "what did not"),
  wrote(at, "one thing more"),
]);

async function kept(page: Page, count: number): Promise<void> {
  const marks = () => page.getByText("Kept", { exact: true }).count();
  await expect.poll(marks, { timeout: 30_000 }).toBe(count);
}

interface Read {
  readonly cards: readonly { readonly words: string; readonly by: unknown }[];
}

test("five people write at once, one of them on a train, and nothing is lost", async () => {
  const { id, desks } = await sitDown();
  const [lead, , traveller] = desks as [Desk, Desk, Desk];
  await traveller.page.context().setOffline(true);
  await Promise.all(desks.map(writeCards));
  await Promise.all(desks.filter((desk) => desk !== traveller).map(({ page }) => kept(page, 3)));
  await text(traveller.page, "Kept in this browser; sent when the line is back");
  expect(await violationsOf(traveller.page)).toEqual([]);
  for (const { caller } of desks)
    expect((await caller.get<Read>(`/debriefs/${id}`)).cards).toEqual([]);

  await traveller.page.context().setOffline(false);
  await kept(traveller.page, 3);
  await traveller.page.reload();
  await kept(traveller.page, 3);
  await traveller.page.getByLabel("I have written what I wanted to").check();
  await text(lead.page, /^1 of \d+ have written/);

  await press(lead.page, "On to ‘Group’");
  for (const { page } of desks) {
    await page.getByRole("heading", { name: "Themes" }).waitFor();
    for (const words of everything) await page.getByText(words, { exact: true }).waitFor();
    const board = await page.locator("li", { hasText: /^Thought/ }).allTextContents();
    for (const { name } of desks) expect(board.join(" ")).not.toContain(name);
  }
  const { cards } = await lead.caller.get<Read>(`/debriefs/${id}`);
  expect(cards.map(({ words }) => words).toSorted()).toEqual(everything.toSorted());
  expect(cards.every(({ by }) => by === null)).toBe(true);
  expect(await violationsOf(lead.page)).toEqual([]);
  await workOn(lead, traveller);
});

/** What one does shows at the other's desk. */
async function workOn(lead: Desk, other: Desk): Promise<void> {
  await lead.page.getByLabel("Name of a theme").fill("Boxes without labels");
  await press(lead.page, "Add a theme");
  await other.page.getByRole("heading", { name: "Boxes without labels" }).waitFor();
  await other.page
    .getByLabel("Theme", { exact: true })
    .first()
    .selectOption("Boxes without labels");
  await text(lead.page, "1 card");
  await press(lead.page, "On to ‘Vote’");
  await press(other.page, "One vote more for ‘Boxes without labels’");
  await text(other.page, "You have 2 of three votes left.");
  await press(lead.page, "On to ‘Discuss’");
  await other.page.getByLabel("Why was it so?").fill("Nobody had a pen that writes on plastic");
  await lead.page.getByLabel("Why was it so?").fill("We began to pack a day late");
  await other.page.getByRole("button", { name: "Keep it" }).click();
  await text(lead.page, "Meanwhile somebody else wrote");
  await text(lead.page, "Nobody had a pen that writes on plastic");
  expect(await violationsOf(lead.page)).toEqual([]);
  await press(lead.page, "Keep mine instead");
  await lead.page.getByRole("button", { name: "Keep it" }).click();
  await press(lead.page, "On to ‘Act’");
  await press(lead.page, "Add an action");
  await lead.page.getByLabel("What is to be done?").fill("Buy pens that write on plastic");
  await lead.page.getByLabel("Until when?").fill(dayAway(20));
  expect(await violationsOf(lead.page)).toEqual([]);
  await press(lead.page, "Keep the action");
  await text(other.page, "Buy pens that write on plastic");
  await press(lead.page, "Close it");
  await text(other.page, "This debrief is closed.");
  expect(await violationsOf(other.page)).toEqual([]);
}
