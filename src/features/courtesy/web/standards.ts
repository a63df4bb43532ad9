/**
 * Which article of the shipped standard each kind of advice rests on, and which lesson helps with it. The titles stand here, for asking the
 * server for them would tell it that somebody was advised.
 */
import type { Standard } from "../rules/judge.ts";

export interface LessonAddress {
  readonly href: string;
  readonly title: string;
}

interface Rests {
  /** The key of the article; an organisation that has taken it away is quoted nothing. */
  readonly article: string;
  readonly lesson: LessonAddress;
}

const lessonOf = (id: string, title: string): LessonAddress => ({ href: `/lessons/${id}`, title });
const asking = lessonOf("asking-well", "Asking well");
const people = lessonOf("separating-people-from-the-problem", "Separating people from the problem");
const feedback = lessonOf("giving-feedback", "Giving feedback");
const restating = lessonOf("restating", "Restating");
const no = lessonOf("saying-no-kindly", "Saying no kindly");

export const restsOn: Readonly<Record<Standard, Rests>> = {
  please: { article: "please-and-thank-you", lesson: asking },
  blame: { article: "no-blame", lesson: people },
  disparage: { article: "no-disparagement", lesson: feedback },
  sigh: { article: "no-sigh", lesson: restating },
  answer: { article: "answer", lesson: no },
  respect: { article: "as-to-a-client", lesson: feedback },
};
