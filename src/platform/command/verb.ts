/** What a verb of the command line is given and must keep to. Exit codes: 0 done, 1 failed, 2 wrong use. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import type { OpenedDatabase } from "#platform/database/open.ts";
import type { Log } from "#platform/database/log.ts";
import type { Migration } from "#platform/database/migrations.ts";
import type { Settings } from "#platform/settings/settings.ts";

export interface VerbContext {
  /** Everything behind the verb. */
  readonly args: readonly string[];
  readonly settings: Settings;
  readonly now: () => Date;
  /** Standard output: the answer. */
  readonly write: (line: string) => void;
  /** Standard error: progress and faults. */
  readonly say: (line: string) => void;
  readonly input: AsyncIterable<Buffer>;
  /** Opens the database and brings it up to date; it is closed behind the verb. A server beside it is not disturbed. */
  readonly openHouse: () => Promise<OpenedDatabase>;
  /** Opens it as it stands, without bringing it up to date: for what replaces all of it. */
  readonly openAsItStands: () => Promise<OpenedDatabase>;
  /** The steps of this product's own schema. */
  readonly migrations: readonly Migration[];
  readonly productVersion: string;
  readonly log: Log;
  readonly attachmentsFolder: string;
}

export interface Verb {
  readonly name: string;
  /** One line in the list of verbs. */
  readonly summary: string;
  /** Shown by --help: `goodturn import FILE [--case COLUMN] ...`. */
  readonly usage: string;
  /** Data folder where GOODTURN_DATA names none; 'data' unless told. */
  readonly folder?: string;
  readonly run: (context: VerbContext) => Promise<0 | 1 | 2>;
}

/** The command was not written as its usage says; ends with exit code 2. */
export class WrongUse extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads flags and names strictly; what is unknown is named. */
export function readArgs<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (fault) {
    throw new WrongUse(fault instanceof Error ? fault.message : String(fault));
  }
}
