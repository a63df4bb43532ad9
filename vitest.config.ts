import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { LongFirst } from "./build/long-first.ts";

const browser = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const hasBrowser = existsSync(browser);
if (!hasBrowser) {
  console.warn(
    `The browser journeys are left out: there is no Chromium at ${browser}. Install it (apt-get install chromium) or set CHROMIUM.`,
  );
}

/** What comes by itself may take a while on a busy machine; how long tells nothing of whether it is right. */
const patience = { timeout: 15_000 };

const unit = {
  extends: true as const,
  test: {
    name: "unit",
    // One process reads the sources once for all its files: what a file sets up it must end, and no module may hold hooks (testing/hooks.test.ts).
    isolate: false,
    include: [
      "src/**/*.test.{ts,tsx}",
      "bench/faults/short.test.ts",
      "bench/anonymity/short.test.ts",
    ],
    globalSetup: ["src/platform/testing/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    expect: { poll: patience },
  },
};
const journeys = {
  extends: true as const,
  test: {
    name: "journeys",
    include: ["journeys/**/*.journey.ts"],
    globalSetup: ["journeys/before-all.ts"],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    expect: { poll: patience },
  },
};

export default defineConfig({
  test: {
    environment: "node",
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    reporters: ["default", "./build/closing-line.ts"],
    projects: hasBrowser ? [unit, journeys] : [unit],
  },
});
