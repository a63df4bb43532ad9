/**
 * Which defects of a service repeat one another, by their words. Pure, and the same in whatever order they are given.
 *
 * Each text is a vector of its stems. A stem of three texts or more weighs its count times 1 + ln(n / df), the inverse document frequency of
 * Spärck Jones (1972) smoothed so that none weighs nothing; n counts the texts that have such a stem, so that a text with nothing to do
 * with the others changes no weight. A stem of fewer cannot make a cluster of three: it weighs its count alone. What was missing, or the reason, counts three times what the title does. Likeness is the cosine of two vectors, nothing where what was missing shares fewer than two stems. Clusters
 * are joined by average linkage (UPGMA, Sokal & Michener 1958), the most alike first, until none is as alike as the threshold.
 */

export interface Word {
  readonly stem: string;
  readonly form: string;
  /** It stands in what was missing or in the reason, not in the title alone. */
  readonly isReason: boolean;
}

export interface Told {
  readonly id: string;
  readonly requestId: string;
  readonly customerId: string | null;
  readonly customerTeamId: string | null;
  readonly words: readonly Word[];
}

export interface Cluster {
  readonly ids: readonly string[];
  /** The most telling first. */
  readonly words: readonly string[];
}

export const threshold = 0.4;
/** A cluster has as many requests, and each word of its name occurs in as many of them. */
export const fewest = 3;
const mostWords = 4;
const fewestShared = 2;
/** What was missing says more of the cause than the title, which says what was asked for. */
const reasonCounts = 3;

interface Text {
  /** By stem, in the order of stems. */
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
  /** Stems of what was missing or of the reason; empty: nobody wrote any. */
  readonly reasons: ReadonlySet<string>;
}

interface Weighed {
  readonly texts: readonly Text[];
  readonly rarity: (stem: string) => number;
}

