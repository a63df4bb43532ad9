/** What the screens of surveys say of what they are given. */
import { languageChosen } from "#web/data/language.ts";
import { languageFor } from "#web/data/reader-language.ts";
import type { Item, Language, WaveAnswer } from "#contract/surveys";
import { isAsked, languageIn } from "../rules/items.ts";
import { dateWords, numberWords } from "#web/data/zone.ts";
import type { Form } from "./data.ts";
import { nameOfLanguage, wordsIn } from "./answering/in-languages/form-words.ts";
import type { Words } from "./use-words.ts";

export type Lang = Language;

/** Where an item is read of several teams: a word in English; in the other languages a gap, for there it would bend. */
const anyTeam: Readonly<Record<Lang, string>> = {
  en: "this team",
  de: "[Team]",
  fr: "[équipe]",
  es: "[equipo]",
  pl: "[zespół]",
};

/** The item in the language, else in the first one that it has. */
export function textOf({ texts }: Pick<Item, "texts">, lang: Lang, team: string): string {
  const own = languageIn({ texts }, lang);
  const text = (texts[own] ?? "").replaceAll("{team}", team);
  return text.startsWith(anyTeam[own]) ? capital(text) : text;
}

/** A team's own name keeps its letters; 'the team' begins a sentence. */
const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** As it is asked of several teams; where the survey is about one alone, of that one. */
export function textOfAny(
  item: Pick<Item, "texts">,
  lang: Lang,
  providers: readonly { readonly name: string }[] = [],
): string {
  const [only] = providers;
  const isOne = only !== undefined && providers.length === 1;
  return textOf(item, lang, isOne ? only.name : anyTeam[languageIn(item, lang)]);
}

/** 'This item is written in German.', in the language of whoever reads in another one; null where it is written in theirs. */
export function fallbackSaid(item: Pick<Item, "texts">, lang: Lang): string | null {
  const own = languageIn(item, lang);
  return own === lang ? null : wordsIn(lang).writtenIn(nameOfLanguage(own, lang));
}

export const resultsHref = (waveId: string): string => `/surveys/results/${waveId}`;

/** Their choice for all of Goodturn, then what their browser likes, which may be one that Goodturn itself does not speak. */
const liked = (): string[] => [languageChosen() ?? [], navigator.languages].flat();

/** The reader's own where it is there, else the first. */
export const langFor = (there: readonly Lang[]): Lang =>
  languageFor(liked(), there, there[0] ?? "en");

/** The server reads an answer by the same rule. */
export const askedItems = (
  items: readonly Item[],
  scores: Readonly<Record<string, number>>,
): Item[] => items.filter((item) => isAsked(item, scores));

export const headOf = ({ kind, provider }: Pick<Form, "kind" | "provider">, lang: Lang): string =>
  wordsIn(lang).head[kind](provider?.name ?? "");

/** 'Open until 3 December 2026; 84 people are asked.' */
export function waveSaid(wave: WaveAnswer, { lang, sentences }: Words): string {
  const { said } = sentences.wave;
  const [opens, closes] = [dateWords(wave.opensOn, lang), dateWords(wave.closesOn, lang)];
  const asked =
    wave.asked === null ? "" : ` ${said.asked(numberWords(wave.asked, 1, lang), wave.asked === 1)}`;
  if (wave.state === "dropped") return said.dropped[wave.droppedFor ?? "called-off"];
  const days: Readonly<Record<Exclude<WaveAnswer["state"], "dropped">, string>> = {
    planned: said.planned(opens, closes),
    open: said.open(closes),
    closed: said.closed(closes),
    released: said.released(closes),
  };
  return `${days[wave.state]}${asked}`;
}
