/** Each hour: whether the goal of a reward that stands is reached, by its measure alone. */
import { findGoalsByIds } from "#feature/goals";
import { type NewsOf, tellNews } from "#feature/inbox";
import type { Tick } from "#platform/events/ticks.ts";
import { keptOf, listPeople, listStanding, noteReached } from "./queries/rewards.ts";
import { listTeams } from "./queries/teams.ts";
import { todayAt } from "./reading.ts";
import { daysToRead, isGoalReached, settledOf } from "./rules.ts";

type Moment = Parameters<typeof tellNews>[0];

interface About {
  readonly title: string;
  readonly goalId: string;
  readonly teamIds: readonly string[];
}

type Telling = Pick<NewsOf, "key" | "said" | "actorId">;

export async function tellTeams(moment: Moment, about: About, telling: Telling): Promise<void> {
  const { title, goalId, teamIds } = about;
  const personIds = await listPeople(moment.db, teamIds);
  const place = { title, href: `/goals/${goalId}#reward` };
  await tellNews(moment, [{ kind: "goals", at: moment.now, personIds, ...place, ...telling }]);
}

export async function lookForReached(moment: Moment): Promise<void> {
  const { db, now } = moment;
  const today = await todayAt(db, now);
  const rows = await listStanding(db);
  const ids = rows.map(({ goalId }) => goalId);
  const found = await findGoalsByIds(db, ids, { now, kept: keptOf(rows) });
  const goals = new Map(found.map((goal) => [goal.id, goal]));
  const teams = await listTeams(
    db,
    rows.map(({ id }) => id),
  );
  for (const row of rows) {
    const goal = goals.get(row.goalId);
    if (!goal || goal.state === "dropped") continue;
    const settled = settledOf(row.aims, goal.targets);
    const byDay = row.byDay ?? goal.byDay;
    const days = { byDay, today, daysToRead: daysToRead(goal.targets, byDay) };
    if (!isGoalReached(settled, days)) continue;
    await noteReached(db, row.id, now);
    const teamIds = teams.get(row.id)!.map(({ id }) => id);
    const said = "A reward of your team is reached: say how you would take it";
    const telling = { key: `reward-reached:${row.id}`, said, actorId: null };
    await tellTeams(moment, { title: row.words, goalId: goal.id, teamIds }, telling);
  }
}

export const ticks: readonly Tick[] = [
  {
    name: "rewards: look which are reached",
    everySeconds: 3600,
    work: ({ db, now, touch }) => lookForReached({ db, now, touch }),
  },
];
