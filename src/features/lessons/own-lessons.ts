/** The organisation's own lessons: written by administrators in the same Markdown, held to the same form. */
import { administrators } from "#feature/organisation";
import { found } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { Database } from "#platform/database/open.ts";
import type { lessonsContract } from "./contract.ts";
import { checkLesson, countWords, differencesOf, minutesOf } from "./format/checking.ts";
import { readLesson } from "./format/reading.ts";
import type { Fault, Language } from "./format/shape.ts";
import { keepOwnText, listOwnTexts, retireOwn } from "./queries/own.ts";
import { languageFor } from "./reader.ts";
import { isAddress, isLessonId } from "./rules.ts";

type Answers = Pick<
  RoutesOf<typeof lessonsContract>,
  | "GET /own-lessons"
  | "POST /own-lessons/preview"
  | "PUT /own-lessons/:lesson/texts/:language"
  | "PUT /own-lessons/:lesson/retired"
>;

interface Written {
  readonly id: string;
  readonly language: Language;
  readonly source: string;
}

/** With what differs from its text in another language: readers switch between them in the middle. */
async function check(db: Database, { id, language, source }: Written) {
  const { lesson, faults } = checkLesson(source);
  const others = (await listOwnTexts(db, id)).filter((one) => one.language !== language);
  const differences =
    faults.length > 0
      ? []
      : others.flatMap((other) => differencesOf(lesson, readLesson(other.source).lesson));
  const all: Fault[] = [...faults, ...differences.map((said) => ({ line: 1, said }))];
  return { lesson, faults: all };
}

export const ownLessonAnswers: Answers = {
  "GET /own-lessons": {
    access: administrators,
    answer: async ({ db, who, query }) => {
      const language = await languageFor(db, who, query);
      const texts = await listOwnTexts(db);
      const ids = [...new Set(texts.map(({ id }) => id))];
      const rows = ids.map((id) => {
        const own = texts.filter((text) => text.id === id);
        return {
          id,
          retiredAt: own[0]!.retiredAt,
          texts: own.map((text) => ({
            language: text.language,
            source: text.source,
            version: text.version,
            at: text.at,
            title: readLesson(text.source).lesson.title,
          })),
        };
      });
      return { language, rows };
    },
  },
  "POST /own-lessons/preview": {
    access: administrators,
    answer: async ({ db, body }) => {
      const { lesson, faults } = await check(db, body);
      return { lesson, faults, minutes: minutesOf(lesson), words: countWords(lesson) };
    },
  },
  "PUT /own-lessons/:lesson/texts/:language": {
    access: administrators,
    answer: async ({ db, params, body, now, refuse: no }) => {
      const { lesson: id, language } = params;
      const { source, version } = body;
      if (isLessonId(id)) no("nameTaken");
      if (isAddress(id)) no("nameKept");
      const { faults } = await check(db, { id, language, source });
      const [first] = faults;
      if (first) no("notWhole", { detail: `Line ${first.line}: ${first.said}`, facts: { faults } });
      const kept = await keepOwnText(db, { id, language, source, version, at: now });
      if (kept === undefined) return no("changedMeanwhile");
      return { version: kept };
    },
  },
  "PUT /own-lessons/:lesson/retired": {
    access: administrators,
    answer: async ({ db, params, body, now }) => {
      found((await retireOwn(db, params.lesson, body.retired ? now : null)) || undefined);
      return null;
    },
  },
};
