/** The first screen as a browser gets it: bytes over the network and the largest contentful paint. */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { House } from "./house.ts";

const browserPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

export async function measureScreen(
  house: House,
  person: number,
): Promise<{ kilobytes: number; largestPaintMilliseconds: number } | null> {
  if (!existsSync(browserPath)) return null;
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext();
    const [name = "", value = ""] = house.cookieOf(person).split("=");
    const url = `http://localhost:${house.serving.port}`;
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(3_000);
    const largestPaintMilliseconds = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().at(-1)?.startTime ?? 0),
          ).observe({ type: "largest-contentful-paint", buffered: true });
        }),
    );
    return { kilobytes: bytes / 1024, largestPaintMilliseconds };
  } finally {
    await browser.close();
  }
}
