// The standard of conduct, in the demo: two windows of one leader write a new version at once and the words of neither go; a colleague finds
// the new version in the inbox, reads it, and the line is gone.
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

const note = (page: Page) => page.getByLabel("What is different, and why");
const other = (page: Page) => page.getByText("other words for the new version in another window");

test("what two windows write of a new version is told to both, and the words of either can be taken up on return", async () => {
  const one = await sitDownAs("senior-leader", "/conduct/change");
  const two = await one.context().newPage();
  await two.goto(`${visit.house.url}/conduct/change`);
  await note(two).waitFor();
  await note(one).fill("One kind word more.");
  await other(two).waitFor();
  expect(await other(one).count()).toBe(0);
  await note(two).fill("One rule less.");
  await other(one).waitFor();
  expect(await note(one).inputValue()).toBe("One kind word more.");
  expect(await violationsOf(one)).toEqual([]);
  await one.close();

  await two.reload();
  await other(two).waitFor();
  expect(await note(two).inputValue()).toBe("One rule less.");
  await press(two, "Show those instead");
  await expect.poll(() => note(two).inputValue()).toBe("One kind word more.");
  await press(two, "Show those instead");
  await expect.poll(() => note(two).inputValue()).toBe("One rule less.");
  await press(two, "Forget those");
  await other(two).waitFor({ state: "detached" });
  await two.reload();
  await expect.poll(() => note(two).inputValue()).toBe("One rule less.");
  expect(await other(two).count()).toBe(0);
  await two.getByLabel("Title, English").first().fill("To and of colleagues as to a client");
  await press(two, "Look at it before publishing");
  await press(two, "Publish version 3");
  await title(two, "Standard of conduct");
}, 120_000);

test("a new version stands in the inbox of a colleague until they say that they have read it", async () => {
  const colleague = await sitDownAs("colleague", "/inbox");
  const line = colleague.getByRole("link", { name: /Version \d holds/ });
  await line.first().click();
  await title(colleague, "Standard of conduct");
  await press(colleague, "I have read it");
  await text(colleague, "It is noted that you have read this version");
  await colleague.goto(`${visit.house.url}/inbox`);
  await title(colleague, "Inbox");
  await colleague.getByText("Done. Was this right?").first().waitFor();
  expect(await line.count()).toBe(0);
});
