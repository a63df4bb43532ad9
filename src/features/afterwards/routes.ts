import { findVisibleTeam, findZone } from "#feature/organisation";
import { findRequest } from "#feature/requests";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { afterwardsContract } from "./contract.ts";
import { fileOf } from "./exporting.ts";
import { lineBetween, linesOfTeam, sinceOf, wholesOf } from "./figures.ts";
import { asWaiting, questionOf, standingOf } from "./on-request.ts";
import {
  countSaidOf,
  holdQuestion,
  listWaiting,
  openQuestions,
  reveal,
  saveAnswer,
} from "./queries/answering.ts";
import { decideToAnswer } from "./rules.ts";
import { tellRevealed } from "./telling.ts";

export const afterwardsRoutes = routes(afterwardsContract, {
  "GET /requests/:id/afterwards": {
    access: colleagues,
    answer: async ({ db, who, now, params: { id } }) => {
      found(await findRequest(db, who, id));
      return { question: await questionOf(db, who, { id, now }) };
    },
  },
  "PUT /requests/:id/afterwards": {
    access: colleagues,
    answer: async ({ db, who, now, params: { id }, body, refuse, subject, touch }) => {
      found(await findRequest(db, who, id));
      const before = found(await standingOf(db, who, { id, now }));
      if (before.toOpen && before.closesAt > now) await openQuestions(db, [before.toOpen]);
      await holdQuestion(db, id);
      const standing = found(await standingOf(db, who, { id, now }));
      const mine = found(standing.sides.find(({ personId }) => personId === who.personId));
      const { version, ...answer } = body;
      const no = decideToAnswer({ ...standing, version: mine.version }, { version, now });
      if (no) refuse(no);
      const said = answer.said.trim();
      const written = { requestId: id, side: mine.side, ...answer, said, at: now };
      if (await saveAnswer(db, written))
        await tellRevealed({ db, now, touch }, await reveal(db, id, now));
      subject("request", id);
      return { question: await questionOf(db, who, { id, now }) };
    },
  },
  "GET /me/afterwards": {
    access: colleagues,
    answer: async ({ db, who, now }) => {
      const since = sinceOf(now);
      const rows = await countSaidOf(db, who, since);
      const none = { n: 0, yes: 0, good: 0 };
      const by = (side: string) => {
        const { n, yes, good } = rows.find((row) => row.side === side) ?? none;
        return { n, yes, good };
      };
      return {
        waiting: (await listWaiting(db, who, now)).map(asWaiting),
        said: { since, byCustomers: by("customer"), byProviders: by("provider") },
      };
    },
  },
  "GET /afterwards": {
    access: colleagues,
    answer: ({ db, who, now, query }) => figuresOf({ db, who, now }, query.team),
  },
  "GET /afterwards/export": {
    access: colleagues,
    answer: async ({ db, who, now, query }) => {
      const { wholes, served, asked } = await figuresOf({ db, who, now }, query.team);
      return fileOf([...wholes, ...served, ...asked], dayInZone(await findZone(db), now));
    },
  },
  "GET /afterwards/:providerId/:customerId": {
    access: colleagues,
    answer: async ({ db, who, now, params }) => {
      const provider = await teamNamed(db, who, params.providerId);
      const customer = await teamNamed(db, who, params.customerId);
      const since = sinceOf(now);
      const reading = { db, who, since };
      const there = await lineBetween(reading, provider, customer);
      return { since, there, back: await lineBetween(reading, customer, provider) };
    },
  },
});

async function teamNamed(db: Database, who: Who, teamId: string) {
  const { id, name } = found(await findVisibleTeam(db, who, teamId));
  return { id, name };
}

interface Reading {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
}

async function figuresOf({ db, who, now }: Reading, teamId: string | undefined) {
  const since = sinceOf(now);
  if (teamId === undefined)
    return { since, team: null, wholes: await wholesOf({ db, who, since }), served: [], asked: [] };
  const team = await teamNamed(db, who, teamId);
  return { since, team, ...(await linesOfTeam({ db, who, since }, teamId)) };
}
