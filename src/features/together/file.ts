/** Reads a CSV text of units, periods and two figures that a person brings. */
import { readCsv } from "#platform/files/csv.ts";
import type { Observed } from "#platform/statistics/together/points.ts";
import type { ColumnsNamed } from "./contract.ts";

/** `cells`: units by periods from the first to the last, which is what dealing anew costs. */
const most = { lines: 20_000, units: 2_000, cells: 100_000 } as const;

export interface Wrong {
  readonly line: number;
  readonly says: string;
}

export interface FileRead {
  readonly columns: readonly string[];
  readonly lines: number;
  readonly rows: readonly Observed[];
  /** A period's number as the file writes it. */
  readonly periods: ReadonlyMap<number, string>;
  readonly empty: number;
  readonly wrong: readonly Wrong[];
}

export type NotRead = "unreadable" | "columnMissing" | "tooManyLines";

/** The first line names the columns. Without `columns` only they are told. */
export function readPanel(csv: string, columns: ColumnsNamed | null): FileRead | NotRead {
  const table = readCsv(csv);
  if (table === "unreadable" || table.length < 2 || table[0]!.cells.length < 2) return "unreadable";
  const [head, ...body] = table;
  if (body.length > most.lines) return "tooManyLines";
  const named = head!.cells;
  const none = { columns: named, lines: body.length, rows: [], empty: 0, wrong: [] };
  if (columns === null) return { ...none, periods: new Map() };
  const at = {
    unit: named.indexOf(columns.unit),
    period: named.indexOf(columns.period),
    figure: named.indexOf(columns.figure),
    outcome: named.indexOf(columns.outcome),
  };
  if (Object.values(at).some((index) => index < 0)) return "columnMissing";
  const read = readLines(
    body.map(({ line, cells }) => ({
      line,
      unit: cells[at.unit] ?? "",
      period: cells[at.period] ?? "",
      figure: cells[at.figure] ?? "",
      outcome: cells[at.outcome] ?? "",
    })),
  );
  return isTooLarge(read.rows) ? "tooManyLines" : { ...none, ...read };
}

function isTooLarge(rows: readonly Observed[]): boolean {
  const units = new Set(rows.map(({ unit }) => unit)).size;
  const numbers = rows.map(({ period }) => period);
  const first = numbers.reduce((one, other) => Math.min(one, other), Infinity);
  const last = numbers.reduce((one, other) => Math.max(one, other), -Infinity);
  return units > most.units || units * (last - first + 1) > most.cells;
}

interface Line extends ColumnsNamed {
  readonly line: number;
}

type OneLine = Observed & { readonly kind: Period["kind"] };

function readLines(lines: readonly Line[]) {
  const known = lines.filter(({ figure, outcome }) => !isNothing(figure) && !isNothing(outcome));
  const read = known.map((line) => ({ line, one: readLine(line) }));
  const kind = read.map(({ one }) => one).find((one) => typeof one !== "string")?.kind;
  const rows = new Map<string, Observed>();
  const wrong: Wrong[] = [];
  const periods = new Map<number, string>();
  for (const { line, one } of read) {
    const says = typeof one === "string" ? one : clashOf(one, line, { kind, rows });
    if (says !== null || typeof one === "string") {
      wrong.push({ line: line.line, says: says ?? "" });
      continue;
    }
    const { kind: _, ...row } = one;
    rows.set(keyOf(row), row);
    periods.set(row.period, line.period);
  }
  return { rows: [...rows.values()], wrong, periods, empty: lines.length - known.length };
}

const keyOf = ({ unit, period }: Observed): string => `${period} ${unit}`;

/** The row, or what is wrong with it. */
function readLine({ unit, period, figure, outcome }: Line): OneLine | string {
  const read = readPeriod(period);
  const [x, y] = [readDecimal(figure), readDecimal(outcome)];
  if (unit === "") return "It names no unit.";
  if (!read)
    return `'${period.slice(0, 40)}' is no period: write 2026, 2026-03, 2026-Q1 or a whole number.`;
  if (x === null || y === null)
    return `'${(x === null ? figure : outcome).slice(0, 40)}' is no number.`;
  return { unit, period: read.number, x, y, kind: read.kind };
}

interface Before {
  /** That of the first line that can be read. */
  readonly kind: Period["kind"] | undefined;
  readonly rows: ReadonlyMap<string, Observed>;
}

function clashOf(one: OneLine, { unit, period }: Line, { kind, rows }: Before): string | null {
  if (one.kind !== kind) return `'${period}' is a ${one.kind}, and the first is a ${kind}.`;
  return rows.has(keyOf(one))
    ? `${unit} in ${period} stands above already; that one counts.`
    : null;
}

interface Period {
  readonly kind: "number" | "month" | "quarter";
  readonly number: number;
}

/** A whole number (a year, or any count), a month or its days, a quarter. */
export function readPeriod(text: string): Period | null {
  const month = /^(\d{4})-(0[1-9]|1[0-2])(-\d{2})?$/.exec(text);
  if (month) return { kind: "month", number: Number(month[1]) * 12 + Number(month[2]) - 1 };
  const quarter = /^(\d{4})-?[Qq]([1-4])$/.exec(text);
  if (quarter) return { kind: "quarter", number: Number(quarter[1]) * 4 + Number(quarter[2]) - 1 };
  return /^\d{1,6}$/.test(text) ? { kind: "number", number: Number(text) } : null;
}

const nothings = new Set(["", "na", "n/a", "nan", "null", "-"]);
const isNothing = (text: string): boolean => nothings.has(text.toLowerCase());

/** A decimal comma or point; marks between thousands are not read. */
export function readDecimal(text: string): number | null {
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d{1,3})?$/.test(text)) return null;
  const value = Number(text.replace(",", "."));
  return Math.abs(value) <= 1e15 ? value : null;
}
