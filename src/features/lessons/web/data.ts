/** What the screens of lessons read, and what they write. Which choice one takes in a scenario never comes here. */
import { useQuery } from "@tanstack/react-query";
import type { Language, LessonAnswer, lessonsContract, TeamLessonsAnswer } from "#contract/lessons";
import type { AnswerOf } from "#platform/http/contract.ts";
import { base, client } from "#web/data/client.ts";
import { chooseLanguage, listenForLanguage } from "#web/data/language.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { say, sayUndoable } from "#web/ui/toasts.ts";
import { hear, languageAsked, type Sentences, spokenNow } from "./speaking.ts";

type Contract = typeof lessonsContract;
export const api = client<Contract>();

export type { Language, LessonAnswer, LessonRow, TeamLessonsAnswer } from "#contract/lessons";
export type ListAnswer = AnswerOf<Contract["GET /lessons"]>;
export type OwnAnswer = AnswerOf<Contract["GET /own-lessons"]>;
export type PreviewAnswer = AnswerOf<Contract["POST /own-lessons/preview"]>;

const keys = {
  all: ["lessons"],
  list: ["lessons", "list"],
  one: (id: string) => ["lessons", "one", id],
  team: (id: string | undefined) => ["lessons", "team", id],
  own: ["lessons", "own"],
} as const;

export function useLessons() {
  return useQuery<ListAnswer, Problem>({
    queryKey: keys.list,
    queryFn: ({ signal }) =>
      hear(api("GET /lessons", { query: languageAsked(), signal }), ({ language }) => language),
  });
}

export function useLesson(lesson: string) {
  return useQuery<LessonAnswer, Problem>({
    queryKey: keys.one(lesson),
    queryFn: ({ signal }) =>
      hear(
        api("GET /lessons/:lesson", { params: { lesson }, query: languageAsked(), signal }),
        ({ wished }) => wished,
      ),
  });
}

export function useTeamLessons(id: string | undefined) {
  return useQuery<TeamLessonsAnswer, Problem>({
    queryKey: keys.team(id),
    queryFn: ({ signal }) =>
      hear(
        api("GET /teams/:id/lessons", { params: { id: id ?? "" }, query: languageAsked(), signal }),
        ({ language }) => language,
      ),
    enabled: id !== undefined,
    placeholderData: (before) => before,
  });
}

export function useOwnLessons() {
  return useQuery<OwnAnswer, Problem>({
    queryKey: keys.own,
    queryFn: ({ signal }) =>
      hear(api("GET /own-lessons", { query: languageAsked(), signal }), ({ language }) => language),
  });
}

/** In the language of the screens. */
function sayDone(pick: (words: Sentences) => string): void {
  const { words, language: lang } = spokenNow();
  say(pick(words), { lang });
}

export const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });

// Wherever another language is chosen, lessons are read anew in it.
listenForLanguage(() => void readAgain());

/** For all of Goodturn on this device; of lessons it is kept for other devices, too. */
export async function chooseForLessons(language: Language): Promise<void> {
  await api("PUT /me/lesson-language", { body: { language } });
  chooseLanguage(language);
}

/** The list that stands behind is read anew when somebody comes back to it. */
export async function keepPlace(lesson: string, step: number): Promise<void> {
  await api("PUT /lessons/:lesson/place", { params: { lesson }, body: { step } });
  queries.setQueryData<LessonAnswer>(keys.one(lesson), (before) => before && { ...before, step });
  await queries.invalidateQueries({ queryKey: keys.list });
}

export async function noteDone(lesson: string, again: boolean): Promise<void> {
  await api("POST /lessons/:lesson/practice", { params: { lesson }, body: { again } });
  await readAgain();
  const { words, language: lang } = spokenNow();
  sayUndoable({ said: words.one.done, undo: () => takeBackDone(lesson), about: lesson, lang });
}

export async function takeBackDone(lesson: string): Promise<void> {
  await api("DELETE /lessons/:lesson/practice", { params: { lesson } });
  await readAgain();
  sayDone(({ one }) => one.tookBack);
}

export async function takeOfferAway(lesson: string): Promise<void> {
  await api("DELETE /lessons/:lesson/offer", { params: { lesson } });
  await readAgain();
  sayDone(({ list }) => list.tookAway);
}

/** Whatever becomes of it, what stands there now is read again. */
export async function putText(
  params: { readonly lesson: string; readonly language: Language },
  body: { readonly source: string; readonly version: number },
): Promise<{ version: number }> {
  try {
    return await api("PUT /own-lessons/:lesson/texts/:language", { params, body });
  } finally {
    await readAgain();
  }
}

export const retire = async (lesson: string, retired: boolean): Promise<void> => {
  await api("PUT /own-lessons/:lesson/retired", { params: { lesson }, body: { retired } });
  await readAgain();
  if (!retired) return sayDone(({ own }) => own.saidBack);
  const { words, language: lang } = spokenNow();
  const undo = (): Promise<void> => retire(lesson, false);
  sayUndoable({ said: words.own.saidRetired, undo, about: lesson, lang });
};

const fileQuery = (format: "csv" | "json"): string =>
  new URLSearchParams({ format, ...languageAsked() }).toString();
export const recordHref = (format: "csv" | "json"): string =>
  `${base}/me/lessons/export?${fileQuery(format)}`;
export const countsHref = (teamId: string, format: "csv" | "json"): string =>
  `${base}/teams/${teamId}/lessons/export?${fileQuery(format)}`;
