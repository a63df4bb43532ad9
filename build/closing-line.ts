import type { Reporter, TestModule } from "vitest/node";

/** Closes a run with one line that any reader of a log understands: how many tests passed and how many failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], faults: readonly unknown[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state === "pending" ? "skipped" : state] += 1;
      }
      // A file that could not be loaded has no tests to count; it failed all the same.
      if (module.state() === "failed" && count.failed === 0) count.failed += 1;
    }
    const failed = count.failed + faults.length;
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
    process.stdout.write(`\n${count.passed} passed, ${failed} failed${skipped}\n`);
  }
}
