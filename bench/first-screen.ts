// How long a person waits from the line that says it is ready to the first screen painted, in a browser that has never been there:
// `npx tsx bench/first-screen.ts [runs]`. A bare page of the same server, painted just before, tells what the machine does at that moment.
import { type Browser } from "playwright-core";
import { openBrowser, startHouse } from "../journeys/house.ts";

const goalMilliseconds = 3_000;

/** When the largest piece of the page was painted, as an instant. */
async function paintedAt(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.locator("h1").first().waitFor();
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(performance.timeOrigin + (list.getEntries().at(-1)?.startTime ?? 0)),
          ).observe({ type: "largest-contentful-paint", buffered: true });
        }),
    );
  } finally {
    await page.close();
  }
}

async function measureOnce(): Promise<{ screen: number; bare: number }> {
  const browser = await openBrowser();
  const house = await startHouse("start");
  try {
    const readyAt = Date.now();
    const screen = (await paintedAt(browser, house.setUpLink())) - readyAt;
    const bareFrom = Date.now();
    const bare = (await paintedAt(browser, "data:text/html,<h1>A page</h1>")) - bareFrom;
    return { screen, bare };
  } finally {
    await browser.close();
    await house.stop();
  }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const runs = Number(process.argv[2] ?? 5);
const measured = [];
for (let run = 0; run < runs; run += 1) measured.push(await measureOnce());
const screen = Math.round(median(measured.map((one) => one.screen)));
const bare = Math.round(median(measured.map((one) => one.bare)));
console.log(
  `From the ready line to the first screen: ${screen} ms (a bare page: ${bare} ms), median of ${runs}; the goal is ${goalMilliseconds}.`,
);
process.exitCode = screen <= goalMilliseconds ? 0 : 1;
