/** Everything out to one file, and in again. */
import { resolve } from "node:path";
import { readArgs, type Verb, type VerbContext, WrongUse } from "#platform/command/verb.ts";
import type { Manifest } from "#platform/database/backup/manifest.ts";
import { restoreBackup } from "#platform/database/backup/restore.ts";
import { writeBackup } from "#platform/database/backup/write.ts";

export const backupVerb: Verb = {
  name: "backup",
  summary: "Write everything, attachments too, to one file, as of one moment",
  usage: "goodturn backup FILE [--json]",
  run: async (context) => {
    const { values, positionals } = readArgs(context.args, { json: { type: "boolean" } });
    const file = onlyFile(positionals);
    const { pool } = await context.openHouse();
    const { attachmentsFolder, productVersion, log } = context;
    const manifest = await writeBackup({ pool, file, attachmentsFolder, productVersion, log });
    tell(context, manifest, `Everything is in ${file}`, values.json);
    return 0;
  },
};

export const restoreVerb: Verb = {
  name: "restore",
  summary: "Read everything back from a backup into an empty database",
  usage:
    "goodturn restore FILE [--replace] [--json]\n--replace first removes all that the database holds. Stop Goodturn before.",
  run: async (context) => {
    const { values, positionals } = readArgs(context.args, {
      json: { type: "boolean" },
      replace: { type: "boolean" },
    });
    const file = onlyFile(positionals);
    const { pool } = await context.openAsItStands();
    const { attachmentsFolder, log } = context;
    const replace = values.replace ?? false;
    const migrations = [...context.migrations];
    const manifest = await restoreBackup({
      pool,
      file,
      migrations,
      attachmentsFolder,
      replace,
      log,
    });
    tell(context, manifest, `Everything of ${manifest.madeAt} is back`, values.json);
    return 0;
  },
};

function onlyFile(positionals: readonly string[]): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new WrongUse("Name one file.");
  return resolve(file);
}

function tell(
  { write }: VerbContext,
  manifest: Manifest,
  sentence: string,
  json: boolean | undefined,
): void {
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const { count, sizeBytes } = manifest.attachments;
  const tables = manifest.tables.length;
  if (json)
    write(
      JSON.stringify({
        tables,
        rows,
        attachments: count,
        attachmentBytes: sizeBytes,
        madeAt: manifest.madeAt,
      }),
    );
  else write(`${sentence}: ${tables} tables, ${rows} rows, ${count} attachments.`);
}
