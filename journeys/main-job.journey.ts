// The main job, as two colleagues do it in the demo: one asks, the other serves without the mouse, the first says that it was right.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { newDesk, useHouse } from "./visiting.ts";

const visit = useHouse("demo");

async function sitDownAs(desk: string): Promise<Page> {
  const page = await newDesk(visit);
  await page.goto(visit.house.url);
  await page.getByText(desk).click();
  await page.getByRole("navigation").first().waitFor();
  return page;
}

test("a colleague asks, a team member serves, and the colleague says that it was right", async () => {
  const colleague = await sitDownAs("A colleague who needs something");
  await colleague.goto(`${visit.house.url}/ask`);
  await colleague
    .getByRole("searchbox")
    .or(colleague.getByRole("textbox"))
    .first()
    .fill("laptop broken");
  await colleague.getByText("Something does not work").first().click();
  await colleague.waitForURL(/\/(ask|services)\/.+/);
  if (colleague.url().includes("/services/")) {
    await colleague.locator('main a[href^="/ask/"]').first().click();
  }
  const title = "The screen shows only stripes";
  await colleague.getByLabel("What is it about").fill(title);
  expect(await violationsOf(colleague)).toEqual([]);
  await colleague.keyboard.press("Control+Enter");
  await colleague.waitForURL(/\/requests\//);
  await colleague.getByText(title).first().waitFor();
  const address = colleague.url();

  const provider = await sitDownAs("A team member who serves");
  await provider.goto(`${visit.house.url}/serve`);
  await provider.getByText(title).first().waitFor();
  expect(await violationsOf(provider)).toEqual([]);
  await provider.goto(address);
  await provider.getByText(title).first().waitFor();
  const reply = provider.getByRole("textbox").last();
  await reply.click();
  await reply.fill("I have swapped the cable; please look again.");
  await provider.keyboard.press("Control+Enter");
  await provider.getByText("I have swapped the cable").first().waitFor();
  expect(await violationsOf(provider)).toEqual([]);

  // The colleague's screen has read again by itself.
  await colleague.getByText("I have swapped the cable").first().waitFor();

  // While they look elsewhere nothing tells the screen that they have left; coming back at once, they see what happened meanwhile.
  await colleague.getByRole("link", { name: "Relationships", exact: true }).first().click();
  await colleague.getByRole("heading", { level: 1, name: "Relationships" }).waitFor();
  await reply.fill("And the lamp is mended too.");
  await provider.keyboard.press("Control+Enter");
  await provider.getByText("And the lamp is mended too.").first().waitFor();
  await colleague.goBack();
  await colleague.getByText("I have swapped the cable").first().waitFor();
  await colleague.getByText("And the lamp is mended too.").first().waitFor({ timeout: 10_000 });
});

test("who chooses German is spoken to in German on every page, also after a reload", async () => {
  const page = await sitDownAs("A team lead");
  const langOf = (what: string) => page.locator(what).getAttribute("lang");
  await page.goto(`${visit.house.url}/relationships`);
  await page.getByRole("button", { name: /^Your account/ }).click();
  await page.getByRole("menuitem", { name: "Deutsch" }).click();
  await page.getByText("Goodturn spricht jetzt Deutsch mit dir.", { exact: false }).waitFor();
  for (const again of [false, true]) {
    if (again) await page.reload();
    await page.getByRole("link", { name: "Beziehungen", exact: true }).first().waitFor();
    await page.getByRole("heading", { level: 1, name: "Beziehungen" }).waitFor();
    expect([await langOf("html"), await langOf("main [data-width]")]).toEqual(["de", "de"]);
  }
  await page.getByRole("link", { name: "Ich", exact: true }).first().click();
  await page.getByRole("link", { name: "Entwicklung", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Entwicklung" }).waitFor();
  expect(await langOf("main [data-width]")).toBe("de");
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("meetings");
  await page.getByRole("option", { name: "Besprechungen" }).waitFor();
});

test("what is typed right after Ctrl-K stands in the palette, and what is called so comes first", async () => {
  const lead = await sitDownAs("A team lead");
  await lead.goto(visit.house.url);
  await lead.getByRole("navigation").first().waitFor();
  await lead.keyboard.press("Control+k");
  await lead.keyboard.type("coffee");
  const field = lead.getByRole("dialog").getByRole("combobox");
  await field.waitFor();
  expect(await field.inputValue()).toBe("coffee");
  const first = lead.getByRole("dialog").getByRole("option").first();
  expect(await first.textContent()).toBe("Coffee for two");
});
