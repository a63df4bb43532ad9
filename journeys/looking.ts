/** Looks at a page as it stands: what axe can find, what is wider than the window, what the console and the network complain of. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page, Request } from "playwright-core";
import { type Asked, violationsOf } from "./axe.ts";

/** What reaches over the right edge of the window, when the page can be pushed sideways. */
export async function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - window.innerWidth;
    if (over <= 0) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
    );
    const names = wide.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 120));
    return [`${over} px wider than the window: ${names.join(" | ")}`];
  });
}

export interface Watch {
  /** What was complained of since the last call. */
  faults(): string[];
  /** Resolves when nothing has been asked of the server for a moment. */
  quiet(): Promise<void>;
}

const quietMs = 120;

/**
 * Notes every error of the console, every fault of a script and every answer of 400 and more. `expected` are answers that belong to what is
 * looked at, as 'status method path'.
 */
export function watch(page: Page, expected: readonly RegExp[] = []): Watch {
  let noted: string[] = [];
  const flying = new Set<Request>();
  let lastAt = performance.now();
  const landed = (request: Request): void => {
    if (flying.delete(request)) lastAt = performance.now();
  };
  page.on("request", (request) => {
    if (!request.url().includes("/api/v1/live")) flying.add(request);
  });
  page.on("requestfailed", (request) => {
    landed(request);
    const why = request.failure()?.errorText ?? "";
    // The page lets go of what it no longer needs, and of the live stream when one leaves.
    if (why !== "net::ERR_ABORTED")
      noted.push(`${request.method()} ${request.url()} failed: ${why}`);
  });
  // Landed with its head: a body that nobody reads is never reported as finished.
  page.on("response", (response) => {
    landed(response.request());
    const { pathname } = new URL(response.url());
    const line = `${response.status()} ${response.request().method()} ${pathname}`;
    if (response.status() >= 400 && !expected.some((one) => one.test(line))) noted.push(line);
  });
  page.on("pageerror", (fault) => noted.push(`script: ${fault.message}`));
  page.on("console", (message) => {
    // Chromium writes a line for each refused answer; those are judged above.
    const isAnswer = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isAnswer) noted.push(`console: ${message.text()}`);
  });
  return {
    faults: () => {
      const given = noted;
      noted = [];
      return given;
    },
    quiet: async () => {
      const until = performance.now() + 30_000;
      while (flying.size > 0 || performance.now() - lastAt < quietMs) {
        if (performance.now() > until)
          throw new Error(`No answer yet: ${[...flying].map((one) => one.url()).join(", ")}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

export const wide = { width: 1440, height: 900 };
export const narrow = { width: 360, height: 740 };

/** Where pictures of every screen go, for people who look at them; nowhere unless it is said. */
const pictures = process.env["JOURNEY_PICTURES"];

async function takePicture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

const paint = (page: Page, scheme: "light" | "dark"): Promise<void> =>
  page.evaluate(async (to) => {
    document.documentElement.setAttribute("data-mantine-color-scheme", to);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    while (document.getAnimations().some(({ playState }) => playState === "running"))
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }, scheme);

/** What the theme and the width can break; names, roles and order are the same in each. */
const ofTheForm = [
  "aria-hidden-focus",
  "color-contrast",
  "link-in-text-block",
  "region",
  "scrollable-region-focusable",
  "target-size",
];

type Form = readonly [theme: "light" | "dark", size: { width: number; height: number }];
/** Every colour and every width, though not every colour at every width. */
export const opposites: readonly Form[] = [
  ["light", wide],
  ["dark", narrow],
];
const others: readonly Form[] = [
  ["light", narrow],
  ["dark", wide],
];
/** The other two as well where pictures are taken, which people look through. */
export const usualForms = pictures === undefined ? opposites : [...opposites, ...others];
export const tightest: readonly Form[] = [["dark", narrow]];

interface Looked extends Pick<Asked, "without"> {
  readonly forms: readonly Form[];
}

/** Looks at the page in these forms: in the first with all of axe's rules, in the others with those that a form can break. */
export async function faultsInForms(
  page: Page,
  name: string,
  { forms, without = [] }: Looked,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [at, [theme, size]] of forms.entries()) {
    await page.setViewportSize(size);
    await paint(page, theme);
    const found = [
      ...(await violationsOf(page, at === 0 ? { without } : { only: ofTheForm })),
      ...(size === narrow ? await overflowOf(page) : []),
    ];
    const form = `${theme}-${size.width}`;
    faults.push(...found.map((fault) => `${form}: ${fault}`));
    await takePicture(page, `${name}-${form}`);
  }
  return faults;
}
