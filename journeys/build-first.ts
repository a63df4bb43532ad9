import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The journeys walk through what is built: it is brought up to date once, before the first of them. */
export default function buildFirst(): void {
  execFileSync(process.execPath, [join(import.meta.dirname, "../build/build.mjs")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
