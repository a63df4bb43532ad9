/** Verbs about the house itself. */
import { statfs } from "node:fs/promises";
import { sql } from "kysely";
import { readArgs, type Verb } from "#platform/command/verb.ts";
import { sayCareless } from "#platform/database/durability.ts";
import { countWaiting } from "#platform/events/outbox.ts";

export const migrateVerb: Verb = {
  name: "migrate",
  summary: "Bring the database up to date and stop",
  usage: "goodturn migrate [--json]",
  run: async ({ args, openHouse, write }) => {
    const { values } = readArgs(args, { json: { type: "boolean" } });
    const { db } = await openHouse();
    const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(
      db,
    );
    const names = rows.map(({ name }) => name);
    write(
      values.json
        ? JSON.stringify({ migrations: names })
        : `The database is up to date: ${names.length} steps, the last is ${names.at(-1)}.`,
    );
    return 0;
  },
};

interface Finding {
  readonly what: string;
  readonly good: boolean;
  readonly says: string;
}

export const doctorVerb: Verb = {
  name: "doctor",
  summary: "Look whether everything is well, and say what to do where it is not",
  usage: "goodturn doctor [--json]",
  run: async ({ args, openHouse, settings, write }) => {
    const { values } = readArgs(args, { json: { type: "boolean" } });
    const { db } = await openHouse();
    const findings = [
      await lookAtNode(),
      await lookAtDatabase(db),
      await lookAtOutbox(db),
      await lookAtDisk(settings.dataFolder),
      lookAtAddress(settings.publicUrl),
    ];
    for (const { what, good, says } of values.json ? [] : findings)
      write(`${good ? "well " : "LOOK "} ${what}: ${says}`);
    if (values.json) write(JSON.stringify({ findings }));
    return findings.every(({ good }) => good) ? 0 : 1;
  },
};

async function lookAtNode(): Promise<Finding> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const good = major > 22 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);
  return {
    what: "Node",
    good,
    says: good
      ? process.version
      : `${process.version} is none that is tried; 20.19 or newer of 20, or 22.13 or newer, is needed`,
  };
}

type Db = Parameters<typeof countWaiting>[0];

async function lookAtDatabase(db: Db): Promise<Finding> {
  const { rows } = await sql<{ version: string; fsync: string; commit: string; pages: string }>`
    select current_setting('server_version') as version, current_setting('fsync') as fsync,
      current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages`.execute(
    db,
  );
  const { version, fsync, commit, pages } = rows[0]!;
  const careless = sayCareless({ fsync, synchronous_commit: commit, full_page_writes: pages });
  const says = careless ?? "everything is flushed to the disk before it is confirmed";
  return { what: "Database", good: careless === null, says: `PostgreSQL ${version}: ${says}` };
}

async function lookAtOutbox(db: Db): Promise<Finding> {
  const { waiting, failing } = await countWaiting(db);
  const says =
    failing === 0
      ? `${waiting} waiting`
      : `${failing} of ${waiting} have failed and are tried again; the log says why`;
  return { what: "Outbox", good: failing === 0, says };
}

async function lookAtDisk(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const gigabytes = (bavail * bsize) / 1e9;
  const good = gigabytes > 1;
  return {
    what: "Disk",
    good,
    says: `${gigabytes.toFixed(1)} GB are free${good ? "" : "; make room before it is full"}`,
  };
}

function lookAtAddress(publicUrl: string): Finding {
  const { protocol, hostname } = new URL(publicUrl);
  const good = protocol === "https:" || hostname === "localhost" || hostname === "127.0.0.1";
  const says = good
    ? publicUrl
    : `${publicUrl} has no TLS: passkeys and safe cookies are off. Put a proxy with a certificate before it and set PUBLIC_URL to https://...`;
  return { what: "Address", good, says };
}
