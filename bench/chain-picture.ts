// How fast the picture of a large chain is drawn, and how much work a frame takes while it is dragged: in Chromium, in the built product, which
// is given a made chain in place of its own. `npx tsx bench/chain-picture.ts [services] [links]`, after `npm run build`.
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { madeChain } from "../src/features/chain/web/picture/samples/sample-chains.ts";
import { demoCaller } from "../journeys/caller.ts";
import type { House } from "./house.ts";
import { median } from "./loading.ts";
import { openBrowser, startHouse } from "../journeys/house.ts";

export interface PictureMeasured {
  readonly services: number;
  readonly links: number;
  /** From the navigation to the frame after the picture stands in the page; the median of some visits. */
  readonly drawnMilliseconds: number;
  /** Time of the processor that the page's main thread took until then: the same on a busy machine and a quiet one. */
  readonly workMilliseconds: number;
  /** From the moment at which the answer was there. */
  readonly afterAnswerMilliseconds: number;
  /** Work of the main thread in a frame while it is dragged: time of the processor, so that what else runs on the machine does not count. */
  readonly dragP95: number;
  readonly dragMedian: number;
  readonly frames: number;
}

const turns = 5;
const goals = { drawnMilliseconds: 1500, dragP95: 16 };

/** Notes in the page when the picture stands there and a frame has gone by. */
function noteDrawn(): void {
  const look = new MutationObserver(() => {
    if (!document.querySelector("[data-spot]")) return;
    look.disconnect();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        performance.mark("drawn");
      }),
    );
  });
  look.observe(document, { childList: true, subtree: true });
}

interface Times {
  readonly drawn: number;
  readonly answered: number;
}

async function timesOf(page: Page): Promise<Times> {
  await page.waitForFunction(() => performance.getEntriesByName("drawn").length > 0);
  return page.evaluate(() => {
    const [drawn] = performance.getEntriesByName("drawn");
    const answer = performance
      .getEntriesByType("resource")
      .find(({ name }) => new URL(name).pathname === "/api/v1/chain");
    return {
      drawn: drawn?.startTime ?? 0,
      answered: (answer as PerformanceResourceTiming | undefined)?.responseEnd ?? 0,
    };
  });
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly ts: number;
  /** Microseconds by the clock on the wall, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
}

/** What ran on the main thread of the page between each frame and the next, in milliseconds. */
function workOfFrames(events: readonly TraceEvent[]): number[] {
  const begun = events.filter(({ name, ph }) => name === "AnimationFrame" && ph === "b");
  const main = begun[0];
  if (!main) throw new Error("The trace has no frames.");
  const isOfPage = ({ pid, tid }: TraceEvent): boolean => pid === main.pid && tid === main.tid;
  const frames = begun
    .filter(isOfPage)
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const work = frames.map(() => 0);
  const tasks = events.filter((one) => one.name === "RunTask" && one.ph === "X" && isOfPage(one));
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    // The frame begins within its task.
    const at = frames.findLastIndex((frame) => frame <= ts + dur);
    if (at >= 0) work[at]! += tdur / 1000;
  }
  return work;
}

/** One more visit, to see what the main thread does from the navigation on. */
async function traceVisit(browser: Browser, page: Page, address: string): Promise<number> {
  const categories = ["disabled-by-default-devtools.timeline", "blink.user_timing"];
  await browser.startTracing(page, { categories });
  await page.goto(address);
  const { drawn } = await timesOf(page);
  const events = eventsOf(await browser.stopTracing());
  const mark = events.find(({ name, cat }) => name === "drawn" && cat === "blink.user_timing");
  if (!mark) throw new Error("The trace has no mark of the drawing.");
  return events
    .filter(({ name, pid, tid }) => name === "RunTask" && pid === mark.pid && tid === mark.tid)
    .filter(({ ts }) => ts <= mark.ts && ts >= mark.ts - drawn * 1000)
    .reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);
}

const eventsOf = (trace: Buffer): TraceEvent[] =>
  (JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents;

async function dragAround(page: Page): Promise<void> {
  const frame = await page.locator("section:has([data-spot])").first().boundingBox();
  if (!frame) throw new Error("There is no picture to drag.");
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < 150; step += 1) {
    const turn = (step / 150) * 4 * Math.PI;
    await page.mouse.move(x + 260 * Math.sin(turn), y + 140 * Math.sin(turn * 1.7));
  }
  await page.mouse.up();
}

