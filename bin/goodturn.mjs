#!/usr/bin/env node
// Starts the built server. In a checkout (there is a src/) what changed since the last build is built first.
import { existsSync } from "node:fs";
import * as module from "node:module";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

if (existsSync(at("../src/cli.ts"))) {
  const { stale } = await import("../build/fresh.mjs");
  if (stale().length > 0) {
    process.stderr.write("Building what has changed; this takes some seconds.\n");
    const { ensureBuilt } = await import("../build/build.mjs");
    try {
      await ensureBuilt();
    } catch (fault) {
      process.stderr.write(
        `${String(fault)} Nothing was started; mend the fault above and start again.`,
      );
      process.exit(1);
    }
  }
}

// Node 22 keeps compiled code between starts; Node 20 does not know it.
module.enableCompileCache?.(at("../dist/.compile-cache"));
await import("../dist/server/cli.mjs");
