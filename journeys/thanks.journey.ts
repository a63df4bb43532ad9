// Thanks in the demo: said by keyboard from a request, read by who did it, taken back; and a customer's words on an order that reach the one
// who brought a bench back three parts away.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { type Caller, type DemoRole, demoCaller } from "./caller.ts";
import { press, text, title } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("demo");
const words = "You answered before lunch, and the audit went through in an hour.";
const customersWords = "Please tell everybody who had a hand in it: she heard every word.";

async function deskOf(role: DemoRole): Promise<{ caller: Caller; page: Page }> {
  const caller = await demoCaller(visit.house.url, role);
  const page = await newDesk(visit, steady);
  await page.context().addCookies([caller.cookie]);
  return { caller, page };
}

interface Rows {
  readonly rows: readonly {
    readonly id: string;
    readonly words: string;
    readonly saidBy: string;
    readonly request: { readonly id: string } | null;
    readonly receivers: readonly unknown[];
  }[];
}
const received = (caller: Caller) => caller.get<Rows>("/me/thanks?box=received");

test("thanks are said from a request with the keyboard alone, arrive, and can be taken back", async () => {
  const [provider, colleague] = [await deskOf("provider"), await deskOf("colleague")];
  const me = await provider.caller.get<{ id: string }>("/me");
  const own = await colleague.caller.get<{
    rows: { id: string; holder: { id: string } | null }[];
  }>("/requests?limit=100&state=confirmed");
  const held = own.rows.find(({ holder }) => holder !== null && holder.id !== me.id)!;
  const { page } = colleague;
  await page.goto(`${visit.house.url}/requests/${held.id}#thanks`);
  await page.getByRole("button", { name: /^Say thanks/ }).waitFor();
  await page.keyboard.press("y");
  await page.getByRole("dialog", { name: "Say thanks" }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  await page.keyboard.type(words);
  expect(await violationsOf(page)).toEqual([]);
  // What was written survives: closed and opened again it stands there.
  await page.keyboard.press("Escape");
  await page.keyboard.press("y");
  await expect.poll(() => page.getByLabel("What for").inputValue()).toBe(words);
  await page.keyboard.press("Control+Enter");
  await text(page, "Your thanks have arrived.");
  await page.getByRole("list", { name: "Thanks" }).getByText(words).waitFor();
  await page.goto(`${visit.house.url}/me/thanks?box=given`);
  await text(page, words);
  expect(await violationsOf(page)).toEqual([]);
  await press(page, "Take back");
  await text(page, "Taken back; the line that told of it is gone too.");
  await expect.poll(() => page.getByText(words).count()).toBe(0);
});

test("a customer's words travel to who held a part three levels away, once", async () => {
  const [provider, leader] = [await deskOf("provider"), await deskOf("senior-leader")];
  const before = (await received(provider.caller)).rows.length;
  const found = await leader.caller.get<{ rows: { id: string; title: string }[] }>(
    "/requests?q=wedding&limit=50",
  );
  const order = found.rows.find((row) => row.title.startsWith("A pair of aids"))!;
  const { page } = leader;
  await page.goto(`${visit.house.url}/requests/${order.id}`);
  await press(page, "A customer says thanks");
  await page.getByLabel("In the customer's words").fill(customersWords);
  await page.getByLabel(/^Who says it/).fill("The bride's brother");
  expect(await violationsOf(page)).toEqual([]);
  await press(page, /^Pass it on/);
  await text(page, "It is on its way to everybody who held a part.");
  const { rows } = await received(provider.caller);
  expect(rows).toHaveLength(before + 1);
  expect(rows[0]).toMatchObject({ words: customersWords, saidBy: "The bride's brother" });

  const desk = provider.page;
  await desk.goto(`${visit.house.url}/inbox`);
  await desk.getByText("A customer says thank you, and you had a part in it").first().click();
  await title(desk, "Thanks");
  await text(desk, customersWords);
  await text(desk, /You finished “Bring the measuring bench back for one release”/);
  expect(await violationsOf(desk)).toEqual([]);
});
