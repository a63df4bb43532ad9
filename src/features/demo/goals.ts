/** Goals of the demo with their history, what pulls against what, and initiatives, as rows. Pure. */
import { goalsInTheHouse } from "./aims/in-the-house.ts";
import type { DemoGoal, DemoTarget, DemoTension } from "./aims/kinds.ts";
import { goalsNearCustomers } from "./aims/near-customers.ts";
import { tensions } from "./aims/tensions.ts";
import { idOf, type Making, ownerOf, written } from "./aims/making.ts";
import type { Tables, Told } from "./beside.ts";
import { makeChance } from "./chance.ts";
import { initiativesOf } from "./initiatives.ts";
import { membersIn } from "./members.ts";
import type { Row } from "./rows.ts";

const goals: readonly DemoGoal[] = [...goalsNearCustomers, ...goalsInTheHouse];
const dayMilliseconds = 86_400_000;
// Of its own, so that what is told here changes nothing of what others tell.
const seed = 20_260_107;

export function makeGoals(told: Told): Tables {
  const chance = makeChance(seed);
  const { now, begun, members } = told;
  const ago = (days: number): Date => new Date(now.getTime() - days * dayMilliseconds);
  const making: Making = {
    ...told,
    chance,
    ago,
    dayIn: (days) => written(ago(-days)),
    personIn: (team, at) => membersIn(members, team)[at]!.id,
    goalIds: new Map(goals.map(({ name }) => [name, chance.id(begun)])),
  };
  const targets = goals.flatMap((goal) =>
    goal.targets.map((target, at) => targetOf(making, goal, target, at)),
  );
  const made = tensions.map((tension) => tensionOf(making, tension));
  return [
    ["goal", goals.map((goal) => goalRow(making, goal))],
    ["goal_team", goals.flatMap((goal) => teamsOf(making, goal))],
    ["goal_segment", goals.flatMap((goal) => segmentsOf(making, goal))],
    ["goal_target", targets.map(({ row }) => row)],
    ["goal_value", targets.flatMap(({ values }) => values)],
    ["goal_check_in", goals.flatMap((goal) => checkInsOf(making, goal))],
    ["goal_tension", made.map(({ row }) => row)],
    ["goal_tension_word", made.flatMap(({ words }) => words)],
    [
      "goal_event",
      [...goals.flatMap((goal) => eventsOf(making, goal)), ...made.flatMap(({ events }) => events)],
    ],
    ...initiativesOf(
      making,
      targets.map(({ row }) => row),
    ),
  ];
}

function goalRow(making: Making, goal: DemoGoal): Row {
  const { begun, ago, dayIn } = making;
  const { name, why, below, ends, closed } = goal;
  return {
    id: idOf(making, name),
    name,
    why,
    parent_id: below === undefined ? null : idOf(making, below),
    owner_id: ownerOf(making, goal),
    from_day: written(begun),
    by_day: dayIn(ends),
    state: closed?.state ?? "open",
    state_since: closed ? ago(closed.ago) : begun,
    state_why: closed?.why ?? "",
    version: closed ? 2 : 1,
    created_at: begun,
  };
}

const teamsOf = (making: Making, { name, teams }: DemoGoal): Row[] =>
  teams.map((team) => ({ goal_id: idOf(making, name), team_id: making.ids.teamId(team) }));

function segmentsOf(making: Making, { name, segments = [] }: DemoGoal): Row[] {
  const known = making.earlier("segment");
  return segments.map((segment) => ({
    goal_id: idOf(making, name),
    segment_id: known.find((row) => row["name"] === segment)!["id"],
  }));
}

/** The id of the series that feeds a target. */
function outcomeOf(
  { earlier }: Making,
  [segment, name]: NonNullable<DemoTarget["outcome"]>,
): unknown {
  const segmentId =
    segment === null ? null : earlier("segment").find((row) => row["name"] === segment)!["id"];
  const rows = earlier("outcome");
  return rows.find((row) => row["name"] === name && row["segment_id"] === segmentId)!["id"];
}

