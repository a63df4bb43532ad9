/** Reads likes from a CSV or JSON text, and decides what each would do. Pure: what is known is an argument. */
import { readCsv } from "#platform/files/csv.ts";
import type { LikeWritten } from "./contract.ts";
import { mostLines, shortened } from "./reading.ts";
import type { OutsideTime } from "./over-time.ts";

/** A like as a text names it: by names, not by ids. */
export interface NamedLike {
  readonly line: number;
  readonly service: string;
  readonly team: string;
  readonly segment: string;
  readonly what: string;
  readonly firstAnswer: OutsideTime | null;
  readonly solved: OutsideTime | null;
}

export type ReadLike = NamedLike | { readonly line: number; readonly wrong: string };

/** The columns of the file that the export makes; others are passed over. */
export const likeHeads = [
  "Team",
  "Service",
  "Segment",
  "What",
  "First answer outside",
  "Solved outside",
] as const;
const texts = { team: 0, service: 1, segment: 2, what: 3, firstAnswer: 4, solved: 5 } as const;
type Column = keyof typeof texts;

export function readLikes(
  text: string,
  form: "csv" | "json",
): ReadLike[] | "unreadable" | "tooManyLines" {
  const rows = form === "csv" ? rowsOfCsv(text) : rowsOfJson(text);
  if (typeof rows === "string") return rows;
  return rows.length > mostLines ? "tooManyLines" : rows.map(readLike);
}

interface TextRow {
  readonly line: number;
  readonly cell: (column: Column) => string;
}

function rowsOfCsv(text: string): TextRow[] | "unreadable" {
  const rows = readCsv(text);
  if (rows === "unreadable") return rows;
  const [head, ...others] = rows;
  const names = (head?.cells ?? []).map((cell) => cell.toLowerCase());
  const placeOf = (column: Column): number => names.indexOf(likeHeads[texts[column]].toLowerCase());
  if (placeOf("service") < 0 || placeOf("segment") < 0) return "unreadable";
  return others.map(({ line, cells }) => ({
    line,
    cell: (column) => cells[placeOf(column)] ?? "",
  }));
}

function rowsOfJson(text: string): TextRow[] | "unreadable" {
  const given = parsed(text);
  const list: unknown =
    typeof given === "object" && given !== null && "likes" in given ? given.likes : given;
  if (!Array.isArray(list)) return "unreadable";
  return list.map((one: unknown, at) => ({
    line: at + 1,
    cell: (column) =>
      typeof one === "object" && one !== null
        ? textOf((one as Record<string, unknown>)[column])
        : "",
  }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

/** A time may stand as `{ "amount": 2, "unit": "hours" }` or as '2 hours'. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return "?";
  const { amount, unit } = value as { amount?: unknown; unit?: unknown };
  return typeof amount === "number" && typeof unit === "string" ? `${amount} ${unit}` : "?";
}

function readLike({ line, cell }: TextRow): ReadLike {
  const [service, segment] = [cell("service"), cell("segment")];
  if (service === "" || segment === "")
    return { line, wrong: "A service or a segment is missing." };
  const firstAnswer = readTime(cell("firstAnswer"));
  const solved = readTime(cell("solved"));
  if (firstAnswer === undefined || solved === undefined)
    return { line, wrong: "A time cannot be read: write 90 minutes, 4 hours or 2 days." };
  const what = shortened(cell("what"));
  return { line, service, segment, team: cell("team"), what, firstAnswer, solved };
}

const units = { m: "minutes", h: "hours", d: "days" } as const;

/** Null for nothing; undefined for what is no time. */
function readTime(text: string): OutsideTime | null | undefined {
  if (text === "") return null;
  const [, amount = "", letter = ""] =
    /^(\d{1,6}) ?(m|h|d)(?:in|inutes?|ours?|ays?)?$/i.exec(text) ?? [];
  const unit = units[letter.toLowerCase() as keyof typeof units];
  const count = Number(amount);
  return unit !== undefined && count >= 1 && count <= 100_000 ? { amount: count, unit } : undefined;
}

export interface KnownService {
  readonly id: string;
  readonly name: string;
  readonly teamName: string;
  readonly mayEdit: boolean;
  /** What is named now. */
  readonly like: LikeWritten | null;
}

export interface Known {
  readonly services: readonly KnownService[];
  readonly segments: readonly { readonly id: string; readonly name: string }[];
}

export type DecidedLike =
  | { readonly line: number; readonly state: "wrong"; readonly says: string }
  | {
      readonly line: number;
      readonly state: "new" | "changed" | "same";
      readonly named: NamedLike;
      readonly serviceId: string;
      readonly like: LikeWritten;
    };

const same = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** What each line would do. A service that is named twice is taken where it stands first. */
export function decideLikes(lines: readonly ReadLike[], known: Known): DecidedLike[] {
  const seen = new Map<string, number>();
  return lines.map((read): DecidedLike => {
    const wrong = (says: string): DecidedLike => ({ line: read.line, state: "wrong", says });
    if ("wrong" in read) return wrong(read.wrong);
    const found = findService(read, known.services);
    if (typeof found === "string") return wrong(found);
    const segment = known.segments.find(({ name }) => same(name, read.segment));
    if (!segment) return wrong(`There is no segment '${read.segment}'.`);
    const earlier = seen.get(found.id);
    if (earlier !== undefined)
      return wrong(`This service stands on line ${earlier} already; that one counts.`);
    seen.set(found.id, read.line);
    const { what, firstAnswer, solved } = read;
    const like: LikeWritten = { segmentId: segment.id, what, firstAnswer, solved };
    const state = found.like === null ? "new" : isSame(found.like, like) ? "same" : "changed";
    return { line: read.line, state, named: read, serviceId: found.id, like };
  });
}

function findService(
  { service, team }: NamedLike,
  services: readonly KnownService[],
): KnownService | string {
  const found = services.filter(
    (one) => same(one.name, service) && (team === "" || same(one.teamName, team)),
  );
  const [one] = found;
  if (!one || (found.length === 1 && !one.mayEdit))
    return `There is no service '${service}' that you may compare.`;
  return found.length > 1 ? `Several teams offer '${service}': name the team as well.` : one;
}

function isSame(one: LikeWritten, other: LikeWritten): boolean {
  const time = (given: OutsideTime | null): string =>
    given ? `${given.amount} ${given.unit}` : "";
  return (
    one.segmentId === other.segmentId &&
    one.what === other.what &&
    time(one.firstAnswer) === time(other.firstAnswer) &&
    time(one.solved) === time(other.solved)
  );
}
