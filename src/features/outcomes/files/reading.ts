/** Reads segments and series from a file: the columns or the JSON of an export. Pure. */
import { readCsv } from "#platform/files/csv.ts";
import { mostLines } from "../reading.ts";

export const heads = [
  "segment",
  "series",
  "unit",
  "source",
  "better",
  "every",
  "day",
  "value",
  "note",
] as const;
type Head = (typeof heads)[number];

/** One value as the file says it; a series without any has one line without a day. */
export type SeriesLine = Readonly<Record<Head, string>> & { readonly line: number };

/** Only JSON tells of segments what they are promised. */
export interface SeriesFile {
  readonly segments: readonly Readonly<Record<string, unknown>>[];
  readonly lines: readonly SeriesLine[];
}

export function readSeriesFile(text: string): SeriesFile | "unreadable" | "tooManyLines" {
  const plain = text.replace(/^\uFEFF/, "").trim();
  const file = plain.startsWith("{") ? readJson(plain) : readTable(plain);
  if (file === "unreadable") return file;
  return file.lines.length > mostLines ? "tooManyLines" : file;
}

function readTable(text: string): SeriesFile | "unreadable" {
  const rows = readCsv(text);
  if (rows === "unreadable") return rows;
  const [first, ...others] = rows;
  const names = first?.cells.map((cell) => cell.toLowerCase()) ?? [];
  if (!["series", "day", "value"].every((head) => names.includes(head))) return "unreadable";
  const lines = others.map(({ line, cells }) => ({
    line,
    ...eachHead((head) => cells[names.indexOf(head)] ?? ""),
  }));
  return { segments: [], lines };
}

const eachHead = (cellOf: (head: Head) => string): Record<Head, string> =>
  Object.fromEntries(heads.map((head) => [head, cellOf(head)])) as Record<Head, string>;

function readJson(text: string): SeriesFile | "unreadable" {
  const given = parsed(text);
  if (!isRecord(given) || !Array.isArray(given["series"])) return "unreadable";
  const segments = Array.isArray(given["segments"]) ? given["segments"].filter(isRecord) : [];
  const lines = given["series"].filter(isRecord).flatMap((series) => {
    const values = Array.isArray(series["values"]) ? series["values"].filter(isRecord) : [];
    const each = values.length === 0 ? [{}] : values;
    return each.map((value) => eachHead((head) => textOf({ ...series, ...value }[head])));
  });
  return { segments, lines: lines.map((line, at) => ({ line: at + 1, ...line })) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Neither a NUL nor half a letter can be kept: JSON may hide both behind a backslash. */
const textOf = (value: unknown): string =>
  typeof value === "string"
    ? value.replace(/[\0\p{Surrogate}]/gu, "").trim()
    : typeof value === "number"
      ? String(value)
      : "";
