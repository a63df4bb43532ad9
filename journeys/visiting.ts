/** A house and a browser for the tests of one file. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { openBrowser, type RunningHouse, startHouse } from "./house.ts";

export interface Visited {
  readonly house: RunningHouse;
  readonly browser: Browser;
}

/** An empty house, or the demo as it was furnished once for all journeys. */
export function openHouse(verb: "start" | "demo"): Promise<RunningHouse> {
  return startHouse(verb, verb === "demo" ? inject("demoFolder") : undefined);
}

/** Both are there when the first test begins, and gone after the last. */
export function useHouse(verb: "start" | "demo"): Visited {
  let visited: Visited | undefined;
  beforeAll(async () => {
    const [house, browser] = await Promise.all([openHouse(verb), openBrowser()]);
    visited = { house, browser };
  });
  afterAll(async () => {
    await visited?.browser.close();
    await visited?.house.stop();
  });
  const started = (): Visited => {
    if (!visited) throw new Error("The house stands from the first beforeAll on");
    return visited;
  };
  return {
    get house() {
      return started().house;
    },
    get browser() {
      return started().browser;
    },
  };
}

/** A page of somebody's own, as wide as on a desk. */
export async function newDesk(
  { browser }: Visited,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

/** For pages whose hours and motion matter to what is looked at. */
export const steady = { timezoneId: "Europe/Berlin", reducedMotion: "reduce" } as const;
