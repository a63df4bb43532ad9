/** Reads links from a file: the columns or the JSON of an export. What cannot be read is said, line by line. */
import { readCsv } from "#platform/files/csv.ts";

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
  const lines = /^[{[]/.test(plain) ? readJson(plain) : readTable(plain);
  if (lines === null) return "unreadable";
  return lines.length > mostLines ? "tooManyLines" : lines;
}

function readTable(text: string): NamedLine[] | null {
  const rows = readCsv(text);
  if (rows === "unreadable") return null;
  const [head, ...others] = rows;
  const places = new Map(head?.cells.map((cell, at) => [cell.toLowerCase(), at]));
  if (!columns.every((column) => places.has(headers[column]))) return null;
  return others.map(({ line, cells }) => ({
    line,
    ...named((column) => cells[places.get(headers[column])!] ?? ""),
  }));
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
