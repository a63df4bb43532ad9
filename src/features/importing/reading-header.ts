/** By which headers a file is known again, so that what somebody said of one file holds for the next of its kind. */
import { hash } from "node:crypto";
import { keyOf } from "./reading/columns/header.ts";
import { openSource, type Source, type SourcePart } from "./reading/source/open-source.ts";
import { ReadingRefused } from "./reading/source/refused.ts";
import { tablesOf } from "./reading/tables.ts";

/** Reads no further than the header of the first table. */
export async function readColumns(source: Source): Promise<readonly string[]> {
  const opened = await openSource(source);
  try {
    for await (const part of opened.parts) {
      const columns = await columnsOf(part);
      if (columns.length > 0) return columns;
    }
  } finally {
    await opened.parts.return(undefined);
  }
  throw new ReadingRefused(
    "noTable",
    "The file holds no table with a header. Nothing was imported.",
  );
}

async function columnsOf(part: SourcePart): Promise<readonly string[]> {
  for await (const table of tablesOf(part)) {
    // An event log's list of columns grows as it is read; its first rows have the usual ones.
    await table.rows.next();
    await table.rows.return(undefined);
    if (table.columns.length > 0) return [...table.columns];
  }
  return [];
}

/** The same for the same headers in any order. */
export function signatureOf(columns: readonly string[]): string {
  return hash("sha256", columns.map(keyOf).toSorted().join("\u0001"), "hex").slice(0, 24);
}
