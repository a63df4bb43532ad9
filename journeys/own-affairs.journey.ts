// What one looks after oneself, as the first administrator of an empty house: tokens, the second factor, sessions, retention and the audit log,
// what is stored, and what reaches one.
import { createHmac } from "node:crypto";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { firstCaller, firstPerson } from "./caller.ts";
import { press, signIn, text, title } from "./hands.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("start");
let ines: Page;

beforeAll(async () => {
  const first = await firstCaller(visit.house.url, visit.house.setUpLink());
  ines = await newDesk(visit, steady);
  await ines.context().addCookies([first.cookie]);
});

const open = (page: Page, path: string) => page.goto(visit.house.url + path);

test("a token is shown once and can be revoked", async () => {
  await open(ines, "/me/tokens");
  await ines.getByLabel("What it is for").fill("Monthly report");
  await press(ines, "Make the token");
  const token = await ines.getByLabel("The token").innerText();
  const asked = () =>
    fetch(`${visit.house.url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });
  expect((await asked()).status).toBe(200);
  await ines
    .getByRole("button", { name: /Revoke/ })
    .first()
    .click();
  await text(ines, /The token is revoked/);
  expect((await asked()).status).toBe(401);
  await ines.reload();
  await text(ines, "Revoked");
  expect(await ines.getByText(token).count()).toBe(0);
});

/** The six digits of an authenticator app (RFC 6238: SHA-1, half a minute). */
function codeOf(key: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = key
    .replaceAll("=", "")
    .split("")
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const count = Buffer.alloc(8);
  count.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac("sha1", Buffer.from(bytes)).update(count).digest();
  const at = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(at) & 0x7fff_ffff) % 1_000_000).padStart(6, "0");
}

test("a second factor is asked for once it is on, and a spare code opens the door too", async () => {
  await open(ines, "/me/security");
  await ines.getByLabel("Your password").fill(firstPerson.password);
  await press(ines, "Turn on");
  const key = await ines.getByLabel("Key for the app").innerText();
  await ines.getByLabel("Code").fill("000000");
  await press(ines, "Confirm");
  await text(ines, /That code is not right/);
  await ines.getByLabel("Code").fill(codeOf(key));
  await press(ines, "Confirm");
  await text(ines, "Your second factor is on.");
  const spare = await ines
    .getByRole("list", { name: "Spare codes" })
    .getByRole("listitem")
    .first()
    .innerText();
  expect(await violationsOf(ines)).toEqual([]);
  const other = await newDesk(visit, steady);
  await signIn(other, visit.house.url, firstPerson);
  await title(other, "One more step");
  await press(other, "Use a spare code");
  await other.getByLabel("Spare code").fill(spare);
  await press(other, "Go on");
  await title(other, /Ines/);
  await other.context().close();
});

test("sessions are listed, and signing out elsewhere ends them", async () => {
  await open(ines, "/me/security");
  await text(ines, "This device");
  await press(ines, "Sign out everywhere else");
  await text(ines, "All other devices are signed out.");
  await expect
    .poll(() => ines.getByRole("button", { name: "Sign out", exact: true }).count())
    .toBe(0);
});

test("retention is set within its bounds, and the audit log knows who did it", async () => {
  await open(ines, "/administration/retention");
  const days = ines.getByLabel(/^Days:/).first();
  await days.fill("0");
  await ines.getByRole("button", { name: /^Save/ }).first().click();
  expect(await days.evaluate((field: HTMLInputElement) => field.validity.valid)).toBe(false);
  await days.fill("400");
  await ines.getByRole("button", { name: /^Save/ }).first().click();
  await text(ines, "Saved. It is carried out within a day.");
  await open(ines, "/administration/audit");
  const act = "changed how long things are kept";
  await ines.getByLabel("What they did").selectOption({ label: act });
  const row = ines.getByRole("row", { name: new RegExp(act) }).first();
  await row.waitFor();
  expect(await row.innerText()).toContain("Ines Brook");
});

test("a page tells what is stored about the reader", async () => {
  await open(ines, "/me/stored");
  const own = ines.getByRole("row", { name: /Your name, e-mail address/ });
  await own.waitFor();
  expect(await own.getByRole("cell").last().innerText()).toBe("1");
  await ines.getByRole("row", { name: /Your tokens for programs/ }).waitFor();
});

test("notifications are chosen, and the choice stays", async () => {
  await open(ines, "/me/notifications");
  const choice = ines.getByRole("combobox").first();
  await choice.selectOption({ index: 1 });
  const chosen = await choice.inputValue();
  await ines.waitForLoadState("load");
  await expect
    .poll(async () => {
      await ines.reload();
      await ines.getByRole("combobox").first().waitFor();
      return ines.getByRole("combobox").first().inputValue();
    })
    .toBe(chosen);
});
