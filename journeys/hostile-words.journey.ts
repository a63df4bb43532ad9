// Words that try to run, in every field that others read: they are shown as words. No dialog, no violation of the policy, nothing fetched
// from elsewhere.
import type { APIRequestContext, BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { useHouse } from "./visiting.ts";

const visited = useHouse("demo");

const run = "window.ran=(window.ran||0)+1,alert(1)";
const elsewhere = "//elsewhere.invalid/x";
const basic: readonly string[] = [
  `<script>${run}</script>`,
  `<script src="${elsewhere}.js"></script>`,
  `<img src=x onerror="${run}">`,
  `<img src="${elsewhere}.png">`,
  `<img srcset="${elsewhere}.png 2x">`,
  `<svg onload="${run}"></svg>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><animate onbegin="${run}" attributeName=x dur=1s></svg>`,
  `<math><mtext><script>${run}</script></mtext></math>`,
  `<iframe src="javascript:${run}"></iframe>`,
  `<iframe srcdoc="<script>${run}</script>"></iframe>`,
  `<object data="data:text/html,<script>${run}</script>"></object>`,
  `<embed src="data:image/svg+xml,<svg onload=${run}>">`,
  `<a href="javascript:${run}">a link</a>`,
  `<a href="data:text/html,<script>${run}</script>">a link</a>`,
  `<a href=" &#1;javascript:${run}">a link</a>`,
  `<form action="javascript:${run}"><button>go</button></form>`,
  `<button formaction="javascript:${run}">go</button>`,
  `<input autofocus onfocus="${run}">`,
  `<details open ontoggle="${run}">more</details>`,
  `<video poster="${elsewhere}.png"><source onerror="${run}"></video>`,
  `<audio src=x onerror="${run}"></audio>`,
  `<body onload="${run}">`,
  `<link rel=stylesheet href="${elsewhere}.css">`,
  `<style>@import "${elsewhere}.css";</style>`,
  `<style>*{background:url(${elsewhere}.png)}</style>`,
  `<div style="background:url(${elsewhere}.png)">a box</div>`,
  `<div style="animation:x" onanimationstart="${run}">a box</div>`,
  `<base href="${elsewhere}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<template><script>${run}</script></template>`,
  `<noscript><img src=x onerror="${run}"></noscript>`,
  `javascript:${run}`,
  `{{constructor.constructor("${run}")()}}`,
  `\${${run}}`,
  `#{${run}}`,
  `[a link](javascript:${run})`,
  `![a picture](${elsewhere}.png)`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `\u003cscript\u003e${run}\u003c/script\u003e`,
];
const wraps: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `">${text}`,
  (text) => `'>${text}<!--`,
  (text) => `</textarea></title></script>${text}`,
  (text) => text.replaceAll("script", "ScRiPt").replaceAll("on", "oN"),
];
const payloads = wraps.flatMap((wrap) => basic.map(wrap));

/** What must not happen, in words. */
const faults: string[] = [];

async function sitDownAs(role: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await visited.browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { violatedDirective, blockedURI, sample } = event;
      // The one way out of the page that needs nothing of it.
      // oxlint-disable-next-line no-console
      console.error(`policy violated: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("dialog", (dialog) => {
    faults.push(`${role}: a dialog on ${page.url()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (/policy violated|Content Security Policy/.test(message.text()))
      faults.push(`${role}: ${message.text()} on ${page.url()}`);
  });
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^https?:/.test(protocol) && host !== new URL(visited.house.url).host)
      faults.push(`${role}: ${request.url()} was asked for on ${page.url()}`);
  });
  const headers = { "sec-fetch-site": "same-origin" };
  const signedIn = await context.request.post(`${visited.house.url}/api/v1/demo/sign-in`, {
    data: { role },
    headers,
  });
  expect(signedIn.status()).toBeLessThan(300);
  return { context, page };
}

interface Row {
  readonly id: string;
}

/** The API of the house as the person in the browser; throws what it says no with. */
function apiOf(request: APIRequestContext) {
  const headers = { "sec-fetch-site": "same-origin" };
  return async (method: string, path: string, data?: unknown): Promise<Record<string, unknown>> => {
    const url = `${visited.house.url}/api/v1${path}`;
    const answer = await request.fetch(url, {
      method,
      headers,
      ...(data !== undefined && { data }),
    });
    if (!answer.ok())
      throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return answer.status() === 204 ? {} : ((await answer.json()) as Record<string, unknown>);
  };
}
type Api = ReturnType<typeof apiOf>;

