/** All that whoever holds the machine finds: every row of every table with its system columns, and where its values stand elsewhere. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

export interface Row {
  readonly table: string;
  /** Anything of it that has an order: system columns, columns, places in the write-ahead log, in logs, in a backup. */
  readonly orders: Record<string, number>;
  /** Its values as texts. */
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
}

/** What lies beside the tables. */
export interface Beside {
  readonly wal: Buffer;
  readonly logs: Buffer;
  readonly backup: Buffer;
}

interface Found {
  readonly place: string;
  readonly xmin: string;
  readonly cmin: string;
  readonly tableoid: number;
  readonly row: Record<string, unknown>;
}

export async function gather(db: Database, beside: Beside): Promise<Row[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`.execute(
    db,
  );
  const all: Row[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<Found>`
      select one.ctid::text as place, one.xmin::text as xmin, one.cmin::text as cmin, one.tableoid::oid::int8 as tableoid,
        to_jsonb(one) as row from ${sql.table(name)} as one limit 5000`.execute(db);
    for (const found of rows) all.push(rowOf(name, found));
  }
  const needles = new Map(all.flatMap(({ texts }) => texts).map((text) => [text, needlesOf(text)]));
  for (const [name, bytes] of Object.entries(beside) as [string, Buffer][]) {
    const places = firstPlaces(bytes, [...needles.values()].flat());
    for (const { texts, orders } of all) {
      const found = texts
        .flatMap((text) => needles.get(text)!)
        .map((needle) => places.get(needle.toString("latin1")))
        .filter((place) => place !== undefined);
      if (found.length > 0) orders[name] = Math.min(...found);
    }
  }
  return all;
}

const isTime = /^\d{4}-\d\d-\d\dT\d\d:/;

function rowOf(table: string, { place, xmin, cmin, tableoid, row }: Found): Row {
  const [page = 0, item = 0] = place.slice(1, -1).split(",").map(Number);
  const orders: Record<string, number> = {
    ctid: page * 1_000 + item,
    xmin: Number(xmin),
    cmin: Number(cmin),
    tableoid,
  };
  const texts: string[] = [];
  const numbers: number[] = [];
  for (const [column, value] of valuesOf(row)) {
    if (typeof value === "number") {
      numbers.push(value);
      orders[column] = value;
    }
    if (typeof value !== "string") continue;
    texts.push(value);
    orders[column] = isTime.test(value) ? Date.parse(value) : firstBytes(value);
    orders[`length of ${column}`] = value.length;
  }
  return { table, orders, texts, numbers };
}

/** With what lies inside of a value that is itself an object. */
function valuesOf(row: object, within = ""): [column: string, value: unknown][] {
  return Object.entries(row).flatMap(([column, value]): [string, unknown][] =>
    typeof value === "object" && value !== null
      ? valuesOf(value as object, `${within}${column}.`)
      : [[within + column, value]],
  );
}

const firstBytes = (text: string): number => Buffer.from(text.padEnd(6)).readUIntBE(0, 6);

/** Where each of them stands first; one walk over the bytes, whatever their number. */
function firstPlaces(bytes: Buffer, needles: readonly Buffer[]): Map<string, number> {
  const byBegin = new Map<number, Buffer[]>();
  const mayBegin = new Uint8Array(1 << 24);
  for (const needle of needles) {
    const begin = needle.readUInt32LE(0);
    mayBegin[begin >>> 8] = 1;
    const same = byBegin.get(begin);
    if (same) same.push(needle);
    else byBegin.set(begin, [needle]);
  }
  const places = new Map<string, number>();
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (mayBegin[(bytes[at + 1]! | (bytes[at + 2]! << 8) | (bytes[at + 3]! << 16)) >>> 0] === 0)
      continue;
    for (const needle of byBegin.get(bytes.readUInt32LE(at)) ?? []) {
      const key = needle.toString("latin1");
      if (!places.has(key) && needle.equals(bytes.subarray(at, at + needle.length)))
        places.set(key, at);
    }
  }
  return places;
}

/** A value that is one's own, long enough to be met by no chance: as text, as bytes, and as base64 of them. */
function needlesOf(text: string): Buffer[] {
  const hex = text.replace(/^\\x/, "").replaceAll("-", "");
  if (!/^([0-9a-f]{2}){16,}$/.test(hex))
    return text.length >= 20 ? [Buffer.from(text.slice(0, 60))] : [];
  const own = Buffer.from(hex.slice(0, 64), "hex");
  return [own, Buffer.from(text.slice(0, 64)), Buffer.from(own.toString("base64url").slice(0, 40))];
}
