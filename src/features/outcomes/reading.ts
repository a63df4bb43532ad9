/** Reads a CSV text of days and numbers, line by line: what cannot be read, or could be read in two ways, is said and left out. */
import type { Every } from "./contract.ts";
import { firstDayOf, mayHaveValue, periodOf, type Valued } from "./rules.ts";

export const mostLines = 100_000;

export type ReadLine =
  | ({ readonly line: number } & Valued)
  | { readonly line: number; readonly wrong: string };

interface Reading {
  readonly every: Every;
  /** Days that lie ahead of it are wrong. */
  readonly today: string;
}

/** 'tooManyLines' beyond what is taken at once. A first line in which neither column can be read is the header. */
export function readValues(csv: string, reading: Reading): ReadLine[] | "tooManyLines" {
  const lines = csv.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  if (lines.length > mostLines) return "tooManyLines";
  const written = lines
    .map((text, at) => ({ line: at + 1, text: text.trim() }))
    .filter(({ text }) => text !== "");
  const mark = delimiterOf(written.map(({ text }) => text));
  const split = written.map(({ line, text }) => ({ line, ...columnsOf(text, mark) }));
  const lineOfDay = new Map<string, number>();
  return split
    .filter((columns, at) => at > 0 || !isHeader(columns))
    .map((columns) => readLine(columns, reading, lineOfDay));
}

/** A semicolon or a tab anywhere tells: a comma may stand within numbers. */
function delimiterOf(lines: readonly string[]): string {
  return [";", "\t"].find((mark) => lines.some((text) => text.includes(mark))) ?? ",";
}

interface Columns {
  readonly dayText: string;
  readonly valueText: string;
}

const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .trim();

/** All that follows the first delimiter is the number, so that '2026-03-01,4,5' is four and a half. */
function columnsOf(text: string, mark: string): Columns {
  const at = text.indexOf(mark);
  if (at < 0) return { dayText: unquoted(text), valueText: "" };
  return { dayText: unquoted(text.slice(0, at)), valueText: unquoted(text.slice(at + 1)) };
}

const isHeader = ({ dayText, valueText }: Columns): boolean =>
  !/\d{4}/.test(dayText) && typeof readNumber(valueText) === "string";

function readLine(
  { line, dayText, valueText }: Columns & { readonly line: number },
  { every, today }: Reading,
  lineOfDay: Map<string, number>,
): ReadLine {
  const day = readDay(dayText, every);
  if ("wrong" in day) return { line, wrong: day.wrong };
  if (!mayHaveValue(day.day, today))
    return { line, wrong: `'${dayText}' is no day, or lies ahead.` };
  const value = readNumber(valueText);
  if (typeof value === "string") return { line, wrong: value };
  const earlier = lineOfDay.get(day.day);
  if (earlier !== undefined)
    return { line, wrong: `'${dayText}' stands on line ${earlier} already; that one counts.` };
  lineOfDay.set(day.day, line);
  return { line, day: day.day, value };
}

const spans: readonly { readonly every: Every; readonly form: RegExp; readonly name: string }[] = [
  { every: "month", form: /^(\d{4})-(0[1-9]|1[0-2])$/, name: "a month" },
  { every: "quarter", form: /^(\d{4})-?[Qq]([1-4])$/, name: "a quarter" },
  { every: "year", form: /^(\d{4})$/, name: "a year" },
];

/** A month, a quarter or a year stands for its first day. */
export function readDay(text: string, every: Every): { day: string } | { wrong: string } {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { day: text };
  const shown = text.slice(0, 40);
  for (const { every: spanned, form, name } of spans) {
    const [, year, part = "1"] = form.exec(text) ?? [];
    if (year === undefined) continue;
    if (spanned !== every)
      return { wrong: `'${shown}' is ${name}, and this series has a value for each ${every}.` };
    const month = spanned === "quarter" ? Number(part) * 3 - 2 : Number(part);
    const day = `${year}-${String(month).padStart(2, "0")}-01`;
    return { day: firstDayOf(periodOf(day, every), every) };
  }
  return { wrong: shown === "" ? "A day is missing." : `'${shown}' is no day: write 2026-03-31.` };
}

/** The number, or what is wrong with it. */
export function readNumber(text: string): number | string {
  const shown = text.slice(0, 40);
  if (text === "") return "A number is missing.";
  const plain = text.replace(/^[−–]/, "-");
  if (/^[+-]?\d{1,3},\d{3}$/.test(plain))
    return `'${shown}' could be read in two ways: write ${plain.replace(",", "")} or ${plain.replace(",", ".")}.`;
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(plain))
    return `'${shown}' is no number: write 4.5, without a unit and without marks between thousands.`;
  const value = Number(plain.replace(",", "."));
  return Math.abs(value) <= 1e15 ? value : `'${shown}' is too large.`;
}

export type DecidedLine =
  | { readonly line: number; readonly state: "wrong"; readonly says: string }
  | ({ readonly line: number; readonly state: "new" | "changed" | "same" } & Valued);

/** What each line would do to the values that are there. */
export function decideLines(
  lines: readonly ReadLine[],
  present: ReadonlyMap<string, number>,
): DecidedLine[] {
  return lines.map((read) => {
    if ("wrong" in read) return { line: read.line, state: "wrong", says: read.wrong };
    const earlier = present.get(read.day);
    const state = earlier === undefined ? "new" : earlier === read.value ? "same" : "changed";
    return { ...read, state };
  });
}