function countsOf({ words }: Told): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stem, isReason } of words)
    counts.set(stem, Math.max(counts.get(stem) ?? 0, isReason ? reasonCounts : 1));
  return new Map([...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function weigh(told: readonly Told[]): Weighed {
  const counts = told.map(countsOf);
  const df = new Map<string, number>();
  for (const stem of counts.flatMap((one) => [...one.keys()]))
    df.set(stem, (df.get(stem) ?? 0) + 1);
  const isShared = (stem: string): boolean => (df.get(stem) ?? 0) >= fewest;
  const n = counts.filter((one) => [...one.keys()].some(isShared)).length;
  const rarity = (stem: string): number =>
    isShared(stem) ? 1 + Math.log(n / (df.get(stem) ?? n)) : 1;
  return { texts: counts.map((one) => textOf(one, rarity)), rarity };
}

/** Counts by stem: more than one where it stands in what was missing. */
export function textOf(counts: ReadonlyMap<string, number>, rarity: Weighed["rarity"]): Text {
  const weights = new Map([...counts].map(([stem, count]) => [stem, count * rarity(stem)]));
  const squares = [...weights.values()].reduce((sum, weight) => sum + weight * weight, 0);
  const reasons = [...counts].flatMap(([stem, count]) => (count > 1 ? [stem] : []));
  return { weights, length: Math.sqrt(squares), reasons: new Set(reasons) };
}

/** From 0 to 1. Like titles alone are no like cause, unless nobody wrote more. */
export function likeness(one: Text, other: Text): number {
  const haveReasons = one.reasons.size > 0 && other.reasons.size > 0;
  let [shared, product] = [0, 0];
  for (const [stem, weight] of one.weights) {
    const theirs = other.weights.get(stem);
    if (theirs === undefined) continue;
    if (!haveReasons || (one.reasons.has(stem) && other.reasons.has(stem))) shared += 1;
    product += weight * theirs;
  }
  return shared < fewestShared ? 0 : product / (one.length * other.length);
}

/** Places of those that belong together, by average linkage; of equals the first places are joined first. */
function link(texts: readonly Text[]): number[][] {
  const groups = texts.map((_, place) => [place]);
  const alike = texts.map((one) => texts.map((other) => likeness(one, other)));
  const alive = new Set(groups.keys());
  for (;;) {
    const [best, one, other] = mostAlike(alike, [...alive]);
    if (best < threshold) return [...alive].map((place) => groups[place]!);
    const [mine, theirs] = [groups[one]!, groups[other]!];
    for (const third of alive) {
      const [a, b] = [alike[one]![third]!, alike[other]![third]!];
      const mean = (a * mine.length + b * theirs.length) / (mine.length + theirs.length);
      alike[one]![third] = mean;
      alike[third]![one] = mean;
    }
    groups[one] = [...mine, ...theirs];
    alive.delete(other);
  }
}

function mostAlike(
  alike: readonly (readonly number[])[],
  places: readonly number[],
): [best: number, one: number, other: number] {
  let found: [number, number, number] = [0, 0, 0];
  for (const [at, one] of places.entries())
    for (const other of places.slice(at + 1)) {
      const now = alike[one]![other]!;
      if (now > found[0]) found = [now, one, other];
    }
  return found;
}

const distinct = (values: readonly (string | null)[]): number =>
  new Set(values.filter((value) => value !== null)).size;

/** At least three requests, of more than one team or more than one person: what one person says thrice is no cause that repeats. */
function repeats(members: readonly Told[]): boolean {
  const askers = Math.max(
    distinct(members.map(({ customerTeamId }) => customerTeamId)),
    distinct(members.map(({ customerId }) => customerId)),
  );
  return distinct(members.map(({ requestId }) => requestId)) >= fewest && askers > 1;
}

const hasReason = ({ words }: Told): boolean => words.some(({ isReason }) => isReason);
const reasonOf = (one: Told): Told => ({
  ...one,
  words: one.words.filter(({ isReason }) => isReason),
});

/** How many requests have it, by stem and by the form in which it was written. */
function requestsWith(members: readonly Told[], key: "stem" | "form"): Map<string, Set<string>> {
  const requests = new Map<string, Set<string>>();
  for (const { requestId, words } of members)
    for (const word of words)
      requests.set(word[key], (requests.get(word[key]) ?? new Set()).add(requestId));
  return requests;
}

/** Only words, as they were written, of at least three of its requests: what one of them alone says is nowhere in its name. */
function nameOf(given: readonly Told[], rarity: Weighed["rarity"]): string[] {
  const members = given.some(hasReason) ? given.map(reasonOf) : given;
  const forms = requestsWith(members, "form");
  const stems = requestsWith(members, "stem");
  const size = (form: string): number => forms.get(form)?.size ?? 0;
  const best = new Map<string, string>();
  for (const { stem, form } of members.flatMap(({ words }) => words)) {
    const known = best.get(stem);
    const isBetter =
      known === undefined ||
      size(form) > size(known) ||
      (size(form) === size(known) && form < known);
    if (isBetter) best.set(stem, form);
  }
  const told = (stem: string): number => (stems.get(stem)?.size ?? 0) * rarity(stem);
  return [...best]
    .filter(([, form]) => size(form) >= fewest)
    .toSorted(([a, x], [b, y]) => told(b) - told(a) || (x < y ? -1 : 1))
    .slice(0, mostWords)
    .map(([, form]) => form);
}

/** Causes that repeat, the largest first. What cannot be named is none. */
export function clustersOf(given: readonly Told[]): Cluster[] {
  const told = given.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const { texts, rarity } = weigh(told);
  return link(texts)
    .map((places) => places.map((place) => told[place]!))
    .filter(repeats)
    .map((members) => ({
      ids: members.map(({ id }) => id).toSorted(),
      words: nameOf(members, rarity),
    }))
    .filter(({ words }) => words.length > 0)
    .toSorted(
      (one, other) => other.ids.length - one.ids.length || (one.ids[0]! < other.ids[0]! ? -1 : 1),
    );
}

export interface Known {
  readonly id: string;
  readonly ids: readonly string[];
}

/** Which known cluster each new one goes on from: the one of which it has most defects, and at least half. Null: it is new. */
export function goesOnFrom(
  clusters: readonly Cluster[],
  known: readonly Known[],
): (string | null)[] {
  const left = new Map(known.map(({ id, ids }) => [id, new Set(ids)]));
  return clusters.map(({ ids }) => {
    const [best] = [...left]
      .map(([id, before]) => ({ id, before, kept: ids.filter((one) => before.has(one)).length }))
      .filter(({ before, kept }) => kept * 2 >= before.size && kept > 0)
      .toSorted((one, other) => other.kept - one.kept || (one.id < other.id ? -1 : 1));
    if (best) left.delete(best.id);
    return best?.id ?? null;
  });
}
