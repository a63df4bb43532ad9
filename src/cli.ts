/** The goodturn command: finds the verb, runs it, turns what happened into an exit code. */
import { join } from "node:path";
import packageFile from "../package.json" with { type: "json" };
import { courtesyVerb } from "#feature/courtesy";
import { demoVerb } from "#feature/demo";
import { fairnessReport } from "#feature/fairness";
import { surveyReport } from "#feature/heard";
import { goodwillReport } from "#feature/goodwill";
import { importVerb } from "#feature/importing";
import { dueVerb } from "#feature/promises";
import { reportVerb } from "#feature/relationships";
import { thanksVerb } from "#feature/thanks";
import { togetherReport } from "#feature/together";
import { holdersReport } from "#feature/waiting";
import { type Verb, type VerbContext, WrongUse } from "#platform/command/verb.ts";
import { findMigrations } from "#platform/database/migrations.ts";
import { openDatabase } from "#platform/database/open.ts";
import { DatabaseTrouble } from "#platform/database/trouble.ts";
import type { OpenedDatabase } from "#platform/database/open.ts";
import { readSettings, WrongSetting } from "#platform/settings/settings.ts";
import { clock, makeLog, migrationsPlace, openHouse } from "./main.ts";
import { backupVerb, restoreVerb } from "./verbs/backup.ts";
import { doctorVerb, migrateVerb } from "./verbs/house.ts";
import { startVerb } from "./verbs/start.ts";
import { tokenVerb } from "./verbs/token.ts";

const verbs: readonly Verb[] = [
  startVerb,
  demoVerb(startVerb.run),
  dueVerb,
  courtesyVerb,
  importVerb,
  reportVerb([holdersReport, fairnessReport, surveyReport, goodwillReport, togetherReport]),
  tokenVerb,
  thanksVerb,
  backupVerb,
  restoreVerb,
  migrateVerb,
  doctorVerb,
];

function helpText(): string {
  const width = Math.max(...verbs.map(({ name }) => name.length));
  return [
    "goodturn VERB",
    "",
    ...verbs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "goodturn VERB --help says more. Settings come from the environment: PORT, GOODTURN_DATA, DATABASE_URL (README.md).",
  ].join("\n");
}

async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  const [name, ...rest] = args;
  const write = (line: string): void => void process.stdout.write(`${line}\n`);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  if (name === undefined || name === "help" || name === "--help") {
    write(helpText());
    return name === undefined ? 2 : 0;
  }
  const verb = verbs.find((known) => known.name === name);
  if (!verb) {
    say(`There is no verb '${name}'. 'goodturn help' lists them.`);
    return 2;
  }
  if (rest.includes("--help")) {
    write(`${verb.summary}\n\n${verb.usage}`);
    return 0;
  }
  return runVerb(verb, rest, write, say);
}

async function runVerb(
  verb: Verb,
  args: readonly string[],
  write: (line: string) => void,
  say: (line: string) => void,
): Promise<0 | 1 | 2> {
  let opened: OpenedDatabase | undefined;
  try {
    const settings = readSettings(process.env, process.cwd(), verb.folder);
    // A command answers on standard output; the log of the database goes where the faults go, and only when they are.
    const log = makeLog(
      { ...settings, logLevel: settings.logLevel === "info" ? "warn" : settings.logLevel },
      process.stderr,
    );
    const context: VerbContext = {
      args,
      settings,
      write,
      say,
      now: clock,
      input: process.stdin,
      openHouse: async () => (opened ??= await openHouse(settings, log)),
      openAsItStands: async () => (opened ??= await openDatabase({ ...settings, log })),
      migrations: findMigrations(migrationsPlace()),
      productVersion: packageFile.version,
      log,
      attachmentsFolder: join(settings.dataFolder, "attachments"),
    };
    return await verb.run(context);
  } catch (fault) {
    return sayFault(fault, verb, say);
  } finally {
    await opened?.close();
  }
}

function sayFault(fault: unknown, verb: Verb, say: (line: string) => void): 1 | 2 {
  if (fault instanceof WrongUse) {
    say(`${fault.message}\n\n${verb.usage}`);
    return 2;
  }
  if (fault instanceof WrongSetting) {
    say(fault.message);
    return 2;
  }
  const code = (fault as { code?: string } | null)?.code;
  if (code === "EADDRINUSE") say("The port is taken by another program. Set PORT to a free one.");
  else if (fault instanceof DatabaseTrouble) say(fault.message);
  else say(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
  return 1;
}

process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  // Whoever read our output has gone, as `head` does: nothing is left to do.
  if (fault.code === "EPIPE") process.exit(0);
  throw fault;
});

const code = await run(process.argv.slice(2));
// Waits for what is still in the pipe, then leaves even if a connection lingers.
process.stdout.write("", () => process.exit(code));
