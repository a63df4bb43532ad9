/** An attendance report of Teams or Zoom to who came when. Every line is accounted for. Pure: bytes in, people out. */
import { type CsvRow, readCsv } from "#platform/files/csv.ts";
import { groupBy } from "#platform/grouping.ts";
import type { UnreadLine } from "../../contract.ts";
import { type DayOrder, orderOf, readLength, readWall } from "./dates.ts";
import { cleaned } from "../text.ts";
import { decodeReport } from "./decode.ts";
import { actionOf, type Laid, type Layout, layOut } from "./layouts.ts";

export interface Attended {
  /** The lines that name them. */
  readonly lines: readonly number[];
  readonly name: string;
  /** In small letters; null where the report has none. */
  readonly address: string | null;
  /** On the wall of the report's clock. */
  readonly joined: number;
  readonly left: number | null;
  readonly seconds: number | null;
}

export interface ReadAttendance {
  readonly layout: Layout;
  readonly title: string;
  readonly began: number | null;
  readonly ended: number | null;
  readonly isUtc: boolean;
  readonly people: readonly Attended[];
  readonly unread: readonly { readonly line: number; readonly why: UnreadLine }[];
  readonly lines: {
    readonly all: number;
    readonly people: number;
    readonly unread: number;
    readonly beside: number;
  };
}

export type AttendanceTrouble = "noText" | "unknownLayout" | "noTimes" | "contradictoryDates";

/** What the report cannot say by itself: whether '03/02/2026' is in March or in February. */
export interface AskOrder {
  readonly ask: "order";
  readonly example: string;
}

const isDate = (text: string): boolean =>
  readWall(text, "day-first") !== null || readWall(text, "month-first") !== null;

export function readAttendance(
  bytes: Uint8Array,
  told: DayOrder | null,
): ReadAttendance | AskOrder | AttendanceTrouble {
  const text = decodeReport(bytes);
  if (text === null || text.trim() === "") return "noText";
  const rows = shortened(readCsv(text, delimiterOf(text)));
  if (rows === "unreadable") return "unknownLayout";
  const laid = layOut(rows, isDate);
  if (!laid) return hasOnlySums(rows) ? "noTimes" : "unknownLayout";
  const { columns, people, times } = laid;
  const cells = people.flatMap((row) => [row.cells[columns.joined], leftOf(row, laid)]);
  const texts = [...times, ...cells.filter((cell) => cell !== undefined)];
  const found = orderOf(texts);
  if (found === "both") return "contradictoryDates";
  if (found === "ask" && told === null) return { ask: "order", example: exampleOf(texts) };
  return readRows(laid, found === "ask" ? told! : found);
}

const mostInCell = 200;

/** Nothing that is read is longer; what is looked for in a cell of many thousand letters would take its time by their square. */
const shortened = (rows: readonly CsvRow[] | "unreadable"): readonly CsvRow[] | "unreadable" =>
  rows === "unreadable"
    ? rows
    : rows.map(({ line, cells }) => ({
        line,
        cells: cells.map((cell) => (cell.length > mostInCell ? cleaned(cell, mostInCell) : cell)),
      }));

/** The first date that could be either. */
const exampleOf = (texts: readonly string[]): string =>
  texts.find(
    (text) => isDate(text) && readWall(text, "day-first") !== readWall(text, "month-first"),
  ) ?? "";

