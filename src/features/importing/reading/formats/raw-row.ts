/** One row as it stands in the file. `raw` is its text; null where the format has none (workbooks, XES). */
export interface GoodRow {
  /** Physical line on which the row starts, counted from 1. */
  readonly line: number;
  readonly raw: string | null;
  readonly cells: readonly string[];
}

/** What could not be read, and why. */
export interface Unreadable {
  readonly line: number;
  /** A sentence. */
  readonly reason: string;
  readonly raw: string;
}

export type RawRow = GoodRow | Unreadable;

export function isGood(row: RawRow): row is GoodRow {
  return "cells" in row;
}

/** A row's own text, or its cells side by side. */
export function rawText(row: GoodRow): string {
  return row.raw ?? row.cells.join("\t");
}

export function unreadable(row: GoodRow, reason: string): Unreadable {
  return { line: row.line, reason, raw: rawText(row) };
}
