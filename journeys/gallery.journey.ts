// Visits every example of the gallery in both themes and at two widths: no violation that axe can find, nothing wider than the page, and
// nothing that the content security policy stops. It serves dist/web itself; build first.
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsInForms, opposites, wide } from "./looking.ts";

const dist = fileURLToPath(new URL("../dist/web", import.meta.url));
const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-n0nce'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'";
const browserPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const quiet = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

interface Listed {
  readonly name: string;
  /** The feature that shows it, or 'ui'. */
  readonly place: string;
  readonly isAlone: boolean;
}

/** What the gallery itself says it has. */
async function said<T>(page: Page, what: "examples" | "places"): Promise<T> {
  await page.waitForSelector("main h1");
  return JSON.parse((await page.locator("html").getAttribute(`data-${what}`))!) as T;
}

let server: Server;
let browser: Browser;
let origin = "";

async function fileFor(path: string): Promise<{ type: string; body: string | Buffer }> {
  const name = path === "/gallery/" ? "/gallery/index.html" : path;
  const body = await readFile(join(dist, name));
  const type = types[extname(name)] ?? "application/octet-stream";
  return {
    type,
    body: type === "text/html" ? body.toString().replace("__NONCE__", "n0nce") : body,
  };
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    fileFor(pathname).then(
      ({ type, body }) =>
        response
          .writeHead(200, { "content-type": type, "content-security-policy": policy })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: browserPath, args: quiet });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

interface Opened {
  readonly page: Page;
  /** What the content security policy stopped, and what fell instead of being drawn. */
  readonly stopped: string[];
}

async function open(): Promise<Opened> {
  const page = await browser.newPage({ viewport: wide, reducedMotion: "reduce" });
  const stopped: string[] = [];
  page.on("console", (message) => {
    // No server answers here, which examples that ask one have to bear; one is there to show a fault.
    const isMeant = /^Failed to load resource|An example of a fault/.test(message.text());
    if (message.type() === "error" && !isMeant) stopped.push(message.text().slice(0, 300));
  });
  return { page, stopped };
}

/** Every folder that has examples to show, its own or those of a part of it. */
const sources = fileURLToPath(new URL("../src/features", import.meta.url));
const hasExamples = (folder: string): boolean =>
  existsSync(join(folder, "web/examples.tsx")) ||
  readdirSync(folder, { withFileTypes: true }).some(
    (part) => part.isDirectory() && existsSync(join(folder, part.name, "web/examples.tsx")),
  );
const places = [
  "ui",
  ...readdirSync(sources).filter(
    (name) => !name.endsWith(".ts") && hasExamples(join(sources, name)),
  ),
];

/** One page for all of it: the next place finds the scripts read and compiled. */
let shared: Promise<Opened> | undefined;
const sharedPage = (): Promise<Opened> => (shared ??= open());

test("the gallery shows what every folder has to show, and nothing of elsewhere", async () => {
  const { page } = await sharedPage();
  // Of no folder: nothing is to be drawn for it.
  await page.goto(`${origin}/gallery/?place=none`);
  const shown = await said<string[]>(page, "places");
  expect(shown.toSorted()).toEqual(places.toSorted());
});

describe.each(places)("what %s shows can be read and used by everyone", (place) => {
  test("beside each other, and those that take the whole page", { timeout: 240_000 }, async () => {
    const { page, stopped } = await sharedPage();
    const before = stopped.length;
    await page.goto(`${origin}/gallery/?place=${place}`);
    const own = await said<Listed[]>(page, "examples");
    expect(own.length).toBeGreaterThan(0);
    // Parts of one name are bound to meet here; alone, and in the product, they may not.
    const form = { forms: opposites, without: ["landmark-unique"] };
    const faults = await faultsInForms(page, `gallery-${place}`, form);
    for (const { name } of own.filter(({ isAlone }) => isAlone)) {
      await page.goto(`${origin}/gallery/?place=${place}&only=${encodeURIComponent(name)}`);
      await page.waitForSelector("#root main > *, dialog[open]");
      faults.push(...(await faultsInForms(page, `gallery-${name}`, { forms: opposites })));
    }
    expect([...faults, ...stopped.slice(before)]).toEqual([]);
  });
});

/** Waits until the keyboard stands on a cell whose words begin so, and says them. */
const focusedWords = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);

test("the matrix is walked with the arrow keys", { timeout: 30_000 }, async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${origin}/gallery/?place=ui&only=${encodeURIComponent("Matrix, 12 teams")}`);
  await page.locator('[data-place="0,1"]').focus();
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-place") === "1,1");
  await page.keyboard.press("End");
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-place") === "1,11");
  expect(await focusedWords(page)).toMatch(/^Sales South, Buying: /);
  await page.close();
});

test("a list is walked with j and k, but not while typing", { timeout: 30_000 }, async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/gallery/?place=ui&only=List`);
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["walk"]);
  await page.waitForSelector("[data-walk]");
  await page.keyboard.press("j");
  expect(await focused()).toBe("r1");
  await page.keyboard.press("j");
  expect(await focused()).toBe("r2");
  await page.keyboard.press("k");
  expect(await focused()).toBe("r1");
  await page.goto(`${origin}/gallery/?place=ui&only=Form`);
  await page.getByLabel("What is it about?").fill("");
  await page.keyboard.type("jk");
  expect(await page.getByLabel("What is it about?").inputValue()).toBe("jk");
  await page.close();
});

test("an act can be undone from the keyboard", { timeout: 30_000 }, async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/gallery/?place=ui&only=Toasts`);
  await page.getByRole("button", { name: "Close request 412" }).click();
  await page.keyboard.press("z");
  await page.getByText("Undone.", { exact: true }).waitFor();
  await page.close();
});

test("a dialog keeps the focus and gives it back", { timeout: 30_000 }, async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/gallery/?place=ui&only=Overlays`);
  await page.getByRole("button", { name: "Open a dialog" }).click();
  await page.getByRole("dialog", { name: "Hand request 412 on" }).waitFor();
  await page.getByRole("combobox", { name: "To which team?" }).click();
  await page.getByRole("option", { name: /Payroll/ }).click();
  expect(await page.getByRole("combobox", { name: "To which team?" }).inputValue()).toBe("Payroll");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Open a dialog");
  await page.close();
});
