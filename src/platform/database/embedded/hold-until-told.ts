// A process for the tests: holds a database until its input ends. node --import tsx hold-until-told.ts <data folder>
import { startPostgres } from "../supervisor.ts";

function say(words: object): void {
  process.stdout.write(`${JSON.stringify(words)}\n`);
}

function complain(about: object | string, sentence?: string): void {
  process.stderr.write(`${JSON.stringify([about, sentence])}\n`);
}

async function hold(dataFolder: string): Promise<void> {
  const log = { info: () => undefined, warn: complain, error: complain };
  const { connectionSettings, startedHere, stop } = await startPostgres({ dataFolder, log });
  say({ connectionSettings, startedHere });
  await new Promise((resolve) => process.stdin.on("end", resolve).resume());
  await stop();
}

try {
  await hold(process.argv[2] ?? "");
} catch (error) {
  say({ trouble: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
}
