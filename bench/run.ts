// `npm run bench`: fills two houses, measures both in turn and writes docs/benchmarks.md.
// `--large 200000 --rounds 3 --seconds 1` for a shorter one; `--folder DIR` keeps the filled houses there for the next time; `--chain`
// measures the chain alone and writes nothing.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measurePictureIn } from "./chain-picture.ts";
import { callsOn, statementsOn } from "./calls.ts";
import { measureChain } from "./chain.ts";
import { sayHello } from "./floors.ts";
import { measureImport } from "./imports.ts";
import { type House, openFilledHouse, serve } from "./house.ts";
import { type Round, measureRound, measureScopes, memoryOfServer, warmUp } from "./measures.ts";
import { type OfSize, reportOf } from "./report.ts";
import { measureScreen } from "./screen.ts";

const { values } = parseArgs({
  options: {
    small: { type: "string", default: "20000" },
    large: { type: "string", default: "1000000" },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
    folder: { type: "string" },
    chain: { type: "boolean", default: false },
    unbuilt: { type: "boolean", default: false },
  },
});
const seconds = Number(values.seconds);

interface Measuring {
  readonly requests: number;
  readonly house: House;
  readonly round: () => Promise<Round>;
  readonly rounds: Round[];
}

async function prepare(folder: string, requests: number): Promise<Measuring> {
  console.log(`A house of ${requests} requests`);
  const house = await openFilledHouse(join(folder, String(requests)), requests);
  const calls = await callsOn(house);
  const statements = await statementsOn(house);
  await warmUp(house, calls, 10 * seconds);
  const round = (): Promise<Round> => measureRound(house, calls, statements, seconds);
  return { requests, house, round, rounds: [] };
}

async function finish({ requests, house, rounds }: Measuring): Promise<OfSize> {
  const scopes = await measureScopes(house, seconds);
  const memory = memoryOfServer(house);
  const coldMilliseconds = house.serving.startMilliseconds;
  return { requests, rounds, scopes, memory, coldMilliseconds };
}

async function startNew(folder: string): Promise<number> {
  const serving = await serve(join(folder, "new"));
  await serving.stop();
  await rm(join(folder, "new"), { recursive: true, force: true });
  return serving.startMilliseconds;
}

async function measureAll(folder: string): Promise<string> {
  const small = await prepare(folder, Number(values.small));
  const large = await prepare(folder, Number(values.large));
  try {
    const [hello] = await sayHello([{ connections: 16, seconds }]);
    for (let round = 1; round <= Number(values.rounds); round += 1) {
      console.log(`Round ${round} of ${values.rounds}`);
      for (const one of [small, large]) one.rounds.push(await one.round());
    }
    const screen = await measureScreen(large.house, 121);
    return reportOf({
      hello: hello!,
      small: await finish(small),
      large: await finish(large),
      screen,
      newHouseMilliseconds: await startNew(folder),
      importRate: await measureImport(),
      chain: [...(await measureChain()), await measurePictureIn(large.house, 121)],
    });
  } finally {
    await small.house.close();
    await large.house.close();
  }
}

if (values.chain) {
  console.log((await measureChain()).join("\n"));
  process.exit(0);
}
const build = join(import.meta.dirname, "../build/build.mjs");
if (!values.unbuilt) execFileSync(process.execPath, [build], { stdio: "inherit" });
const folder = values.folder ?? (await mkdtemp(join(tmpdir(), "goodturn-bench-")));
try {
  const report = await measureAll(folder);
  await writeFile(join(import.meta.dirname, "../docs/benchmarks.md"), report);
  console.log(report);
} finally {
  if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
}
