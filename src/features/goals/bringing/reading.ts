/** Reads a file of goals, CSV or JSON, and writes one: what is written can be read again. */
import { parse } from "csv-parse/sync";

export const mostLines = 1000;

export interface TypedValue {
  readonly day: string;
  readonly value: number;
}

/** A target as it stands in a file: all of it words and numbers, no ids. */
export interface TargetInFile {
  readonly target: string;
  readonly feed: string;
  /** The series 'Satisfaction, Clinics', or the team. */
  readonly source: string;
  readonly unit: string;
  readonly better: string;
  readonly baseline: number;
  readonly aim: number;
  readonly from: string;
  readonly by: string;
  readonly values: readonly TypedValue[];
}

export interface GoalInFile {
  readonly line: number;
  readonly goal: string;
  readonly why: string;
  readonly below: string;
  readonly owner: string;
  readonly teams: readonly string[];
  readonly segments: readonly string[];
  readonly from: string;
  readonly by: string;
  readonly targets: readonly TargetInFile[];
  /** What cannot be read in it; empty when it is good. */
  readonly wrong: string;
}

const heads = [
  "goal",
  "why",
  "below",
  "owner",
  "teams",
  "segments",
  "from",
  "by",
  "target",
  "feed",
  "source",
  "unit",
  "better",
  "baseline",
  "aim",
  "target from",
  "target by",
] as const;
type Head = (typeof heads)[number];

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** A spreadsheet must not take a cell for a formula: those that begin like one get an apostrophe before them, plain numbers do not. */
export const safe = (text: string): string =>
  /^[=+\-@\t\r']/.test(text) && !isNumber(text) ? `'${text}` : text;

const unsafe = (text: string): string => (/^'[=+\-@\t\r']/.test(text) ? text.slice(1) : text);

const quoted = (text: string): string =>
  /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const listOf = (text: string): string[] =>
  text
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** One line a target; a goal without a target has a line of its own. Several teams or segments stand with | between them. */
export function writeCsv(goals: readonly Omit<GoalInFile, "line" | "wrong">[]): string {
  const rows = goals.flatMap((goal) => {
    const { goal: name, why, below, owner, teams, segments, from, by } = goal;
    const own = [name, why, below, owner, teams.join(" | "), segments.join(" | "), from, by];
    if (goal.targets.length === 0) return [[...own, ...Array<string>(9).fill("")]];
    return goal.targets.map((target) => [
      ...own,
      target.target,
      target.feed,
      target.source,
      target.unit,
      target.better,
      String(target.baseline),
      String(target.aim),
      target.from,
      target.by,
    ]);
  });
  const lines = [[...heads], ...rows].map((cells) =>
    cells.map((cell) => quoted(safe(cell))).join(","),
  );
  return `${lines.join("\r\n")}\r\n`;
}

type Cells = Readonly<Record<Head, string>> & { readonly line: number };

function cellsOf(text: string): Cells[] | null {
  const rows = parse(text, {
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    delimiter: [",", ";", "\t"],
  }) as unknown as { record: string[]; info: { lines: number } }[];
  const [head, ...rest] = rows;
  const places = heads.map(
    (name) => head?.record.findIndex((cell) => cell.trim().toLowerCase() === name) ?? -1,
  );
  if (places[0] === -1) return null;
  return rest.map(({ record, info }) => {
    const cells = heads.map((name, at) => [name, unsafe((record[places[at]!] ?? "").trim())]);
    return { ...(Object.fromEntries(cells) as Record<Head, string>), line: info.lines };
  });
}

/** Lines of one goal and the same teams belong together. */
export function readCsv(text: string): GoalInFile[] | "unreadable" {
  let cells: Cells[] | null;
  try {
    cells = cellsOf(text);
  } catch {
    return "unreadable";
  }
  if (cells === null) return "unreadable";
  const goals = new Map<string, GoalInFile>();
  for (const row of cells) {
    const teams = listOf(row.teams);
    const key = keyOf(row.goal, teams);
    const target = row.target === "" ? [] : [targetOf(row)];
    const wrong = target.some(({ baseline, aim }) => Number.isNaN(baseline + aim))
      ? "baseline and aim are numbers, such as 4.5"
      : row.goal === ""
        ? "it has no goal"
        : "";
    const known = goals.get(key);
    if (known)
      goals.set(key, {
        ...known,
        targets: [...known.targets, ...target],
        wrong: known.wrong || wrong,
      });
    else
      goals.set(key, {
        line: row.line,
        goal: row.goal,
        why: row.why,
        below: row.below,
        owner: row.owner,
        teams,
        segments: listOf(row.segments),
        from: row.from,
        by: row.by,
        targets: target,
        wrong,
      });
  }
  return [...goals.values()];
}

const numberOf = (text: string): number =>
  isNumber(text.replace(",", ".")) ? Number(text.replace(",", ".")) : Number.NaN;

const targetOf = (row: Cells): TargetInFile => ({
  target: row.target,
  feed: row.feed === "" ? "typed" : row.feed,
  source: row.source,
  unit: row.unit,
  better: row.better === "" ? "more" : row.better,
  baseline: numberOf(row.baseline),
  aim: numberOf(row.aim),
  from: row["target from"] === "" ? row.from : row["target from"],
  by: row["target by"] === "" ? row.by : row["target by"],
  values: [],
});

/** Two goals of one name are the same when their teams are. */
export const keyOf = (name: string, teams: readonly string[]): string =>
  [name, ...teams.toSorted((one, other) => one.localeCompare(other))]
    .map((part) => part.trim().toLowerCase())
    .join("\n");

const words = (value: unknown): string => (typeof value === "string" ? value : "");
const wordsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
const number = (value: unknown): number => (typeof value === "number" ? value : Number.NaN);

type Thing = Readonly<Record<string, unknown>>;
const thingsIn = (value: unknown): Thing[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];

/** As the export writes it: `{ "goals": [...] }`. */
export function readJson(text: string): GoalInFile[] | "unreadable" {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return "unreadable";
  }
  const listed = (file as { goals?: unknown } | null)?.goals;
  if (!Array.isArray(listed)) return "unreadable";
  return thingsIn(listed).map((goal, at) => {
    const targets = thingsIn(goal["targets"]).map((target) => targetInJson(target));
    const isWrong = targets.some(({ baseline, aim }) => Number.isNaN(baseline + aim));
    return {
      line: at + 1,
      goal: words(goal["goal"]),
      why: words(goal["why"]),
      below: words(goal["below"]),
      owner: words(goal["owner"]),
      teams: wordsIn(goal["teams"]),
      segments: wordsIn(goal["segments"]),
      from: words(goal["from"]),
      by: words(goal["by"]),
      targets,
      wrong: isWrong ? "baseline and aim are numbers, such as 4.5" : "",
    };
  });
}

const targetInJson = (target: Thing): TargetInFile => ({
  target: words(target["target"]),
  feed: words(target["feed"]),
  source: words(target["source"]),
  unit: words(target["unit"]),
  better: words(target["better"]),
  baseline: number(target["baseline"]),
  aim: number(target["aim"]),
  from: words(target["from"]),
  by: words(target["by"]),
  values: thingsIn(target["values"]).map(({ day, value }) => ({
    day: words(day),
    value: number(value),
  })),
});
