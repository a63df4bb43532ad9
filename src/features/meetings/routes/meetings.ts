/** Answers about one's meetings, what one says of them, one's record, and a team's total. */
import { findVisibleTeam } from "#feature/organisation";
import { colleagues } from "#platform/http/access.ts";
import type { Database } from "#platform/database/open.ts";
import { found } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { aheadOf } from "../ahead.ts";
import type { meetingsContract } from "../contract.ts";
import { exportOf } from "../exporting.ts";
import {
  colleaguesOf,
  findByTitle,
  findMeeting,
  findNudgeMinutes,
  hasCalendar,
  listMeetings,
  type MeetingRow,
} from "../queries/reading.ts";
import {
  deleteCorrection,
  deletePresence,
  deleteWord,
  putCorrection,
  putPresence,
  putSetting,
  putWord,
} from "../queries/saying.ts";
import { listTeamMonths } from "../queries/teams.ts";
import { recordOf } from "../record.ts";
import { decideWord, mayBeHere, standingWord } from "../rules.ts";
import { type Saying, takeWordBack, takeNudgeBack, tellHere, tellWord } from "../telling.ts";

const dayMs = 86_400_000;
const recordDays = 180;
const aheadDays = 7;
const mostTold = 100;

const recordSpan = (now: Date) => ({
  from: new Date(now.getTime() - recordDays * dayMs),
  to: now,
});

/** One's colleagues of this meeting, who hear what one says of it. */
async function sayingOf(db: Database, who: Who, meeting: MeetingRow): Promise<Saying> {
  const { id, key, title, startsAt } = meeting;
  const toIds = ((await colleaguesOf(db, who, [id])).get(id) ?? []).slice(0, mostTold);
  return { key, title, startsAt, personId: who.personId, toIds };
}

export const meetingAnswers: Pick<
  RoutesOf<typeof meetingsContract>,
  | "GET /me/meetings"
  | "GET /me/meetings/record"
  | "GET /me/meetings/export"
  | "PUT /me/meetings/settings"
  | "PUT /me/meetings/:id/word"
  | "DELETE /me/meetings/:id/word"
  | "PUT /me/meetings/:id/presence"
  | "DELETE /me/meetings/:id/presence"
  | "PUT /me/meetings/:id/correction"
  | "DELETE /me/meetings/:id/correction"
  | "GET /teams/:id/meetings"
> = {
  "GET /me/meetings": {
    access: colleagues,
    answer: async ({ db, who, query, now }) => {
      const words = query.q?.trim() ?? "";
      const to = new Date(now.getTime() + aheadDays * dayMs);
      const meetings =
        words === ""
          ? await listMeetings(db, who, { from: now, to })
          : await findByTitle(db, who, words);
      return {
        rows: await aheadOf({ db, who, now }, meetings),
        nudgeMinutes: await findNudgeMinutes(db, who),
        hasCalendar: await hasCalendar(db, who),
      };
    },
  },
  "GET /me/meetings/record": {
    access: colleagues,
    answer: async ({ db, who, now }) => recordOf(await listMeetings(db, who, recordSpan(now)), now),
  },
  "GET /me/meetings/export": {
    access: colleagues,
    answer: async ({ db, who, query, now }) => {
      const { from } = recordSpan(now);
      const to = new Date(now.getTime() + 60 * dayMs);
      const meetings = await listMeetings(db, who, { from, to });
      return exportOf(meetings, query.format ?? "csv", now);
    },
  },
  "PUT /me/meetings/settings": {
    access: colleagues,
    answer: async ({ db, who, body }) => {
      await putSetting(db, { personId: who.personId, ...body });
      return null;
    },
  },
  "PUT /me/meetings/:id/word": {
    access: colleagues,
    answer: async ({ db, who, params, body, now, refuse, touch }) => {
      const meeting = found(await findMeeting(db, who, params.id));
      const { key, startsAt } = meeting;
      const newAt = body.kind === "late" && body.newAt !== null ? new Date(body.newAt) : null;
      if (body.kind === "late" && newAt === null) refuse("wrongTime");
      const wrong = decideWord(meeting, newAt, now);
      if (wrong !== null) refuse(wrong);
      const { personId } = who;
      await putWord(db, { key, personId, kind: body.kind, newAt, startsAt, saidAt: now });
      const saying = await sayingOf(db, who, meeting);
      await tellWord({ db, now, touch }, saying, { kind: body.kind, newAt });
      touch(`meetings:${personId}`);
      return { told: saying.toIds.length };
    },
  },
  "DELETE /me/meetings/:id/word": {
    access: colleagues,
    answer: async ({ db, who, params, now, touch }) => {
      const { id, key, title, startsAt } = found(await findMeeting(db, who, params.id));
      const { personId } = who;
      await deleteWord(db, { key, personId });
      const toIds = (await colleaguesOf(db, who, [id])).get(id) ?? [];
      await takeWordBack({ db, now, touch }, { key, title, startsAt, personId, toIds });
      touch(`meetings:${personId}`);
      return null;
    },
  },
  "PUT /me/meetings/:id/presence": {
    access: colleagues,
    answer: async ({ db, who, params, now, refuse, touch }) => {
      const meeting = found(await findMeeting(db, who, params.id));
      if (!mayBeHere(meeting, now)) refuse("notNow");
      const { personId } = who;
      const { key, startsAt } = meeting;
      const moment = { db, now, touch };
      await putPresence(db, { key, personId, startsAt, at: now });
      await takeNudgeBack(moment, { key, startsAt, personId });
      const word = standingWord(meeting);
      if (word !== null) await tellHere(moment, await sayingOf(db, who, meeting), word);
      touch(`meetings:${personId}`);
      return null;
    },
  },
  "DELETE /me/meetings/:id/presence": {
    access: colleagues,
    answer: async ({ db, who, params, now, touch }) => {
      const meeting = found(await findMeeting(db, who, params.id));
      const { key, word, came, endsAt } = meeting;
      await deletePresence(db, { key, personId: who.personId });
      // What is over is told to nobody anew.
      if (word !== null && came !== null && endsAt > now)
        await tellWord({ db, now, touch }, await sayingOf(db, who, meeting), word);
      touch(`meetings:${who.personId}`);
      return null;
    },
  },
  "PUT /me/meetings/:id/correction": {
    access: colleagues,
    answer: async ({ db, who, params, body, now }) => {
      const { key, startsAt } = found(await findMeeting(db, who, params.id));
      const { personId } = who;
      await putCorrection(db, { key, personId, startsAt, says: body.says, at: now });
      return null;
    },
  },
  "DELETE /me/meetings/:id/correction": {
    access: colleagues,
    answer: async ({ db, who, params }) => {
      const { key } = found(await findMeeting(db, who, params.id));
      await deleteCorrection(db, { key, personId: who.personId });
      return null;
    },
  },
  "GET /teams/:id/meetings": {
    access: colleagues,
    answer: async ({ db, who, params }) => {
      found(await findVisibleTeam(db, who, params.id));
      return { months: await listTeamMonths(db, params.id) };
    },
  },
};
