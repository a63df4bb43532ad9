/** Rewards of the demo: one that was reached, one that stands, and one that waits for a yes. Pure. */
import type { Tables, Told } from "./beside.ts";
import type { TeamName } from "./cast.ts";
import { makeChance } from "./chance.ts";
import { membersIn } from "./members.ts";
import type { Row } from "./rows.ts";

const seed = 20_261_126;
const dayMilliseconds = 86_400_000;

interface DemoReward {
  readonly goal: string;
  readonly words: string;
  readonly teams: readonly TeamName[];
  readonly agreed: readonly TeamName[];
  readonly madeAgo: number;
  readonly reachedAgo?: number;
  readonly ways?: readonly (readonly [team: TeamName, words: string, support: number])[];
}

const told: readonly DemoReward[] = [
  {
    goal: "Standard contracts need no second round",
    words: "An afternoon on the river, both teams in the same boats",
    teams: ["Legal", "Sales"],
    agreed: ["Legal", "Sales"],
    madeAgo: 80,
    reachedAgo: 6,
    ways: [
      ["Legal", "The early boat, and lunch on the island", 2],
      ["Legal", "Late, with lanterns", 1],
      ["Sales", "As many boats as we can get", 5],
    ],
  },
  {
    goal: "A repair is back in five working days",
    words: "Breakfast on the loading bay, made by those who lead",
    teams: ["Production", "Logistics"],
    agreed: ["Production", "Logistics"],
    madeAgo: 50,
  },
  {
    goal: "A new colleague can work on the first morning",
    words: "A day in the woods",
    teams: ["IT", "People and Payroll"],
    agreed: ["IT"],
    madeAgo: 9,
  },
];

export function makeRewards(house: Told): Tables {
  const chance = makeChance(seed);
  const ago = (days: number): Date => new Date(house.now.getTime() - days * dayMilliseconds);
  const first = (team: TeamName): string => membersIn(house.members, team)[0]!.id;
  const all = told.map((one) => ({ one, id: chance.id(ago(one.madeAgo)) }));
  const ways = all.flatMap(({ one, id }) =>
    (one.ways ?? []).map(([team, words, support]) => ({ team, words, support, rewardId: id })),
  );
  const made = ways.map((way) => ({ ...way, id: chance.id(ago(5)) }));
  return [
    [
      "reward",
      all.map(({ one, id }) => ({
        id,
        goal_id: goalNamed(house, one.goal),
        words: one.words,
        by_person_id: first(one.teams[0]!),
        made_at: ago(one.madeAgo),
        ...keptOf(house, one),
        reached_at: one.reachedAgo === undefined ? null : ago(one.reachedAgo),
      })),
    ],
    [
      "reward_agreement",
      all.flatMap(({ one, id }) =>
        one.agreed.map((team) => ({
          reward_id: id,
          team_id: house.ids.teamId(team),
          by_person_id: first(team),
          ...agreedTo(house, one),
        })),
      ),
    ],
    [
      "reward_way",
      made.map(({ id, team, words, rewardId }) => ({
        id,
        reward_id: rewardId,
        team_id: house.ids.teamId(team),
        words,
        by_person_id: first(team),
        at: ago(5),
      })),
    ],
    ["reward_support", supportOf(house, made)],
    [
      "reward_taking",
      [
        {
          reward_id: all[0]!.id,
          team_id: house.ids.teamId("Sales"),
          words: "As many boats as we can get",
          day: ago(-11).toISOString().slice(0, 10),
          taken_at: null,
          by_person_id: first("Sales"),
        },
      ],
    ],
  ];
}

interface Way {
  readonly id: string;
  readonly rewardId: string;
  readonly team: TeamName;
  readonly support: number;
}

/** Each member supports one way at most: those of a team follow one another. */
function supportOf({ members }: Told, ways: readonly Way[]): Row[] {
  const next = new Map<TeamName, number>();
  return ways.flatMap(({ id, rewardId, team, support }) => {
    const from = next.get(team) ?? 1;
    next.set(team, from + support);
    return membersIn(members, team)
      .slice(from, from + support)
      .map((person) => ({ reward_id: rewardId, way_id: id, person_id: person.id }));
  });
}

const stands = ({ agreed, teams }: DemoReward): boolean => agreed.length === teams.length;

const keptOf = (house: Told, one: DemoReward): Row =>
  stands(one)
    ? {
        stands_at: agreedAt(house, one),
        ...goalKept(house, one),
      }
    : { stands_at: null, aims: null, by_day: null };

const agreedTo = (house: Told, one: DemoReward): Row => ({
  at: agreedAt(house, one),
  ...goalKept(house, one),
});

const agreedAt = ({ now }: Told, { madeAgo }: DemoReward): Date =>
  new Date(now.getTime() - (madeAgo - 2) * dayMilliseconds);

const goalKept = (house: Told, { goal }: DemoReward): Row => ({
  aims: aimsOf(house, goal),
  by_day: goalOf(house, goal)["by_day"],
});

const aimsOf = (house: Told, name: string): object[] =>
  house
    .earlier("goal_target")
    .filter((target) => target["goal_id"] === goalNamed(house, name))
    .map(({ id, name: called, unit, better, baseline, aim, from_day: fromDay, ...fed }) => ({
      targetId: id,
      name: called,
      unit,
      better,
      baseline,
      aim,
      fromDay,
      measuredBy: [fed["feed"], fed["outcome_id"], fed["team_id"]].filter(Boolean).join(" "),
    }));

const goalOf = ({ earlier }: Told, name: string): Row =>
  earlier("goal").find((goal) => goal["name"] === name)!;

const goalNamed = (house: Told, name: string): unknown => goalOf(house, name)["id"];
