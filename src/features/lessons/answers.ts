/** From texts and a person's record to what is sent. */
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { LessonAnswer, LessonRow } from "./contract.ts";
import { plain, wordsIn } from "./format/parts.ts";
import { readLesson } from "./format/reading.ts";
import type { Language, Lesson } from "./format/shape.ts";
import { projectLessons, type Text, textIn, wholeMinutes } from "./library.ts";
import { listOwnTexts, type OwnTextRow } from "./queries/own.ts";
import type { RecordRow } from "./queries/reading.ts";
import { isLessonId, lessonIds, stepWithin } from "./rules.ts";

export interface Known {
  readonly id: string;
  readonly isOwn: boolean;
  readonly isRetired: boolean;
  readonly texts: readonly Text[];
}

/** Those of the project first, in their order, then the organisation's own, the retired ones with them. */
export async function listAll(db: Database): Promise<Known[]> {
  return [...lessonIds.map(ofProject), ...asKnown(await listOwnTexts(db))];
}

/** Those that stand in the list. */
export async function listKnown(db: Database): Promise<Known[]> {
  return (await listAll(db)).filter(({ isRetired }) => !isRetired);
}

export async function findKnown(db: Database, id: string): Promise<Known | undefined> {
  if (isLessonId(id)) return ofProject(id);
  return asKnown(await listOwnTexts(db, id))[0];
}

const ofProject = (id: string): Known => ({
  id,
  isOwn: false,
  isRetired: false,
  texts: projectLessons().get(id) ?? [],
});

function asKnown(rows: readonly OwnTextRow[]): Known[] {
  const ids = [...new Set(rows.map(({ id }) => id))];
  return ids.map((id) => {
    const own = rows.filter((row) => row.id === id);
    const texts = own.map(({ language, source }) => ({
      language,
      lesson: readLesson(source).lesson,
    }));
    return { id, isOwn: true, isRetired: own.some(({ retiredAt }) => retiredAt !== null), texts };
  });
}

const unread = { step: 0, doneAt: null, times: 0, againOn: null, need: null, offeredAt: null };

function recordOf(record: RecordRow | undefined, steps: number) {
  const { step, doneAt, times, againOn, need, offeredAt } = record ?? unread;
  return {
    step: stepWithin(step ?? 0, steps),
    doneAt,
    times,
    againOn,
    offered: need !== null && offeredAt !== null ? { need, at: offeredAt } : null,
  };
}

export function asRow(
  { id, isOwn, texts }: Known,
  wished: Language,
  record: RecordRow | undefined,
): Sendable<LessonRow> {
  const { language, lesson } = textIn(texts, wished);
  const { title, inShort, steps } = lesson;
  const said = { id, isOwn, language, title, inShort, minutes: wholeMinutes(lesson) };
  return { ...said, steps: steps.length, ...recordOf(record, steps.length) };
}

export function asOne(
  { id, isOwn, isRetired, texts }: Known,
  wished: Language,
  record: RecordRow | undefined,
): Sendable<LessonAnswer> {
  const { language, lesson } = textIn(texts, wished);
  const languages = texts.map((text) => text.language);
  const said = { id, isOwn, isRetired, language, languages, wished, lesson };
  return { ...said, minutes: wholeMinutes(lesson), ...recordOf(record, lesson.steps.length) };
}

/** Whether every one of the words stands in it somewhere. */
export function tells(lesson: Lesson, words: string): boolean {
  const { title, inShort, steps } = lesson;
  const all = steps.map((step) =>
    [step.title, wordsIn(step.blocks), ...step.choices.map(({ said }) => plain(said))].join(" "),
  );
  const text = [title, inShort, ...all].join(" ").toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const day = 86_400_000;

/** Offered ones first, the newest offer before others; then what was begun, then what is new, and what was done at the end. */
export function inOrder<Row extends Sendable<LessonRow>>(rows: readonly Row[]): Row[] {
  const rank = ({ offered, doneAt, step }: Row): number => {
    if (offered) return 0;
    if (doneAt) return 3;
    return step > 0 ? 1 : 2;
  };
  const offeredAt = ({ offered }: Row): number =>
    offered ? Math.floor(new Date(offered.at).getTime() / day) : 0;
  return rows.toSorted((a, b) => rank(a) - rank(b) || offeredAt(b) - offeredAt(a));
}