function targetOf(
  making: Making,
  goal: DemoGoal,
  target: DemoTarget,
  place: number,
): { row: Row; values: Row[] } {
  const { chance, begun, dayIn, ids } = making;
  const { name, feed, unit, better, baseline, aim, outcome, team, values = [] } = target;
  const id = chance.id(begun);
  const row = {
    id,
    goal_id: idOf(making, goal.name),
    name,
    feed,
    unit,
    better,
    baseline,
    aim,
    outcome_id: outcome === undefined ? null : outcomeOf(making, outcome),
    team_id: team === undefined ? null : ids.teamId(team),
    from_day: written(begun),
    by_day: dayIn(goal.ends),
    // In the order in which they are told.
    created_at: new Date(begun.getTime() + place),
  };
  const typed = values.map((value, at) => ({
    target_id: id,
    ...monthEnd(making.now, values.length - at),
    value,
    note: "",
    by_person_id: ownerOf(making, goal),
  }));
  return { row, values: typed };
}

/** The last day of the month so many months ago, typed in two days later. */
function monthEnd(now: Date, months: number): { day: string; at: Date } {
  const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months + 1, 0, 9);
  return {
    day: written(new Date(end)),
    at: new Date(Math.min(end + 2 * dayMilliseconds, now.getTime())),
  };
}

const checkInsOf = (making: Making, goal: DemoGoal): Row[] =>
  goal.checkIns.map(([days, confidence, words]) => ({
    id: making.chance.id(making.ago(days)),
    goal_id: idOf(making, goal.name),
    confidence,
    words,
    by_person_id: ownerOf(making, goal),
    at: making.ago(days),
  }));

interface Happened {
  readonly goal: string;
  readonly at: Date;
  readonly kind: string;
  readonly actorId: string;
  readonly detail?: Row;
}

const eventRow = (making: Making, { goal, at, kind, actorId, detail = {} }: Happened): Row => ({
  id: making.chance.id(at),
  goal_id: idOf(making, goal),
  at,
  kind,
  actor_id: actorId,
  detail,
});

function eventsOf(making: Making, goal: DemoGoal): Row[] {
  const { begun, ago } = making;
  const { name, closed } = goal;
  const by = { goal: name, actorId: ownerOf(making, goal) };
  const set = eventRow(making, { ...by, at: begun, kind: "set" });
  if (!closed) return [set];
  const targets = goal.targets.map(({ name: measured, unit, aim, values = [] }) => {
    return { name: measured, unit, aim, day: null, value: values.at(-1) ?? null };
  });
  const detail = { state: closed.state, why: closed.why, targets };
  return [set, eventRow(making, { ...by, at: ago(closed.ago), kind: "closed", detail })];
}

function tensionOf(
  making: Making,
  tension: DemoTension,
): { row: Row; words: Row[]; events: Row[] } {
  const { ago, chance, personIn } = making;
  const { between, why, by, settled, said } = tension;
  const id = chance.id(ago(tension.ago));
  const onBoth = (kind: string, at: Date, actorId: string, words: string): Row[] =>
    [between, between.toReversed()].map(([goal, other]) => {
      const detail = { otherId: idOf(making, other!), other, words };
      return eventRow(making, { goal: goal!, at, kind, actorId, detail });
    });
  const named = onBoth("tension-named", ago(tension.ago), personIn(...by), why);
  return {
    row: {
      id,
      goal_id: idOf(making, between[0]),
      other_id: idOf(making, between[1]),
      why,
      named_by_id: personIn(...by),
      named_at: ago(tension.ago),
      decided: settled?.decided ?? null,
      settled_by_id: settled ? personIn(...settled.by) : null,
      settled_at: settled ? ago(settled.ago) : null,
    },
    words: said.map(([days, who, goal, body]) => ({
      id: chance.id(ago(days)),
      tension_id: id,
      body,
      author_id: personIn(...who),
      goal_id: idOf(making, goal),
      at: ago(days),
    })),
    events: settled
      ? [
          ...named,
          ...onBoth("tension-settled", ago(settled.ago), personIn(...settled.by), settled.decided),
        ]
      : named,
  };
}
