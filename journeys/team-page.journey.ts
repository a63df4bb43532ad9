// The page of a team, in the demo: a member writes how best to ask and answers what the figures found; a colleague sees both when they ask; of
// two who write at once the later one is told and keeps their words; the week can be read as numbers.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { type DemoRole, demoCaller } from "./caller.ts";
import { press, text } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("demo");

interface Named {
  readonly id: string;
  readonly name: string;
}

async function idOf(path: string, name: string): Promise<string> {
  const { rows } = await (
    await demoCaller(visit.house.url, "colleague")
  ).get<{ rows: readonly Named[] }>(path);
  const row = rows.find((one) => one.name === name);
  if (!row) throw new Error(`The demo has no ${name}.`);
  return row.id;
}

async function sitDownAs(role: DemoRole, at: string): Promise<Page> {
  const page = await newDesk(visit, steady);
  await page.context().addCookies([(await demoCaller(visit.house.url, role)).cookie]);
  await page.goto(visit.house.url + at);
  return page;
}

const writing = (page: Page) => page.getByRole("dialog").getByLabel("Our words");

test("a member says how best to ask; whoever asks next reads it", async () => {
  const it = await idOf("/teams", "IT");
  const service = await idOf("/services?limit=100", "Something does not work");
  const member = await sitDownAs("provider", `/teams/${it}`);
  await text(member, "In our own words");
  const other = await sitDownAs("provider", `/teams/${it}`);

  await press(member, "Change: How best to ask us");
  await writing(member).fill("Name the machine. It begins with LH-.");
  expect(await violationsOf(member)).toEqual([]);
  await press(other, "Change: How best to ask us");
  await writing(other).fill("Ring before ten.");
  await press(member, "Save");
  await text(member, "Saved. Every colleague can read it now.");
  await text(member, "It begins with LH-.");

  await press(other, "Save");
  await text(other, "Somebody else changed this in the meantime.");
  await text(other, "Name the machine. It begins with LH-.");
  expect(await writing(other).inputValue()).toBe("Ring before ten.");
  await writing(other).fill("Name the machine, LH- and a number. Ring before ten.");
  await press(other, "Save");
  await text(other, "Ring before ten.");
  await press(other, "Earlier versions: How best to ask us");
  await text(other, "It begins with LH-.");
  await other.keyboard.press("Escape");

  await press(member, "Add a hint");
  await member
    .getByRole("textbox", { name: "The hint" })
    .fill("Is the light on the power supply green?");
  await member.getByLabel("On the form of").selectOption("Something does not work");
  expect(await violationsOf(member)).toEqual([]);
  await press(member, "Save");
  await text(member, "The hint stands on the form now.");

  const colleague = await sitDownAs("colleague", `/ask/${service}`);
  await text(colleague, "Is the light on the power supply green?");
  expect(await violationsOf(colleague)).toEqual([]);
  await colleague.getByRole("link", { name: "How best to ask IT" }).click();
  await text(colleague, "Name the machine, LH- and a number. Ring before ten.");
  expect(await colleague.getByRole("button", { name: "Change: How best to ask us" }).count()).toBe(
    0,
  );
  await colleague.getByText("Show as a table: Requests asked").first().click();
  await colleague.getByRole("table", { name: "Requests asked" }).waitFor();
  expect(await violationsOf(colleague)).toEqual([]);

  await press(member, "Take away the hint: Is the light on the power supply green?");
  // What was saved before may still offer its own way back: this one is the hint's.
  await member
    .getByRole("status")
    .locator("div", { hasText: "The hint is taken away from the forms." })
    .getByRole("button", { name: "Undo" })
    .click();
  await text(member, "Undone.");
  await text(member, "Is the light on the power supply green?");
}, 120_000);