async function traceDrag(browser: Browser, page: Page): Promise<number[]> {
  await page.waitForTimeout(1000);
  const categories = ["devtools.timeline", "disabled-by-default-devtools.timeline"];
  await browser.startTracing(page, { categories });
  await dragAround(page);
  return workOfFrames(eventsOf(await browser.stopTracing())).toSorted((a, b) => a - b);
}

export interface Visited {
  readonly url: string;
  /** Of somebody who is signed in there. */
  readonly cookie: { readonly name: string; readonly value: string };
}

/** The house gives the pages; the chain that is drawn is made here. */
export async function measurePicture(
  { url, cookie }: Visited,
  size: { readonly services: number; readonly links: number },
): Promise<PictureMeasured> {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies([{ ...cookie, url }]);
    const made = madeChain({ ...size, teams: 30, segments: 8 });
    await context.route(
      (address) => address.pathname === "/api/v1/chain",
      (route) => route.fulfill({ json: { ...made, circles: [], asOf: null } }),
    );
    const page = await context.newPage();
    await page.addInitScript(noteDrawn);
    // Once to have its files in the cache, as they are from the second visit on.
    const loads: Times[] = [];
    for (let turn = 0; turn <= turns; turn += 1) {
      await page.goto(`${url}/chain/picture`);
      loads.push(await timesOf(page));
    }
    const drawn = median(loads.slice(1).map((one) => one.drawn));
    const afterAnswer = median(loads.slice(1).map((one) => one.drawn - one.answered));
    const workMilliseconds = await traceVisit(browser, page, `${url}/chain/picture`);
    const work = await traceDrag(browser, page);
    return {
      services: made.services.length,
      links: made.links.length,
      drawnMilliseconds: drawn,
      workMilliseconds,
      afterAnswerMilliseconds: afterAnswer,
      dragP95: work[Math.floor((work.length - 1) * 0.95)] ?? 0,
      dragMedian: work[Math.floor((work.length - 1) / 2)] ?? 0,
      frames: work.length,
    };
  } finally {
    await browser.close();
  }
}

/** What `npm run bench` says of it. */
export function pictureWords(measured: PictureMeasured): string {
  const { services, links, drawnMilliseconds, afterAnswerMilliseconds, workMilliseconds } =
    measured;
  const { dragP95, dragMedian, frames } = measured;
  const isMet = drawnMilliseconds <= goals.drawnMilliseconds && dragP95 <= goals.dragP95;
  return [
    `Picture of the chain: ${services} services and ${links.toLocaleString("en")} links are drawn after ${drawnMilliseconds.toFixed(0)} ms`,
    `(${afterAnswerMilliseconds.toFixed(0)} ms after the answer; the goal is ${goals.drawnMilliseconds}), of which the main thread works ${workMilliseconds.toFixed(0)} ms.`,
    `Dragged, a frame takes ${dragP95.toFixed(1)} ms of the main thread at p95, ${dragMedian.toFixed(1)} ms at the median, over ${frames} frames (the goal is ${goals.dragP95}).`,
    isMet ? "Both goals are met" : "Not both goals are met",
  ].join(" ");
}

/** In a house of the benchmark, as one of its persons. */
export async function measurePictureIn(house: House, person: number): Promise<string> {
  if (!existsSync(browserPath)) return "Picture of the chain: not measured, there was no Chromium";
  const [name = "", value = ""] = house.cookieOf(person).split("=");
  const visited = { url: `http://localhost:${house.serving.port}`, cookie: { name, value } };
  return pictureWords(await measurePicture(visited, large));
}

const large = { services: 500, links: 2000 };
const browserPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

async function runAlone(): Promise<void> {
  const [services = large.services, links = large.links] = process.argv.slice(2).map(Number);
  const house = await startHouse("demo");
  try {
    const { cookie } = await demoCaller(house.url, "senior-leader");
    const { name, value } = cookie;
    const visited = { url: house.url, cookie: { name, value } };
    console.log(`${pictureWords(await measurePicture(visited, { services, links }))}.`);
  } finally {
    await house.stop();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await runAlone();
