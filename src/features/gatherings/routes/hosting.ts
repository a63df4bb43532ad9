/** Inviting to a gathering, changing it, calling it off, and counting who came. */
import { newId } from "#platform/crypto/ids.ts";
import { colleagues } from "#platform/http/access.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { mayHost } from "../access.ts";
import { invitedOf } from "../answers.ts";
import type { gatheringsContract } from "../contract.ts";
import { invite } from "../inviting.ts";
import { whyOf } from "../mixing/rules.ts";
import { readAround } from "../network.ts";
import { listSeats, listTeamsWithPeople } from "../queries/network.ts";
import { type GatheringRow, lockGathering } from "../queries/reading.ts";
import { cancelGathering, insertGathering, setCount, updateGathering } from "../queries/writing.ts";
import { decideAfter, decideAhead } from "../rules.ts";
import { saidCancelled, saidChanged, saidInvited, saidSeat, tellOfGathering } from "../telling.ts";
import { readWritten } from "../written.ts";

type Hosting = Pick<
  RoutesOf<typeof gatheringsContract>,
  | "POST /gatherings"
  | "PUT /gatherings/:id"
  | "POST /gatherings/:id/cancellation"
  | "PUT /gatherings/:id/count"
>;

/** One that the reader hosts; any other is answered like one that is not there. */
async function findHosted(db: Database, who: Who, id: string): Promise<GatheringRow> {
  const row = found(await lockGathering(db, who, id));
  return mayHost(who, invitedOf(row)) ? row : refuse("missing");
}

/** Those who said that they come. */
async function comingTo(db: Database, id: string): Promise<string[]> {
  const seats = await listSeats(db, id);
  return seats.filter(({ comes }) => comes === true).map(({ personId }) => personId);
}

export const hostingAnswers: Hosting = {
  "POST /gatherings": {
    access: colleagues,
    answer: async ({ db, who, body, now, touch, subject, refuse: no }) => {
      const { teamIds, seats, ...typed } = body;
      const written = readWritten(typed, now, no);
      const open = new Set((await listTeamsWithPeople(db)).map((team) => team.id));
      if (!teamIds.every((teamId) => open.has(teamId))) no("unknownTeam");
      const from = whyOf(await readAround(db, now, teamIds));
      const id = newId();
      const why = { why: from?.why ?? null, whyRequests: from?.requests ?? null };
      const made = { id, ...written, ...why, seats, hostId: who.personId };
      await insertGathering(db, { ...made, madeAt: now, changedAt: now }, teamIds);
      const personIds = await invite(db, { id, teamIds, seats });
      const said = seats === null ? saidInvited : saidSeat;
      const telling = { key: `invited:${id}`, said, actorId: who.personId, personIds };
      await tellOfGathering({ db, now, touch }, { id, title: written.title }, telling);
      subject("gathering", id);
      return { id };
    },
  },
  "PUT /gatherings/:id": {
    access: colleagues,
    answer: async ({ db, who, params, body, now, touch, subject, refuse: no }) => {
      const row = await findHosted(db, who, params.id);
      const reason = decideAhead(row, now);
      if (reason) no(reason);
      const { version, ...typed } = body;
      if (version !== row.version) no("changedMeanwhile", { facts: { version: row.version } });
      const written = readWritten(typed, now, no);
      await updateGathering(db, row.id, written, now);
      const key = `changed:${row.id}:${version}`;
      const personIds = await comingTo(db, row.id);
      const telling = { key, said: saidChanged, actorId: who.personId, personIds };
      await tellOfGathering({ db, now, touch }, { id: row.id, title: written.title }, telling);
      subject("gathering", row.id);
      return null;
    },
  },
  "POST /gatherings/:id/cancellation": {
    access: colleagues,
    answer: async ({ db, who, params, body, now, touch, subject, refuse: no }) => {
      const row = await findHosted(db, who, params.id);
      const reason = decideAhead(row, now);
      if (reason) no(reason);
      if (body.version !== row.version) no("changedMeanwhile", { facts: { version: row.version } });
      await cancelGathering(db, row.id, { why: body.why.trim(), now });
      const personIds = await comingTo(db, row.id);
      const key = `cancelled:${row.id}`;
      const telling = { key, said: saidCancelled, actorId: who.personId, personIds };
      await tellOfGathering({ db, now, touch }, row, telling);
      subject("gathering", row.id);
      return null;
    },
  },
  "PUT /gatherings/:id/count": {
    access: colleagues,
    answer: async ({ db, who, params, body, now, subject, refuse: no }) => {
      const row = await findHosted(db, who, params.id);
      const reason = decideAfter(row, now);
      if (reason) no(reason);
      await setCount(db, row.id, body.came);
      subject("gathering", row.id);
      return null;
    },
  },
};
