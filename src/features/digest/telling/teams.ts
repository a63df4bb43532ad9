/** What the figures of teams tell of a month, against the three months before it. Pure. */
import { monthAfter } from "#platform/calendar/days.ts";
import { wilsonShare } from "#platform/statistics/wilson.ts";
import {
  type Way,
  compareMedians,
  compareShares,
  compareVolumes,
  fewest,
  type ShareCounted,
} from "../comparing.ts";
import type { SentenceTold } from "../contract.ts";
import { daysOfMonths, sayCounted, sayMonth, sayPercent, sayWorking } from "../words.ts";
import {
  countGround,
  secondsGround,
  shareGround,
  type Shown,
  type Telling,
  type Tellings,
} from "./parts.ts";

/** What a team was asked in some months. */
export interface Served {
  readonly requests: number;
  /** Promises that were kept or broken by now, and those kept. */
  readonly promised: number;
  readonly kept: number;
  readonly finished: number;
  readonly rightFirstTime: number;
  /** Until it is done, in working time. */
  readonly done: Shown;
}

export interface TeamServed {
  readonly id: string;
  readonly name: string;
  readonly month: Served;
  /** Of the three months before, all together. */
  readonly before: Served;
}

export const monthsBefore = 3;

interface Spoken {
  readonly month: string;
  readonly team: TeamServed;
}

const how =
  "Against what was asked in the three months before. Told only where the 99 % interval of the difference leaves out no difference at all.";

/** The requests that a team was asked in so many months. */
export function hrefOfAsked(teamId: string, month: string, months = 1): string {
  const { from, to } = daysOfMonths(month, months);
  return `/search?team=${teamId}&askedFrom=${from}&askedTo=${to}`;
}

function hrefsOf({ month, team }: Spoken): { now: string; before: string } {
  return {
    now: hrefOfAsked(team.id, month),
    before: hrefOfAsked(team.id, monthAfter(month, -monthsBefore), monthsBefore),
  };
}

interface ShareSaid {
  readonly key: string;
  readonly of: (served: Served) => ShareCounted;
  readonly what: string;
  readonly say: (name: string, share: string) => string;
}

const keptShare: ShareSaid = {
  key: "kept",
  of: ({ kept, promised }) => ({ hits: kept, n: promised }),
  what: "Promises kept",
  say: (name, share) => `${name} kept ${share} of its promises`,
};
const rightShare: ShareSaid = {
  key: "right",
  of: ({ rightFirstTime, finished }) => ({ hits: rightFirstTime, n: finished }),
  what: "Right first time",
  say: (name, share) => `${share} of what ${name} finished was right first time`,
};
const shares = [keptShare, rightShare];

const none: Shown = { n: 0, value: null, low: null, high: null };
const shown = ({ hits, n }: ShareCounted): Shown => wilsonShare(hits, n) ?? none;

const partOf = (way: Way): "praise" | "ask" => (way === "better" ? "praise" : "ask");
const turn = (way: Way): string => (way === "better" ? "up from" : "down from");

function tellShare({ key, of, what, say }: ShareSaid, spoken: Spoken): Telling[] {
  const { team, month } = spoken;
  const way = compareShares(of(team.month), of(team.before));
  const [now, before] = [shown(of(team.month)), shown(of(team.before))];
  if (way === null || now.value === null || before.value === null) return [];
  const hrefs = hrefsOf(spoken);
  const said = `${say(team.name, sayPercent(now.value))} in ${sayMonth(month)}, ${turn(way)} ${sayPercent(before.value)} in the three months before.`;
  const grounds = [
    shareGround(`${what}, ${sayMonth(month)}`, now, hrefs.now),
    shareGround(`${what}, the three months before`, before, hrefs.before),
  ];
  const sentence = { key: `${key}:${team.id}`, said, how, href: `/teams/${team.id}`, grounds };
  return [{ part: partOf(way), weight: Math.abs(now.value - before.value) * 100, sentence }];
}

function tellMedian(spoken: Spoken): Telling[] {
  const { team, month } = spoken;
  const [now, before] = [team.month.done, team.before.done];
  const way = compareMedians(now, before);
  if (way === null || now.value === null || before.value === null) return [];
  const hrefs = hrefsOf(spoken);
  const pace = way === "better" ? "faster" : "slower";
  const said = `${team.name} became ${pace} in ${sayMonth(month)}: half of its work was done within ${sayWorking(now.value)}, against ${sayWorking(before.value)} in the three months before.`;
  const grounds = [
    secondsGround(`Median until done, ${sayMonth(month)}`, now, hrefs.now),
    secondsGround("Median until done, the three months before", before, hrefs.before),
  ];
  const sentence = { key: `done:${team.id}`, said, how, href: `/teams/${team.id}`, grounds };
  return [
    { part: partOf(way), weight: Math.abs(Math.log(now.value / before.value)) * 20, sentence },
  ];
}

const daysIn = (month: string, months = 1): number => {
  const { from, to } = daysOfMonths(month, months);
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
};

