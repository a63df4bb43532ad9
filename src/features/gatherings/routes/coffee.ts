/** Coffee for two: being in, and whether one met. */
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import { colleagues } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import { mayBeDrawn } from "../coffee/drawing.ts";
import { monthOf, nextMonthOf, yearBefore } from "../coffee/rules.ts";
import type { gatheringsContract } from "../contract.ts";
import {
  deleteWish,
  findPair,
  findWish,
  listPairs,
  type PairRow,
  setSaid,
  setWish,
} from "../queries/coffee.ts";
import { listTeamsWithPeople } from "../queries/network.ts";

type Coffee = Pick<
  RoutesOf<typeof gatheringsContract>,
  "GET /coffee" | "PUT /coffee" | "DELETE /coffee" | "PUT /coffee/:id"
>;

const asPair = (row: PairRow) => ({
  id: row.id,
  month: row.month,
  with:
    row.withId === null || row.withName === null ? null : { id: row.withId, name: row.withName },
  team: { id: row.teamId, name: row.teamName },
  ownTeam: { id: row.ownTeamId, name: row.ownTeamName },
  why: row.why,
  question: row.question,
  said: row.said,
});

export const coffeeAnswers: Coffee = {
  "GET /coffee": {
    access: colleagues,
    answer: async ({ db, who, now }) => {
      const month = monthOf(dayInZone(await findZone(db), now));
      const wish = await findWish(db, who);
      const pairs = await listPairs(db, who, yearBefore(month));
      const isLeftOut = wish !== undefined && !(await mayBeDrawn({ db, now }, wish, month));
      return {
        isIn: wish !== undefined,
        teams: [...(wish?.teams ?? [])],
        isLeftOut,
        waits: !isLeftOut && (wish?.waitsSince ?? null) !== null,
        pairs: pairs.map(asPair),
        nextDraw: `${nextMonthOf(month)}-01`,
      };
    },
  },
  "PUT /coffee": {
    access: colleagues,
    answer: async ({ db, who, body, now, refuse }) => {
      const open = new Set((await listTeamsWithPeople(db)).map(({ id }) => id));
      if (!body.teamIds.every((id) => open.has(id))) refuse("unknownTeam");
      if (!who.teams.some(({ teamId }) => open.has(teamId))) refuse("inNoTeam");
      await setWish(db, who.personId, { teamIds: body.teamIds, since: now });
      const wish = found(await findWish(db, who));
      const month = monthOf(dayInZone(await findZone(db), now));
      if (!(await mayBeDrawn({ db, now }, wish, month))) refuse("tooFewPeople");
      return null;
    },
  },
  "DELETE /coffee": {
    access: colleagues,
    answer: async ({ db, who }) => {
      await deleteWish(db, who.personId);
      return null;
    },
  },
  "PUT /coffee/:id": {
    access: colleagues,
    answer: async ({ db, who, params, body }) => {
      await setSaid(db, found(await findPair(db, who, params.id)), body.said);
      return null;
    },
  },
};
