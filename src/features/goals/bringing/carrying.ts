/** Brings goals in from a file, one after the other: each is found by its words and its teams, set anew, changed, or as it was. */
import { Value } from "typebox/value";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import { mayWrite } from "../access.ts";
import { ownedBy } from "../answers.ts";
import { decidePlace, decideTarget } from "../checking.ts";
import { Amount, mostTargets, type TargetWritten } from "../contract.ts";
import { findGoals, findTargets, type GoalRow, type TargetRow } from "../queries/goals.ts";
import { findValues, setValue } from "../queries/values.ts";
import {
  addEvent,
  insertGoal,
  insertTarget,
  updateGoal,
  updateTarget,
} from "../queries/writing.ts";
import { changesBetween, type GoalFields, mayHaveValue } from "../rules.ts";
import { type GoalInFile, keyOf, plain, type TargetInFile } from "./reading.ts";
import { findHouse, goalOf, type House, shown, targetOf, Wrong, wrong } from "./resolving.ts";

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

const meanwhile = "it was changed in the meantime: look at the file again";

async function bringOne(asking: Asking, house: House, given: GoalInFile): Promise<State> {
  const key = keyOf(given.goal, given.teams);
  const before = calledSo(house, key);
  const goal = goalOf(house, given, before);
  refuse(await decidePlace(asking, goal, before));
  const id = before?.id ?? newId();
  const isChanged = before ? await change(asking, before, goal) : await begin(asking, id, goal);
  const targetsChanged = await bringTargets(asking, house, id, given.targets);
  const state = !before ? "new" : isChanged || targetsChanged ? "changed" : "same";
  // Whoever brings back what they took out is not told of goals that are as they were. What was done is taken back with the line.
  if (state !== "same" && !mayWrite(asking.who, goal)) wrong("it is not yours to write");
  const [row] = await findGoals(asking.db, asking.who, { ids: [id], most: 1 });
  house.goals.set(key, [row!]);
  return state;
}

/** The open goal that a line of the file is about; none when it is a new one. */
function calledSo(house: House, key: string): GoalRow | null {
  const [before = null, ...others] = house.goals.get(key) ?? [];
  return others.length > 0 ? wrong("several open goals are called so, of the same teams") : before;
}

async function begin({ db, who, now }: Asking, id: string, goal: GoalFields): Promise<true> {
  await insertGoal(db, id, goal, now);
  await addEvent(db, id, { kind: "set", actorId: who.personId, at: now });
  return true;
}

async function change(
  { db, who, now }: Asking,
  before: GoalRow,
  goal: GoalFields,
): Promise<boolean> {
  const segmentIds = before.segments.map(({ id }) => id);
  const changes = changesBetween({ ...before, ...ownedBy(before), segmentIds }, goal);
  if (changes.length === 0) return false;
  if (!(await updateGoal(db, before, goal))) wrong(meanwhile);
  const detail = { changes };
  await addEvent(db, before.id, { kind: "changed", actorId: who.personId, at: now, detail });
  return true;
}

/** Targets are found by what they are called; those that are not in the file stay. */
async function bringTargets(
  asking: Asking,
  house: House,
  goalId: string,
  given: readonly TargetInFile[],
): Promise<boolean> {
  const present = await findTargets(asking.db, [goalId]);
  const byName = groupBy(present, ({ name }) => plain(name));
  const names = new Set(given.map(({ target }) => plain(target)));
  const twice = given.find(({ target }) => (byName.get(plain(target)) ?? []).length > 1);
  if (twice || names.size < given.length) wrong("two of its targets are called the same");
  const fresh = [...names].filter((name) => !byName.has(name));
  if (present.length + fresh.length > mostTargets) wrong("it has more than ten targets");
  let isChanged = false;
  for (const one of given)
    if (await bringTarget({ asking, house, goalId }, one, byName.get(plain(one.target))?.[0]))
      isChanged = true;
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
  const decided = await decideTarget(asking, targetOf(house, given, before), before);
  if (typeof decided === "string") return wrong(reasons[decided] ?? decided);
  const id = before?.id ?? newId();
  const stays = before !== undefined && isSame(before, decided);
  if (!before) await insertTarget(db, goalId, { ...decided, id, createdAt: now });
  else if (!stays && !(await updateTarget(db, before, decided))) wrong(meanwhile);
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
    if (!mayHaveValue(on, today) || !Value.Check(Amount, value))
      wrong(`the value of ${shown(on)} is none`);
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
  const house = await findHouse(asking.db, asking.who);
  const times = groupBy(given, ({ goal, teams }) => keyOf(goal, teams));
  const lines: Line[] = [];
  for (const one of given) {
    const line = { line: one.line, goal: one.goal };
    try {
      if ((times.get(keyOf(one.goal, one.teams)) ?? []).length > 1)
        wrong("the file has several goals that are called so, of the same teams");
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