/** Each payload as a title, and all of them in every longer text. */
async function fillRequests(asLead: Api, teamId: string): Promise<string[]> {
  const calendars = (await asLead("GET", "/calendars"))["rows"] as Row[];
  const made = await asLead("POST", "/services", { teamId, name: payloads[0]!.slice(0, 120) });
  const words = payloads.join("\n");
  const service = await asLead("PUT", `/services/${String(made["id"])}`, {
    version: made["version"],
    name: payloads[2]!.slice(0, 120),
    summary: payloads[5]!.slice(0, 300),
    about: words.slice(0, 20_000),
    howToAsk: words.slice(0, 5_000),
    servedInTheEnd: words.slice(0, 1_000),
    otherWords: words.slice(0, 1_000),
    ownerId: null,
    calendarId: calendars[0]!.id,
    confidential: false,
    audience: "colleagues",
    assignment: "by-hand",
    pausesForParts: false,
    pausesForVendors: true,
    audienceTeamIds: [],
  });
  const version = service["version"];
  const live = await asLead("POST", `/services/${String(made["id"])}/publish`, { version });
  const ids: string[] = [];
  for (const title of payloads) {
    const asked = { serviceId: live["id"], customerTeamId: teamId, title: title.slice(0, 300) };
    const request = await asLead("POST", "/requests", {
      ...asked,
      description: title,
      outside: { segmentId: null, reference: title.slice(0, 200) },
    });
    ids.push(String(request["id"]));
  }
  return ids;
}

async function fillOne(asLead: Api, id: string): Promise<void> {
  const words = payloads.join("\n\n");
  await asLead("POST", `/requests/${id}/take`, {});
  await asLead("POST", `/requests/${id}/replies`, { body: words });
  await asLead("POST", `/requests/${id}/notes`, { body: words });
  await asLead("POST", `/requests/${id}/wait`, {
    for: "customer",
    reason: payloads[2]!.slice(0, 500),
  });
  await asLead("POST", `/requests/${id}/resume`, {});
  await asLead("PATCH", "/me", { name: `<img src=x onerror="${run}">` });
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(visited.house.url + path);
  await page.locator("main h1").first().waitFor();
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => (window as { ran?: number }).ran ?? 0)).toBe(0);
}

test("XSS: two hundred payloads in every field that others read run nowhere, break no policy and fetch nothing", async () => {
  const { context, page } = await sitDownAs("lead");
  const asLead = apiOf(context.request);
  const me = await asLead("GET", "/me");
  const teams = me["teams"] as { id?: string; teamId?: string; team?: Row; lead: boolean }[];
  const led = teams.find(({ lead }) => lead);
  const teamId = led?.teamId ?? led?.team?.id ?? led?.id ?? "";
  await asLead("PATCH", `/teams/${teamId}`, { about: payloads.join("\n").slice(0, 2_000) });
  const ids = await fillRequests(asLead, teamId);
  expect(ids.length).toBe(200);
  await fillOne(asLead, ids[0]!);

  const paths = [
    "/",
    "/serve",
    "/requests",
    "/search?q=alert",
    "/ask",
    "/inbox",
    "/me",
    "/relationships",
    `/teams/${teamId}`,
    `/people/${String(me["id"])}`,
    ...[0, 1, 2, 5, 13, 40, 80, 120, 160].map((place) => `/requests/${ids[place]}`),
  ];
  for (const path of paths) await visit(page, path);
  // The words are there as words, so that it was no empty page.
  await page.goto(`${visited.house.url}/requests/${ids[2]}`);
  await page.getByText(basic[2]!, { exact: false }).first().waitFor();

  const administrator = await sitDownAs("administrator");
  for (const path of [
    "/",
    "/administration/people",
    "/administration/audit",
    `/requests/${ids[0]}`,
  ])
    await visit(administrator.page, path);
  expect(faults).toEqual([]);

  // The watch sees what it is for: a dialog, and a script that the policy does not let run.
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "alert(1)";
    document.body.append(script);
  });
  await page.evaluate(() => setTimeout(() => alert(1), 0));
  await expect.poll(() => faults.some((fault) => fault.includes("policy"))).toBe(true);
  await expect.poll(() => faults.some((fault) => fault.includes("a dialog"))).toBe(true);
});
