/** Figures, months and reasons as people read them. */
import type {
  AlarmAnswer,
  BalanceAnswer,
  BetterInside,
  FigureName,
  LostGoal,
  LostInitiative,
  LostService,
  Named,
} from "#contract/balance";
import { writeCsv } from "#platform/files/csv-writing.ts";
import type { Language } from "#web/data/language.ts";
import { listWords } from "#web/data/list-words.ts";
import { dateWords, monthOf, numberWords } from "#web/data/zone.ts";
import type { Words } from "./use-words.ts";

/** 'October 2026', 'Oktober 2026'. */
export const monthWords = (month: string, language: Language): string =>
  monthOf(new Date(`${month}-01T00:00:00Z`), "UTC", language);

const namesOf = (things: readonly Named[], { lang }: Words): string =>
  listWords(
    things.map(({ name }) => name),
    lang,
  );

export const valueWords = (value: number, unit: string, { lang }: Words): string =>
  `${numberWords(value, 2, lang)} ${unit}`.trim();

/** '5.2 h', '40 min', '87 %' */
export function figureWords(
  figure: FigureName,
  value: number,
  { lang, sentences: { units } }: Words,
): string {
  if (figure !== "speed") return units.share(numberWords(value * 100, 0, lang));
  return value < 5400
    ? units.minutes(numberWords(value / 60, 0, lang))
    : units.hours(numberWords(value / 3600, 1, lang));
}

export function outcomeWords(
  { outcome: { name, segment } }: Pick<AlarmAnswer, "outcome">,
  { sentences: { alarm } }: Words,
): string {
  return segment ? alarm.of(name, segment.name) : alarm.ofAll(name);
}

/** 'Logistics got faster while Satisfaction of Opticians and clinics fell' */
export function alarmWords(alarm: AlarmAnswer, spoken: Words): string {
  const { says, fell, rose } = spoken.sentences.alarm;
  const betters = listWords(
    alarm.evidence.better.map(({ figure }) => spoken.sentences.did[figure]),
    spoken.lang,
  );
  const falls = alarm.outcome.better === "more" ? fell : rose;
  return says(alarm.team.name, betters, outcomeWords(alarm, spoken), falls);
}

/** The days of the three months that were looked at. */
export function daysLookedAt({ month }: AlarmAnswer): { from: string; to: string } {
  const [year = 0, ofYear = 1] = month.split("-").map(Number);
  const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
  return { from: day(Date.UTC(year, ofYear - 3, 1)), to: day(Date.UTC(year, ofYear, 0)) };
}

export function numbersWords(
  { outcome: { unit }, evidence, month }: AlarmAnswer,
  spoken: Words,
): string {
  const { recent, usual } = evidence;
  return spoken.sentences.alarm.numbers(
    valueWords(recent, unit, spoken),
    numberWords(usual, 2, spoken.lang),
    monthWords(month, spoken.lang),
  );
}

export function betterWords(better: BetterInside, spoken: Words): string {
  const { figure, before, recent, requestsBefore, requestsRecent } = better;
  const said = spoken.sentences.figures[figure].said(
    figureWords(figure, before, spoken),
    figureWords(figure, recent, spoken),
  );
  return `${said}, ${spoken.sentences.rests(requestsBefore, requestsRecent)}`;
}

const whyInitiative = ({ why }: LostInitiative, { sentences: { lists } }: Words): string =>
  lists[why];

export function whyGoal(
  { parent, initiatives, services }: LostGoal,
  { sentences: { lists: words } }: Words,
): string {
  const above = parent ? words.goalBelow(parent.name) : words.goalAlone;
  const below =
    initiatives === 0 ? words.noInitiative : words.initiativesLead(initiatives, services);
  return `${above} ${below}`;
}

function whyService({ why, neededFor }: LostService, spoken: Words): string {
  const { lists: words } = spoken.sentences;
  return why === "nothingSaid" ? words.nothingSaid : words.endsInside(namesOf(neededFor, spoken));
}

export function mendWords(menders: readonly Named[], spoken: Words): string {
  const { lists: words } = spoken.sentences;
  return menders.length === 0 ? words.nobody : words.mend(namesOf(menders, spoken));
}

export interface Lost {
  readonly kind: "initiative" | "goal" | "service";
  readonly id: string;
  readonly name: string;
  /** Whose it is. */
  readonly of: string;
  readonly why: string;
  readonly menders: readonly Named[];
  readonly href: string;
  /** Where it is mended. */
  readonly mendHref: string;
}

/** 'Legal and Sales, until 31 December 2026' */
function whoseWords(teams: readonly Named[], day: string, spoken: Words): string {
  const { organisation, until } = spoken.sentences.lists;
  const whose = teams.length === 0 ? organisation : namesOf(teams, spoken);
  return `${whose}, ${until(dateWords(day, spoken.lang))}`;
}

export const lostInitiative = (one: LostInitiative, spoken: Words): Lost => ({
  kind: "initiative",
  id: one.id,
  name: one.name,
  of: whoseWords(one.teams, one.endDay, spoken),
  why: whyInitiative(one, spoken),
  menders: one.menders,
  href: `/initiatives/${one.id}`,
  mendHref: `/initiatives/${one.id}`,
});

export const lostGoal = (one: LostGoal, spoken: Words): Lost => ({
  kind: "goal",
  id: one.id,
  name: one.name,
  of: whoseWords(one.teams, one.byDay, spoken),
  why: whyGoal(one, spoken),
  menders: one.menders,
  href: `/goals/${one.id}`,
  mendHref: `/goals/${one.id}`,
});

/** Whose service it is says what it is needed for in the exercise; all others look at its links, and whom to ask. */
const mendServiceAt = ({ id, team }: LostService, isMine: boolean): string =>
  isMine ? `/chain/exercise?team=${team.id}&service=${id}` : `/chain/links?team=${team.id}`;

export const lostService = (one: LostService, isMine: boolean, spoken: Words): Lost => ({
  kind: "service",
  id: one.id,
  name: one.name,
  of: one.team.name,
  why: whyService(one, spoken),
  menders: one.menders,
  href: `/services/${one.id}`,
  mendHref: mendServiceAt(one, isMine),
});

/** The three lists as one table for a spreadsheet. */
export function csvOf(
  { initiatives, goals, services }: Pick<BalanceAnswer, "initiatives" | "goals" | "services">,
  origin: string,
  spoken: Words,
): string {
  const said = spoken.sentences.csv;
  const heads = [said.kind, said.name, said.team, said.why, said.mend, said.address];
  const lost = [
    ...initiatives.map((one) => lostInitiative(one, spoken)),
    ...goals.map((one) => lostGoal(one, spoken)),
    ...services.map((service) => lostService(service, false, spoken)),
  ];
  const rows = lost.map(({ kind, name, of, why, menders, href }) => [
    said[kind],
    name,
    of,
    why,
    menders.map((one) => one.name).join(", "),
    origin + href,
  ]);
  return writeCsv(heads, rows);
}
