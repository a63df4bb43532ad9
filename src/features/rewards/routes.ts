/** Answers of the endpoints of rewards. */
import { findGoalsByIds, type GoalByIdStands } from "#feature/goals";
import { newId } from "#platform/crypto/ids.ts";
import { colleagues } from "#platform/http/access.ts";
import { pageOf, readCursor } from "#platform/http/cursor.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import { mayDecide, mayPropose } from "./access.ts";
import { rewardsContract } from "./contract.ts";
import { exportOf } from "./exporting.ts";
import {
  hasStanding,
  insertReward,
  insertWay,
  listAgreements,
  listRewards,
  listWays,
  lockReward,
  noteStands,
  type RewardRow,
  setAgreement,
  setSupport,
  setTaking,
} from "./queries/rewards.ts";
import { listTeams } from "./queries/teams.ts";
import { tellTeams } from "./reaching.ts";
import { aimsOf, type Asked, readRewards, todayAt } from "./reading.ts";
import { decideToAgree, decideToPropose, decideToTake, doAllAgree, isSameAs } from "./rules.ts";

interface Found {
  readonly row: RewardRow;
  readonly goal: GoalByIdStands;
  /** Of which teams the reward is. */
  readonly teamIds: readonly string[];
}

const goalOf = async ({ db, now }: Asked, goalId: string): Promise<GoalByIdStands> =>
  found((await findGoalsByIds(db, [goalId], { now }))[0]);

async function findOne(asked: Asked, id: string): Promise<Found> {
  const row = found(await lockReward(asked.db, asked.who, id));
  const teams = (await listTeams(asked.db, [id])).get(id)!;
  return { row, goal: await goalOf(asked, row.goalId), teamIds: teams.map((team) => team.id) };
}

/** A team of the reward, and for which the reader may do this; any other is answered like one that is not there. */
async function findForTeam(
  asked: Asked,
  { id, teamId }: { readonly id: string; readonly teamId: string },
  may: (who: Asked["who"], teamId: string) => boolean,
): Promise<Found> {
  const one = await findOne(asked, id);
  return one.teamIds.includes(teamId) && may(asked.who, teamId) ? one : refuse("missing");
}

const usualLimit = 50;

export const rewardsRoutes = routes(rewardsContract, {
  "GET /rewards": {
    access: colleagues,
    answer: async ({ db, who, now, query }) => {
      const { q, goal: goalId, limit = usualLimit } = query;
      const teamIds = [query.team, query.with];
      const after = readCursor(query.cursor, ["text", "instant", "id"]);
      const rows = await listRewards(db, who, { q, goalId, teamIds, after, limit: limit + 1 });
      const page = pageOf(rows, limit, ({ rank, since, id }) => [rank, since.toISOString(), id]);
      return {
        rows: await readRewards({ db, who, now }, page.rows),
        nextCursor: page.nextCursor,
      };
    },
  },
  "GET /rewards/export": {
    access: colleagues,
    answer: async ({ db, who, now, query }) =>
      exportOf(
        await readRewards({ db, who, now }, await listRewards(db, who, {})),
        query.format ?? "csv",
      ),
  },
  "POST /rewards": {
    access: colleagues,
    answer: async ({ db, who, now, body, touch, subject, refuse: no }) => {
      const goal = await goalOf({ db, who, now }, body.goalId);
      if (!goal.teams.some(({ id }) => mayPropose(who, id))) refuse("missing");
      const reason = decideToPropose(goal, await todayAt(db, now));
      if (reason) no(reason);
      if (await hasStanding(db, goal.id)) no("oneStands");
      const id = newId();
      const words = body.words.trim();
      const made = { id, goalId: goal.id, words, byPersonId: who.personId, madeAt: now };
      await insertReward(db, made);
      const said = "A reward is proposed for a goal that your team shares";
      const telling = { key: `reward:${id}`, said, actorId: who.personId };
      const about = { title: words, goalId: goal.id, teamIds: goal.teams.map((team) => team.id) };
      await tellTeams({ db, now, touch }, about, telling);
      subject("reward", id);
      return { id };
    },
  },
  "PUT /rewards/:id/agreements/:teamId": {
    access: colleagues,
    answer: async ({ db, who, now, params, body, touch, subject, refuse: no }) => {
      const { row, goal, teamIds } = await findForTeam({ db, who, now }, params, mayDecide);
      if (row.standsAt !== null) no("stands");
      if (await hasStanding(db, goal.id)) no("oneStands");
      const reason = decideToAgree(goal, await todayAt(db, now));
      if (reason) no(reason);
      subject("reward", row.id);
      const said = { aims: aimsOf(goal), byDay: goal.byDay };
      const by = body.agrees ? { personId: who.personId, at: now, ...said } : null;
      await setAgreement(db, { rewardId: row.id, teamId: params.teamId }, by);
      const agreements = await listAgreements(db, [row.id]);
      const agreed = agreements.filter((one) => isSameAs(one, said)).map(({ teamId }) => teamId);
      if (!doAllAgree(teamIds, agreed)) return null;
      await noteStands(db, row.id, { standsAt: now, ...said, teamIds });
      const about = { title: row.words, goalId: goal.id, teamIds };
      await tellTeams({ db, now, touch }, about, {
        key: `reward-stands:${row.id}`,
        said: "All teams have agreed: this reward stands",
        actorId: who.personId,
      });
      return null;
    },
  },
  "POST /rewards/:id/ways/:teamId": {
    access: colleagues,
    answer: async ({ db, who, now, params, body, subject, refuse: no }) => {
      const { row } = await findForTeam({ db, who, now }, params, mayPropose);
      const reason = decideToTake(row);
      if (reason) no(reason);
      const id = newId();
      const words = body.words.trim();
      const way = { id, rewardId: row.id, teamId: params.teamId, words };
      await insertWay(db, { ...way, byPersonId: who.personId, at: now });
      subject("reward", row.id);
      return { id };
    },
  },
  "PUT /rewards/:id/support": {
    access: colleagues,
    answer: async ({ db, who, now, params, body, refuse: no }) => {
      const { row, teamIds } = await findOne({ db, who, now }, params.id);
      if (!teamIds.some((id) => mayPropose(who, id))) refuse("missing");
      const ways = await listWays(db, who, [row.id]);
      const isOwn = ways.some(({ id, teamId }) => id === body.wayId && mayPropose(who, teamId));
      if (body.wayId !== null && !isOwn) no("unknownWay");
      const reason = decideToTake(row);
      if (reason) no(reason);
      await setSupport(db, { rewardId: row.id, personId: who.personId }, body.wayId);
      return null;
    },
  },
  "PUT /rewards/:id/taking/:teamId": {
    access: colleagues,
    answer: async ({ db, who, now, params, body, subject, refuse: no }) => {
      const { row } = await findForTeam({ db, who, now }, params, mayDecide);
      const reason = decideToTake(row);
      if (reason) no(reason);
      const { day, isTaken } = body;
      const taking = { rewardId: row.id, teamId: params.teamId, words: body.words.trim(), day };
      const takenAt = isTaken ? now : null;
      await setTaking(db, { ...taking, takenAt, byPersonId: who.personId });
      subject("reward", row.id);
      return null;
    },
  },
});
