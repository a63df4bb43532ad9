/** Rhythm, evidence and hours in plain words. Pure. */
import type {
  ClaimAnswer,
  EvidenceAnswer,
  HoursAnswer,
  PrioritiesAnswer,
  PriorityAnswer,
  RhythmAnswer,
  VersionAnswer,
} from "#contract/portraits";
import type { Language } from "#web/data/language.ts";
import { dayWords, numberWords, timeWords } from "#web/data/zone.ts";
import { weekWords } from "#web/team-calendars.ts";
import type { Words } from "./use-words.ts";

/** 'about a third more than other working days', of 1.33. */
export function moreWords(times: number, { lang, sentences }: Words): string {
  const { more } = sentences.rhythm;
  if (times < 1.2) return more.somewhat;
  if (times < 1.29) return more.quarter;
  if (times < 1.42) return more.third;
  if (times < 1.75) return more.half;
  if (times < 2.5) return more.twice;
  return more.times(numberWords(times, 0, lang));
}

type Say = (claim: ClaimAnswer, team: string, words: Words) => string;
const saying: Readonly<Record<ClaimAnswer["kind"], Say>> = {
  asked: ({ fromHour, untilHour }, team, { sentences }) =>
    sentences.rhythm.asked(team, fromHour ?? 0, untilHour ?? 0),
  weekday: ({ weekday, times }, _, words) =>
    words.sentences.rhythm.weekday(
      words.sentences.day.days[weekday ?? 0] ?? "",
      moreWords(times ?? 1, words),
    ),
  before: ({ untilHour }, _, { sentences }) => sentences.rhythm.before(untilHour ?? 0),
  after: ({ fromHour }, _, { sentences }) => sentences.rhythm.after(fromHour ?? 0),
  replied: ({ fromHour, untilHour }, _, { sentences }) =>
    sentences.rhythm.replied(fromHour ?? 0, untilHour ?? 0),
  open: ({ low, high }, _, words) => openWords(low ?? 0, high ?? 0, words),
};

function openWords(low: number, high: number, { lang, sentences }: Words): string {
  const [least, most] = [numberWords(low, 0, lang), numberWords(high, 0, lang)];
  const { openAbout, openBetween } = sentences.rhythm;
  return least === most ? openAbout(most) : openBetween(least, most);
}

const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 'Nothing was asked before 7:00 or after 18:00' instead of saying it twice. */
function withQuietOnce(claims: readonly ClaimAnswer[], team: string, words: Words): string[] {
  const before = claims.find(({ kind }) => kind === "before");
  return claims.flatMap((claim) => {
    if (claim.kind === "before" && claims.some(({ kind }) => kind === "after")) return [];
    if (claim.kind === "after" && before)
      return [words.sentences.rhythm.neither(before.untilHour ?? 0, claim.fromHour ?? 0)];
    return [saying[claim.kind](claim, team, words)];
  });
}

/** All claims of what is asked in one sentence, those of what is done in another; empty where nothing may be said. */
export function rhythmSentence({ team, claims, tooFew, n }: RhythmAnswer, words: Words): string {
  const { day, rhythm } = words.sentences;
  const counted = rhythm.counted(n, numberWords(n, 1, words.lang));
  if (n === 0) return day.none;
  if (tooFew) return day.few(counted);
  const isServing = ({ kind }: ClaimAnswer): boolean => kind === "replied" || kind === "open";
  const asked = withQuietOnce(
    claims.filter((claim) => !isServing(claim)),
    team.name,
    words,
  );
  const served = claims
    .filter(isServing)
    .map((claim) => saying[claim.kind](claim, team.name, words));
  const first = asked.length === 0 ? day.even(team.name) : `${begun(asked.join("; "))}.`;
  const second = served.length === 0 ? "" : ` ${begun(served.join("; "))}.`;
  return `${first}${second} ${rhythm.weeks(counted)}`;
}

const percent = (share: number): string => numberWords(share * 100, 0);

/** '35 % of 120 requests waited for an answer from the customer first (26 to 43 %)'. */
export function evidenceWords(
  { reason, n, value, low, high }: EvidenceAnswer,
  { lang, sentences }: Words,
): string {
  const { share, between } = sentences.found;
  const said = share(`${percent(value)} %`, numberWords(n, 1, lang), sentences.became[reason]);
  return `${said} ${between(percent(low), percent(high))}`;
}

/** 'IT works for 3 goals now; what ends first stands first.' */
export function prioritiesSentence({ team, own }: PrioritiesAnswer, { sentences }: Words): string {
  const { none, one, more } = sentences.priorities;
  if (own.length === 0) return none(team.name);
  return own.length === 1 ? one(team.name) : more(team.name, own.length);
}

/** 'until 31 December, behind, said to be in doubt, shared with Legal'. */
export function priorityWords(
  { byDay, pace, confidence, others }: PriorityAnswer,
  { lang, sentences }: Words,
): string {
  const words = sentences.priorities;
  const parts = [
    words.until(dateWords(byDay, lang)),
    pace && words.paces[pace],
    confidence && words.confidences[confidence],
    others.length > 0 && words.with(others.map(({ name }) => name).join(", ")),
  ];
  return parts.filter(Boolean).join(", ");
}

/** 'Open now, until today 17:00'; by the reader's clock. */
export function openSentence(
  hours: HoursAnswer,
  now: Date,
  zone: string,
  { lang, sentences }: Words,
): string {
  const { isOpen, changesAt } = hours;
  const words = sentences.open;
  const yours = zone === hours.zone ? "" : ` (${words.yours})`;
  const at = changesAt === null ? null : timeWords(new Date(changesAt), now, zone, lang) + yours;
  if (isOpen) return `${words.now}, ${at === null ? words.always : words.until(at)}`;
  return `${words.closed}; ${at === null ? words.never : words.opens(at)}`;
}

/** 'Mon to Fri 08:00-17:00'. */
export const hoursWords = (week: HoursAnswer["week"], { lang, sentences }: Words): string =>
  weekWords(week, sentences.open.never24, lang);

/** 'Mia Okafor, 3 November'. */
export function signedWords(
  { by, at }: { by: VersionAnswer["by"]; at: string | null },
  now: Date,
  zone: string,
  { lang, sentences }: Words,
): string {
  const day = at === null ? "" : dayWords(new Date(at), now, zone, lang);
  return sentences.words.by(by?.name ?? sentences.words.somebody, day);
}

/** '31 December', '31. Dezember': a day within a year. */
const dateFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" }),
  de: new Intl.DateTimeFormat("de-DE", { day: "numeric", month: "long", timeZone: "UTC" }),
};
export const dateWords = (day: string, language: Language): string =>
  dateFormats[language].format(new Date(`${day}T00:00:00Z`));
export const zoneWords = (zone: string): string =>
  zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
