/** `goodturn import FILE`: brings in an export or a log. */
import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { newId } from "#platform/crypto/ids.ts";
import { readArgs, type Verb, type VerbContext, WrongUse } from "#platform/command/verb.ts";
import type { Database } from "#platform/database/open.ts";
import { failSilent, insertRun, type Given, type RunProgress } from "./queries/runs.ts";
import { preview, type Preview } from "./reading/preview.ts";
import { silentMilliseconds } from "./worker.ts";
import { ReadingRefused } from "./reading/source/refused.ts";
import { importFile, type Imported, readingOptions, settleGiven } from "./run-import.ts";

const usage = `goodturn import FILE [--case COLUMN] [--time COLUMN] [--team COLUMN] [--activity COLUMN] [--person COLUMN]
  [--customer COLUMN] [--service COLUMN] [--impact COLUMN] [--zone ZONE] [--source NAME] [--dry-run] [--json]
FILE is a CSV, XES or XLSX, plain, in a gz or in a zip. Columns that are not named are recognised, and what is named is remembered.
--zone     zone of times that carry none, such as Europe/Berlin; UTC when left out
--source   what the system is called; later exports under the same name join
--dry-run  shows how the file would be read, and imports nothing
--json     ends with one line {requests, events, teams, people, unreadable, seconds}`;

const columnFlags = [
  "case",
  "time",
  "team",
  "activity",
  "person",
  "customer",
  "service",
  "impact",
] as const;
const text = { type: "string" } as const;
const options = {
  case: text,
  time: text,
  team: text,
  activity: text,
  person: text,
  customer: text,
  service: text,
  impact: text,
  zone: text,
  source: text,
  json: { type: "boolean" },
  "dry-run": { type: "boolean" },
} as const;

export const importVerb: Verb = {
  name: "import",
  summary: "Bring in the history of another system, or any event log",
  usage,
  run: async (context) => {
    const { values, positionals } = readArgs(context.args, options);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new WrongUse("Name one file.");
    const given = givenBy(values);
    try {
      const { db } = await context.openHouse();
      const path = resolve(file);
      if (values["dry-run"]) await showOnly(context, db, { path, given, json: values.json });
      else await importPath(context, db, { path, given, json: values.json });
      return 0;
    } catch (fault) {
      if (!(fault instanceof ReadingRefused)) throw fault;
      // A column or zone that is not there was named wrongly by whoever called; all else lies in the file.
      if (fault.reason === "unknownColumn" || fault.reason === "unknownZone")
        throw new WrongUse(fault.message);
      context.say(fault.message);
      return 1;
    }
  },
};

type Values = Partial<Record<(typeof columnFlags)[number] | "zone" | "source", string>>;

function givenBy(values: Values): Given {
  const mapping: Record<string, string> = {};
  for (const flag of columnFlags) {
    const column = values[flag];
    if (column?.trim() === "") throw new WrongUse(`Name a column after --${flag}.`);
    if (column !== undefined) mapping[flag] = column;
  }
  const { zone, source } = values;
  if (source !== undefined && !/^[^\p{Cc}]{1,100}$/u.test(source.trim()))
    throw new WrongUse("Name the source in 1 to 100 characters.");
  return {
    ...(Object.keys(mapping).length > 0 && { mapping }),
    ...(zone !== undefined && { zone }),
    ...(source !== undefined && { source: source.trim() }),
  };
}

interface Chosen {
  readonly path: string;
  readonly given: Given;
  readonly json: boolean | undefined;
}

async function showOnly(
  { write }: VerbContext,
  db: Database,
  { path, given, json }: Chosen,
): Promise<void> {
  const settled = await settleGiven(db, path, given);
  const shown = await preview(path, readingOptions(settled.given));
  if (json) write(JSON.stringify(shown));
  else for (const line of describe(shown)) write(line);
}

function describe(shown: Preview): string[] {
  const rows = shown.estimatedRows === null ? [] : [`About ${shown.estimatedRows} rows.`];
  const columns = Object.entries(shown.mapping).map(
    ([field, names]) => `  ${field}: ${names.join(", ")}`,
  );
  return [...shown.decisions, ...rows, "Columns:", ...columns, "Nothing was imported."];
}

async function importPath(context: VerbContext, db: Database, chosen: Chosen): Promise<void> {
  const { now, say, settings } = context;
  const runId = newId();
  await failSilent(db, now(), new Date(now().getTime() - silentMilliseconds));
  const fileName = basename(chosen.path).slice(0, 255) || "import";
  const sizeBytes = (await stat(chosen.path).catch(() => null))?.size ?? null;
  const { given } = chosen;
  const run = {
    id: runId,
    fileName,
    contentHash: null,
    sizeBytes,
    byPersonId: null,
    madeAt: now(),
  };
  await insertRun(db, { ...run, given, state: "running" });
  const imported = await importFile({
    db,
    runId,
    fileName,
    sizeBytes,
    given,
    folder: join(settings.dataFolder, "imports"),
    open: () => chosen.path,
    clock: now,
    onProgress: progressTo(say, now),
  });
  const { requests, events, teams, people } = {
    ...imported.totals,
    requests: imported.totals.fileRequests,
  };
  const { unreadable } = imported;
  const { seconds } = imported.totals;
  if (imported.unreadablePath !== null)
    say(
      `${unreadable} rows could not be read. They stand with line and reason in ${imported.unreadablePath}`,
    );
  context.write(
    chosen.json
      ? JSON.stringify({ requests, events, teams, people, unreadable, seconds })
      : sentenceOf(imported),
  );
}

const everyMilliseconds = 1_000;

/** '41,000 rows, 29 %, some 12 s left': at most once a second, and each new step. */
function progressTo(say: (line: string) => void, now: () => Date) {
  const begun = now().getTime();
  let saidAt = 0;
  let saidStep = "";
  return ({ step, rowsRead, shareRead, unreadable }: RunProgress): void => {
    const at = now().getTime();
    if (step === saidStep && at - saidAt < everyMilliseconds) return;
    saidAt = at;
    saidStep = step;
    const lost = unreadable > 0 ? `, ${unreadable} unreadable` : "";
    say(
      `${steps[step]}: ${rowsRead.toLocaleString("en-GB")} rows${lost}${left(step, shareRead, at - begun)}`,
    );
  };
}

const steps = { reading: "Reading", writing: "Writing", measuring: "Measuring" } as const;

function left(step: RunProgress["step"], share: number | null, milliseconds: number): string {
  if (step !== "reading" || share === null) return "";
  const seconds = Math.ceil(((milliseconds / share) * (1 - share)) / 1000);
  return `, ${Math.floor(share * 100)} %, some ${seconds} s of reading left`;
}

function sentenceOf({ totals, source, unreadable }: Imported): string {
  const { fileRequests, newRequests, changedRequests, events, newEvents, teams, people, seconds } =
    totals;
  return (
    `${fileRequests} requests with ${events} events of ${teams} teams and ${people} people are in under the source '${source}': ` +
    `${newRequests} requests and ${newEvents} events are new, ${changedRequests} requests were changed, ` +
    `${unreadable} rows could not be read. It took ${seconds} s.`
  );
}
