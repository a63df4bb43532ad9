/** Reads months outside from a CSV text: lines that cannot be read, or could be read in two ways, are said and left out. Pure. */
import { mayHaveValue, readDay, readNumber } from "#feature/outcomes";
import { readCsv } from "#platform/files/csv.ts";
import type { MonthTold } from "./queries/outside.ts";
import { mayBeTold } from "./rules.ts";

/** Of months and of likes alike; a text of more is split. */
export const mostLines = 5000;

export type ReadMonth =
  | ({ readonly line: number } & MonthTold)
  | { readonly line: number; readonly wrong: string };

const columns = ["month", "kept", "total", "medianHours", "source"] as const;
type Column = (typeof columns)[number];
const heads: Readonly<Record<Column, RegExp>> = {
  month: /^(month|day|date|period)\b/i,
  kept: /^kept\b/i,
  total: /^(total|all|promises|n)\b/i,
  medianHours: /^median\b/i,
  source: /^source\b/i,
};

/**
 * Where each column stands: by the names in the first line, or in the usual order where it has none. A head names the month: any other
 * word of a head may stand in a line of values, as 'CRM, all' does as a source.
 */
function placesOf(first: readonly string[]): Readonly<Record<Column, number>> | null {
  const named = columns.map((column) => first.findIndex((cell) => heads[column].test(cell)));
  if (named[columns.indexOf("month")]! < 0) return null;
  return Object.fromEntries(columns.map((column, at) => [column, named[at]])) as Record<
    Column,
    number
  >;
}
const usual: Readonly<Record<Column, number>> = {
  month: 0,
  kept: 1,
  total: 2,
  medianHours: 3,
  source: 4,
};

interface Reading {
  /** The month that has begun: those ahead of it are wrong. */
  readonly present: string;
  /** The day that has begun. */
  readonly today: string;
  /** Of lines that name none. */
  readonly source: string;
}

export function readMonths(
  csv: string,
  reading: Reading,
): ReadMonth[] | "unreadable" | "tooManyLines" {
  const rows = readCsv(csv);
  if (rows === "unreadable") return rows;
  if (rows.length > mostLines) return "tooManyLines";
  const places = placesOf(rows[0]?.cells ?? []);
  const lineOfMonth = new Map<string, number>();
  return rows.slice(places ? 1 : 0).map(({ line, cells }) => {
    const cell = (column: Column): string => cells[(places ?? usual)[column]] ?? "";
    const read = readLine(cell, reading);
    if (typeof read === "string") return { line, wrong: read };
    const earlier = lineOfMonth.get(read.month);
    if (earlier !== undefined)
      return { line, wrong: `${read.month} stands on line ${earlier} already; that one counts.` };
    lineOfMonth.set(read.month, line);
    return { line, ...read };
  });
}

/** What a line says, or what is wrong with it. */
function readLine(cell: (column: Column) => string, reading: Reading): MonthTold | string {
  const month = readMonth(cell("month"), reading);
  if ("wrong" in month) return month.wrong;
  const [kept, total] = [readCount(cell("kept")), readCount(cell("total"))];
  if (typeof kept === "string") return kept;
  if (typeof total === "string") return total;
  if (kept > total) return `${kept} were kept, and there were only ${total}.`;
  const medianHours = readMedian(cell("medianHours"));
  if (typeof medianHours === "string") return medianHours;
  const source = shortened(cell("source") || reading.source);
  return { month: month.month, kept, total, medianHours, source };
}

const mostOfText = 200;

/** A text that the database takes: without controls and without halves of characters, such as a cut may leave. */
export const shortened = (text: string): string =>
  text
    .replaceAll(/\p{Cc}/gu, " ")
    .slice(0, mostOfText)
    .replaceAll(/\p{Cs}/gu, "");

function readMedian(text: string): number | null | string {
  if (text === "") return null;
  const median = readNumber(text);
  if (typeof median === "string" || (median >= 0 && median <= 1e6)) return median;
  return "A median is 0 hours or more.";
}

function readMonth(text: string, { present, today }: Reading) {
  const read = readDay(text, "month");
  if ("wrong" in read) return read;
  const month = read.day.slice(0, 7);
  return mayHaveValue(read.day, today) && mayBeTold(month, present)
    ? { month }
    : { wrong: `'${text.slice(0, 40)}' is no month, or lies ahead.` };
}

function readCount(text: string): number | string {
  const count = readNumber(text);
  if (typeof count === "string") return count;
  return Number.isInteger(count) && count >= 0 && count <= 1e9
    ? count
    : `'${text.slice(0, 40)}' is no count: write a whole number from 0.`;
}

export type DecidedMonth =
  | { readonly line: number; readonly state: "wrong"; readonly says: string }
  | ({ readonly line: number; readonly state: "new" | "changed" | "same" } & MonthTold);

/** What each line would do to the months that are there. */
export function decideMonths(
  lines: readonly ReadMonth[],
  present: ReadonlyMap<string, MonthTold>,
): DecidedMonth[] {
  return lines.map((read) => {
    if ("wrong" in read) return { line: read.line, state: "wrong", says: read.wrong };
    const earlier = present.get(read.month);
    const isSame =
      earlier !== undefined &&
      (["kept", "total", "medianHours", "source"] as const).every(
        (field) => earlier[field] === read[field],
      );
    return { ...read, state: earlier === undefined ? "new" : isSame ? "same" : "changed" };
  });
}
