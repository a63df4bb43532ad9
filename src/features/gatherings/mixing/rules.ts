/**
 * Which teams to bring together. Pure: chance is an argument. Teams alone stand in it, no person does. A relationship is told from both ways of
 * it; n is always how many requests went between the teams in the time that is looked at.
 */
import { floor } from "#platform/statistics/floor.ts";

export const whys = ["cold", "strangers", "lot"] as const;
/** A cold relationship; teams that never meet; by lot, since nothing is known of them. */
export type Why = (typeof whys)[number];

export interface Tie {
  readonly one: string;
  readonly other: string;
  /** Both ways together. */
  readonly requests: number;
  /** How goodwill stands, the worse of the two ways. */
  readonly goodwill: "low" | "mixed" | "fine" | "unknown";
}

export interface Network {
  readonly teamIds: readonly string[];
  /** Each pair once, in either order. */
  readonly ties: readonly Tie[];
  /** Pairs that a gathering brought together lately, or will: those are left alone. */
  readonly met: readonly (readonly [string, string])[];
}

export interface Suggestion {
  readonly teamIds: readonly string[];
  readonly why: Why;
  /** Between all teams of it, both ways. For a cold one between the two that it is about, which stand first. */
  readonly requests: number;
}

export const mostTeams = 4;
/** Of each kind, so that a list can be read. */
const mostOfAKind = 3;

export const keyOf = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/** How two teams stand: the same for mixing and for coffee. */
export type Nearness = "cold" | "strangers" | "near";

/** Cold: they need each other and goodwill is low or mixed. Strangers: next to nothing goes between them. */
export function nearnessOf(tie: Pick<Tie, "requests" | "goodwill"> | undefined): Nearness {
  if (tie === undefined || tie.requests < floor) return "strangers";
  return isCold(tie) ? "cold" : "near";
}

/** And how any two do. */
export function nearnessIn(ties: readonly Tie[]): (one: string, other: string) => Nearness {
  const known = new Map(ties.map((tie) => [keyOf(tie.one, tie.other), tie]));
  return (one, other) => nearnessOf(known.get(keyOf(one, other)));
}

const isCold = ({ requests, goodwill }: Pick<Tie, "requests" | "goodwill">): boolean =>
  requests >= floor && (goodwill === "low" || goodwill === "mixed");

/** Some teams, and the ties of each of them. */
export type Around = Pick<Network, "teamIds" | "ties">;

/**
 * How teams that are invited stand to each other, whether they were suggested or thought of: cold where any two are, since what is cold warms a
 * little by itself; strangers where enough is known of each, and nothing goes between any of them; by the word of the lot where next to nothing is
 * known of any. Null: none of these.
 */
export function whyOf({ teamIds, ties }: Around): Pick<Suggestion, "why" | "requests"> | null {
  const own = new Set(teamIds);
  const among = ties.filter(({ one, other }) => own.has(one) && own.has(other));
  const [cold] = among.filter(isCold).toSorted(worseFirst);
  if (cold) return { why: "cold", requests: cold.requests };
  const requests = among.reduce((sum, tie) => sum + tie.requests, 0);
  const known = teamIds.filter((id) => isKnown(ties, id)).length;
  if (known === teamIds.length && requests === 0) return { why: "strangers", requests };
  return known === 0 ? { why: "lot", requests } : null;
}

/** Low before mixed, then where most goes between them; the ids at last, so that the order is always the same. */
const worseFirst = (a: Tie, b: Tie): number =>
  howBad(a) - howBad(b) ||
  b.requests - a.requests ||
  (keyOf(a.one, a.other) < keyOf(b.one, b.other) ? -1 : 1);
const howBad = ({ goodwill }: Tie): number => (goodwill === "low" ? 0 : 1);

/** Everything in an order that chance gives. */
export function inOrderOf<Thing>(things: readonly Thing[], chance: () => number): Thing[] {
  return things
    .map((thing) => ({ thing, lot: chance() }))
    .toSorted((one, other) => one.lot - other.lot)
    .map(({ thing }) => thing);
}

