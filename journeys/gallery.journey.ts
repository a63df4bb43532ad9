// Visits every example of the gallery in both themes and at two widths: no violation that axe can find, nothing wider than the page, and
// nothing that the content security policy stops. It serves dist/web itself; build first.
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

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
  name: string;
  isAlone: boolean;
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

/** What is wrong on the page as it stands, in lines one can read. */
async function faultsOf(page: Page, where: string, unasked: string[] = []): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).disableRules(unasked).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${where}: ${id}: ${html.slice(0, 160)}`),
  );
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  return tooWide > 0 ? [...found, `${where}: ${tooWide} px wider than the page`] : found;
}

async function visitAll(theme: string, width: number): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) faults.push(message.text());
  });
  await page.goto(`${origin}/gallery/?theme=${theme}`);
  await page.waitForSelector("[data-example]");
  // Examples stand beside each other here, so parts of one name are bound to meet; alone, and in the product, they may not.
  faults.push(...(await faultsOf(page, "all", ["landmark-unique"])));
  const listed = JSON.parse(
    (await page.locator("html").getAttribute("data-examples")) ?? "[]",
  ) as Listed[];
  for (const { name } of listed.filter(({ isAlone }) => isAlone)) {
    await page.goto(`${origin}/gallery/?theme=${theme}&only=${encodeURIComponent(name)}`);
    await page.waitForSelector("#root main > *, dialog[open]");
    faults.push(...(await faultsOf(page, name)));
  }
  await context.close();
  return faults;
}

describe.each(["light", "dark"])("the gallery in the %s theme", (theme) => {
  test.each([1440, 360])(
    "can be read and used by everyone at %i px",
    { timeout: 300_000 },
    async (width) => {
      expect(await visitAll(theme, width)).toEqual([]);
    },
  );
});

/** Waits until the keyboard stands on a cell whose words begin so, and says them. */
const focusedWords = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);

test("the matrix is walked with the arrow keys", { timeout: 30_000 }, async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${origin}/gallery/?only=${encodeURIComponent("Matrix, 12 teams")}`);
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
  await page.goto(`${origin}/gallery/?only=List`);
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["walk"]);
  await page.waitForSelector("[data-walk]");
  await page.keyboard.press("j");
  expect(await focused()).toBe("r1");
  await page.keyboard.press("j");
  expect(await focused()).toBe("r2");
  await page.keyboard.press("k");
  expect(await focused()).toBe("r1");
  await page.goto(`${origin}/gallery/?only=Form`);
  await page.getByLabel("What is it about?").fill("");
  await page.keyboard.type("jk");
  expect(await page.getByLabel("What is it about?").inputValue()).toBe("jk");
  await page.close();
});

test("an act can be undone from the keyboard", { timeout: 30_000 }, async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/gallery/?only=Toasts`);
  await page.getByRole("button", { name: "Close request 412" }).click();
  await page.keyboard.press("z");
  await page.getByText("Undone.", { exact: true }).waitFor();
  await page.close();
});

test("a dialog keeps the focus and gives it back", { timeout: 30_000 }, async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/gallery/?only=Overlays`);
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
