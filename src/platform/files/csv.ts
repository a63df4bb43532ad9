/** Files that spreadsheets read. */
import { Readable } from "node:stream";
import type { FileToSend } from "#platform/http/shapes.ts";

/** A cell of a CSV that no spreadsheet takes for a formula. */
export function safeCell(text: string): string {
  const plain = text.replaceAll("\u0000", "");
  const inert = /^[\s]*[=+\-@|%]/.test(plain) || /^[\t\r]/.test(plain) ? `'${plain}` : plain;
  return `"${inert.replaceAll('"', '""')}"`;
}

type Cell = string | number | null;

/** Numbers as programs write them; what is not known stays empty. */
const cellOf = (cell: Cell): string => {
  if (cell === null) return "";
  return typeof cell === "number" ? String(cell) : safeCell(cell);
};

/** A head and rows as a file; the byte-order mark tells spreadsheets that it is UTF-8. */
export function csvFile(
  name: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): FileToSend {
  const lines = [head, ...rows].map((row) => `${row.map(cellOf).join(",")}\r\n`);
  const bytes = Buffer.from(`\ufeff${lines.join("")}`, "utf8");
  return fileOf(name, "text/csv; charset=utf-8", bytes);
}

/** The same for programs. */
export function jsonFile(name: string, content: unknown): FileToSend {
  const bytes = Buffer.from(`${JSON.stringify(content, null, 2)}\n`, "utf8");
  return fileOf(name, "application/json; charset=utf-8", bytes);
}

function fileOf(name: string, type: string, bytes: Buffer): FileToSend {
  return { name, type, sizeBytes: bytes.length, content: Readable.from([bytes]) };
}
