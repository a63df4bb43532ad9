// Gatherings, in the demo: a colleague takes a suggestion, invites its teams and moves the hour; the lead comes with one tap and takes the
// invitation along; it is called off. What was is told honestly, and two have a coffee.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { type DemoRole, demoCaller } from "./caller.ts";
import { choose, press, text, title } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("demo");

async function sitDownAs(role: DemoRole, at: string): Promise<Page> {
  const page = await newDesk(visit, steady);
  await page.context().addCookies([(await demoCaller(visit.house.url, role)).cookie]);
  await page.goto(visit.house.url + at);
  return page;
}

const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const what = "Waffles at four";

test("a colleague invites teams from a suggestion, others come with one tap, and it is called off", async () => {
  const amara = await sitDownAs("colleague", "/gatherings");
  await title(amara, "Gatherings");
  await text(amara, "No person stands in it.");
  await amara
    .getByRole("link", { name: /^Invite .+ and / })
    .first()
    .waitFor();
  expect(await violationsOf(amara)).toEqual([]);
  const suggested = amara.getByRole("link", { name: /^Invite .+ and / }).first();
  const whom = await suggested.getAttribute("aria-label");
  await suggested.click();
  await title(amara, "Invite teams");
  await press(amara, "Invite");
  await text(amara, "Say what it is.");
  await text(amara, "Choose a day.");
  // Which teams are suggested changes as sums of the house are ready; a team that is in already is offered no more.
  if (!whom?.includes("Legal")) await choose(amara, "Teams", "Legal");
  await amara.getByLabel("What is it?").fill(what);
  await amara.getByLabel("Where, or a link").fill("The canteen");
  await amara.getByLabel("Day").fill(inDays(20));
  expect(await violationsOf(amara)).toEqual([]);
  await press(amara, "Invite");
  await title(amara, what);
  await press(amara, "Change");
  await amara.getByLabel("Time", { exact: true }).fill("16:00");
  expect(await violationsOf(amara)).toEqual([]);
  await press(amara, "Save");
  await text(amara, "16:00 to 17:30");

  const zofia = await sitDownAs("lead", "/inbox");
  await zofia.getByRole("link", { name: "You are invited" }).first().click();
  await title(zofia, what);
  await press(zofia, "I come");
  await text(zofia, "You come.");
  await text(zofia, "1 comes");
  expect(await violationsOf(zofia)).toEqual([]);
  const download = zofia.waitForEvent("download");
  await zofia.getByRole("link", { name: "Take it into your calendar" }).click();
  expect((await download).suggestedFilename()).toBe("gathering.ics");

  await press(amara, "Call off");
  await amara.getByLabel("Why").fill("The iron is broken");
  await press(amara, "Call it off");
  await text(amara, "It was called off: The iron is broken");
  await zofia.reload();
  await text(zofia, "It was called off: The iron is broken");
});

test("what was is told with n and without a cause", async () => {
  const zofia = await sitDownAs("lead", "/gatherings");
  await zofia.getByRole("link", { name: "Pancakes and contracts" }).click();
  await title(zofia, "Pancakes and contracts");
  await text(zofia, "regression to the mean");
  await zofia.getByLabel("A line about it").fill("The blueberries went first");
  await press(zofia, "Say it");
  await text(zofia, "The blueberries went first");
  await zofia.getByLabel("How many came?").fill("");
  await press(zofia, "Save");
  await text(zofia, "said that they were there.");
  expect(await violationsOf(zofia)).toEqual([]);
});

test("two have a coffee, and one is drawn no more", async () => {
  const amara = await sitDownAs("colleague", "/gatherings/coffee");
  await title(amara, "Coffee for two");
  await text(amara, "To begin with:");
  expect(await violationsOf(amara)).toEqual([]);
  await press(amara, "We met");
  await text(amara, "You said that you met.");
  await press(amara, "Be drawn no more");
  await text(amara, "You are not in");
  await press(amara, "I would have a coffee");
  await text(amara, "You are in");
});

test("a reward is read from the measure, and the team decides how to take it", async () => {
  const zofia = await sitDownAs("lead", "/rewards");
  await title(zofia, "Rewards");
  expect(await violationsOf(zofia)).toEqual([]);
  await zofia.getByRole("link", { name: "Standard contracts need no second round" }).click();
  await text(zofia, "The measure is there.");
  await press(zofia, "Support it: Late, with lanterns");
  await text(zofia, "You support it");
  await zofia.getByLabel("What Legal does").fill("Late, with lanterns");
  await zofia.getByLabel("Day", { exact: true }).fill(inDays(9));
  await press(zofia, "Set how and when");
  await text(zofia, "Late, with lanterns, on");
  expect(await violationsOf(zofia)).toEqual([]);
});
