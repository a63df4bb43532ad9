/**
 * Where in a report which line stands. The layouts, as exports of real meetings in public repositories show them:
 * Teams since 2022 in sections that are numbered in every language, their columns in one order; before that a summary and one table;
 * before that a log of who joined and left. Zoom one table, with or without a table of the meeting above it.
 */
import type { CsvRow } from "#platform/files/csv.ts";

export type Layout = "teams-sections" | "teams-summary" | "teams-log" | "zoom";

/** Which cell of a line is what; null where the layout has no such column. */
export interface Columns {
  readonly name: number;
  readonly joined: number;
  readonly left: number | null;
  readonly length: number | null;
  readonly address: number | null;
  /** In a log: the word that says whether somebody came or went. */
  readonly action: number | null;
}

export interface Laid {
  readonly layout: Layout;
  readonly columns: Columns;
  readonly people: readonly CsvRow[];
  /** Everything else: titles, heads, the summary, and what repeats the people one by one. */
  readonly beside: readonly CsvRow[];
  readonly title: string;
  /** Texts of when the meeting began and ended, where the report says so. */
  readonly times: readonly string[];
  readonly isUtc: boolean;
}

const isSection = (row: CsvRow, number: number): boolean =>
  new RegExp(`^${number}\\.\\s+\\S`).test(row.cells[0] ?? "");

const heads = {
  name: /name|nom\b|teilnehmer|participant|nombre|imi/i,
  address: /e-?mail|courriel|correo/i,
  joined: /join|beitritt|beigetreten|teilnahme|arriv|connexion|entr[ée]e|rejoin|participation/i,
  left: /leav|left|verlass|austritt|d[ée]part|sortie|quitt/i,
  length: /duration|dauer|dur[ée]e/i,
} as const;

const findHead = (row: CsvRow, head: RegExp, not?: RegExp): number | null => {
  const at = row.cells.findIndex((cell) => head.test(cell) && !(not?.test(cell) ?? false));
  return at === -1 ? null : at;
};

/** Null where it is none of the layouts. `isDate` says whether a text is a date, in whichever order. */
export function layOut(rows: readonly CsvRow[], isDate: (text: string) => boolean): Laid | null {
  const [first] = rows;
  if (!first) return null;
  if (isSection(first, 1)) return inSections(rows, isDate);
  return asLog(rows, isDate) ?? asTable(rows, isDate);
}

function inSections(rows: readonly CsvRow[], isDate: (text: string) => boolean): Laid | null {
  const second = rows.findIndex((row) => isSection(row, 2));
  const head = rows[second + 1];
  if (second === -1 || !head || head.cells.length < 5) return null;
  const third = rows.findIndex((row, at) => at > second && isSection(row, 3));
  const end = third === -1 ? rows.length : third;
  const summary = rows.slice(1, second);
  return {
    layout: "teams-sections",
    // The same columns in the same order in every language; the address is looked for, for a few editions have none.
    columns: {
      name: 0,
      joined: 1,
      left: 2,
      length: 3,
      address: findHead(head, heads.address) ?? (head.cells.length >= 7 ? 4 : null),
      action: null,
    },
    people: rows.slice(second + 2, end),
    beside: [...rows.slice(0, second + 2), ...rows.slice(end)],
    ...meetingOf(summary, isDate),
    isUtc: [head, ...summary].some(({ cells }) => cells.some((cell) => /\(UTC\)/i.test(cell))),
  };
}

/** The first line of a summary names the meeting; its first two dates are its beginning and its end. */
function meetingOf(
  summary: readonly CsvRow[],
  isDate: (text: string) => boolean,
): Pick<Laid, "title" | "times"> {
  const values = summary.map(({ cells }) => cells[1] ?? "");
  const title =
    values.find((value) => value !== "" && !/^\d+$/.test(value) && !isDate(value)) ?? "";
  return { title, times: values.filter(isDate).slice(0, 2) };
}

/** Three columns: who, whether they came or went, and when. */
function asLog(rows: readonly CsvRow[], isDate: (text: string) => boolean): Laid | null {
  const [head, next] = rows;
  if (head?.cells.length !== 3 || !isDate(next?.cells[2] ?? "")) return null;
  const columns = { name: 0, joined: 2, left: null, length: null, address: null, action: 1 };
  const isUtc = /\(UTC\)/i.test(head.cells[2] ?? "");
  return {
    layout: "teams-log",
    columns,
    people: rows.slice(1),
    beside: [head],
    title: "",
    times: [],
    isUtc,
  };
}

/** One table whose head says what its columns are, below what is said of the meeting. */
function asTable(rows: readonly CsvRow[], isDate: (text: string) => boolean): Laid | null {
  const at = rows.findIndex((row) => columnsOf(row) !== null);
  const head = rows[at];
  const columns = head && columnsOf(head);
  if (!head || !columns) return null;
  const before = rows.slice(0, at);
  const isZoom = before.length === 0 || before[0]!.cells.length >= 5;
  const meeting = isZoom ? ofZoom(before, isDate) : meetingOf(before.slice(1), isDate);
  return {
    layout: isZoom ? "zoom" : "teams-summary",
    columns,
    people: rows.slice(at + 1),
    beside: rows.slice(0, at + 1),
    ...meeting,
    isUtc: head.cells.some((cell) => /\(UTC\)/i.test(cell)),
  };
}

/** Above Zoom's people may stand a table of the meeting with one line: number, name, beginning, end. */
function ofZoom(
  [, values]: readonly CsvRow[],
  isDate: (text: string) => boolean,
): Pick<Laid, "title" | "times"> {
  const cells = values?.cells ?? [];
  return { title: cells[1] ?? "", times: cells.filter(isDate).slice(0, 2) };
}

function columnsOf(row: CsvRow): Columns | null {
  const joined = findHead(row, heads.joined);
  const left = findHead(row, heads.left);
  const name = findHead(row, heads.name, heads.address);
  if (joined === null || left === null || name === null || joined === name) return null;
  return {
    name,
    joined,
    left,
    length: findHead(row, heads.length),
    address: findHead(row, heads.address),
    action: null,
  };
}

const came = /join|beigetreten|beitritt|rejoint|arriv/i;
const went = /left|verlass|quitt|parti/i;
/** 'came', 'went', or null for a word that is not known. */
export const actionOf = (word: string): "came" | "went" | null =>
  came.test(word) ? "came" : went.test(word) ? "went" : null;
