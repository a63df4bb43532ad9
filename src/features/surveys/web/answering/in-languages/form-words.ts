/** What stands around the questions, in the language in which somebody reads them. */
import type { GroupKind, Mode } from "#contract/surveys";
import type { Lang } from "../../words.ts";
import { words as de } from "./de.ts";
import { words as en } from "./en.ts";
import { words as es } from "./es.ts";
import { words as fr } from "./fr.ts";
import { words as pl } from "./pl.ts";

export interface FormWords {
  readonly before: string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly language: string;
  readonly until: (day: string) => string;
  /** The four sentences that are read before anything is marked. */
  readonly promise: Readonly<Record<Mode, (day: string) => readonly string[]>>;
  readonly head: Readonly<Record<GroupKind, (team: string) => string>>;
  readonly intro: Readonly<Record<GroupKind, (team: string) => string>>;
  readonly ends: Readonly<Record<"agree" | "ten", readonly [string, string]>>;
  readonly clear: string;
  readonly clearOf: (question: string) => string;
  /** Of a question that is not written in the reader's language; `language` is that of the question. */
  readonly writtenIn: (language: string) => string;
  readonly markOne: string;
  readonly send: string;
  readonly sendAgain: string;
  readonly sent: string;
  readonly changed: string;
  readonly waiting: string;
  readonly noBallot: string;
  readonly elsewhere: string;
  readonly allElsewhere: string;
}

const all: Readonly<Record<Lang, FormWords>> = { en, de, fr, es, pl };

export const wordsIn = (lang: Lang): FormWords => all[lang];

/** '3 December 2026' as the language says it, of the day '2026-12-03'. */
export const dayIn = (lang: Lang, day: string): string =>
  new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(new Date(`${day}T00:00:00Z`));

/** What the language calls another one. */
export const nameOfLanguage = (of: Lang, lang: Lang): string =>
  new Intl.DisplayNames([lang], { type: "language" }).of(of) ?? of;
