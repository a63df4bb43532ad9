/** Gatherings in plain words. Pure. */
import type {
  CountedAnswer,
  GatheringAnswer,
  MeanAnswer,
  SuggestionAnswer,
  SurveyedAnswer,
  WarmedAnswer,
} from "#contract/gatherings";
import { clockWords, dateWords, fullWords, numberWords } from "#web/data/zone.ts";
import { sentences } from "./sentences.ts";

type Change = WarmedAnswer["lines"][number]["change"];

/** Why these teams, in a sentence with how many requests stand behind it. */
export function whySentence({ teams, why, requests }: SuggestionAnswer): string {
  const words = sentences.why;
  const [one = "", other = "", bridge] = teams.map(({ name }) => name);
  const n = numberWords(requests);
  if (why === "cold")
    return words.cold(one, other, n) + (bridge === undefined ? "" : words.bridge(bridge));
  return why === "strangers" ? words.strangers : words.lot(n);
}

/** The same of one that came of a suggestion. */
export function whyItWas({ why, whyRequests }: GatheringAnswer): string | null {
  return why === null ? null : sentences.why.was[why](numberWords(whyRequests ?? 0));
}

/** 'Friday, 20 March 2026, 18:00 to 20:00 (Europe/Berlin)', as the clock of its zone shows it. */
export function whenWords({ startsAt, endsAt, zone }: GatheringAnswer): string {
  const begin = fullWords(new Date(startsAt), zone).replace(` (${zone})`, "");
  return `${begin} to ${clockWords(new Date(endsAt), zone)} (${zone})`;
}

const percent = (share: number): string => `${numberWords(share * 100, 0)} %`;

export function shareWords({ n, value, low, high }: CountedAnswer): string {
  const words = sentences.warming;
  if (value === null || low === null || high === null) return words.few(numberWords(n));
  return words.share(percent(value), percent(low), percent(high), numberWords(n));
}

const points = (share: number): string => {
  const rounded = Math.round(share * 100);
  return rounded > 0 ? `+${rounded}` : String(rounded).replace("-", "−");
};

export function changeWords(change: Change, verdict: WarmedAnswer["verdict"]): string {
  const words = sentences.warming;
  if (verdict === "too-early") return words.early;
  if (change === null) return words.none;
  return words.points(points(change.value), points(change.low), points(change.high));
}

/** With the days on which it was answered, so that anybody sees that they lie before or after. */
function meanWords(mean: MeanAnswer): string {
  const words = sentences.warming;
  const [value, low, high] = [mean.mean, mean.low, mean.high].map((one) => numberWords(one, 1));
  const days = words.days(dateWords(mean.opensOn), dateWords(mean.closesOn));
  return words.mean(value ?? "", low ?? "", high ?? "", numberWords(mean.n)) + days;
}

export function surveyWords({ survey, asks, before, after }: SurveyedAnswer): string {
  const words = sentences.warming;
  return words.surveyed(
    survey,
    words.asks[asks],
    before ? meanWords(before) : words.noBefore,
    after ? meanWords(after) : words.noAfter,
  );
}