/** Tabs tell Teams; a semicolon comes from Excel where a comma stands in numbers. */
function delimiterOf(text: string): string {
  if (text.includes("\t")) return "\t";
  const heads = text.split(/\r\n|\n|\r/).slice(0, 8);
  const count = (mark: string): number =>
    Math.max(...heads.map((line) => line.replaceAll(/"[^"]*"/g, "").split(mark).length));
  return count(";") > count(",") ? ";" : ",";
}

/** Zoom's report of 'unique users' adds each person's time up and leaves out when. */
const hasOnlySums = (rows: readonly CsvRow[]): boolean =>
  rows
    .slice(0, 8)
    .some(({ cells }) =>
      cells.some((cell) => /total duration|gesamtdauer|durée totale/i.test(cell)),
    );

const leftOf = (row: CsvRow, { columns }: Laid): string | undefined =>
  columns.left === null ? undefined : row.cells[columns.left];

interface Line extends Omit<Attended, "lines"> {
  readonly line: number;
  readonly isGoing: boolean;
}

function readRows(laid: Laid, order: DayOrder): ReadAttendance {
  const read = laid.people.map((row) => readLine(row, laid, order));
  const groups = groupsOf(read.filter((line): line is Line => "name" in line));
  const [there, gone] = [groups.filter(hasComing), groups.filter((one) => !hasComing(one))];
  const unread = [
    ...read.filter((line): line is Unread => "why" in line),
    // Somebody of whom a log only says that they went was there before it began: when they came nobody knows.
    ...gone.flat().map(({ line }): Unread => ({ line, why: "onlyWent" })),
  ].toSorted((one, other) => one.line - other.line);
  const [began = null, ended = null] = laid.times.map((text) => readWall(text, order));
  return {
    layout: laid.layout,
    title: laid.title,
    began,
    ended,
    isUtc: laid.isUtc,
    people: there.map(attendedOf),
    unread,
    lines: {
      all: laid.people.length + laid.beside.length,
      people: there.flat().length,
      unread: unread.length,
      beside: laid.beside.length,
    },
  };
}

type Unread = { line: number; why: UnreadLine };

function readLine(row: CsvRow, laid: Laid, order: DayOrder): Line | Unread {
  const { line, cells } = row;
  const { columns } = laid;
  const cellOf = (at: number | null): string => (at === null ? "" : (cells[at] ?? ""));
  const name = nameOf(cellOf(columns.name));
  if (name === "") return { line, why: "noName" };
  const times = timesOf(cellOf(columns.joined), cellOf(columns.left), order);
  if (typeof times === "string") return { line, why: times };
  const action = columns.action === null ? "came" : actionOf(cellOf(columns.action));
  if (action === null) return { line, why: "unknownAction" };
  const seconds = readLength(cellOf(columns.length)) ?? secondsOf(times);
  const address = addressOf(cellOf(columns.address));
  return { line, name, address, ...times, seconds, isGoing: action === "went" };
}

type Times = Pick<Attended, "joined" | "left">;

function timesOf(joinedText: string, leftText: string, order: DayOrder): Times | UnreadLine {
  if (joinedText === "") return "noTime";
  const joined = readWall(joinedText, order);
  if (joined === null) return "wrongTime";
  if (leftText === "") return { joined, left: null };
  const left = readWall(leftText, order);
  return left === null || left < joined ? "wrongTime" : { joined, left };
}

const secondsOf = ({ joined, left }: Times): number | null =>
  left === null ? null : (left - joined) / 1000;

/** Teams and Zoom mark guests behind the name: 'Ada (Guest)', 'Ada (Extern)'. */
const nameOf = (cell: string): string =>
  cell
    .replace(/\s*\((guest|gast|invité|invitée|extern|external|externe)\)\s*$/i, "")
    .replaceAll(/\s+/g, " ")
    .trim();

const addressOf = (cell: string): string | null => {
  const address = cell.trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : null;
};

/** All lines of one person, by address, or by name where there is none. */
const groupsOf = (lines: readonly Line[]): (readonly Line[])[] => [
  ...groupBy(lines, ({ name, address }) => address ?? `name ${name.toLowerCase()}`).values(),
];

const hasComing = (all: readonly Line[]): boolean => all.some(({ isGoing }) => !isGoing);

/** Somebody who came twice is one person, there from the first coming to the last going. */
function attendedOf(all: readonly Line[]): Attended {
  const comings = all.filter(({ isGoing }) => !isGoing).map(({ joined }) => joined);
  const goings = all.flatMap(({ isGoing, joined, left }) => (isGoing ? [joined] : (left ?? [])));
  const seconds = all.map((line) => line.seconds);
  const { name, address } = all[0]!;
  return {
    lines: all.map(({ line }) => line),
    name,
    address,
    joined: Math.min(...comings),
    left: goings.length === 0 ? null : Math.max(...goings),
    seconds: seconds.includes(null) ? null : seconds.reduce<number>((sum, one) => sum + one!, 0),
  };
}
