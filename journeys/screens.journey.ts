// Opens every screen that the router knows: filled, empty, refused and broken, wide and narrow, light and dark. Nothing that axe can find,
// nothing to be pushed sideways, no error in the console, no answer of 400 and more that does not belong there.
// JOURNEY_PICTURES=FOLDER keeps a picture of each; with JOURNEY_LOCALE=de-DE they are looked at as a reader of German has them (-t filled).
import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { screens } from "../src/web/routes.tsx";
import { type Caller, demoCaller, firstCaller } from "./caller.ts";
import { openBrowser, type RunningHouse } from "./house.ts";
import { faultsInForms, tightest, usualForms, watch } from "./looking.ts";
import { findIds, type Ids } from "./visit-ids.ts";
import { openHouse } from "./visiting.ts";
import { type Visit, visits } from "./visits.ts";

let demo: RunningHouse;
let empty: RunningHouse;
let browser: Browser;
let ids: Ids;
let first: Caller;
const contexts = new Map<string, Promise<BrowserContext>>();

beforeAll(async () => {
  [demo, empty, browser] = await Promise.all([
    openHouse("demo"),
    openHouse("start"),
    openBrowser(),
  ]);
  [ids, first] = await Promise.all([findIds(demo.url), firstCaller(empty.url, empty.setUpLink())]);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([demo?.stop(), empty?.stop()]);
});

/** One context for each who visits, so that nobody signs in twice and what a screen keeps is kept. */
function contextOf(who: string, signIn: () => Promise<Caller> | null): Promise<BrowserContext> {
  const made = contexts.get(who) ?? makeContext(signIn());
  contexts.set(who, made);
  return made;
}

async function makeContext(caller: Promise<Caller> | null): Promise<BrowserContext> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    colorScheme: "light",
    timezoneId: "Europe/Berlin",
    locale: process.env["JOURNEY_LOCALE"] ?? "en-US",
  });
  if (caller) await context.addCookies([(await caller).cookie]);
  return context;
}

const inDemo = (as: Visit["as"]): Promise<BrowserContext> =>
  contextOf(as, () => (as === "nobody" ? null : demoCaller(demo.url, as)));
const inEmpty = (): Promise<BrowserContext> => contextOf("first", () => Promise.resolve(first));

/** Waits until the screen says what it has to say. */
async function settle(page: Page): Promise<void> {
  await page.locator("h1, [role=alert] h2").first().waitFor();
  await page
    .locator("output", { hasText: /^Loading$/ })
    .first()
    .waitFor({ state: "detached" });
}

/** Pages that nobody looks at, by context: the next look in one of them finds scripts read and compiled. */
const idle = new Map<BrowserContext, Page[]>();

async function pageOf(context: BrowserContext): Promise<Page> {
  const page = idle.get(context)?.pop() ?? (await context.newPage());
  page.setDefaultTimeout(60_000);
  return page;
}

/** Whoever takes it next finds nothing that was put before or behind it; where something went wrong it is closed. */
async function giveBack(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll();
  // What it still waits for is nobody's any more; its answer would be taken for one of the next screen.
  await page.goto("about:blank");
  const others = idle.get(page.context()) ?? [];
  idle.set(page.context(), [...others, page]);
}

interface Look {
  /** The state, then the screen: 'filled-serve'. */
  readonly name: string;
  readonly url: string;
  readonly context: Promise<BrowserContext>;
  readonly expected?: readonly RegExp[];
  readonly before?: (page: Page) => Promise<void>;
  /** What must be said there. */
  readonly says?: (page: Page) => Promise<boolean>;
}

async function faultsAt({ context, ...look }: Look): Promise<string[]> {
  const page = await pageOf(await context);
  try {
    const faults = await faultsIn(page, look);
    await giveBack(page);
    return faults;
  } catch (fault) {
    await page.close();
    throw fault;
  }
}

