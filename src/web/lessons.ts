/** Lessons that the coach may offer, by their ids. A lesson that does not stand here is not offered. */
export interface LessonLink {
  readonly href: string;
  readonly title: string;
}

export type LessonId =
  | "asking-well"
  | "giving-feedback"
  | "restating"
  | "saying-no-kindly"
  | "separating-people-from-the-problem";

const lessons: Partial<Record<LessonId, LessonLink>> = {};

export const lessonFor = (id: LessonId): LessonLink | undefined => lessons[id];
