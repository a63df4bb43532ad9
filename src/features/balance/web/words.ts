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
import { dateWords, numberWords } from "#web/data/zone.ts";
import { sentences } from "./sentences.ts";

const words = sentences.lists;
const longMonth = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  month: "long",
  year: "numeric",
});
/** 'October 2026' */
export const monthWords = (month: string): string =>
  longMonth.format(new Date(`${month}-01T00:00:00Z`));
/** 'a, b and c' */
export function listWords(items: readonly string[]): string {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} and ${items.at(-1)!}`;
}

export const valueWords = (value: number, unit: string): string =>
  `${numberWords(value, 2)} ${unit}`.trim();

/** '5.2 h', '40 min', '87 %' */
export function figureWords(figure: FigureName, value: number): string {
  if (figure !== "speed") return `${numberWords(value * 100, 0)} %`;
  return value < 5400 ? `${numberWords(value / 60, 0)} min` : `${numberWords(value / 3600, 1)} h`;
}

export function outcomeWords({ outcome: { name, segment } }: Pick<AlarmAnswer, "outcome">): string {
  return segment ? sentences.alarm.of(name, segment.name) : sentences.alarm.ofAll(name);
}

/** 'Logistics got faster while Satisfaction of Opticians and clinics fell' */
export function alarmWords(alarm: AlarmAnswer): string {
  const { says, fell, rose } = sentences.alarm;
  const betters = listWords(alarm.evidence.better.map(({ figure }) => sentences.did[figure]));
  const falls = alarm.outcome.better === "more" ? fell : rose;
  return says(alarm.team.name, betters, outcomeWords(alarm), falls);
}

/** The days of the three months that were looked at. */
export function daysLookedAt({ month }: AlarmAnswer): { from: string; to: string } {
  const [year = 0, ofYear = 1] = month.split("-").map(Number);
  const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
  return { from: day(Date.UTC(year, ofYear - 3, 1)), to: day(Date.UTC(year, ofYear, 0)) };
}

export function numbersWords({ outcome: { unit }, evidence, month }: AlarmAnswer): string {
  const { recent, usual } = evidence;
  return sentences.alarm.numbers(
    valueWords(recent, unit),
    numberWords(usual, 2),
    monthWords(month),
  );
}

export function betterWords(better: BetterInside): string {
  const { figure, before, recent, requestsBefore, requestsRecent } = better;
  const said = sentences.figures[figure].said(
    figureWords(figure, before),
    figureWords(figure, recent),
  );
  return `${said}, ${sentences.rests(requestsBefore, requestsRecent)}`;
}

export const whyInitiative = ({ why }: LostInitiative): string => words[why];

export function whyGoal({ parent, initiatives, services }: LostGoal): string {
  const above = parent ? words.goalBelow(parent.name) : words.goalAlone;
  const below =
    initiatives === 0 ? words.noInitiative : words.initiativesLead(initiatives, services);
  return `${above} ${below}`;
}

export function whyService({ why, neededFor }: LostService): string {
  if (why === "nothingSaid") return words.nothingSaid;
  return words.endsInside(listWords(neededFor.map(({ name }) => name)));
}

export const mendWords = (menders: readonly Named[]): string =>
  menders.length === 0 ? words.nobody : words.mend(listWords(menders.map(({ name }) => name)));

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

const teamWords = (teams: readonly Named[]): string =>
  teams.length === 0 ? words.organisation : listWords(teams.map(({ name }) => name));

export const lostInitiative = (one: LostInitiative): Lost => ({
  kind: "initiative",
  id: one.id,
  name: one.name,
  of: `${teamWords(one.teams)}, ${words.until(dateWords(one.endDay))}`,
  why: whyInitiative(one),
  menders: one.menders,
  href: `/initiatives/${one.id}`,
  mendHref: `/initiatives/${one.id}`,
});

export const lostGoal = (one: LostGoal): Lost => ({
  kind: "goal",
  id: one.id,
  name: one.name,
  of: `${teamWords(one.teams)}, ${words.until(dateWords(one.byDay))}`,
  why: whyGoal(one),
  menders: one.menders,
  href: `/goals/${one.id}`,
  mendHref: `/goals/${one.id}`,
});

/** Whose service it is says what it is needed for in the exercise; all others look at its links, and whom to ask. */
const mendServiceAt = ({ id, team }: LostService, isMine: boolean): string =>
  isMine ? `/chain/exercise?team=${team.id}&service=${id}` : `/chain/links?team=${team.id}`;

export const lostService = (one: LostService, isMine: boolean): Lost => ({
  kind: "service",
  id: one.id,
  name: one.name,
  of: one.team.name,
  why: whyService(one),
  menders: one.menders,
  href: `/services/${one.id}`,
  mendHref: mendServiceAt(one, isMine),
});

/** The three lists as one table for a spreadsheet. */
export function csvOf(
  { initiatives, goals, services }: Pick<BalanceAnswer, "initiatives" | "goals" | "services">,
  origin: string,
): string {
  const said = sentences.csv;
  const heads = [said.kind, said.name, said.team, said.why, said.mend, said.address];
  const lost = [
    ...initiatives.map(lostInitiative),
    ...goals.map(lostGoal),
    ...services.map((service) => lostService(service, false)),
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
