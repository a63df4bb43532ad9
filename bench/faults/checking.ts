/** Holds the database against the journals: nothing acknowledged lost, nothing done twice, whole. Answers sentences; none is well. */
import { join } from "node:path";
import { sql } from "kysely";
import { findMigrations } from "#platform/database/migrations.ts";
import type { Database } from "#platform/database/open.ts";
import type { Entry, Writer } from "./writers.ts";

export async function findFaults(db: Database, writers: readonly Writer[]): Promise<string[]> {
  return [
    ...(await faultsOfWords(db, writers)),
    ...(await faultsOfTakes(db, writers)),
    ...(await faultsOfEffects(db)),
    ...(await faultsOfKeys(db)),
    ...(await faultsOfMigrations(db)),
    ...(await faultsOfSettings(db)),
  ];
}

const wordsOf = {
  create: sql`select title as key, count(*) as times from request group by title`,
  reply: sql`select body as key, count(*) as times from message group by body`,
};

/** Each acknowledged one once; each other at most once; none that nobody sent. */
async function faultsOfWords(db: Database, writers: readonly Writer[]): Promise<string[]> {
  const faults: string[] = [];
  for (const kind of ["create", "reply"] as const) {
    const { rows } = await sql<{ key: string; times: number }>`${wordsOf[kind]}`.execute(db);
    const times = new Map(rows.map((row) => [row.key, row.times]));
    for (const entry of entriesOf(writers, kind)) {
      const found = times.get(entry.key) ?? 0;
      times.delete(entry.key);
      if (entry.acknowledged && found === 0) faults.push(`${kind} ${entry.key} was lost`);
      if (found > 1) faults.push(`${kind} ${entry.key} is there ${found} times`);
    }
    for (const key of times.keys()) faults.push(`${kind} ${key} was sent by nobody`);
  }
  return faults;
}

async function faultsOfTakes(db: Database, writers: readonly Writer[]): Promise<string[]> {
  const { rows } = await sql<{ id: string; holderId: string | null; times: number }>`
    select request.id, request.holder_id, count(request_event.id) as times
    from request left join request_event on request_event.request_id = request.id and request_event.kind = 'taken'
    group by request.id`.execute(db);
  const held = new Map(rows.map((row) => [row.id, row]));
  return writers.flatMap(({ journal, provider }) =>
    journal
      .filter(({ kind, acknowledged }) => kind === "take" && acknowledged)
      .flatMap(({ requestId }) => {
        const found = held.get(requestId ?? "");
        if (found?.holderId !== provider.id) return [`The taking of ${requestId} was lost`];
        return found.times === 1 ? [] : [`${requestId} was taken ${found.times} times`];
      }),
  );
}

function entriesOf(writers: readonly Writer[], kind: Entry["kind"]): Entry[] {
  return writers.flatMap(({ journal }) => journal.filter((entry) => entry.kind === kind));
}

/** What followed from the writes: one audit row and one kept answer each, one history, inbox lines that were told nothing twice. */
async function faultsOfEffects(db: Database): Promise<string[]> {
  const questions = {
    "requests are not asked exactly once in their history": sql`
      select from request where 1 <> (
        select count(*) from request_event where request_event.request_id = request.id and request_event.kind = 'asked')`,
    "requests without both of their clocks": sql`
      select from request where 2 > (select count(*) from clock where clock.request_id = request.id)`,
    "audit rows more or less than kept answers": sql`
      select from (select (select count(*) from act) as acts, (select count(*) from idempotency_key) as kept) as counts where acts <> kept`,
    "inbox lines were told the same twice": sql`
      select from inbox_item, unnest(told) as event group by person_id, kind, request_id, event having count(*) > 1`,
    "requests reached nobody's inbox": sql`
      select from request where not exists (select from inbox_item where inbox_item.request_id = request.id)
        and not exists (select from inbox_offer where inbox_offer.request_id = request.id)`,
    "events wait in the outbox though all was settled": sql`select from outbox`,
  };
  const faults: string[] = [];
  for (const [sentence, question] of Object.entries(questions)) {
    const found = await count(db, question);
    if (found > 0) faults.push(`${found} ${sentence}`);
  }
  return faults;
}

async function count(db: Database, question: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{
    found: number;
  }>`select count(*) as found from (${question}) as rows`.execute(db);
  return rows[0]?.found ?? 0;
}

/** Every foreign key of one column points to a row that is there. */
async function faultsOfKeys(db: Database): Promise<string[]> {
  const { rows: keys } = await sql<{
    name: string;
    source: string;
    column: string;
    target: string;
    key: string;
  }>`
    select c.conname as name, c.conrelid::regclass::text as source, a.attname as column, c.confrelid::regclass::text as target, t.attname as key
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    join pg_attribute t on t.attrelid = c.confrelid and t.attnum = c.confkey[1]
    where c.contype = 'f' and cardinality(c.conkey) = 1`.execute(db);
  const faults: string[] = [];
  for (const { name, source, column, target, key } of keys) {
    const broken = await count(
      db,
      sql`select from ${sql.table(source)} as one where ${sql.ref(`one.${column}`)} is not null and not exists (
        select from ${sql.table(target)} as other where ${sql.ref(`other.${key}`)} = ${sql.ref(`one.${column}`)})`,
    );
    if (broken > 0) faults.push(`${name} points to nothing ${broken} times`);
  }
  return keys.length > 0 ? faults : ["There are no foreign keys to check"];
}

async function faultsOfMigrations(db: Database): Promise<string[]> {
  const { rows } = await sql<{
    name: string;
    checksum: string;
  }>`select name, checksum from migration`.execute(db);
  const applied = new Map(rows.map((row) => [row.name, row.checksum]));
  return findMigrations({ sources: join(import.meta.dirname, "../../src") })
    .filter(({ name, checksum }) => applied.get(name) !== checksum)
    .map(({ name }) => `The migration ${name} is not as it was applied`);
}

async function faultsOfSettings(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')`.execute(
    db,
  );
  const off = rows.filter(({ setting }) => setting !== "on").map(({ name }) => `${name} is off`);
  return rows.length === 3 ? off : [...off, "The settings that protect the writes cannot be read"];
}
