/** The chain in plain words. Pure. */
import type {
  ComparedAnswer,
  CompareRow,
  PathAnswer,
  SeenRow,
  WaysOutAnswer,
} from "#contract/chain";
import { listWords } from "#web/data/list-words.ts";
import { monthOf, numberWords } from "#web/data/zone.ts";
import type { Words } from "./use-words.ts";

type Seen = SeenRow["seen"];

const units: readonly [below: number, seconds: number, unit: keyof Words["units"]][] = [
  [7200, 60, "minutes"],
  [172_800, 3600, "hours"],
  [Number.POSITIVE_INFINITY, 86_400, "days"],
];

/** '3.2 hours': minutes below two hours, hours below two days, then days. In German as it stands after 'innerhalb von'. */
export function durationWords(seconds: number, spoken: Words): string {
  const [, size, unit] = units.find(([below]) => seconds < below)!;
  const text = numberWords(seconds / size, seconds / size < 10 ? 1 : 0, spoken.lang);
  return `${text} ${spoken.units[unit][text === "1" ? "one" : "many"]}`;
}

/** '41 requests in a year, half of them done within 3 hours'. */
export function seenWords(seen: Seen, spoken: Words): string {
  const { requests, medianSeconds } = seen;
  const said = spoken.seen;
  const count = said.requests(requests, numberWords(requests, 1, spoken.lang));
  if (requests < 5) return `${count}, ${said.few}`;
  return `${count}, ${medianSeconds === null ? said.waits : said.half(durationWords(medianSeconds, spoken))}`;
}

/** What requests show of a declared link. */
export function shownWords(
  { seen, perhaps, segment, uncounted }: CompareRow,
  spoken: Words,
): string {
  if (seen) return seenWords(seen, spoken);
  if (perhaps) return spoken.seen.perhaps(seenWords(perhaps, spoken));
  if (uncounted) return spoken.seen.uncounted;
  return segment ? spoken.seen.notAsked : spoken.seen.none;
}

/** 'Finance held most of it (54 %)'. */
export function holderWords(
  { kind, team, share }: ComparedAnswer["held"][number],
  spoken: Words,
): string {
  const said = spoken.held;
  return said.most(team?.name ?? said.kinds[kind], numberWords(share * 100, 0, spoken.lang));
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
export const seenTargetWords = ({ to, segment, team }: SeenRow, spoken: Words): string =>
  to ? serviceWords(to) : (segment?.name ?? spoken.links.forWhich(team?.name ?? ""));

type Time = NonNullable<PathAnswer["segment"]["firstAnswer"]>;
const timeWords = ({ amount, unit }: Time, { lang, units: named }: Words): string =>
  `${numberWords(amount, 1, lang)} ${named[unit][amount === 1 ? "one" : "many"]}`;

/** 'We promise them a first answer within 4 hours and a solution within 3 days.'; empty where nothing is promised. */
export function promiseWords(
  { firstAnswer, solved }: PathAnswer["segment"],
  spoken: Words,
): string {
  const said = spoken.sight;
  const parts = [
    firstAnswer && said.firstAnswer(timeWords(firstAnswer, spoken)),
    solved && said.solved(timeWords(solved, spoken)),
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : `${said.promised} ${parts.join(said.and)}.`;
}

/** 'Satisfaction: 4.4 of 5, October 2026, better than the period before.' */
export function outcomeWords(
  outcome: NonNullable<PathAnswer["segment"]["outcome"]>,
  spoken: Words,
): string {
  const { name, value, unit, day, change } = outcome;
  const said = spoken.sight;
  const number = `${numberWords(value, 2, spoken.lang)} ${unit}`.trim();
  const begin = said.outcome(
    name,
    number,
    monthOf(new Date(`${day}T00:00:00Z`), "UTC", spoken.lang),
  );
  return change === null ? `${begin}.` : `${begin}, ${said[change]}.`;
}

/** How it is said of a team, or of an initiative. */
export interface WaysSaid {
  readonly serves: (segments: string, how: string) => string;
  readonly noService: string;
  readonly circle: string;
  readonly nextLink: string;
}

/** 'In the end Legal serves Opticians and clinics, through Sales.', or why no way leads there. */
export function waysWords(
  ways: WaysOutAnswer,
  said: WaysSaid,
  ownTeamId: string,
  spoken: Words,
): string {
  const { segments, paths, more, missing } = ways;
  if (missing) return missingWords(missing, said);
  const between = paths.map(({ services: [own, ...next] }) =>
    next.filter(({ team }) => team.id !== own?.team.id && team.id !== ownTeamId),
  );
  const through = listWords([...new Set(between.flat().map(({ team }) => team.name))], spoken.lang);
  const outside = listWords(
    segments.map(({ name }) => name),
    spoken.lang,
  );
  const how = spoken.waysOut;
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