async function faultsIn(
  page: Page,
  { name, url, expected, before, says }: Omit<Look, "context">,
): Promise<string[]> {
  const watching = watch(page, expected);
  await before?.(page);
  await page.goto(url);
  await settle(page);
  await watching.quiet();
  await settle(page);
  const silent = says && !(await says(page)) ? [await page.locator("main").innerText()] : [];
  return [
    ...silent.map((text) => `does not say what it should, but: ${text}`),
    ...(await faultsInForms(page, name, {
      forms: name.startsWith("filled") ? usualForms : tightest,
    })),
    ...watching.faults(),
  ];
}

const listed = screens.map(({ path }) => path);
const rows = Object.entries(visits).flatMap(([path, some]) =>
  some.map((visit) => ({ path, visit, title: [path, visit.name].filter(Boolean).join(", ") })),
);
const addressOf = ({ at }: Visit): string => (typeof at === "string" ? at : at(ids));
const fileOf = (state: string, title: string): string =>
  `${state}-${title === "/" ? "start" : title.replace(/^\//, "").replace(/\W+/g, "-")}`;

test("every screen of the router is visited, and nothing that is none", () => {
  expect(Object.keys(visits).toSorted()).toEqual(listed.toSorted());
});

describe.concurrent("filled", () => {
  test.each(rows)("$title", async ({ visit, title }) => {
    const look = {
      name: fileOf("filled", title),
      url: demo.url + addressOf(visit),
      context: inDemo(visit.as),
      expected: [
        ...(visit.as === "nobody" ? [/^401 GET \/api\/v1\/me$/] : []),
        ...(visit.answeredNo ? [visit.answeredNo] : []),
      ],
    };
    expect(await faultsAt(look)).toEqual([]);
  });
});

const refusedRows = rows.filter(({ visit }) => visit.notFor !== undefined);
describe.concurrent("refused", () => {
  test.each(refusedRows)("$title", async ({ visit, title }) => {
    const look = {
      name: fileOf("refused", title),
      url: demo.url + addressOf(visit),
      context: inDemo(visit.notFor ?? "nobody"),
      expected: [/^(403|404) GET /],
      says: async (page: Page) =>
        /not open to you|no such request|cannot be done/.test(
          await page.locator("main").innerText(),
        ),
    };
    expect(await faultsAt(look)).toEqual([]);
  });
});

/** Every answer but those of the shell fails. */
async function breakAnswers(page: Page): Promise<void> {
  const answer = (route: Route): Promise<void> =>
    route.fulfill({
      status: 500,
      contentType: "application/problem+json",
      body: JSON.stringify({ type: "about:blank", status: 500, title: "A fault", reason: "bug" }),
    });
  const ofShell = /\/api\/v1\/(me|live|inbox\/unread)(\?|$)/;
  await page.route((url) => url.pathname.startsWith("/api/") && !ofShell.test(url.href), answer);
}

/** The first visit of each screen that asks the server for something. */
const breakable = rows.filter(
  ({ path, visit }) => visit === visits[path]?.find(({ standsAlone }) => !standsAlone),
);
describe.concurrent("broken", () => {
  test.each(breakable)("$title", async ({ visit, title }) => {
    const look = {
      name: fileOf("broken", title),
      url: demo.url + addressOf(visit),
      context: inDemo(visit.as),
      expected: [/^500 /, /^401 GET \/api\/v1\/me$/],
      before: breakAnswers,
      says: async (page: Page) =>
        (await page.locator("[data-broken]").getByRole("button", { name: "Try again" }).count()) >
        0,
    };
    expect(await faultsAt(look)).toEqual([]);
  });
});

/** Screens that need nothing to be there; those of one thing have no empty state of their own. */
const inEmptyHouse = listed.filter(
  (path) => !path.includes("$") && !screens.find((screen) => screen.path === path)?.isOpen,
);
describe.concurrent("empty", () => {
  test.each(inEmptyHouse)("%s", async (path) => {
    const look = {
      name: fileOf("empty", path),
      url: empty.url + path,
      context: inEmpty(),
    };
    expect(await faultsAt(look)).toEqual([]);
  });
});
