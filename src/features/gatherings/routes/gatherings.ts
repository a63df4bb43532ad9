/** Reading gatherings, and answering them for oneself. */
import { colleagues } from "#platform/http/access.ts";
import { pageOf, readCursor } from "#platform/http/cursor.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import { isInvited, mayHost, maySeePeople } from "../access.ts";
import { asGathering, invitedOf } from "../answers.ts";
import type { gatheringsContract } from "../contract.ts";
import { exportOf } from "../exporting.ts";
import { invitationFile } from "../invitation/sending.ts";
import { drawnBeside, invite } from "../inviting.ts";
import {
  findGathering,
  listComing,
  listGatherings,
  listLines,
  lockGathering,
} from "../queries/reading.ts";
import { setComes, setPresence } from "../queries/writing.ts";
import { decideAfter, decideAhead, decideToCome, stateOf } from "../rules.ts";
import { suggestAt } from "../suggesting.ts";
import { saidSeat, tellOfGathering } from "../telling.ts";
import { readWarming } from "../warming/reading.ts";

const usualLimit = 50;

type Reading = Pick<
  RoutesOf<typeof gatheringsContract>,
  | "GET /gatherings"
  | "GET /gatherings/suggestions"
  | "GET /gatherings/export"
  | "GET /gatherings/:id"
  | "GET /gatherings/:id/relationships"
  | "GET /gatherings/:id/invitation"
  | "PUT /gatherings/:id/answer"
  | "PUT /gatherings/:id/presence"
>;

export const gatheringAnswers: Reading = {
  "GET /gatherings": {
    access: colleagues,
    answer: async ({ db, who, query, now }) => {
      const { state = "to-come", q, team, limit = usualLimit } = query;
      const after = readCursor(query.cursor, ["instant", "id"]);
      const teamIds = [team, query.with];
      const wanted = { state, q, teamIds, after, limit: limit + 1, now };
      const page = pageOf(await listGatherings(db, who, wanted), limit, ({ startsAt, id }) => [
        startsAt.toISOString(),
        id,
      ]);
      return {
        rows: page.rows.map((row) => asGathering(row, who, now)),
        nextCursor: page.nextCursor,
      };
    },
  },
  "GET /gatherings/suggestions": {
    access: colleagues,
    answer: async ({ db, now }) => {
      const { network, suggestions } = await suggestAt(db, now);
      const named = (id: string) => ({ id, name: network.names.get(id) ?? "" });
      return {
        rows: suggestions.map(({ teamIds, why, requests }) => ({
          teams: teamIds.map(named),
          why,
          requests,
        })),
        requests: network.requests,
        teams: network.teamIds.length,
      };
    },
  },
  "GET /gatherings/export": {
    access: colleagues,
    answer: async ({ db, who, query, now }) => {
      const wanted = { state: "all", after: null, limit: null, now } as const;
      const rows = await listGatherings(db, who, wanted);
      return exportOf(
        rows.map((row) => asGathering(row, who, now)),
        query.format ?? "csv",
      );
    },
  },
  "GET /gatherings/:id": {
    access: colleagues,
    answer: async ({ db, who, params, now }) => {
      const row = found(await findGathering(db, who, params.id));
      const one = invitedOf(row);
      const state = stateOf(row, now);
      const lines = await listLines(db, who, row.id);
      const isHost = mayHost(who, one);
      return {
        gathering: asGathering(row, who, now),
        people: maySeePeople(who, one) ? await listComing(db, who, row.id) : null,
        lines: lines.map(({ byId, byName, words, at }) => ({
          by: { id: byId, name: byName },
          words,
          at,
        })),
        mine: { came: row.ownCame, line: row.ownLine },
        may: {
          answer: state === "to-come" && isInvited(who, one),
          change: state === "to-come" && isHost,
          tell: state === "past" && maySeePeople(who, one),
          count: state === "past" && isHost,
        },
      };
    },
  },
  "GET /gatherings/:id/relationships": {
    access: colleagues,
    answer: async ({ db, who, params, now, refuse: no }) => {
      const row = found(await findGathering(db, who, params.id));
      const reason = decideAfter(row, now);
      if (reason) no(reason);
      return readWarming({ db, who, now }, row);
    },
  },
  "GET /gatherings/:id/invitation": {
    access: colleagues,
    answer: async ({ db, who, params, publicUrl }) => {
      const row = found(await findGathering(db, who, params.id));
      const url = `${publicUrl}/gatherings/${row.id}`;
      return invitationFile({ ...row, isCancelled: row.cancelledAt !== null, url });
    },
  },
  "PUT /gatherings/:id/answer": {
    access: colleagues,
    answer: async ({ db, who, params, body, now, touch, refuse: no }) => {
      const row = found(await lockGathering(db, who, params.id));
      const one = invitedOf(row);
      if (!isInvited(who, one)) refuse("missing");
      const reason = decideAhead(row, now);
      if (reason) no(reason);
      const answered = { seats: row.seats, was: row.comes, comes: body.comes };
      const gone = decideToCome(
        answered,
        await drawnBeside(db, { ...one, id: row.id }, who.personId),
      );
      if (gone) no(gone);
      await setComes(db, { gatheringId: row.id, personId: who.personId }, body.comes);
      if (body.comes === false && row.seats !== null) {
        const personIds = await invite(db, { id: row.id, teamIds: one.teamIds, seats: row.seats });
        const key = `seat:${row.id}`;
        const telling = { key, said: saidSeat, actorId: null, personIds };
        await tellOfGathering({ db, now, touch }, row, telling);
      }
      return null;
    },
  },
  "PUT /gatherings/:id/presence": {
    access: colleagues,
    answer: async ({ db, who, params, body, now, refuse: no }) => {
      const row = found(await lockGathering(db, who, params.id));
      if (!maySeePeople(who, invitedOf(row))) refuse("missing");
      const reason = decideAfter(row, now);
      if (reason) no(reason);
      const line = body.line.trim();
      if (line !== "" && body.came !== true) no("wasNotThere");
      const told = { came: body.came, line, lineAt: line === "" ? null : now };
      await setPresence(db, { gatheringId: row.id, personId: who.personId }, told);
      return null;
    },
  },
};
