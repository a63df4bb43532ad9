// Who waits outside comes first, in the demo: a colleague says that a customer waits for the second of two requests; it moves above the first
// in the open queue of IT with the reason, and its part moves in the open queue of Legal. IT declines it with a reason, both move back, and
// the colleague reads why; undone, it stands first again and is confirmed.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { type Caller, type DemoRole, demoCaller } from "./caller.ts";
import { choose, press, text, title } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("demo");

async function sitDownAs(role: DemoRole, at: string): Promise<Page> {
  const page = await newDesk(visit, steady);
  await page.context().addCookies([(await demoCaller(visit.house.url, role)).cookie]);
  await page.goto(visit.house.url + at);
  return page;
}

interface Me {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}
interface Service {
  readonly id: string;
  readonly confidential: boolean;
  readonly form: readonly { readonly required: boolean }[];
}

/** A service of the team that can be asked for with a title alone. */
async function simpleServiceOf(caller: Caller, teamId: string): Promise<string> {
  const { rows } = await caller.get<{ rows: Service[] }>(`/services?teamId=${teamId}`);
  for (const { id } of rows) {
    const { form, confidential } = await caller.get<Service>(`/services/${id}`);
    if (!confidential && form.every(({ required }) => !required)) return id;
  }
  throw new Error("The demo has no service of this team without required answers.");
}

const teamOf = async (caller: Caller): Promise<string> =>
  (await caller.get<Me>("/me")).teams[0]!.id;

interface Asked {
  readonly id: string;
  readonly number: number;
}

/** Two of IT and two of Legal; the last of Legal is a part of the last of IT. */
async function askAll(): Promise<Asked> {
  const [colleague, provider, lead] = await Promise.all(
    (["colleague", "provider", "lead"] as const).map((role) => demoCaller(visit.house.url, role)),
  );
  const ofIt = await simpleServiceOf(colleague!, await teamOf(provider!));
  const ofLegal = await simpleServiceOf(provider!, await teamOf(lead!));
  await colleague!.post("/requests", { serviceId: ofIt, title: "Asked of IT before" });
  const asked = await colleague!.post<Asked>("/requests", {
    serviceId: ofIt,
    title: "Asked of IT after",
  });
  await provider!.post("/requests", { serviceId: ofLegal, title: "Asked of Legal before" });
  const part = { serviceId: ofLegal, title: "Part of what IT was asked", waits: false };
  await provider!.post(`/requests/${asked.id}/parts`, part);
  return asked;
}

/** The rows of the queue on this page that have one of these words, as they stand. */
async function orderOf(page: Page, words: readonly string[]): Promise<string[]> {
  const rows = await page
    .getByRole("list", { name: /^Requests of the team/ })
    .locator("li")
    .all();
  const texts = await Promise.all(rows.map((row) => row.innerText()));
  return texts.flatMap((one) => words.find((word) => one.includes(word)) ?? []);
}

const its = ["Asked of IT before", "Asked of IT after"];
const legals = ["Asked of Legal before", "Part of what IT was asked"];
async function inTurn(
  page: Page,
  words: readonly string[],
  expected: readonly string[],
): Promise<void> {
  await expect.poll(() => orderOf(page, words), { timeout: 20_000 }).toEqual(expected);
}
const reason = /a customer outside waits \(Opticians and clinics, since .+; not yet checked\)/;

test("a customer outside moves a request and its part to the front of two open queues, as long as the team does not decline it", async () => {
  const { id, number } = await askAll();
  const it = await sitDownAs("provider", "/serve");
  const legal = await sitDownAs("lead", "/serve");
  await inTurn(it, its, its);
  await inTurn(legal, legals, legals);

  const asker = await sitDownAs("colleague", `/requests/${id}`);
  await title(asker, "Asked of IT after");
  await asker.keyboard.press("o");
  await choose(asker, "Which customers (optional)", "Opticians and clinics");
  await asker.getByLabel("Who exactly").fill("Clinic St Anna, case 77");
  expect(await violationsOf(asker)).toEqual([]);
  await press(asker, /^Say so/);
  await text(asker, "Opticians and clinics, Clinic St Anna, case 77.");

  await inTurn(it, its, its.toReversed());
  await inTurn(legal, legals, legals.toReversed());
  const row = (page: Page, words: string) => page.getByRole("listitem").filter({ hasText: words });
  expect(await row(it, its[1]!).innerText()).toMatch(reason);
  expect(await row(legal, legals[1]!).innerText()).toMatch(reason);
  expect(await violationsOf(it)).toEqual([]);

  const server = await sitDownAs("provider", `/requests/${id}`);
  await text(server, "IT has not checked it yet.");
  await press(server, "Decline it…");
  await server.getByLabel("Why it is not so").fill("They had their answer yesterday");
  await server.keyboard.press("Control+Enter");
  await text(asker, "declined it: They had their answer yesterday");
  await inTurn(it, its, its);
  await inTurn(legal, legals, legals);
  // It was looked at when it came, so that it is read.
  await asker.goto(`${visit.house.url}/inbox`);
  await asker.getByRole("tab", { name: "All" }).click();
  await text(asker, "declined that a customer outside waits");

  await press(server, /^Undo/);
  await inTurn(it, its, its.toReversed());
  await press(server, "Confirm it");
  await text(server, "A customer outside waits, confirmed");
  await text(server, `Of ${number} it is confirmed`);
  expect(await violationsOf(server)).toEqual([]);
  await text(it, /Opticians and clinics, since .+; confirmed\)/);
});
