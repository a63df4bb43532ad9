/** Where somebody sits with the courtesy coach: a provider's desk at requests that may be answered, in the demo organisation. */
import type { Page } from "playwright-core";
import { beforeAll } from "vitest";
import { type Caller, demoCaller } from "./caller.ts";
import { record, type Recorder } from "./traces.ts";
import { newDesk, steady, type Visited } from "./visiting.ts";

export const rude = "Please send the Quokka list. You forgot to attach it again.";
export const panelName = "What the courtesy coach thinks";

interface RequestRow {
  readonly id: string;
  readonly state: string;
}

export interface Desk {
  readonly page: Page;
  readonly recorder: Recorder;
}

export interface CoachDesk {
  readonly url: () => string;
  readonly provider: () => Caller;
  /** One after the other, and again from the first. */
  readonly nextRequest: () => string;
  readonly sitDown: (at: string, before?: () => void) => Promise<Desk>;
}

/** For a whole file of journeys, in its house of the demo organisation. */
export function coachDeskIn(visit: Visited): CoachDesk {
  let provider: Caller;
  const open = new Set<string>();
  let turn = 0;
  beforeAll(async () => {
    provider = await demoCaller(visit.house.url, "provider");
    const { rows: teams } = await provider.get<{ rows: { id: string; name: string }[] }>("/teams");
    const it = teams.find(({ name }) => name === "IT")!.id;
    const { rows } = await provider.get<{ rows: RequestRow[] }>(`/queue?team=${it}&limit=60`);
    for (const { id } of rows) {
      const { may } = await provider.get<{ may: string[] }>(`/requests/${id}`);
      if (may.includes("reply") && may.includes("handOver")) open.add(id);
    }
  });
  const sitDown = async (at: string, before?: () => void): Promise<Desk> => {
    const page = await newDesk(visit, steady);
    await page.context().addCookies([provider.cookie]);
    if (before) await page.addInitScript(before);
    const recorder = record(page);
    await page.goto(visit.house.url + at);
    return { page, recorder };
  };
  return {
    url: () => visit.house.url,
    provider: () => provider,
    nextRequest: () => [...open][turn++ % open.size] ?? "none",
    sitDown,
  };
}

export const box = (page: Page) => page.getByRole("textbox", { name: "Reply", exact: true });
export const mark = (page: Page) =>
  page.getByRole("button", { name: /^(One thought|\d+ thoughts)$/ });
export const replied = (page: Page): Promise<unknown> =>
  page.waitForResponse((one) => one.url().endsWith("/replies") && one.ok());
const draftIsKept = (page: Page): Promise<unknown> =>
  page.waitForResponse(
    (one) => one.request().method() === "PUT" && one.url().includes("/drafts/reply"),
  );

/** Types into the reply until it is kept as a draft. */
export async function typeReply(page: Page, words: string): Promise<void> {
  await box(page).waitFor();
  // A draft of an earlier visit arrives before anything is typed.
  await page.waitForLoadState("networkidle");
  await box(page).fill("");
  const kept = draftIsKept(page);
  await box(page).pressSequentially(words, { delay: 10 });
  await kept;
}
