// The picture of the chain, in the demo: it is found in, filtered, walked through with the keyboard, dragged, read as a list, and taken away as
// a drawing and as an image.
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { SaxesParser } from "saxes";
import { beforeAll, expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { demoCaller } from "./caller.ts";
import { press, text, title } from "./hands.ts";
import { overflowOf, watch } from "./looking.ts";
import { newDesk, steady, useHouse } from "./visiting.ts";

const visit = useHouse("demo");

interface Chain {
  readonly services: readonly { id: string; name: string }[];
  readonly segments: readonly { id: string; name: string }[];
  readonly links: readonly {
    readonly fromServiceId: string;
    readonly toServiceId: string | null;
    readonly toSegmentId: string | null;
  }[];
}

/** Names a way to each segment, where the demo has none yet: what requests show is summed a while after the start. */
beforeAll(async () => {
  const leader = await demoCaller(visit.house.url, "senior-leader");
  const { services, segments, links } = await leader.get<Chain>("/chain");
  for (const [at, { id }] of segments.entries()) {
    if (links.some(({ toSegmentId }) => toSegmentId === id)) continue;
    const [bought, needed] = [services[at]!.id, services[at + segments.length]!.id];
    const ways = [
      { fromServiceId: bought, toServiceId: null, toSegmentId: id },
      { fromServiceId: needed, toServiceId: bought, toSegmentId: null },
    ];
    for (const way of ways) await leader.post("/chain/links", way);
  }
});

async function openPicture(width = 1440): Promise<{ page: Page; chain: Chain }> {
  const caller = await demoCaller(visit.house.url, "colleague");
  const page = await newDesk(visit, { ...steady, acceptDownloads: true });
  await page.setViewportSize({ width, height: 900 });
  await page.context().addCookies([caller.cookie]);
  await page.goto(`${visit.house.url}/chain/picture`);
  await title(page, "The whole chain");
  return { page, chain: await caller.get<Chain>("/chain") };
}

const picture = (page: Page): Locator => page.getByRole("region", { name: "Picture of the chain" });
const spotsIn = (page: Page): Locator => picture(page).getByRole("button");
const card = (page: Page, name: string | RegExp = /^About /): Locator =>
  page.getByRole("region", {
    name: typeof name === "string" ? `About ${name}` : name,
    exact: true,
  });
/** Where the picture stands in its frame. */
/** What a key has changed is drawn by then. */
const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
const transformOf = (page: Page): Promise<string> =>
  picture(page)
    .locator("> div")
    .evaluate((world) => (world as HTMLElement).style.transform);

async function saved(page: Page, choice: string): Promise<Buffer> {
  await press(page, "Download");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: choice }).click(),
  ]);
  return readFile(await download.path());
}

function namesInXml(svg: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ name }) => names.push(name));
  parser.write(svg).close();
  return names;
}

test("every service and link is there; one is found, followed and left again", async () => {
  const { page, chain } = await openPicture();
  const watching = watch(page);
  await spotsIn(page).first().waitFor();
  expect(await spotsIn(page).count()).toBe(chain.services.length + chain.segments.length);
  expect(await violationsOf(page)).toEqual([]);

  const link = chain.links.find(({ toServiceId }) => toServiceId !== null)!;
  const nameOf = (id: string | null): string =>
    [...chain.services, ...chain.segments].find((one) => one.id === id)!.name;
  const [from, to] = [nameOf(link.fromServiceId), nameOf(link.toServiceId)];
  await page.keyboard.press("f");
  await page.keyboard.type(from);
  await page.getByRole("option", { name: from }).first().waitFor();
  await page.keyboard.press("Enter");
  await card(page, from).getByRole("button", { name: to }).first().click();
  await card(page, to).waitFor();
  expect(new URL(page.url()).searchParams.get("at")).toBe(link.toServiceId);
  expect(await violationsOf(page)).toEqual([]);
  await card(page, to).getByRole("button", { name: "Close" }).click();
  await card(page, to).waitFor({ state: "detached" });

  // What is chosen stands in the address, and the page stays where it was scrolled to.
  await page.setViewportSize({ width: 1440, height: 600 });
  await page.evaluate(() => window.scrollTo(0, 120));
  // To focus may itself bring a place into view: what counts is where the page stands when it is chosen.
  await spotsIn(page).first().focus();
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(100);
  await page.keyboard.press("Enter");
  await card(page).waitFor();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  expect(watching.faults()).toEqual([]);
});

