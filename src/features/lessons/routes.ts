/** Answers of lessons and of a person's own record. */
import { findVisibleTeam, findZone, listTeamsLedBy } from "#feature/organisation";
import { dayAfter, dayInZone, startOfDayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { mayReadCounts } from "./access.ts";
import { asOne, asRow, findKnown, inOrder, listAll, listKnown, tells } from "./answers.ts";
import { lessonsContract } from "./contract.ts";
import { exportCounts, exportRecord } from "./exporting.ts";
import type { Language } from "./format/shape.ts";
import { textIn } from "./library.ts";
import { ownLessonAnswers } from "./own-lessons.ts";
import { findCount } from "./queries/counting.ts";
import { listPractice, listRecord } from "./queries/reading.ts";
import {
  deleteLatestPractice,
  deleteOffer,
  keepLanguage,
  keepPlace,
  keepPractice,
} from "./queries/writing.ts";
import { languageFor } from "./reader.ts";
import { freshDays, latelyOf, shownOf } from "./rules.ts";

/** Whether the lesson is there: of the project, or an own one. */
async function mustKnow(db: Database, id: string): Promise<string> {
  return found(await findKnown(db, id)).id;
}

export const lessonsRoutes = routes(lessonsContract, {
  ...ownLessonAnswers,
  "GET /lessons": {
    access: colleagues,
    answer: async ({ db, who, query }) => {
      const language = await languageFor(db, who, query);
      const record = new Map((await listRecord(db, who)).map((row) => [row.lesson, row]));
      const known = await listKnown(db);
      const { q } = query;
      const wanted = known.filter(
        ({ texts }) => q === undefined || tells(textIn(texts, language).lesson, q.trim()),
      );
      const rows = wanted.map((one) => asRow(one, language, record.get(one.id)));
      const led = (await listTeamsLedBy(db, who)).filter(({ id }) => mayReadCounts(who, id));
      return { language, rows: inOrder(rows), led };
    },
  },
  "GET /lessons/:lesson": {
    access: colleagues,
    answer: async ({ db, who, params, query }) => {
      const known = found(await findKnown(db, params.lesson));
      const record = (await listRecord(db, who)).find(({ lesson }) => lesson === known.id);
      return asOne(known, await languageFor(db, who, query), record);
    },
  },
  "PUT /lessons/:lesson/place": {
    access: colleagues,
    answer: async ({ db, who, params, body, now }) => {
      const lesson = await mustKnow(db, params.lesson);
      await keepPlace(db, { personId: who.personId, lesson, step: body.step, at: now });
      return null;
    },
  },
  "POST /lessons/:lesson/practice": {
    access: colleagues,
    answer: async ({ db, who, params, body, now }) => {
      const lesson = await mustKnow(db, params.lesson);
      const zone = await findZone(db);
      const today = dayInZone(zone, now);
      await keepPractice(db, {
        personId: who.personId,
        lesson,
        at: now,
        since: startOfDayInZone(zone, today),
        againOn: body.again ? dayAfter(today, freshDays) : null,
      });
      return null;
    },
  },
  "DELETE /lessons/:lesson/practice": {
    access: colleagues,
    answer: async ({ db, who, params, refuse: no }) => {
      const lesson = await mustKnow(db, params.lesson);
      if (!(await deleteLatestPractice(db, { personId: who.personId, lesson }))) no("notDone");
      return null;
    },
  },
  "DELETE /lessons/:lesson/offer": {
    access: colleagues,
    answer: async ({ db, who, params }) => {
      const lesson = await mustKnow(db, params.lesson);
      await deleteOffer(db, { personId: who.personId, lesson });
      return null;
    },
  },
  "PUT /me/lesson-language": {
    access: colleagues,
    answer: async ({ db, who, body }) => {
      await keepLanguage(db, who.personId, body.language);
      return null;
    },
  },
  "GET /me/lessons/export": {
    access: colleagues,
    answer: async ({ db, who, query }) => {
      const language = await languageFor(db, who, query);
      const known = new Map((await listAll(db)).map((one) => [one.id, one.texts]));
      const rows = (await listPractice(db, who)).map((row) => {
        const texts = known.get(row.lesson);
        return { ...row, title: texts ? textIn(texts, language).lesson.title : row.lesson };
      });
      return exportRecord(rows, query.format ?? "csv");
    },
  },
  "GET /teams/:id/lessons": {
    access: colleagues,
    answer: async ({ db, who, params, query }) =>
      countsOf(db, who, params.id, await languageFor(db, who, query)),
  },
  "GET /teams/:id/lessons/export": {
    access: colleagues,
    answer: async ({ db, who, params, query }) => {
      const language = await languageFor(db, who, query);
      return exportCounts(await countsOf(db, who, params.id, language), query.format ?? "csv");
    },
  },
});

async function countsOf(db: Database, who: Who, teamId: string, language: Language) {
  const { id, name } = found(await findVisibleTeam(db, who, teamId));
  if (!mayReadCounts(who, id)) refuse("missing");
  const count = await findCount(db, id);
  const said = { language, team: { id, name } };
  if (!count) return { ...said, counted: null };
  const { countedOn, ofDay, people, done, lately } = count;
  const known = await listKnown(db);
  const rows = known.map(({ id: lesson, texts }) => {
    const text = textIn(texts, language);
    const shown = shownOf(done.get(lesson) ?? 0, people);
    return { id: lesson, title: text.lesson.title, language: text.language, done: shown };
  });
  return {
    ...said,
    counted: {
      on: countedOn,
      people,
      ofDay,
      rows,
      lately: lately && { since: lately.since, done: latelyOf(lately.done, people) },
    },
  };
}
