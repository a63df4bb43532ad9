// Reads every log of a folder and prints what came out: `npx tsx bench/read-logs.ts FOLDER`.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { ReadRow } from "../src/features/importing/reading/imported.ts";
import { openReading } from "../src/features/importing/reading/read-log.ts";
import { measureHandOffs } from "../src/platform/statistics/handoffs.ts";

interface CaseSoFar {
  readonly events: { readonly at: number; readonly order: number; readonly team: string | null }[];
  missed: boolean;
  reopened: boolean;
  reassigned: boolean;
  done: boolean;
}

class LogSoFar {
  readonly cases = new Map<string, CaseSoFar>();
  readonly teams = new Set<string>();
  readonly identities = new Set<string>();
  events = 0;

  add(row: ReadRow): void {
    const one = this.caseOf(row.caseKey);
    one.missed = row.request.keptPromise === false;
    one.reopened ||= (row.request.reopens ?? 0) > 0;
    one.reassigned ||= (row.request.reassignments ?? 0) > 0;
    one.done ||= row.request.resolvedAt !== null;
    for (const { identity, at, team } of row.events) {
      this.events++;
      this.identities.add(identity);
      if (team) this.teams.add(team);
      one.events.push({ at: at.getTime(), order: row.order, team });
    }
  }

  private caseOf(key: string): CaseSoFar {
    const before = this.cases.get(key);
    if (before) return before;
    const one: CaseSoFar = {
      events: [],
      missed: false,
      reopened: false,
      reassigned: false,
      done: false,
    };
    this.cases.set(key, one);
    return one;
  }
}

async function measure(path: string): Promise<void> {
  const begun = performance.now();
  const log = new LogSoFar();
  let unreadable = 0;
  const reading = await openReading(path);
  for await (const batch of reading.batches()) {
    unreadable += batch.unreadable.length;
    for (const row of batch.rows) log.add(row);
  }
  const seconds = (performance.now() - begun) / 1000;
  const { plan } = reading;
  console.log(
    `\n${path}\n  ${plan.kind}, ${plan.shape}; ${plan.because.join(" ")} ${plan.times.because}`,
  );
  for (const [field, places] of plan.places)
    console.log(`  ${field}: ${places.map((place) => plan.columns[place]).join(", ")}`);
  console.log(
    `  ${log.events} events, ${log.identities.size} identities, ${log.cases.size} cases, ${log.teams.size} teams, ${unreadable} unreadable`,
  );
  console.log(
    `  ${seconds.toFixed(2)} s, ${Math.round(log.events / seconds)} rows/s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
  );
  printFigures([...log.cases.values()].filter(({ events }) => events.length > 0));
}

function printFigures(cases: readonly CaseSoFar[]): void {
  let [handOffs, none, most, pingPong] = [0, 0, 0, 0];
  const days: number[] = [];
  for (const { events } of cases) {
    events.sort((a, b) => a.at - b.at || a.order - b.order);
    const counted = measureHandOffs(events.map(({ team }) => team));
    handOffs += counted.handOffs;
    if (counted.handOffs === 0) none++;
    if (counted.pingPongs > 0) pingPong++;
    most = Math.max(most, counted.handOffs);
    days.push((events[events.length - 1]!.at - events[0]!.at) / 86_400_000);
  }
  days.sort((a, b) => a - b);
  const mean = days.reduce((sum, one) => sum + one, 0) / days.length;
  const count = (test: (one: CaseSoFar) => boolean): number => cases.filter(test).length;
  console.log(
    `  hand-offs ${handOffs}; cases with none ${none}; most ${most}; cases with a ping-pong ${pingPong}`,
  );
  console.log(
    `  duration mean ${mean.toFixed(2)} days, median ${(days[days.length >> 1] ?? 0).toFixed(2)}`,
  );
  console.log(
    `  missed ${count((one) => one.missed)}; reopened ${count((one) => one.reopened)}; never reassigned ${count((one) => !one.reassigned)}; without a time of being done ${count((one) => !one.done)}`,
  );
}

const folder = process.argv[2];
if (!folder) throw new Error("Name a folder of logs.");
for (const name of (await readdir(folder)).sort()) await measure(join(folder, name));
