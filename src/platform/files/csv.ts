/** Tables read from CSV text, with the lines on which their rows stand. */
import { parse } from "csv-parse/sync";

export interface CsvRow {
  /** As an editor counts them; of a row over several lines the last. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The mark before what a spreadsheet would take for a formula is taken off again. */
const bare = (cell: string): string => (/^'+\s*[=+\-@|%\t\r]/.test(cell) ? cell.slice(1) : cell);

/** A semicolon or a tab in the first line that has words tells: a comma may stand within numbers. */
export function delimiterOf(csv: string): string {
  const first = csv.split(/\r\n|\n|\r/).find((line) => line.trim() !== "") ?? "";
  const unquoted = first.replace(/"[^"]*"/g, "");
  return [";", "\t"].find((mark) => unquoted.includes(mark)) ?? ",";
}

/** Rows with their cells, trimmed; empty lines are left out. 'unreadable' where a quote is never closed. */
export function readCsv(
  csv: string,
  delimiter = delimiterOf(csv),
): readonly CsvRow[] | "unreadable" {
  try {
    const rows = parse(csv, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { info: { lines: number }; record: readonly string[] }[];
    return rows
      .map(({ info, record }) => ({ line: info.lines, cells: record.map(bare) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && String(fault.code).startsWith("CSV_"))
      return "unreadable";
    throw fault;
  }
}
