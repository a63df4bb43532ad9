// What one does around a request, in the demo: what the inbox said of it is read by opening it, a mention survives a reload, Enter waits
// for the answer that was typed for, and an offer to undo goes with the next act.
import type { Locator, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { newDesk, useHouse } from "./visiting.ts";

const visit = useHouse("demo");
let colleague: Page;
let provider: Page;

beforeAll(async () => {
  colleague = await sitDownAs("colleague");
  provider = await sitDownAs("provider");
});

async function sitDownAs(role: string): Promise<Page> {
  const page = await newDesk(visit);
  page.setDefaultTimeout(15_000);
  await page.request.post(`${visit.house.url}/api/v1/demo/sign-in`, { data: { role } });
  return page;
}

/** Calls the API as whoever sits before the page. */
async function call(page: Page, key: string, data?: object) {
  const [method = "GET", path = ""] = key.split(" ");
  const given = { method, headers: { origin: visit.house.url }, ...(data && { data }) };
  const answer = await page.request.fetch(`${visit.house.url}/api/v1${path}`, given);
  if (!answer.ok()) throw new Error(`${key}: ${answer.status()} ${await answer.text()}`);
  return answer.status() === 204 ? null : answer.json();
}

/** Asks the provider's team for something. */
async function ask(title: string): Promise<{ id: string; number: number }> {
  const me = await call(provider, "GET /me");
  const { rows } = await call(colleague, `GET /services?teamId=${me.teams[0].id}`);
  const simple = [];
  for (const row of rows) {
    const { form } = await call(colleague, `GET /services/${row.id}`);
    if (form.every((field: { required: boolean }) => !field.required)) simple.push(row);
  }
  if (simple.length === 0) throw new Error("The demo has no service without required answers");
  const mine = await call(colleague, "GET /me");
  const body = { serviceId: simple[0].id, title, customerTeamId: mine.teams[0].id };
  return call(colleague, "POST /requests", body);
}

const bell = (page: Page): Locator => page.locator('a[href="/inbox"][aria-keyshortcuts="g i"]');
const waiting = async (page: Page): Promise<number> =>
  (await call(page, "GET /inbox/unread")).shown;

test("opening a request marks what the inbox says of it as read, and the bell follows at once", async () => {
  const { id } = await ask("A badge for the visitor");
  await colleague.goto(`${visit.house.url}/requests`);
  await call(colleague, "POST /inbox/read-all", {});
  // Other news may come in meanwhile: the bell says how many there are, and none is of this request.
  const bellSays = async () => {
    const [count] = await bell(colleague).locator("span").allInnerTexts();
    return Number(count ?? 0) === (await waiting(colleague));
  };
  const readOfIt = async () => {
    const { rows } = await call(colleague, "GET /inbox");
    const mine = rows.filter((row: { request: { id: string } | null }) => row.request?.id === id);
    return mine.map((row: { readAt: string | null }) => row.readAt !== null);
  };
  const soon = { timeout: 10_000 };
  await call(provider, `POST /requests/${id}/replies`, { body: "Which name stands on it?" });
  await expect.poll(readOfIt, soon).toEqual([false]);
  await expect.poll(bellSays, soon).toBe(true);
  await colleague.goto(`${visit.house.url}/requests/${id}`);
  await colleague.getByText("Which name stands on it?").waitFor();
  await expect.poll(readOfIt, soon).toEqual([true]);
  await expect.poll(bellSays, soon).toBe(true);

  // What comes in while it is looked at is read too.
  await call(provider, `POST /requests/${id}/replies`, { body: "And which company?" });
  await colleague.getByText("And which company?").waitFor();
  await expect.poll(readOfIt, soon).toEqual([true, true]);
  await expect.poll(bellSays, soon).toBe(true);
});

test("who was mentioned in a draft is still mentioned after a reload", async () => {
  const { id } = await ask("A badge with a mention");
  await provider.goto(`${visit.house.url}/requests/${id}`);
  const area = provider.locator("[data-composer] textarea");
  await area.click();
  const me = await call(colleague, "GET /me");
  await provider.keyboard.type(`@${me.name.slice(0, 4)}`);
  await provider.getByRole("option", { name: new RegExp(me.name) }).click();
  await provider.keyboard.type("please look");
  await provider.reload();
  await provider.getByText("please look").waitFor();
  const [sent] = await Promise.all([
    provider.waitForRequest((one) => one.method() === "POST" && one.url().includes("/replies")),
    area.press("Control+Enter"),
  ]);
  expect(sent.postDataJSON().mentionIds).toEqual([me.id]);
});

test("Enter waits for the answer to what was typed and takes no one who stood there before", async () => {
  const { id, number } = await ask("A badge for another team");
  await provider.goto(`${visit.house.url}/requests/${id}`);
  await provider.getByText("A badge for another team").first().waitFor();
  await provider.keyboard.press("h");
  const field = provider.getByRole("combobox", { name: "To which team" });
  await field.click();
  const first = await provider.getByRole("option").first().textContent();
  const { rows } = await call(provider, "GET /teams");
  const wanted = rows.findLast((team: { name: string }) => !first?.includes(team.name));
  await provider.route("**/api/v1/teams*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await field.pressSequentially(wanted.name);
  await field.press("Enter");
  expect(await field.inputValue()).toBe(wanted.name);
  await provider.getByRole("button", { name: "Clear To which team" }).waitFor();
  expect(await field.inputValue()).toBe(wanted.name);
  await provider.unroute("**/api/v1/teams*");
  await provider.getByLabel("Why, and what they need to know").fill("Theirs");
  await provider.getByRole("button", { name: "Hand it over" }).last().click();
  await provider.getByText(`${wanted.name} has ${number} now.`).waitFor();
});

test("an offer to undo goes with the next act on the request", async () => {
  const { id, number } = await ask("A badge to take");
  await call(provider, `POST /requests/${id}/assign`, { personId: null });
  await provider.goto(`${visit.house.url}/requests/${id}`);
  await provider.getByText("A badge to take").first().waitFor();
  await provider.keyboard.press("t");
  const said = provider.getByText(`You have ${number} now.`);
  await said.waitFor();
  await provider.locator("[data-composer] textarea").fill("On its way");
  await provider.keyboard.press("Control+Enter");
  await provider.getByRole("list", { name: "What happened" }).getByText("On its way").waitFor();
  await said.waitFor({ state: "detached", timeout: 3_000 });
});
