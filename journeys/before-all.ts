import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startHouse } from "./house.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder with the demo's data, to be copied: to make it anew takes ten times as long. */
    demoFolder: string;
  }
}

/** The journeys walk through what is built: it is brought up to date once, and the demo is furnished once, before the first of them. */
export default async function beforeAll(project: TestProject): Promise<() => Promise<void>> {
  execFileSync(process.execPath, [join(import.meta.dirname, "../build/build.mjs")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const demo = await startHouse("demo");
  await demo.close();
  project.provide("demoFolder", demo.folder);
  return () => rm(demo.folder, { recursive: true, force: true });
}
