/** Times what is done once, and views over HTTP as one person sees them. */
import type { House } from "./house.ts";
import { load } from "./loading.ts";

export async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const begun = performance.now();
  await work();
  console.log(
    `${what.padEnd(52)} ${((performance.now() - begun) / 1000).toFixed(1).padStart(7)} s`,
  );
}

export interface View {
  readonly path: string;
  /** The number of the person who looks. */
  readonly by: number;
}

/** One connection, two seconds each; views that are over the goal are marked. */
export async function measureViews(house: House, views: readonly View[]): Promise<void> {
  for (const { path, by } of views) {
    const call = {
      method: "GET" as const,
      path: `/api/v1${path}`,
      cookie: house.cookieOf(by),
    };
    const { p50, p95, count } = await load(
      house.serving.port,
      { connections: 1, seconds: 2 },
      () => call,
    );
    const times = `p50 ${p50.toFixed(0).padStart(5)} ms, p95 ${p95.toFixed(0).padStart(5)} ms`;
    const over = p95 > 300 ? " OVER" : "";
    console.log(`${`GET ${path}`.padEnd(100)} ${times} (${count})${over}`);
  }
}
