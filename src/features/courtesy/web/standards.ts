/** Which article of the shipped standard each kind of advice rests on, and which lesson helps with it. */
import type { LessonId } from "#web/lessons.ts";
import type { Standard } from "../rules/judge.ts";

interface Rests {
  /** The key of the article; an organisation that has taken it away is quoted nothing. */
  readonly article: string;
  readonly lesson: LessonId;
}

export const restsOn: Readonly<Record<Standard, Rests>> = {
  please: { article: "please-and-thank-you", lesson: "asking-well" },
  blame: { article: "no-blame", lesson: "separating-people-from-the-problem" },
  disparage: { article: "no-disparagement", lesson: "giving-feedback" },
  sigh: { article: "no-sigh", lesson: "restating" },
  answer: { article: "answer", lesson: "saying-no-kindly" },
  respect: { article: "as-to-a-client", lesson: "giving-feedback" },
};
