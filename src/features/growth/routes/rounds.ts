/** Answers of the endpoints of rounds and of the views that are asked for in them. */
import { findPublicKeys } from "#feature/keys";
import { dayAfter } from "#platform/calendar/index.ts";
import { colleagues } from "#platform/http/access.ts";
import { found, refuse as refuseAny } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { AskedAnswer, RoundAnswer, roundsContract } from "../contract.ts";
import { askWhoMayBe, endIfOver, forgetAsking, type Moment, todayOf } from "../ending.ts";
import {
  type AskedRow,
  deleteRound,
  emptyRound,
  insertRound,
  insertViews,
  listAsked,
  listColleagues,
  listRounds,
  listViews,
  lockOpenRounds,
  lockRound,
  noteAnswer,
  type RoundRow,
  takeInvitations,
} from "../queries/rounds.ts";
import {
  daysBetweenRounds,
  decideOpening,
  decideRemoval,
  lastReleasedOn,
  roundDays,
  shownAnswered,
} from "../rules.ts";

/** One that was deleted is shown no more, though the next one waits for its day. */
function shown({ invited, answered, state, ...round }: RoundRow): RoundAnswer[] {
  if (state === "deleted") return [];
  const closesOn = dayAfter(round.openedOn, roundDays);
  const whileOpen = state === "open" ? invited : null;
  return [{ ...round, state, closesOn, invited: whileOpen, answered: shownAnswered(answered) }];
}

const shownAsked = ({ id, ownerId, ownerName, ...row }: AskedRow): AskedAnswer => ({
  id,
  owner: { id: ownerId, name: ownerName },
  standing: row.standing,
  invited: row.invited,
  closesOn: dayAfter(row.openedOn, roundDays),
});

/** Whoever has answered last ends the round, as nobody is left to wait for. */
async function endWithout(moment: Moment, roundId: string): Promise<void> {
  const [round] = await lockOpenRounds(moment.db, { id: roundId });
  if (round) await endIfOver(moment, round, { today: await todayOf(moment), isClosed: false });
}

export const roundRoutes: RoutesOf<typeof roundsContract> = {
  "GET /me/growth/rounds": {
    access: colleagues,
    answer: async ({ db, who }) => {
      const rounds = await listRounds(db, who);
      const last = lastReleasedOn(rounds);
      return {
        rows: rounds.flatMap(shown),
        mayOpenFrom: last === null ? null : dayAfter(last, daysBetweenRounds),
      };
    },
  },
  "POST /me/growth/rounds": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, body, refuse } = asked;
      const { id, keyId, people } = body;
      const { personId: ownerId } = who;
      const rounds = await listRounds(db, who);
      const today = await todayOf(asked);
      const no = decideOpening({ ownerId, people, today, rounds });
      if (no) refuse(no);
      const ids = people.map(({ personId }) => personId);
      if ((await listColleagues(db, ids)).length < ids.length) refuse("notColleagues");
      const [key] = await findPublicKeys(db, [ownerId]);
      if (key?.id !== keyId) refuse("noKey");
      const round = { id, ownerId, keyId, publicKey: found(key).publicKey, openedOn: today };
      if (!(await insertRound(db, round, people))) refuse("hasOpenRound");
      for (const one of await lockOpenRounds(db, { id })) await askWhoMayBe(asked, one, today);
      return null;
    },
  },
  "POST /me/growth/rounds/:id/closing": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, refuse } = asked;
      const { id } = found(await lockRound(db, who, params.id));
      const [round] = await lockOpenRounds(db, { id });
      const today = await todayOf(asked);
      const ending = round && (await endIfOver(asked, round, { today, isClosed: true }));
      return { state: ending && ending !== "goes-on" ? ending : refuse("hasEnded") };
    },
  },
  "GET /me/growth/rounds/:id/views": {
    access: colleagues,
    answer: async ({ db, who, params }) => {
      const round = found(
        (await listRounds(db, who)).flatMap(shown).find(({ id }) => id === params.id),
      );
      return { rows: await listViews(db, who, round.id) };
    },
  },
  "DELETE /me/growth/rounds/:id": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params } = asked;
      const round = found(await lockRound(db, who, params.id));
      const isKept = decideRemoval(round, await todayOf(asked)) === "its-day";
      await forgetAsking(asked, await takeInvitations(db, round.id));
      await (isKept ? emptyRound : deleteRound)(db, round.id);
      return null;
    },
  },
  "GET /growth/views": {
    access: colleagues,
    answer: async ({ db, who }) => ({ rows: (await listAsked(db, who, null)).map(shownAsked) }),
  },
  "GET /growth/views/:id": {
    access: colleagues,
    answer: async ({ db, who, params }) => {
      const row = found((await listAsked(db, who, params.id))[0]);
      return { asked: shownAsked(row), publicKey: row.publicKey };
    },
  },
  "POST /growth/views/:id": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, refuse } = asked;
      await lockOpenRounds(db, { id: params.id });
      const row = found((await listAsked(db, who, params.id))[0]);
      const { levels } = body;
      if (new Set(levels.map(({ competency }) => competency)).size < levels.length)
        refuse("twiceTheSame");
      const [key] = await findPublicKeys(db, [row.ownerId]);
      if (key?.id !== row.keyId) refuse("keyChanged");
      const { standing } = row;
      const views = levels.map((level) => ({ ...level, roundId: row.id, standing }));
      if (!(await insertViews(db, views))) refuse("twiceTheSame");
      await noteAnswer(db, { roundId: row.id, personId: who.personId, how: "answered" });
      await endWithout(asked, row.id);
      return null;
    },
  },
  "POST /growth/views/:id/decline": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params } = asked;
      await lockOpenRounds(db, { id: params.id });
      const [row] = await listAsked(db, who, params.id);
      const { id: roundId } = row ?? refuseAny("missing");
      await noteAnswer(db, { roundId, personId: who.personId, how: "declined" });
      await endWithout(asked, roundId);
      return null;
    },
  },
};
