/** Who has a coffee with whom. Pure: chance is an argument. */
import { floor } from "#platform/statistics/floor.ts";
import { inOrderOf, keyOf, type Nearness } from "../mixing/rules.ts";

export interface Wisher {
  readonly personId: string;
  /** Their teams of the house; whoever is in none is not drawn. */
  readonly teamIds: readonly string[];
  /** Teams that they named; none: any other one. */
  readonly wants: readonly string[];
  /** The month since which they wait, '2026-11'; null: they do not. */
  readonly waitsSince: string | null;
}

/** Anybody of the house, whether they are in or not. */
export type Colleague = Pick<Wisher, "personId" | "teamIds">;

/**
 * Whether one could be drawn with five people at least, if all of the house were in and wanted anybody. Among fewer, whoever is told that nobody
 * was left would know of each of them that they are not in: then nobody is drawn, and nothing is told.
 */
export function decideToWish(
  one: Wisher,
  { among, ...drawing }: Omit<Drawing, "wishers"> & { readonly among: Among },
): "tooFewPeople" | null {
  const reached = new Set<string>();
  for (const other of among(one.wants)) {
    if (meetingOf(one, { ...other, wants: [], waitsSince: null }, drawing) === null) continue;
    if (reached.add(other.personId).size === floor) return null;
  }
  return "tooFewPeople";
}

/** Everybody who stands in one of these teams, or in any where none is named; whoever stands in two may come twice. */
export type Among = (teamIds: readonly string[]) => Iterable<Colleague>;

export function amongOf(people: readonly Colleague[]): Among {
  const byTeam = new Map<string, Colleague[]>();
  for (const person of people)
    for (const teamId of person.teamIds)
      byTeam.set(teamId, [...(byTeam.get(teamId) ?? []), person]);
  return (teamIds) =>
    teamIds.length === 0 ? people : teamIds.flatMap((id) => byTeam.get(id) ?? []);
}

export interface Pair {
  readonly oneId: string;
  readonly otherId: string;
  readonly oneTeamId: string;
  readonly otherTeamId: string;
  readonly why: "cold" | "strangers";
}

export interface Drawing {
  readonly wishers: readonly Wisher[];
  readonly nearness: (oneTeamId: string, otherTeamId: string) => Nearness;
  /** Who had a coffee together within a year: `keyOf` of their ids. */
  readonly past: ReadonlySet<string>;
}

/** Through which of their teams two people may be drawn together, a cold relationship first; null: not at all. */
export function meetingOf(
  one: Wisher,
  other: Wisher,
  drawing: Omit<Drawing, "wishers">,
): Pair | null {
  if (one.personId === other.personId) return null;
  if (one.teamIds.some((id) => other.teamIds.includes(id))) return null;
  if (drawing.past.has(keyOf(one.personId, other.personId))) return null;
  const ways = one.teamIds.flatMap((oneTeamId) =>
    other.teamIds
      .filter((id) => wishesFit(one, id) && wishesFit(other, oneTeamId))
      .map((otherTeamId) => ({ oneTeamId, otherTeamId })),
  );
  for (const why of ["cold", "strangers"] as const) {
    const way = ways.find((w) => drawing.nearness(w.oneTeamId, w.otherTeamId) === why);
    if (way) return { oneId: one.personId, otherId: other.personId, ...way, why };
  }
  return null;
}

const wishesFit = ({ wants }: Wisher, teamId: string): boolean =>
  wants.length === 0 || wants.includes(teamId);

/**
 * Whoever waited longest comes first, all others by lot. Each takes the first of the others who may be drawn with them, across a cold
 * relationship if there is one. Nobody is left of whom two could still be drawn together.
 */
export function drawPairs(drawing: Drawing, chance: () => number): Pair[] {
  const byId = drawing.wishers.toSorted((a, b) => (a.personId < b.personId ? -1 : 1));
  const order = inOrderOf(byId, chance).toSorted((a, b) => waits(a).localeCompare(waits(b)));
  const taken = new Set<string>();
  const pairs: Pair[] = [];
  for (const one of order) {
    if (taken.has(one.personId)) continue;
    const ways = order
      .filter(({ personId }) => !taken.has(personId))
      .map((other) => meetingOf(one, other, drawing))
      .filter((pair) => pair !== null);
    const pair = ways.find(({ why }) => why === "cold") ?? ways[0];
    if (!pair) continue;
    taken.add(pair.oneId).add(pair.otherId);
    pairs.push(pair);
  }
  return pairs;
}

/** Those who wait sort before those who do not. */
const waits = ({ waitsSince }: Wisher): string => waitsSince ?? "9999-99";

/** To begin with; nobody need answer it. */
export const questions = [
  "What would the other team be surprised to learn about a usual day of yours?",
  "What is the last thing at work that you were glad about?",
  "What do people ask of your team most, and what do you wish they asked?",
  "What did you do before you came here, and what of it do you still use?",
  "Which small thing would make working with each other easier?",
  "Whom do you serve that the other has never met?",
  "What have you learnt lately that had nothing to do with work?",
  "What is hard about your work that nobody sees?",
] as const;

export const questionFor = (chance: () => number): string =>
  questions[Math.floor(chance() * questions.length)] ?? questions[0];

/** The month of a day, and the number that its chance begins with: the same month is drawn the same. */
export const monthOf = (day: string): string => day.slice(0, 7);
export const seedOf = (month: string): number => Number(month.replace("-", ""));
/** A year before that month: pairs since then are not drawn again. */
export const yearBefore = (month: string): string =>
  `${String(Number(month.slice(0, 4)) - 1)}${month.slice(4)}`;

/** '2026-12' after '2026-11'. */
export function nextMonthOf(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}
