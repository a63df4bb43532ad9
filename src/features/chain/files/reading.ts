/** Reads links from a file: the columns or the JSON of an export. What cannot be read is said, line by line. */
import { parse } from "csv-parse/sync";

export const mostLines = 5_000;

/** Names as the file says them; empty where it says none. */
export interface NamedLine {
  readonly line: number;
  readonly fromTeam: string;
  readonly fromService: string;
  readonly toTeam: string;
  readonly toService: string;
  readonly segment: string;
}

type Column = Exclude<keyof NamedLine, "line">;
const headers: Readonly<Record<Column, string>> = {
  fromTeam: "from team",
  fromService: "from service",
  toTeam: "to team",
  toService: "to service",
  segment: "segment",
};
const columns = Object.keys(headers) as Column[];

export function readLinks(text: string): NamedLine[] | "unreadable" | "tooManyLines" {
  const plain = text.replace(/^\uFEFF/, "").trim();
  const lines = /^[{[]/.test(plain) ? readJson(plain) : readCsv(plain);
  if (lines === null) return "unreadable";
  return lines.length > mostLines ? "tooManyLines" : lines;
}

/** What an export put before a cell so that no spreadsheet takes it for a formula is taken away again. */
export const withoutGuard = (cell: string): string =>
  /^'\s*[=+\-@|%]/.test(cell) || /^'[\t\r]/.test(cell) ? cell.slice(1) : cell;

interface CsvRecord {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

function readCsv(text: string): NamedLine[] | null {
  const [first = ""] = text.split(/\r\n|\n|\r/, 1);
  const delimiter = [";", "\t"].find((mark) => first.includes(mark)) ?? ",";
  const records = parseCsv(text, delimiter);
  const [head, ...rows] = records ?? [];
  if (!head) return null;
  const places = new Map(head.record.map((cell, at) => [cell.trim().toLowerCase(), at]));
  if (!columns.every((column) => places.has(headers[column]))) return null;
  return rows.map(({ info, record }) => {
    const cell = (column: Column) =>
      withoutGuard(record[places.get(headers[column])!] ?? "").trim();
    // The parser counts the line on which a record ends.
    return { line: info.lines, ...named(cell) };
  });
}

function parseCsv(text: string, delimiter: string): CsvRecord[] | null {
  try {
    return parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as CsvRecord[];
  } catch {
    // The parser says no by throwing: the text is no CSV, and the refusal says so.
    return null;
  }
}

function named(cell: (column: Column) => string): Omit<NamedLine, "line"> {
  return {
    fromTeam: cell("fromTeam"),
    fromService: cell("fromService"),
    toTeam: cell("toTeam"),
    toService: cell("toService"),
    segment: cell("segment"),
  };
}

/** Links of a JSON export count as lines from one. */
function readJson(text: string): NamedLine[] | null {
  const links = linksIn(text);
  if (links === null) return null;
  return links.map((link, at) => {
    const facts = (typeof link === "object" && link !== null ? link : {}) as Record<
      string,
      unknown
    >;
    const cell = (column: Column) => {
      const value = facts[column];
      return typeof value === "string" ? value.trim() : "";
    };
    return { line: at + 1, ...named(cell) };
  });
}

function linksIn(text: string): unknown[] | null {
  try {
    const told: unknown = JSON.parse(text);
    const links = Array.isArray(told) ? told : (told as { links?: unknown }).links;
    return Array.isArray(links) ? links : null;
  } catch {
    // The parser says no by throwing: the text is no JSON, and the refusal says so.
    return null;
  }
}
