/** The chain in plain words. Pure. */
import type {
  ComparedAnswer,
  CompareRow,
  PathAnswer,
  SeenRow,
  WaysOutAnswer,
} from "#contract/chain";
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

/** 'Finance held most of it (54 %)'. */
export function holderWords({ kind, team, share }: ComparedAnswer["held"][number]): string {
  const said = sentences.held;
  return said.most(team?.name ?? said.kinds[kind], numberWords(share * 100, 0));
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

/** How it is said of a team, or of an initiative. */
export interface WaysSaid {
  readonly serves: (segments: string, how: string) => string;
  readonly noService: string;
  readonly circle: string;
  readonly nextLink: string;
}

/** 'In the end Legal serves Opticians and clinics, through Sales.', or why no way leads there. */
export function waysWords(ways: WaysOutAnswer, said: WaysSaid, ownTeamId: string): string {
  const { segments, paths, more, missing } = ways;
  if (missing) return missingWords(missing, said);
  const between = paths.map(({ services: [own, ...next] }) =>
    next.filter(({ team }) => team.id !== own?.team.id && team.id !== ownTeamId),
  );
  const through = and.format(new Set(between.flat().map(({ team }) => team.name)));
  const outside = and.format(segments.map(({ name }) => name));
  const how = sentences.waysOut;
  if (through === "") return said.serves(outside, how.directly);
  const others = more > 0 ? how.amongOthers(through) : how.through(through);
  const isDirect = between.some(({ length }) => length === 0);
  return said.serves(outside, isDirect ? how.both(others) : others);
}

function missingWords(
  { kind, services }: NonNullable<WaysOutAnswer["missing"]>,
  said: WaysSaid,
): string {
  if (kind !== "next-link") return said.noService;
  return services.length === 0 ? said.circle : said.nextLink;
}
