// Files made for tests: zips, workbooks, streams cut into pieces. Nothing here is part of the product.
import { deflateRawSync } from "node:zlib";
import type { ReadRow } from "../imported.ts";
import { openReading, type Plan, type Progress, type ReadingOptions } from "../read-log.ts";
import type { Unreadable } from "../formats/raw-row.ts";
import type { Source } from "../source/open-source.ts";

/** A stream of these bytes, cut at pieces of `size`. */
export async function* stream(
  content: string | Uint8Array,
  size = 65_536,
): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export interface ReadWhole {
  readonly plan: Plan;
  readonly rows: ReadRow[];
  readonly unreadable: Unreadable[];
  readonly progress: Progress;
}

/** Reads everything at once. */
export async function readWhole(source: Source, options: ReadingOptions = {}): Promise<ReadWhole> {
  const reading = await openReading(source, options);
  const rows: ReadRow[] = [];
  const unreadable: Unreadable[] = [];
  for await (const batch of reading.batches()) {
    rows.push(...batch.rows);
    unreadable.push(...batch.unreadable);
  }
  return { plan: reading.plan, rows, unreadable, progress: reading.progress() };
}

/** The name of the column of each field. */
export function mapped(plan: Plan): Record<string, string> {
  return Object.fromEntries(
    [...plan.places].map(([field, places]) => [field, plan.columns[places[0]!] ?? ""]),
  );
}

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly encrypted?: boolean;
  readonly stored?: boolean;
}

/** A zip with these files; check sums are left at zero. */
export function zipOf(files: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const plain = Buffer.from(file.content);
    const packed = file.stored ? plain : deflateRawSync(plain);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE((file.encrypted ? 1 : 0) | 0x800, 2);
    fields.writeUInt16LE(file.stored ? 0 : 8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(plain.length, 18);
    fields.writeUInt16LE(name.length, 22);
    bodies.push(Buffer.from("PK\x03\x04", "latin1"), fields, name, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, place, name);
    offset += 30 + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, central, Buffer.from("PK\x05\x06", "latin1"), end]);
}

/** A cell of a workbook: a text, a number, a day as a serial number, or nothing. */
export type Cell = string | number | { readonly serial: number } | null;

/** A workbook with one sheet a list of rows; empty rows are left out, as writers do. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Buffer {
  const shared: string[] = [];
  const names = Object.keys(sheets);
  const files = names.map((name, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    content: `<?xml version="1.0"?><worksheet><sheetData>${(sheets[name] ?? []).map((row, line) => rowXml(row, line + 1, shared)).join("")}</sheetData></worksheet>`,
  }));
  const relations = names.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const listed = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return zipOf([
    { name: "[Content_Types].xml", content: "<Types/>" },
    {
      name: "xl/workbook.xml",
      content: `<workbook><sheets>${listed.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships>${relations.join("")}</Relationships>`,
    },
    { name: "xl/styles.xml", content: styles },
    ...files,
    {
      name: "xl/sharedStrings.xml",
      content: `<sst>${shared.map((text) => `<si><t>${escape(text)}</t></si>`).join("")}</sst>`,
    },
  ]);
}

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm:ss"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

function rowXml(row: readonly Cell[], line: number, shared: string[]): string {
  if (row.length === 0) return "";
  const cells = row.map((cell, at) => {
    const place = `${String.fromCharCode(65 + at)}${line}`;
    if (cell === null) return "";
    if (typeof cell === "string")
      return `<c r="${place}" t="s"><v>${shared.push(cell) - 1}</v></c>`;
    if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
    return `<c r="${place}" s="1"><v>${cell.serial}</v></c>`;
  });
  return `<row r="${line}">${cells.join("")}</row>`;
}

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
