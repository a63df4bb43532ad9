import { findZone } from "#feature/organisation";
import { maySeeOutcomes } from "#feature/outcomes";
import { explainClocks, workingSecondsLeft } from "#feature/promises";
import { signedIn } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import { ask } from "./asking-routes.ts";
import { requestsContract } from "./contract.ts";
import { defectAnswers } from "./defects/saying.ts";
import { detailOf, entryOf, rowOf } from "./detail.ts";
import { fileAnswers } from "./file-answers.ts";
import { followerAnswers } from "./follower-answers.ts";
import { quoteHits } from "./quoting.ts";
import { outsideAnswers } from "./outside/answers.ts";
import { readPage, readQueuePlace, readRequestPlace } from "./paging.ts";
import {
  deleteDraft,
  findDraft,
  keepDraft,
  listRelated,
  noteAndListPresence,
} from "./queries/around.ts";
import { listAnsweredFields } from "./queries/answered.ts";
import { listHistory } from "./queries/history.ts";
import { listQueue, listRequests } from "./queries/lists.ts";
import { findIdByNumber, findRequest } from "./queries/one.ts";
import { listPeopleNamed } from "./queries/persons.ts";
import { whyHere } from "./rules.ts";
import { filterOf, hasDays } from "./filtering.ts";
import { stepAnswers } from "./step-answers.ts";

/** Whoever is signed in may call these; the row predicate of access.ts decides what they see and touch. */
const access = signedIn;

export const requestRoutes = routes(requestsContract, {
  ...ask,
  ...stepAnswers,
  ...fileAnswers,
  ...followerAnswers,
  ...outsideAnswers,
  ...defectAnswers,
  "GET /requests": {
    access,
    answer: async ({ db, who, query }) => {
      const { limit = 50, cursor, ...given } = query;
      if (given.segment !== undefined && !maySeeOutcomes(who))
        return { rows: [], nextCursor: null };
      const zone = hasDays(given) ? await findZone(db) : "UTC";
      const filter = filterOf(given, { me: who.personId, zone });
      if (filter === null) return { rows: [], nextCursor: null };
      const after = readRequestPlace(cursor);
      const asked = { filter, limit: limit + 1, ...(after && { after }) };
      const rows = await listRequests(db, who, asked);
      const ids = rows.slice(0, limit).map(({ id }) => id);
      const quotes = given.snippets ? await quoteHits(db, who, ids, filter.words) : null;
      const toRow = (row: (typeof rows)[number]) =>
        quotes ? { ...rowOf(row), found: quotes.get(row.id) ?? null } : rowOf(row);
      return readPage(rows, limit, toRow, (row) => [row.askedAt.toISOString(), row.id]);
    },
  },
  "GET /queue": {
    access,
    answer: async ({ db, who, query, now }) => {
      const { limit = 50, cursor, team } = query;
      const after = readQueuePlace(cursor);
      const rows = await listQueue(db, who, { team, limit: limit + 1, ...(after && { after }) });
      const left = await workingSecondsLeft(db, rows, now);
      const leftOf = new Map(rows.map(({ id }, at) => [id, left[at] ?? null]));
      const toRow = (row: (typeof rows)[number]) => ({
        ...rowOf(row),
        because: whyHere(row),
        leftSeconds: leftOf.get(row.id) ?? null,
      });
      return readPage(rows, limit, toRow, ({ place }) => [
        place.queueClass,
        place.dueOrder,
        place.impactOrder,
        place.askedAt,
        place.id,
      ]);
    },
  },
  "GET /requests/:id": {
    access,
    answer: async ({ db, who, params }) =>
      detailOf(found(await findRequest(db, who, params.id)), who),
  },
  "GET /requests/by-number/:number": {
    access,
    answer: async ({ db, who, params }) => {
      const id = found(await findIdByNumber(db, who, Number(params.number)));
      return detailOf(found(await findRequest(db, who, id)), who);
    },
  },
  "GET /requests/:id/history": {
    access,
    answer: async ({ db, who, params }) => {
      found(await findRequest(db, who, params.id));
      return { entries: (await listHistory(db, who, params.id)).map(entryOf) };
    },
  },
  "GET /requests/:id/people": {
    access,
    answer: async ({ db, who, params }) => {
      found(await findRequest(db, who, params.id));
      return { people: await listPeopleNamed(db, who, params.id) };
    },
  },
  "GET /requests/:id/form": {
    access,
    answer: async ({ db, who, params }) => {
      found(await findRequest(db, who, params.id));
      return { fields: await listAnsweredFields(db, who, params.id) };
    },
  },
  "GET /requests/:id/promises": {
    access,
    answer: async ({ db, who, params, now }) => {
      found(await findRequest(db, who, params.id));
      return { promises: await explainClocks(db, params.id, now) };
    },
  },
  "GET /requests/:id/related": {
    access,
    answer: async ({ db, who, params }) => {
      found(await findRequest(db, who, params.id));
      const related = await listRelated(db, who, params.id);
      return {
        related: related.map(({ teamId, teamName, ...rest }) => ({
          ...rest,
          team: { id: teamId, name: teamName },
        })),
      };
    },
  },
  "PUT /requests/:id/presence": {
    access,
    answer: async ({ db, who, params, body, now, touch }) => {
      found(await findRequest(db, who, params.id));
      const here = { requestId: params.id, personId: who.personId, at: now, ...body };
      const others = await noteAndListPresence(db, here);
      if (others.length > 0) touch(`presence:${params.id}`);
      return {
        others: others.map(({ id, name, writing }) => ({ person: { id, name }, writing })),
      };
    },
  },
  "GET /drafts/:key": {
    access,
    answer: async ({ db, who, params }) => {
      const draft = await findDraft(db, who.personId, params.key);
      return {
        body: (draft?.body ?? null) as Record<string, unknown> | null,
        at: draft?.at ?? null,
      };
    },
  },
  "PUT /drafts/:key": {
    access,
    answer: async ({ db, who, params, body, now }) => {
      await keepDraft(db, { personId: who.personId, key: params.key, body: body.body, at: now });
      return null;
    },
  },
  "DELETE /drafts/:key": {
    access,
    answer: async ({ db, who, params }) => {
      await deleteDraft(db, who.personId, params.key);
      return null;
    },
  },
});
