// What the courtesy coach costs in a browser: the judgement of each of some 450 messages of work, `npx tsx bench/coach.ts [rounds]`. The code is
// bundled as the screens are. Each message is judged so often; a page that only counts letters, in the same rounds, tells what the machine does.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { everyday } from "../src/features/courtesy/testing/everyday.ts";
import { provoking } from "../src/features/courtesy/testing/provoking.ts";
import { rudeOf, strongKinds } from "../src/features/courtesy/testing/rude.ts";
import { openBrowser } from "../journeys/house.ts";

const goalMilliseconds = 2;
const rounds = Number(process.argv[2] ?? 20);
const messages: readonly string[] = [...everyday, ...provoking, ...strongKinds.flatMap(rudeOf)];

const entry = `
  import { loadCourtesyModel } from ${JSON.stringify(join(import.meta.dirname, "../src/features/courtesy/model/load.ts"))};
  import { judge } from ${JSON.stringify(join(import.meta.dirname, "../src/features/courtesy/rules/judge.ts"))};
  globalThis.timed = async (messages, rounds) => {
    const model = await loadCourtesyModel();
    const times = { judged: [], counted: [] };
    const clocked = (into, act) => { const from = performance.now(); act(); into.push(performance.now() - from); };
    for (let round = 0; round < rounds; round++)
      for (const text of messages) {
        clocked(times.judged, () => judge(text, model, { tradeWords: [] }));
        clocked(times.counted, () => [...text].length);
      }
    return times;
  };`;

/** The judging code as one script. */
async function bundled(folder: string): Promise<string> {
  writeFileSync(join(folder, "entry.js"), entry);
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: "error",
    build: {
      write: false,
      rolldownOptions: {
        input: join(folder, "entry.js"),
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  const [one] = [built].flat();
  if (!one || !("output" in one)) throw new Error("Nothing was bundled");
  return one.output[0].code;
}

const quantile = (times: readonly number[], share: number): string =>
  `${times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]?.toFixed(2)} ms`;

const folder = mkdtempSync(join(tmpdir(), "goodturn-coach-"));
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundled(folder) });
  const { judged, counted } = await page.evaluate(
    ([texts, times]) =>
      (
        globalThis as unknown as {
          timed: (
            of: readonly string[],
            rounds: number,
          ) => Promise<Record<"judged" | "counted", number[]>>;
        }
      ).timed(texts, times),
    [messages, rounds] as const,
  );
  console.log(`${messages.length} messages, ${rounds} rounds, in Chromium ${browser.version()}`);
  for (const [name, times] of [
    ["judged", judged],
    ["letters counted", counted],
  ] as const)
    console.log(
      `${name}: p50 ${quantile(times, 0.5)}, p95 ${quantile(times, 0.95)}, p99 ${quantile(times, 0.99)}`,
    );
  console.log(`goal: p95 of a judgement under ${goalMilliseconds} ms`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
