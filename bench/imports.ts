/** How fast a log of events goes in by the command: one that is made here, so that everybody measures the same. */
import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { built } from "./house.ts";

const run = promisify(execFile);
const activities = ["Asked", "Taken", "Handed over", "Answered", "Done"];
const lines = 100_000;

function* csv(): Generator<string> {
  yield "case,time,activity,team,person\n";
  const start = Date.UTC(2025, 0, 6, 8);
  for (let line = 0; line < lines; line += 1) {
    const number = Math.floor(line / activities.length);
    const step = line % activities.length;
    const time = new Date(start + number * 600_000 + step * 5_400_000).toISOString();
    const team = (number + (step > 1 ? 7 : 0)) % 40;
    yield `INC${number},${time},${activities[step]},Team ${team},Person ${(number * 7 + step) % 400}\n`;
  }
}

/** Events a second, from the start of the command to its end, PostgreSQL's start and stop with it. */
export async function measureImport(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "goodturn-bench-import-"));
  try {
    const file = join(folder, "events.csv");
    await pipeline(Readable.from(csv()), createWriteStream(file));
    const columns = ["case", "time", "activity", "team", "person"];
    const mapping = columns.flatMap((column) => [`--${column}`, column]);
    const begun = performance.now();
    const { stdout } = await run(process.execPath, [built, "import", file, ...mapping, "--json"], {
      env: { PATH: process.env["PATH"], GOODTURN_DATA: join(folder, "data"), LOG_LEVEL: "warn" },
    });
    const seconds = (performance.now() - begun) / 1000;
    const said = JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}") as Record<string, number>;
    if (said["events"] !== lines) throw new Error(`${lines} events went in as ${stdout}`);
    return `${Math.round(lines / seconds)} events a second (${lines} in ${seconds.toFixed(1)} s, a new folder, the whole command).`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
