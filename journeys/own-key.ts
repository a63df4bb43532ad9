/** People with keys of their own in an empty house, and a backup of it. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import type { Caller } from "./caller.ts";
import { press, signIn, text } from "./hands.ts";
import type { RunningHouse } from "./house.ts";
import { steady } from "./visiting.ts";

const password = "four quiet geese at noon";

interface Place {
  readonly house: RunningHouse;
  readonly browser: Browser;
  readonly administrator: Caller;
}

interface Somebody {
  readonly name: string;
  readonly teamId: string;
  readonly lead: boolean;
}

/** Somebody who was invited and has signed in, at a desk of their own. */
export async function invited(
  { house, browser, administrator }: Place,
  { name, teamId, lead }: Somebody,
): Promise<Page> {
  const email = `${name.toLowerCase()}@brook.example`;
  const invitation = { name, email, teamId, lead, role: null };
  const { link } = await administrator.post<{ link: string }>("/invitations", invitation);
  const secret = link.split("#")[1];
  await administrator.post("/invitations/acceptance", { secret, name, password });
  const viewport = { width: 1440, height: 900 };
  const page = await (await browser.newContext({ viewport, ...steady })).newPage();
  page.setDefaultTimeout(20_000);
  await signIn(page, house.url, { email, password });
  await page.getByRole("heading", { level: 1, name: new RegExp(name) }).waitFor();
  return page;
}

/** Makes a key with this passphrase, and answers its recovery code. */
export async function beginKey(
  { url }: RunningHouse,
  page: Page,
  passphrase: string,
): Promise<string> {
  await page.goto(`${url}/me/keys`);
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("The same once more").fill(passphrase);
  await press(page, "Go on");
  const shown = await keepCode(page);
  await text(page, "Your key is unlocked in this tab.");
  return shown;
}

/** Types the recovery code back that is shown, and answers it. */
export async function keepCode(page: Page): Promise<string> {
  const shown = await page.getByLabel("Recovery code", { exact: true }).innerText();
  await page.getByLabel("Type it back, to be sure that you have it").fill(shown);
  await press(page, "I have kept it");
  return shown;
}

export async function unlock(page: Page, secret: string): Promise<void> {
  await page.getByLabel("Passphrase or recovery code", { exact: true }).fill(secret);
  await press(page, "Unlock");
}

/** What `goodturn backup` writes beside the running server, outside of its folder. */
export async function backUp({ folder }: RunningHouse, name: string): Promise<string> {
  const file = `${folder}-${name}.goodturn`;
  const goodturn = join(import.meta.dirname, "../bin/goodturn.mjs");
  const env = { ...process.env, GOODTURN_DATA: folder, DATABASE_URL: "" };
  await promisify(execFile)(process.execPath, [goodturn, "backup", file], { env });
  return file;
}
