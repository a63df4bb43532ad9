/** Settings, database, migrations, listen: the process that serves an organisation. */
import { join } from "node:path";
import { type DestinationStream, pino, type Logger } from "pino";
import { makeApp, type App } from "./app.ts";
import { findMigrations, type MigrationsPlace } from "#platform/database/migrations.ts";
import { migrate } from "#platform/database/migrate.ts";
import { openDatabase, type OpenedDatabase } from "#platform/database/open.ts";
import { houseSecret } from "#platform/crypto/secrets.ts";
import { openFileStore } from "#platform/files/store.ts";
import { letReach } from "#platform/outward/fetch-outside.ts";
import type { Settings } from "#platform/settings/settings.ts";

export interface Running {
  readonly app: App;
  readonly database: OpenedDatabase;
  /** Where it answers: http://127.0.0.1:3000 */
  readonly address: string;
  close(): Promise<void>;
}

export const clock = (): Date => new Date();

/** Writes to standard output unless another stream is given. */
export function makeLog(
  settings: Pick<Settings, "logLevel">,
  to: DestinationStream = process.stdout,
): Logger {
  return pino(
    {
      level: settings.logLevel,
      base: null,
      errorKey: "fault",
      serializers: { fault: withoutRows, err: withoutRows },
      redact: {
        paths: ["*.password", "*.token", "*.secret", "headers.cookie", "headers.authorization"],
        censor: "[kept out]",
      },
    },
    to,
  );
}

/** PostgreSQL repeats the row that it refused in the detail of its error; people's words do not belong in a log. */
function withoutRows(fault: unknown): unknown {
  return rowless(pino.stdSerializers.err(fault as Error));
}

function rowless({
  detail: _row,
  where: _where,
  raw: _raw,
  ...told
}: pino.SerializedError): object {
  const { aggregateErrors } = told;
  return aggregateErrors ? { ...told, aggregateErrors: aggregateErrors.map(rowless) } : told;
}

/** Opens the database and brings it up to date. Every command that needs it goes through here. */
export async function openHouse(settings: Settings, log: Logger): Promise<OpenedDatabase> {
  const database = await openDatabase({ ...settings, log });
  try {
    await migrate(database.pool, findMigrations(migrationsPlace()), log);
  } catch (fault) {
    await database.close();
    throw fault;
  }
  return database;
}

/** In a bundle the migrations lie beside it; in the sources each feature has its own. */
export function migrationsPlace(): MigrationsPlace {
  const here = import.meta.dirname;
  return here.endsWith(join("dist", "server"))
    ? { migrationsFolder: join(here, "..", "migrations") }
    : { sources: here };
}

/** The built screens lie beside the bundle; a start from the sources serves none. */
function pagesPlace(): string | null {
  const here = import.meta.dirname;
  return here.endsWith(join("dist", "server")) ? join(here, "..", "web") : null;
}

export async function start(settings: Settings, log: Logger): Promise<Running> {
  const database = await openHouse(settings, log);
  letReach(settings.calendarHosts);
  try {
    const app = await makeApp({
      settings,
      database,
      files: openFileStore(join(settings.dataFolder, "attachments")),
      clock,
      log,
      pagesFolder: pagesPlace(),
      secret: await houseSecret(database.db, "cookies", clock()),
    });
    const address = await app.server.listen({ port: settings.port, host: settings.host });
    await app.startWork();
    let closing: Promise<void> | undefined;
    const close = (): Promise<void> => (closing ??= app.close().then(() => database.close()));
    return { app, database, address, close };
  } catch (fault) {
    await database.close();
    throw fault;
  }
}
