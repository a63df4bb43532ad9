/** Reads a file of goals, CSV or JSON, and says the rows of one: what is written can be read again. */
import { readCsv as readTable } from "#platform/files/csv.ts";

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

export const heads = [
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

const listOf = (text: string): string[] =>
  text
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** One row a target; a goal without a target has a row of its own. Several teams or segments stand with | between them. */
export function rowsOf(
  goals: readonly Omit<GoalInFile, "line" | "wrong">[],
): (string | number | null)[][] {
  return goals.flatMap((goal): (string | number | null)[][] => {
    const { goal: name, why, below, owner, teams, segments, from, by } = goal;
    const own = [name, why, below, owner, teams.join(" | "), segments.join(" | "), from, by];
    if (goal.targets.length === 0) return [[...own, ...Array<null>(9).fill(null)]];
    return goal.targets.map((target) => [
      ...own,
      target.target,
      target.feed,
      target.source,
      target.unit,
      target.better,
      target.baseline,
      target.aim,
      target.from,
      target.by,
    ]);
  });
}

type Cells = Readonly<Record<Head, string>> & { readonly line: number };

function cellsOf(text: string): Cells[] | "unreadable" {
  const rows = readTable(text);
  if (rows === "unreadable") return rows;
  const [head, ...rest] = rows;
  const places = heads.map(
    (name) => head?.cells.findIndex((cell) => cell.toLowerCase() === name) ?? -1,
  );
  if (places[0] === -1) return "unreadable";
  return rest.map(({ line, cells }) => {
    const named = heads.map((name, at) => [name, cells[places[at]!] ?? ""]);
    return { ...(Object.fromEntries(named) as Record<Head, string>), line };
  });
}

const noNumbers = "baseline and aim are numbers, such as 4.5";

/** Lines of one goal and the same teams belong together. */
export function readCsv(text: string): GoalInFile[] | "unreadable" {
  const cells = cellsOf(text);
  if (cells === "unreadable") return cells;
  const goals = new Map<string, GoalInFile>();
  for (const row of cells) {
    const one = goalOf(row);
    const key = keyOf(one.goal, one.teams);
    const known = goals.get(key);
    goals.set(key, known ? joined(known, one) : one);
  }
  return [...goals.values()];
}

function goalOf(row: Cells): GoalInFile {
  const { line, goal, why, below, owner, from, by } = row;
  const targets = row.target === "" ? [] : [targetOf(row)];
  const isWrong = targets.some(({ baseline, aim }) => Number.isNaN(baseline + aim));
  return {
    line,
    goal,
    why,
    below,
    owner,
    teams: listOf(row.teams),
    segments: listOf(row.segments),
    from,
    by,
    targets,
    wrong: isWrong ? noNumbers : "",
  };
}

const ownCells = ["why", "below", "owner", "from", "by"] as const;

/** A further line of a goal repeats what the first one says, or leaves it empty. */
function joined(known: GoalInFile, one: GoalInFile): GoalInFile {
  const differs =
    ownCells.some((name) => one[name] !== "" && one[name] !== known[name]) ||
    (one.segments.length > 0 && one.segments.join("|") !== known.segments.join("|"));
  const wrong = differs ? "two of its lines say different things of it" : one.wrong;
  return {
    ...known,
    targets: [...known.targets, ...one.targets],
    wrong: known.wrong === "" ? wrong : known.wrong,
  };
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);
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

/** Names are told apart without their case. */
export const plain = (name: string): string => name.trim().toLowerCase();

/** Two goals of one name are the same when their teams are. */
export const keyOf = (name: string, teams: readonly string[]): string =>
  [plain(name), ...teams.map(plain).toSorted()].join("\n");

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
      wrong: isWrong ? noNumbers : "",
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
