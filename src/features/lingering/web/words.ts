/** What lingers, in plain words. Pure. */
import type { Language } from "#web/data/language.ts";
import { numberWords } from "#web/data/zone.ts";
import { longDuration, percent } from "#web/relationship-words.ts";
import type { NextStep, QuietAnswer, TeamLingeringAnswer } from "./data.ts";
import type { Words } from "./use-words.ts";

type Usual = NonNullable<QuietAnswer["usual"]>;

const workingDays = (days: number, { lang, sentences }: Words): string =>
  sentences.said.days(numberWords(days, 1, lang));

/** In days from one day on, to the half; else in hours. `of` the seconds that `usual.days` stand for. */
function amount(seconds: number, { days, seconds: whole }: Usual, words: Words): string {
  const asDays = days === null || whole === 0 ? 0 : (days * seconds) / whole;
  return asDays < 1
    ? longDuration(seconds, "working", words.lang)
    : workingDays(Math.round(asDays * 2) / 2, words);
}

/** What comes within that time, by whom it waits for. */
function isUsual(step: NextStep, usual: Usual, words: Words): string {
  const { said } = words.sentences;
  const time = amount(usual.seconds, usual, words);
  const what = (usual.of === "service" ? said.ofService : said.ofTeam)(usual.name);
  if (step === "answer") return said.answered(what, time);
  return (step === "confirm" ? said.confirmed : said.come)(what, time);
}

const locales: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE" };

/** '4 December' */
const dayNamed = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${day}T12:00:00Z`));

function quietFor(days: number, words: Words): string {
  const { quiet, quietLately } = words.sentences.said;
  return days < 1 ? quietLately : quiet(workingDays(days, words));
}

/** 'Nothing has moved for 6 working days; nine in ten steps of “Contract review” come within 2 working days.' */
export function quietSentence(quiet: QuietAnswer, words: Words): string {
  const { usual, step, saidUntil } = quiet;
  const { said } = words.sentences;
  const named = saidUntil === null ? [] : [said.named(dayNamed(saidUntil, words.lang))];
  const within = usual ? [isUsual(step, usual, words)] : [];
  return `${[quietFor(quiet.workingDays, words), ...named, ...within].join("; ")}.`;
}

/** 'The smallest next step is yours: say by when.' */
export function stepSentence(
  { step, mine, person, ofTeam }: QuietAnswer,
  { sentences: { said, steps } }: Words,
): string {
  return mine ? said.mine(steps[step]) : said.theirs(person?.name ?? ofTeam?.name, steps[step]);
}

/** 'From 80 stretches of 20 requests; likely 1.5 to 3 working days.' */
export function knownFrom(usual: Usual, words: Words): string {
  const { gaps, requests, low, high } = usual;
  const { said } = words.sentences;
  const from = said.from(numberWords(gaps, 1, words.lang), numberWords(requests, 1, words.lang));
  if (low === null || high === null) return `${from}.`;
  return said.likely(from, amount(low, usual, words), amount(high, usual, words));
}

export const usualWords = (usual: Usual | null, words: Words): string =>
  usual === null
    ? words.sentences.team.unknown
    : words.sentences.said.within(amount(usual.seconds, usual, words));

/** '12 of 41 open requests of Legal have been quiet for longer than usual (29 %): 9 with the team, 3 with its customers.' */
export function teamSentence(
  { team, open, lingering }: TeamLingeringAnswer,
  { lang, sentences }: Words,
): string {
  const { said } = sentences;
  const number = (value: number): string => numberWords(value, 1, lang);
  if (open === 0) return sentences.team.none;
  if (!lingering) return said.few(number(open));
  const { own, customers } = lingering;
  const all = own + customers;
  if (all === 0) return said.noneOf(number(open), team.name);
  const some = said.some(number(all), number(open), team.name, percent(all / open, lang));
  return some + said.where(number(own), number(customers));
}

export function stepsWords(
  steps: TeamLingeringAnswer["services"][number]["steps"],
  { lang, sentences }: Words,
): string {
  const ordered = steps.toSorted((one, other) => other.requests - one.requests);
  return ordered
    .map(({ step, requests }) => `${numberWords(requests, 1, lang)} ${sentences.counted[step]}`)
    .join(", ");
}
