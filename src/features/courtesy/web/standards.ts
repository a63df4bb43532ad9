/**
 * Which article of the shipped standard each kind of advice rests on, and which lesson helps with it. The titles stand here, for asking the
 * server for them would tell it that somebody was advised.
 */
import type { StandardAnswer } from "#contract/conduct";
import type { Language } from "#web/data/language.ts";
import type { Standard } from "../rules/judge.ts";

export interface LessonAddress {
  readonly href: string;
  readonly titles: Readonly<Record<Language, string>>;
}

interface Rests {
  /** The key of the article; an organisation that has taken it away is quoted nothing. */
  readonly article: string;
  readonly lesson: LessonAddress;
}

const lessonOf = (id: string, en: string, de: string): LessonAddress => ({
  href: `/lessons/${id}`,
  titles: { en, de },
});
const asking = lessonOf("asking-well", "Asking well", "Gut fragen");
const people = lessonOf(
  "separating-people-from-the-problem",
  "Separating people from the problem",
  "Mensch und Problem trennen",
);
const feedback = lessonOf("giving-feedback", "Giving feedback", "Rückmeldung geben");
const restating = lessonOf("restating", "Restating", "In eigenen Worten wiedergeben");
const no = lessonOf("saying-no-kindly", "Saying no kindly", "Freundlich Nein sagen");

export const restsOn: Readonly<Record<Standard, Rests>> = {
  please: { article: "please-and-thank-you", lesson: asking },
  blame: { article: "no-blame", lesson: people },
  disparage: { article: "no-disparagement", lesson: feedback },
  sigh: { article: "no-sigh", lesson: restating },
  answer: { article: "answer", lesson: no },
  respect: { article: "as-to-a-client", lesson: feedback },
};

export interface ArticleTitle {
  readonly title: string;
  readonly lang: Language;
}

/** The title of an article in a language, or in English where it is not translated. */
export function titleIn(
  { en, de }: Pick<StandardAnswer["articles"][number], "en" | "de">,
  language: Language,
): ArticleTitle {
  return language === "de" && de !== null
    ? { title: de.title, lang: "de" }
    : { title: en.title, lang: "en" };
}
