import { CsvRows, type Dialect } from "./csv.ts";
import { isGood } from "./raw-row.ts";

export interface Table {
  readonly dialect: Dialect;
  /** Rows that stand above the header, such as a title. */
  readonly rowsAbove: number;
}

const delimiters = [",", ";", "\t", "|"] as const;
const rowsLookedAt = 40;

/** Tells delimiter, line end and where the header stands from the beginning of a text; null when it is no table. */
export function detectDialect(sample: string): Table | null {
  const newline = newlineOf(sample);
  const named = /^sep=(.)\r?(?:\n|$)/i.exec(sample)?.[1];
  let best: { table: Table; score: number } | null = null;
  for (const delimiter of named ? [named] : delimiters) {
    const found = scoreDelimiter(sample, { delimiter, newline });
    if (found && (!best || found.score > best.score)) best = found;
  }
  return best?.table ?? null;
}

/** A header names at least two columns. */
export function isHeader(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell.trim() !== "").length > 1;
}

function newlineOf(sample: string): "\n" | "\r" {
  return !sample.includes("\n") && sample.includes("\r") ? "\r" : "\n";
}

function scoreDelimiter(sample: string, dialect: Dialect): { table: Table; score: number } | null {
  const scanner = new CsvRows(dialect);
  let rows = scanner.push(sample);
  if (rows.length < rowsLookedAt) rows = rows.concat(scanner.end());
  const beginning = rows.slice(0, rowsLookedAt).map((row) => (isGood(row) ? row.cells : []));
  const rowsAbove = beginning.findIndex(isHeader);
  if (rowsAbove < 0) return null;
  const width = beginning[rowsAbove]!.length;
  const below = beginning.slice(rowsAbove + 1).map((cells) => cells.length);
  const same = below.filter((one) => one === width).length;
  const near = below.filter((one) => one > 1).length;
  const alone = rowsAbove === 0 ? 0.5 : 0;
  const share = below.length > 0 ? (same + near / 2) / (1.5 * below.length) : alone;
  return {
    table: { dialect, rowsAbove },
    score: share - rowsAbove / 5 + Math.min(width, 200) / 1000,
  };
}
