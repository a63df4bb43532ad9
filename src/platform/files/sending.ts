/** Answers that are files, made in memory: for what is small enough to stand on a screen. */
import { Readable } from "node:stream";
import type { FileToSend } from "#platform/http/shapes.ts";
import { writeCsv } from "./csv-writing.ts";

/** The byte-order mark tells spreadsheets that it is UTF-8. */
export function csvFile(
  name: string,
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): FileToSend {
  return fileOf(name, "text/csv; charset=utf-8", `\ufeff${writeCsv(head, rows)}`);
}

export function jsonFile(name: string, content: unknown): FileToSend {
  return fileOf(name, "application/json; charset=utf-8", `${JSON.stringify(content, null, 2)}\n`);
}

function fileOf(name: string, type: string, text: string): FileToSend {
  const bytes = Buffer.from(text, "utf8");
  return { name, type, sizeBytes: bytes.length, content: Readable.from([bytes]) };
}