function tellVolume(spoken: Spoken): Telling[] {
  const { team, month } = spoken;
  const [n, past] = [team.month.requests, team.before.requests];
  const pastDays = daysIn(monthAfter(month, -monthsBefore), monthsBefore);
  const way = compareVolumes({ n, days: daysIn(month) }, { n: past, days: pastDays });
  if (way === null) return [];
  const usual = (past / pastDays) * daysIn(month);
  const hrefs = hrefsOf(spoken);
  const said = `${team.name} was asked ${sayCounted(n, "time")} in ${sayMonth(month)}, ${way} than the ${sayCounted(Math.round(usual), "time")} that the three months before make likely.`;
  const grounds = [
    countGround(`Asked in ${sayMonth(month)}`, n, hrefs.now),
    countGround("Asked in the three months before", past, hrefs.before),
  ];
  const sentence = { key: `volume:${team.id}`, said, how, href: `/teams/${team.id}`, grounds };
  return [{ part: "changed", weight: Math.abs(Math.log(n / Math.max(usual, 1))) * 10, sentence }];
}

interface SpotlessSaid {
  readonly share: ShareSaid;
  readonly key: string;
  readonly weight: number;
  readonly say: (name: string, month: string, counted: string) => string;
}

const spotless: readonly SpotlessSaid[] = [
  {
    share: keptShare,
    key: "all-kept",
    weight: 5,
    say: (name, month, counted) => `${name} kept every promise of ${month}: ${counted}.`,
  },
  {
    share: rightShare,
    key: "all-right",
    weight: 4,
    say: (name, month, counted) =>
      `Nothing that ${name} finished of ${month} came back: ${counted}.`,
  },
];

/** All of them, and enough that it was no luck. */
function tellSpotless({ month, team }: Spoken): Telling[] {
  return spotless.flatMap(({ share, key, weight, say }) => {
    const { hits, n } = share.of(team.month);
    if (n < fewest || hits < n) return [];
    const said = say(team.name, sayMonth(month), sayCounted(n, "request"));
    const ground = shareGround(
      `${share.what}, ${sayMonth(month)}`,
      shown({ hits, n }),
      hrefOfAsked(team.id, month),
    );
    const how = `Told where all were, of at least ${fewest}.`;
    const href = `/teams/${team.id}`;
    const sentence = { key: `${key}:${team.id}`, said, how, href, grounds: [ground] };
    return [{ part: "praise" as const, weight: weight + Math.log(n), sentence }];
  });
}

interface Past {
  /** Whether the house was there in all of the months before: else they hold too few to be held against. */
  readonly isPastWhole: boolean;
}

export function tellOfTeams(
  month: string,
  teams: readonly TeamServed[],
  { isPastWhole }: Past,
): Tellings {
  const told = teams.flatMap((team) => {
    const spoken = { month, team };
    return [
      ...shares.flatMap((share) => tellShare(share, spoken)),
      ...tellMedian(spoken),
      ...(isPastWhole ? tellVolume(spoken) : []),
      ...tellSpotless(spoken),
    ];
  });
  const comparedEach = shares.length + (isPastWhole ? 2 : 1);
  const large = teams.filter(
    ({ month: now, before }) => now.requests >= fewest && before.requests >= fewest,
  );
  return { told, compared: large.length * comparedEach };
}

/** All teams together: each request counts once, wherever it was served. */
function sumOf(
  teams: readonly TeamServed[],
  which: "month" | "before",
  of: ShareSaid["of"],
): ShareCounted {
  const counted = teams.map((team) => of(team[which]));
  return {
    n: counted.reduce((sum, one) => sum + one.n, 0),
    hits: counted.reduce((sum, one) => sum + one.hits, 0),
  };
}

/** How the whole house did: what was asked, and how much of what was promised was kept. */
export function tellOfHouse(month: string, teams: readonly TeamServed[]): Tellings {
  const asked = teams.reduce((sum, team) => sum + team.month.requests, 0);
  const days = daysOfMonths(month);
  const href = `/search?askedFrom=${days.from}&askedTo=${days.to}`;
  const opening: SentenceTold = {
    key: "asked",
    said:
      asked === 0
        ? `Nobody asked for anything in ${sayMonth(month)}.`
        : `In ${sayMonth(month)} colleagues asked each other for help ${sayCounted(asked, "time")}.`,
    how: "Requests by the month in which they were asked; confidential ones are in no figure.",
    href: "/relationships",
    grounds: [countGround(`Asked in ${sayMonth(month)}`, asked, href)],
  };
  const kept = shares.flatMap((share) => houseShare(share, month, teams));
  return {
    told: [{ part: "opening", weight: 3, sentence: opening }, ...kept],
    compared: asked === 0 ? 0 : shares.length,
  };
}

function houseShare(
  { key, of, what }: ShareSaid,
  month: string,
  teams: readonly TeamServed[],
): Telling[] {
  const [counted, past] = [sumOf(teams, "month", of), sumOf(teams, "before", of)];
  const [now, before] = [shown(counted), shown(past)];
  if (now.n < fewest || now.value === null) return [];
  const way = compareShares(counted, past);
  const days = daysOfMonths(month);
  const href = `/search?askedFrom=${days.from}&askedTo=${days.to}`;
  const against = { better: "better than", worse: "worse than", same: "much as" };
  const held =
    before.value === null || before.n < fewest
      ? "."
      : `, ${against[way ?? "same"]} in the three months before (${sayPercent(before.value)}).`;
  const lead =
    key === "kept" ? "of what was promised was kept" : "of what was finished was right first time";
  const grounds = [shareGround(`${what}, ${sayMonth(month)}`, now, href)];
  if (before.value !== null)
    grounds.push(shareGround(`${what}, the three months before`, before, null));
  const sentence = {
    key: `house-${key}`,
    said: `${sayPercent(now.value)} ${lead}${held}`,
    how,
    href: "/relationships",
    grounds,
  };
  return [{ part: "opening", weight: key === "kept" ? 2 : 1, sentence }];
}