/** Cold relationships first, then teams that never meet, then teams by lot. No team stands in two suggestions. */
export function suggestMixing(network: Network, chance: () => number): Suggestion[] {
  const known = new Map(network.ties.map((tie) => [keyOf(tie.one, tie.other), tie]));
  const open = new Set(network.teamIds);
  const met = new Set(network.met.map(([one, other]) => keyOf(one, other)));
  const seen = { network, known, open, met };
  return [...coldOf(seen), ...strangersOf(seen, chance), ...byLot(seen, chance)];
}

interface Seen {
  readonly network: Network;
  readonly known: ReadonlyMap<string, Tie>;
  /** Not in a suggestion yet. */
  readonly open: Set<string>;
  readonly met: ReadonlySet<string>;
}

const requestsOf = ({ known }: Seen, one: string, other: string): number =>
  known.get(keyOf(one, other))?.requests ?? 0;

const take = ({ open }: Seen, teamIds: readonly string[]): void =>
  teamIds.forEach((id) => open.delete(id));

function coldOf(seen: Seen): Suggestion[] {
  const ties = seen.network.ties
    .filter((tie) => isCold(tie) && !seen.met.has(keyOf(tie.one, tie.other)))
    .toSorted(worseFirst);
  const found: Suggestion[] = [];
  for (const { one, other, requests } of ties) {
    if (found.length === mostOfAKind) break;
    if (!seen.open.has(one) || !seen.open.has(other)) continue;
    take(seen, [one, other]);
    const bridge = bridgeOf(seen, one, other);
    if (bridge !== null) take(seen, [bridge]);
    found.push({
      teamIds: [one, other, ...(bridge === null ? [] : [bridge])],
      why: "cold",
      requests,
    });
  }
  return found;
}

/** A third team that gets on with both makes it easier to sit down: the one with which most goes back and forth. */
function bridgeOf(seen: Seen, one: string, other: string): string | null {
  const fine = (id: string, beside: string): boolean => {
    const tie = seen.known.get(keyOf(id, beside));
    return tie !== undefined && tie.goodwill === "fine" && tie.requests >= floor;
  };
  const between = (id: string): number =>
    Math.min(requestsOf(seen, id, one), requestsOf(seen, id, other));
  const [first] = [...seen.open]
    .filter((id) => fine(id, one) && fine(id, other))
    .toSorted((a, b) => between(b) - between(a) || (a < b ? -1 : 1));
  return first ?? null;
}

/** Of these, of which enough is known to say that they do not meet. */
function isKnown(ties: readonly Tie[], teamId: string): boolean {
  const requests = ties
    .filter(({ one, other }) => one === teamId || other === teamId)
    .reduce((sum, tie) => sum + tie.requests, 0);
  return requests >= floor;
}

function strangersOf(seen: Seen, chance: () => number): Suggestion[] {
  const known = [...seen.open].filter((id) => isKnown(seen.network.ties, id)).toSorted();
  const apart = (id: string, beside: string): boolean =>
    requestsOf(seen, id, beside) === 0 && !seen.met.has(keyOf(id, beside));
  return groupsOf(seen, inOrderOf(known, chance), apart).map((teamIds) => ({
    teamIds,
    why: "strangers" as const,
    requests: 0,
  }));
}

function byLot(seen: Seen, chance: () => number): Suggestion[] {
  const unknown = [...seen.open].filter((id) => !isKnown(seen.network.ties, id)).toSorted();
  const fresh = (id: string, beside: string): boolean => !seen.met.has(keyOf(id, beside));
  return groupsOf(seen, inOrderOf(unknown, chance), fresh).map((teamIds) => ({
    teamIds,
    why: "lot" as const,
    requests: teamIds
      .flatMap((one, at) => teamIds.slice(at + 1).map((other) => requestsOf(seen, one, other)))
      .reduce((sum, requests) => sum + requests, 0),
  }));
}

/** Groups of two to four, each of which goes with each other of its group. */
function groupsOf(
  seen: Seen,
  order: readonly string[],
  goes: (id: string, beside: string) => boolean,
): string[][] {
  const groups: string[][] = [];
  for (const first of order) {
    if (groups.length === mostOfAKind) break;
    if (!seen.open.has(first)) continue;
    const group = [first];
    for (const id of order) {
      if (group.length === mostTeams) break;
      if (id !== first && seen.open.has(id) && group.every((beside) => goes(id, beside)))
        group.push(id);
    }
    if (group.length < 2) continue;
    take(seen, group);
    groups.push(group);
  }
  return groups;
}
