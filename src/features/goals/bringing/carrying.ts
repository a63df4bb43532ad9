/** Brings goals in from a file, one after the other: each is found by its words and its teams, set anew, changed, or as it was. */
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import { mayWrite } from "../access.ts";
import { ownedBy } from "../answers.ts";
import { decidePlace, decideTarget } from "../checking.ts";
import { feeds, type Feed, type GoalWritten, type TargetWritten } from "../contract.ts";
import { findGoals, findTargets, type GoalRow, type TargetRow } from "../queries/goals.ts";
import { findNames, type Names } from "../queries/naming.ts";
import { findValues, setValue } from "../queries/values.ts";
import {
  addEvent,
  insertGoal,
  insertTarget,
  updateGoal,
  updateTarget,
} from "../queries/writing.ts";
import { changesBetween, mayHaveValue } from "../rules.ts";
import { type GoalInFile, keyOf, type TargetInFile } from "./reading.ts";

export interface Asking {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
  readonly today: string;
}

type State = "new" | "changed" | "same" | "wrong";

export interface Line {
  readonly line: number;
  readonly goal: string;
  readonly state: State;
  readonly says: string;
}

/** What is wrong with a line, in words. */
class Wrong extends Error {}
const wrong = (says: string): never => {
  throw new Wrong(says);
};

const reasons: Readonly<Record<string, string>> = {
  wrongTeam: "one of its teams has closed, or belongs to a vendor",
  wrongOwner: "its owner has left, or works for a vendor",
  wrongSegment: "one of its segments is not there",
  wrongDays: "its last day does not lie after its first",
  circle: "it would stand below itself",
  tooDeep: "it would stand more than seven levels deep",
  wrongFeed: "there is no such series or team to read from",
  wrongAim: "a share lies between 0 and 100, a time not below 0",
};

function refuse(reason: string | null): void {
  if (reason !== null) wrong(reasons[reason] ?? reason);
}

