/** From the words of a file to what they name; what stands in the goal already may stay, though it has closed or left since. */
import type { TSchema } from "typebox";
import { Value } from "typebox/value";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { Who } from "#platform/http/who.ts";
import { feeds, GoalKept, type NamedThing, TargetBody, type TargetWritten } from "../contract.ts";
import { findGoals, type GoalRow, type TargetRow } from "../queries/goals.ts";
import { findNames, type Names } from "../queries/naming.ts";
import type { GoalFields } from "../rules.ts";
import { type GoalInFile, keyOf, plain, type TargetInFile } from "./reading.ts";

/** What is wrong with a line, in words. */
export class Wrong extends Error {}
export const wrong = (says: string): never => {
  throw new Wrong(says);
};

export const shown = (text: string): string => `'${text.slice(0, 60)}'`;

export interface House {
  readonly names: Names;
  /** Open goals by words and teams; several where nothing tells them apart. */
  readonly goals: Map<string, readonly GoalRow[]>;
  /** What the goals are called below which open ones stand; some of them have ended. */
  readonly above: ReadonlyMap<string, string>;
}

const most = 5000;

export async function findHouse(db: Database, who: Who): Promise<House> {
  const open = await findGoals(db, who, { state: "open", most });
  const goals = groupBy(open, ({ name, teams }) =>
    keyOf(
      name,
      teams.map((team) => team.name),
    ),
  );
  return { names: await findNames(db, who), goals, above: await namesAbove(db, who, open) };
}

/** What the goals are called below which these stand, open or not, by their ids. */
export async function namesAbove(
  db: Database,
  who: Who,
  rows: readonly Pick<GoalRow, "parentId">[],
): Promise<Map<string, string>> {
  const ids = [...new Set(rows.map(({ parentId }) => parentId).filter((id) => id !== null))];
  const above = await findGoals(db, who, { ids, most: ids.length });
  return new Map(above.map(({ id, name }) => [id, name]));
}

interface Known {
  readonly what: string;
  readonly names: ReadonlyMap<string, string>;
  /** What stands there now. */
  readonly kept: readonly NamedThing[];
}

function idOf(name: string, { what, names, kept }: Known): string {
  const wanted = plain(name);
  const id = kept.find((one) => plain(one.name) === wanted)?.id ?? names.get(wanted);
  return id ?? wrong(`there is no ${what} ${shown(name)}, or several`);
}

function parentOf({ goals, above }: House, name: string, before: GoalRow | null): string | null {
  if (name.trim() === "") return null;
  const keptId = before?.parentId ?? null;
  if (keptId !== null && plain(above.get(keptId) ?? "") === plain(name)) return keptId;
  const [parent, ...others] = [...goals.values()]
    .flat()
    .filter((one) => plain(one.name) === plain(name));
  return parent && others.length === 0
    ? parent.id
    : wrong(`there is no goal ${shown(name)} for it to stand below, or several`);
}

/** One whose owner was erased has none, and may go on so. */
function ownerOf({ names }: House, name: string, before: GoalRow | null): string | null {
  if (name.trim() === "" && before?.ownerId === null) return null;
  const kept = before?.owner ? [before.owner] : [];
  return idOf(name, { what: "colleague", names: names.persons, kept });
}

const noSigns = "holds signs that cannot be kept";
const wrongGoal: Readonly<Record<string, string>> = {
  name: `its words are missing or too long, or one of them ${noSigns}`,
  why: `its reason is too long, or ${noSigns}`,
  teamIds: "it names one team twice, or more than twenty",
  segmentIds: "it names one segment twice, or more than fifty",
  fromDay: "its first day is no day: write 2026-03-31",
  byDay: "its last day is no day: write 2026-03-31",
};
const wrongTarget: Readonly<Record<string, string>> = {
  name: `the words of a target are missing or too long, or one of them ${noSigns}`,
  unit: `the unit of a target is too long, or ${noSigns}`,
  feed: `a target has no such feed: write ${feeds.join(", ")}`,
  better: "a target has no such direction: write more or less",
  baseline: "the baseline of a target is too large",
  aim: "the aim of a target is too large",
  fromDay: "the first day of a target is no day: write 2026-03-31",
  byDay: "the last day of a target is no day: write 2026-03-31",
};

/** A file may say what could be typed in, and nothing else. */
function fit(schema: TSchema, thing: unknown, says: Readonly<Record<string, string>>): void {
  const [fault] = Value.Errors(schema, thing);
  if (fault) wrong(says[fault.instancePath.split("/")[1] ?? ""] ?? "it cannot be kept");
}

export function goalOf(house: House, given: GoalInFile, before: GoalRow | null): GoalFields {
  if (given.wrong !== "") wrong(given.wrong);
  const { names } = house;
  const teams = { what: "team", names: names.teams, kept: before?.teams ?? [] };
  const segments = { what: "segment", names: names.segments, kept: before?.segments ?? [] };
  const goal = {
    name: given.goal.trim(),
    why: given.why,
    parentId: parentOf(house, given.below, before),
    ownerId: ownerOf(house, given.owner, before),
    teamIds: given.teams.map((name) => idOf(name, teams)),
    segmentIds: given.segments.map((name) => idOf(name, segments)),
    fromDay: given.from,
    byDay: given.by,
  };
  fit(GoalKept, goal, wrongGoal);
  return goal;
}

type Source = Pick<TargetWritten, "outcomeId" | "teamId">;

function sourceOf(
  house: House,
  { feed, source }: TargetInFile,
  before: TargetRow | undefined,
): Source {
  if (feed === "typed") return { outcomeId: null, teamId: null };
  return feed === "outcome"
    ? { outcomeId: seriesOf(house, source, before?.outcomeId ?? null), teamId: null }
    : { outcomeId: null, teamId: feedingTeam(house, source, before) };
}

/** A series that has been retired may go on feeding what it feeds. */
function seriesOf({ names }: House, source: string, present: string | null): string {
  const kept =
    present === null ? [] : [{ id: present, name: names.outcomesEver.get(present) ?? "" }];
  return idOf(source, { what: "series", names: names.outcomes, kept });
}

/** So may a team that has been closed. */
function feedingTeam({ names }: House, source: string, before: TargetRow | undefined): string {
  const { teamId = null, teamName = null } = before ?? {};
  const kept = teamId === null ? [] : [{ id: teamId, name: teamName ?? "" }];
  return idOf(source, { what: "team", names: names.teams, kept });
}

export function targetOf(
  house: House,
  given: TargetInFile,
  before: TargetRow | undefined,
): TargetWritten {
  const { target, feed, unit, better, baseline, aim, from, by } = given;
  if (!feeds.some((one) => one === feed))
    wrong(`${shown(feed)} is no feed: write ${feeds.join(", ")}`);
  const written = {
    name: target.trim(),
    feed,
    unit,
    better,
    baseline,
    aim,
    ...sourceOf(house, given, before),
    fromDay: from,
    byDay: by,
  };
  fit(TargetBody, written, wrongTarget);
  return written as TargetWritten;
}
