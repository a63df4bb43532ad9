/** Gatherings in plain words. Pure. */
import type {
  CountedAnswer,
  GatheringAnswer,
  MeanAnswer,
  SuggestionAnswer,
  SurveyedAnswer,
  WarmedAnswer,
} from "#contract/gatherings";
import type { Language } from "#web/data/language.ts";
import { clockWords, dateWords, fullWords, numberWords } from "#web/data/zone.ts";
import { questionsInGerman } from "./coffee-questions.de.ts";
import type { Words } from "./use-words.ts";

type Change = WarmedAnswer["lines"][number]["change"];

/** Why these teams, in a sentence with how many requests stand behind it. */
export function whySentence(
  { teams, why, requests }: SuggestionAnswer,
  { lang, sentences }: Words,
): string {
  const words = sentences.why;
  const [one = "", other = "", bridge] = teams.map(({ name }) => name);
  const n = numberWords(requests, 1, lang);
  if (why === "cold")
    return words.cold(one, other, n) + (bridge === undefined ? "" : words.bridge(bridge));
  return why === "strangers" ? words.strangers : words.lot(n);
}

/** The same of one that came of a suggestion. */
export function whyItWas(
  { why, whyRequests }: GatheringAnswer,
  { lang, sentences }: Words,
): string | null {
  return why === null ? null : sentences.why.was[why](numberWords(whyRequests ?? 0, 1, lang));
}

/** 'Friday, 20 March 2026, 18:00 to 20:00 (Europe/Berlin)', as the clock of its zone shows it. */
export function whenWords(
  { startsAt, endsAt, zone }: GatheringAnswer,
  { lang, sentences }: Words,
): string {
  const begin = fullWords(new Date(startsAt), zone, lang).replace(` (${zone})`, "");
  return sentences.row.when(begin, clockWords(new Date(endsAt), zone), zone);
}

const percent = (share: number, { lang, sentences }: Words): string =>
  sentences.warming.percent(numberWords(share * 100, 0, lang));

export function shareWords({ n, value, low, high }: CountedAnswer, spoken: Words): string {
  const words = spoken.sentences.warming;
  const many = numberWords(n, 1, spoken.lang);
  if (value === null || low === null || high === null) return words.few(many);
  return words.share(percent(value, spoken), percent(low, spoken), percent(high, spoken), many);
}

const points = (share: number): string => {
  const rounded = Math.round(share * 100);
  return rounded > 0 ? `+${rounded}` : String(rounded).replace("-", "−");
};

export function changeWords(
  change: Change,
  verdict: WarmedAnswer["verdict"],
  { sentences }: Words,
): string {
  const words = sentences.warming;
  if (verdict === "too-early") return words.early;
  if (change === null) return words.none;
  return words.points(points(change.value), points(change.low), points(change.high));
}

/** With the days on which it was answered, so that anybody sees that they lie before or after. */
function meanWords(mean: MeanAnswer, { lang, sentences }: Words): string {
  const words = sentences.warming;
  const [value, low, high] = [mean.mean, mean.low, mean.high].map((one) =>
    numberWords(one, 1, lang),
  );
  const days = words.days(dateWords(mean.opensOn, lang), dateWords(mean.closesOn, lang));
  return words.mean(value ?? "", low ?? "", high ?? "", numberWords(mean.n, 1, lang)) + days;
}

export function surveyWords(
  { survey, asks, before, after }: SurveyedAnswer,
  spoken: Words,
): string {
  const words = spoken.sentences.warming;
  return words.surveyed(
    survey,
    words.asks[asks],
    before ? meanWords(before, spoken) : words.noBefore,
    after ? meanWords(after, spoken) : words.noAfter,
  );
}

/** The question to begin with: it was drawn in English. One that is not known here stays as it was drawn. */
export function questionWords(question: string, lang: Language): { text: string; lang: Language } {
  const german = new Map<string, string>(Object.entries(questionsInGerman)).get(question);
  return lang === "de" && german !== undefined
    ? { text: german, lang: "de" }
    : { text: question, lang: "en" };
}