test("the keyboard walks along links to a customer outside, and moves the picture", async () => {
  const { page, chain } = await openPicture();
  const isSegment = (name: string): boolean =>
    chain.segments.some((segment) => name.startsWith(`${segment.name}, customers outside`));
  await spotsIn(page).first().waitFor();
  await picture(page).locator('[tabindex="0"]').focus();
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  const start = await focused();
  for (let step = 0; step < 30 && !isSegment(await focused()); step += 1)
    await page.keyboard.press("ArrowRight");
  expect(isSegment(await focused())).toBe(true);
  await page.keyboard.press("ArrowLeft");
  expect(isSegment(await focused())).toBe(false);
  await page.keyboard.press("Enter");
  await card(page).waitFor();
  await page.keyboard.press("Escape");
  await card(page).waitFor({ state: "detached" });
  expect(start).not.toBe("");

  await page.keyboard.press("0");
  await twoFrames(page);
  const whole = await transformOf(page);
  await page.keyboard.press("+");
  await expect.poll(() => transformOf(page)).not.toBe(whole);
  await twoFrames(page);
  const closer = await transformOf(page);
  const frame = (await picture(page).boundingBox())!;
  await page.mouse.move(frame.x + 20, frame.y + 20);
  await page.mouse.down();
  await page.mouse.move(frame.x + 90, frame.y + 70, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => transformOf(page)).not.toBe(closer);
  // A drag is no click: nothing was chosen by it.
  expect(new URL(page.url()).searchParams.get("at")).toBeNull();
});

test("only what leads to a segment is shown, as a list too", async () => {
  const { page, chain } = await openPicture();
  const segment = chain.segments.find(({ id }) =>
    chain.links.some(({ toSegmentId }) => toSegmentId === id),
  )!;
  await spotsIn(page).first().waitFor();
  await page.getByLabel("Leads to").selectOption(segment.name);
  await text(page, "all have a way to customers outside.");
  const shown = await spotsIn(page).count();
  expect(shown).toBeGreaterThan(1);
  expect(shown).toBeLessThan(chain.services.length + chain.segments.length);
  await press(page, "Show as a list");
  await page.getByRole("heading", { level: 3, name: segment.name }).waitFor();
  expect(await page.getByRole("heading", { level: 3 }).count()).toBe(shown);
  expect(await violationsOf(page)).toEqual([]);
});

test("a narrow screen shows the list first, and has the picture", async () => {
  const { page, chain } = await openPicture(360);
  await page.getByRole("heading", { level: 3 }).first().waitFor();
  expect(await page.getByRole("heading", { level: 3 }).count()).toBe(
    chain.services.length + chain.segments.length,
  );
  expect(await overflowOf(page)).toEqual([]);
  await press(page, "Show as a picture");
  await spotsIn(page).first().waitFor();
  expect(await overflowOf(page)).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
});

test("the picture is taken away as a drawing that is XML, and as an image", async () => {
  const { page, chain } = await openPicture();
  const watching = watch(page);
  await spotsIn(page).first().waitFor();
  const svg = (await saved(page, "As a drawing (SVG)")).toString("utf8");
  expect(namesInXml(svg).filter((name) => name === "title")).toHaveLength(
    1 + chain.services.length + chain.segments.length,
  );
  const png = await saved(page, "As an image (PNG)");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const [, width = 0] = /viewBox="0 0 (\d+)/.exec(svg) ?? [];
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(Math.min(Number(width), 4096));
  expect(watching.faults()).toEqual([]);
});