const shown = (text: string): string => `'${text.slice(0, 60)}'`;
const day = (text: string, what: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : wrong(`${what} is no day: write 2026-03-31`);

function idOf(names: ReadonlyMap<string, string>, name: string, what: string): string {
  return (
    names.get(name.trim().toLowerCase()) ?? wrong(`there is no ${what} ${shown(name)}, or several`)
  );
}

interface House {
  readonly names: Names;
  /** Open goals by words and teams, and by words alone. */
  readonly goals: Map<string, GoalRow>;
}

const isBetter = (text: string): text is "more" | "less" => text === "more" || text === "less";

function goalOf({ names, goals }: House, given: GoalInFile): GoalWritten {
  if (given.wrong !== "") wrong(given.wrong);
  if (given.goal.length > 200 || given.why.length > 4000) wrong("its words are too long");
  const parents = [...goals.values()].filter(
    ({ name }) => name.trim().toLowerCase() === given.below.trim().toLowerCase(),
  );
  if (given.below !== "" && parents.length !== 1)
    wrong(`there is no goal ${shown(given.below)} for it to stand below, or several`);
  return {
    name: given.goal.trim(),
    why: given.why,
    parentId: given.below === "" ? null : parents[0]!.id,
    ownerId: idOf(names.persons, given.owner, "colleague"),
    teamIds: given.teams.map((name) => idOf(names.teams, name, "team")),
    segmentIds: given.segments.map((name) => idOf(names.segments, name, "segment")),
    fromDay: day(given.from, "its first day"),
    byDay: day(given.by, "its last day"),
  };
}

function targetOf({ names }: House, given: TargetInFile): TargetWritten {
  const { target, feed, source, unit, better, baseline, aim } = given;
  if (!feeds.includes(feed as Feed)) wrong(`${shown(feed)} is no feed: write ${feeds.join(", ")}`);
  if (!isBetter(better)) return wrong(`${shown(better)} is no direction: write more or less`);
  if (target.trim() === "" || target.length > 200 || unit.length > 30)
    wrong("the words of a target are missing or too long");
  const isFigure = feed !== "typed" && feed !== "outcome";
  return {
    name: target.trim(),
    feed: feed as Feed,
    unit,
    better,
    baseline,
    aim,
    outcomeId: feed === "outcome" ? idOf(names.outcomes, source, "series") : null,
    teamId: isFigure ? idOf(names.teams, source, "team") : null,
    fromDay: day(given.from, "the first day of a target"),
    byDay: day(given.by, "the last day of a target"),
  };
}

async function bringOne(asking: Asking, house: House, given: GoalInFile): Promise<State> {
  const goal = goalOf(house, given);
  const key = keyOf(given.goal, given.teams);
  const before = house.goals.get(key) ?? null;
  refuse(await decidePlace(asking, goal, before));
  const id = before?.id ?? newId();
  const isChanged = before ? await change(asking, before, goal) : await begin(asking, id, goal);
  const targetsChanged = await bringTargets(asking, house, id, given.targets);
  const state = !before ? "new" : isChanged || targetsChanged ? "changed" : "same";
  // Whoever brings back what they took out is not told of goals that are as they were. What was done is taken back with the line.
  if (state !== "same" && !mayWrite(asking.who, goal)) wrong("it is not yours to write");
  const [row] = await findGoals(asking.db, asking.who, { ids: [id], most: 1 });
  house.goals.set(key, row!);
  return state;
}

async function begin({ db, who, now }: Asking, id: string, goal: GoalWritten): Promise<true> {
  await insertGoal(db, id, goal, now);
  await addEvent(db, id, { kind: "set", actorId: who.personId, at: now });
  return true;
}

async function change(
  { db, who, now }: Asking,
  before: GoalRow,
  goal: GoalWritten,
): Promise<boolean> {
  const segmentIds = before.segments.map(({ id }) => id);
  const changes = changesBetween({ ...before, ...ownedBy(before), segmentIds }, goal);
  if (changes.length === 0) return false;
  await updateGoal(db, before, goal);
  const detail = { changes };
  await addEvent(db, before.id, { kind: "changed", actorId: who.personId, at: now, detail });
  return true;
}

const mostTargets = 10;

/** Targets are found by what they are called; those that are not in the file stay. */
async function bringTargets(
  asking: Asking,
  house: House,
  goalId: string,
  given: readonly TargetInFile[],
): Promise<boolean> {
  const present = await findTargets(asking.db, [goalId]);
  const calledSo = (name: string) =>
    present.find((target) => target.name.trim().toLowerCase() === name.trim().toLowerCase());
  const fresh = given.filter(({ target }) => !calledSo(target));
  if (present.length + fresh.length > mostTargets) wrong("it has more than ten targets");
  let isChanged = false;
  for (const one of given)
    if (await bringTarget({ asking, house, goalId }, one, calledSo(one.target))) isChanged = true;
  return isChanged;
}

interface OfGoal {
  readonly asking: Asking;
  readonly house: House;
  readonly goalId: string;
}

async function bringTarget(
  { asking, house, goalId }: OfGoal,
  given: TargetInFile,
  before: TargetRow | undefined,
): Promise<boolean> {
  const { db, now } = asking;
  const decided = await decideTarget(asking, targetOf(house, given));
  if (typeof decided === "string") return wrong(reasons[decided] ?? decided);
  const id = before?.id ?? newId();
  const stays = before !== undefined && isSame(before, decided);
  if (!before) await insertTarget(db, goalId, { ...decided, id, createdAt: now });
  else if (!stays) await updateTarget(db, before, decided);
  const valuesChanged = await bringValues(asking, id, given);
  return !stays || valuesChanged;
}

const compared = [
  "unit",
  "better",
  "baseline",
  "aim",
  "feed",
  "outcomeId",
  "teamId",
  "fromDay",
  "byDay",
] as const;
const isSame = (before: TargetRow, after: TargetWritten): boolean =>
  compared.every((field) => before[field] === after[field]);

async function bringValues(
  asking: Asking,
  targetId: string,
  given: TargetInFile,
): Promise<boolean> {
  const { db, who, now, today } = asking;
  if (given.values.length === 0 || given.feed !== "typed") return false;
  const present = new Map(
    (await findValues(db, [targetId])).map(({ day: on, value }) => [on, value]),
  );
  let isChanged = false;
  for (const { day: on, value } of given.values) {
    if (!mayHaveValue(on, today) || Number.isNaN(value)) wrong(`the value of ${shown(on)} is none`);
    if (present.get(on) === value) continue;
    await setValue(db, { targetId, day: on, value, note: "", byPersonId: who.personId, at: now });
    isChanged = true;
  }
  return isChanged;
}

/** Each goal of the file; one that is wrong is left out, whole, and the others go on. */
export async function bringGoals(
  asking: Asking,
  given: readonly GoalInFile[],
  within: (act: () => Promise<State>) => Promise<State>,
): Promise<Line[]> {
  const { db, who } = asking;
  const open = await findGoals(db, who, { state: "open", most: 5000 });
  const goals = new Map(
    open.map((row) => [
      keyOf(
        row.name,
        row.teams.map(({ name }) => name),
      ),
      row,
    ]),
  );
  const house = { names: await findNames(db, who), goals };
  const lines: Line[] = [];
  for (const one of given) {
    const line = { line: one.line, goal: one.goal };
    try {
      lines.push({ ...line, state: await within(() => bringOne(asking, house, one)), says: "" });
    } catch (fault) {
      if (!(fault instanceof Wrong)) throw fault;
      lines.push({ ...line, state: "wrong", says: fault.message });
    }
  }
  return lines;
}

export function asBrought(lines: readonly Line[]): {
  totals: Record<State, number>;
  lines: Sendable<Line>[];
} {
  const totals = { new: 0, changed: 0, same: 0, wrong: 0 };
  for (const { state } of lines) totals[state] += 1;
  return { totals, lines: lines.filter(({ state }) => state !== "same") };
}
