/** Bodies of the acts on gatherings, and what must be so before some of them. */
import { makeCoffeePair, makeGathering } from "#fixtures/gatherings";
import { makeReward } from "#fixtures/rewards";
import type { Database } from "#platform/database/open.ts";
import type { Things } from "./things.ts";

const written = {
  title: "Soup for two teams",
  words: "",
  place: "The canteen",
  day: "2026-03-20",
  time: "18:00",
  minutes: 120,
  zone: "Europe/Berlin",
};

export function bodiesOfGatherings({
  team,
  customerTeam,
  sharedGoal,
  rewardWay,
}: Things): Readonly<Record<string, unknown>> {
  return {
    "POST /gatherings": { ...written, teamIds: [team, customerTeam], seats: null },
    "PUT /gatherings/:id": { ...written, version: 1 },
    "POST /gatherings/:id/cancellation": { why: "Half of us are ill", version: 1 },
    "PUT /gatherings/:id/answer": { comes: true },
    "PUT /gatherings/:id/presence": { came: true, line: "Good soup" },
    "PUT /gatherings/:id/count": { came: 9 },
    "PUT /coffee": { teamIds: [] },
    "PUT /coffee/:id": { said: "met" },
    "POST /rewards": { goalId: sharedGoal, words: "A day at the sea" },
    "PUT /rewards/:id/agreements/:teamId": { agrees: true },
    "POST /rewards/:id/ways/:teamId": { words: "Breakfast together" },
    "PUT /rewards/:id/support": { wayId: rewardWay },
    "PUT /rewards/:id/taking/:teamId": {
      words: "Breakfast together",
      day: "2026-03-20",
      isTaken: false,
    },
  };
}

/** What is told of one that is over. */
export function beforeGatherings({ gathering, reward }: Things): Readonly<Record<string, string>> {
  const over = `update gathering set starts_at = '2026-03-01T17:00:00Z', ends_at = '2026-03-01T19:00:00Z' where id = '${gathering}'`;
  const agreed = `insert into reward_agreement (reward_id, team_id, at)
    select reward.id, team_id, made_at from reward join goal_team using (goal_id) where reward.id = '${reward}'`;
  const reached = `with agreed as (${agreed})
    update reward set stands_at = made_at, reached_at = made_at, aims = '[]', by_day = '2026-12-31' where id = '${reward}'`;
  return {
    "POST /rewards/:id/ways/:teamId": reached,
    "PUT /rewards/:id/support": reached,
    "PUT /rewards/:id/taking/:teamId": reached,
    "GET /gatherings/:id/relationships": over,
    "PUT /gatherings/:id/presence": over,
    "PUT /gatherings/:id/count": over,
  };
}

interface InTeam {
  readonly id: string;
  readonly teamId: string;
}

/** To come, of the serving team and its customer's; the lead hosts it and the person is invited. A coffee of the person with the customer; a reward of both teams. */
export async function makeMeeting(
  db: Database,
  given: { readonly host: InTeam; readonly personId: string; readonly customer: InTeam },
): Promise<Pick<Things, "gathering" | "coffee" | "sharedGoal" | "reward" | "rewardWay">> {
  const { host, personId, customer } = given;
  const teamIds = [host.teamId, customer.teamId];
  const meeting = { teamIds, hostId: host.id, guests: [{ personId }] };
  const coffee = await makeCoffeePair(db, { oneId: personId, otherId: customer.id });
  const reward = await makeReward(db, { teamIds });
  return {
    gathering: (await makeGathering(db, meeting)).id,
    coffee: coffee.id,
    sharedGoal: reward.goalId,
    reward: reward.id,
    rewardWay: reward.wayId,
  };
}
