/** The chain in plain words. Pure. */
import type { CompareRow, PathAnswer, SeenRow, TeamSightAnswer } from "#contract/chain";
import { numberWords } from "#web/data/zone.ts";
import { sentences } from "./sentences.ts";

type Seen = SeenRow["seen"];

const units: readonly [below: number, seconds: number, one: string, many: string][] = [
  [7200, 60, "minute", "minutes"],
  [172_800, 3600, "hour", "hours"],
  [Number.POSITIVE_INFINITY, 86_400, "day", "days"],
];

/** '3.2 hours': minutes below two hours, hours below two days, then days. */
export function durationWords(seconds: number): string {
  const [, size, one, many] = units.find(([below]) => seconds < below)!;
  const text = numberWords(seconds / size, seconds / size < 10 ? 1 : 0);
  return `${text} ${text === "1" ? one : many}`;
}

/** '41 requests in a year, half of them done within 3 hours'. */
export function seenWords(seen: Seen): string {
  const { requests, medianSeconds } = seen;
  const said = sentences.seen;
  const count = said.requests(requests, numberWords(requests));
  if (requests < 5) return `${count}, ${said.few}`;
  return `${count}, ${medianSeconds === null ? said.waits : said.half(durationWords(medianSeconds))}`;
}

/** What requests show of a declared link. */
export function shownWords({ seen, perhaps, segment, uncounted }: CompareRow): string {
  if (seen) return seenWords(seen);
  if (perhaps) return sentences.seen.perhaps(seenWords(perhaps));
  if (uncounted) return sentences.seen.uncounted;
  return segment ? sentences.seen.notAsked : sentences.seen.none;
}

interface OfTeam {
  readonly name: string;
  readonly team: { readonly name: string };
}

/** 'Payslips (People and Payroll)'. */
export const serviceWords = ({ name, team }: OfTeam): string => `${name} (${team.name})`;

/** Where a link leads, in words. */
export const targetWords = ({ to, segment }: Pick<CompareRow, "to" | "segment">): string =>
  to ? serviceWords(to) : (segment?.name ?? "");

/** Where a link would lead that requests show, in words. */
export const seenTargetWords = ({ to, segment, team }: SeenRow): string =>
  to ? serviceWords(to) : (segment?.name ?? sentences.links.forWhich(team?.name ?? ""));

const oneUnit = { minutes: "minute", hours: "hour", days: "day" } as const;
type Time = NonNullable<PathAnswer["segment"]["firstAnswer"]>;
export const timeWords = ({ amount, unit }: Time): string =>
  `${numberWords(amount)} ${amount === 1 ? oneUnit[unit] : unit}`;

/** 'We promise them a first answer within 4 hours and a solution within 3 days.'; empty where nothing is promised. */
export function promiseWords({ firstAnswer, solved }: PathAnswer["segment"]): string {
  const said = sentences.sight;
  const parts = [
    firstAnswer && said.firstAnswer(timeWords(firstAnswer)),
    solved && said.solved(timeWords(solved)),
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : `${said.promised} ${parts.join(said.and)}.`;
}

const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** 'Satisfaction: 4.4 of 5, October 2026, better than the period before.' */
export function outcomeWords(outcome: NonNullable<PathAnswer["segment"]["outcome"]>): string {
  const { name, value, unit, day, change } = outcome;
  const said = sentences.sight;
  const number = `${numberWords(value, 2)} ${unit}`.trim();
  const begin = said.outcome(name, number, month.format(new Date(`${day}T00:00:00Z`)));
  return change === null ? `${begin}.` : `${begin}, ${said[change]}.`;
}

const and = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** 'In the end Legal serves Opticians and clinics, through Sales.', or why no way leads there. */
export function teamSightWords({ team, segments, paths, more, missing }: TeamSightAnswer): string {
  const said = sentences.teamSight;
  if (missing) return missingWords(missing, team.name);
  const others = paths.flatMap(({ services: [own, ...next] }) =>
    next.filter((service) => service.team.id !== own?.team.id && service.team.id !== team.id),
  );
  const through = and.format(new Set(others.map((service) => service.team.name)));
  const outside = and.format(segments.map(({ name }) => name));
  if (through === "") return said.serves(team.name, outside, said.directly);
  const how = more > 0 ? said.amongOthers(through) : said.through(through);
  return said.serves(team.name, outside, how);
}

function missingWords(
  { kind, services }: NonNullable<TeamSightAnswer["missing"]>,
  team: string,
): string {
  const said = sentences.teamSight;
  if (kind === "next-link") return services.length === 0 ? said.circle(team) : said.nextLink(team);
  return said.noService(team);
}
