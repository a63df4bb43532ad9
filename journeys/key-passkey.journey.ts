// A passkey opens one's own key: added with the passphrase, used instead of it, and removed. The passkey is Chromium's own virtual one; what it
// makes of a salt stays in the browser, and without it, or with one that makes nothing of salts, the key stays closed.
import type { CDPSession, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { type Caller, firstCaller } from "./caller.ts";
import { press, text } from "./hands.ts";
import { beginKey, invited, unlock } from "./own-key.ts";
import { useHouse } from "./visiting.ts";

const visit = useHouse("start");
const passphrase = "a kettle under the stairs";

let administrator: Caller;
let page: Page;
let devices: CDPSession;
beforeAll(async () => {
  const { house, browser } = visit;
  administrator = await firstCaller(house.url, house.setUpLink());
  const { id: teamId } = await administrator.post<{ id: string }>("/teams", {
    name: "Workshop",
    kind: "team",
    parentId: null,
  });
  const place = { house, browser, administrator };
  page = await invited(place, { name: "Wanda", teamId, lead: false });
  devices = await page.context().newCDPSession(page);
  await devices.send("WebAuthn.enable");
  await beginKey(house, page, passphrase);
});

/** A device that holds passkeys; answers how to take it away. */
async function plugIn(hasPrf: boolean): Promise<{ id: string; takeAway: () => Promise<unknown> }> {
  const { authenticatorId: id } = await devices.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      ctap2Version: "ctap2_1",
      transport: "internal",
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  });
  const takeAway = () =>
    devices.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId: id });
  return { id, takeAway };
}

async function add(secret: string, name: string): Promise<void> {
  await page.getByLabel("Your passphrase, to add one").fill(secret);
  await page.getByLabel("Name of the passkey").fill(name);
  await press(page, "Add a passkey");
}

const lockKey = () => press(page, "Lock it now");
const unlocked = "Your key is unlocked in this tab.";

test("it is added by whoever knows the passphrase, and opens the key instead of it", async () => {
  const { id, takeAway } = await plugIn(true);
  await add("another kettle", "My desk");
  await text(page, "That does not open your key.");
  const sent: string[] = [];
  page.on("request", (one) => sent.push(`${one.method()} ${one.postData() ?? ""}`));
  await add(passphrase, "My desk");
  await text(page, "From now on this passkey opens your key too.");
  await page.getByRole("listitem").filter({ hasText: "My desk, since" }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  // What is kept is the locked half, the salt and which passkey: no secret has a field to travel in.
  const body = JSON.parse(sent.find((one) => one.startsWith("POST {"))!.slice(5)) as object;
  expect(Object.keys(body).toSorted()).toEqual(["credentialId", "keyId", "name", "salt", "sealed"]);

  await lockKey();
  expect(await violationsOf(page)).toEqual([]);
  await press(page, "Unlock with a passkey");
  await text(page, unlocked);
  await page.reload();
  await press(page, "Unlock with a passkey");
  await text(page, unlocked);
  // A device that has another passkey, or none, opens nothing.
  await lockKey();
  await devices.send("WebAuthn.clearCredentials", { authenticatorId: id });
  await press(page, "Unlock with a passkey");
  await text(page, "No passkey answered.");
  await unlock(page, passphrase);
  await text(page, unlocked);
  await takeAway();
});

test("a passkey that makes nothing of salts is refused, and leaves no line", async () => {
  const { takeAway } = await plugIn(false);
  await add(passphrase, "An old stick");
  await text(page, "This passkey cannot lock anything");
  expect(await page.getByText("An old stick, since").count()).toBe(0);
  await takeAway();
});

test("once removed it is offered no longer; the passphrase opens the key as ever", async () => {
  await press(page, "Remove the passkey My desk");
  await text(page, "None yet: your passphrase opens your key.");
  await lockKey();
  expect(await page.getByRole("button", { name: "Unlock with a passkey" }).count()).toBe(0);
  await unlock(page, passphrase);
  await text(page, unlocked);
});
