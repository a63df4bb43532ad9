/** What changed between two versions, keys of new articles, and how much may be told of who has read it. */
import { floor, inFives } from "#platform/statistics/floor.ts";
import type { ArticleAnswer, ChangeAnswer, ShareWord } from "./contract.ts";

type Article = ArticleAnswer;
export interface NewArticle {
  readonly key: string | null;
  readonly en: Article["en"];
  readonly de: Article["de"];
}

const saysTheSame = (one: Article["de"], other: Article["de"]): boolean =>
  one?.title === other?.title && one?.words === other?.words;

/** In the order of the later version; what is gone comes last. An article that was reworded and moved is told once, as reworded. */
export function changesBetween(
  before: readonly Article[],
  after: readonly Article[],
): ChangeAnswer[] {
  const earlier = new Map(before.map((article) => [article.key, article]));
  const later = new Set(after.map(({ key }) => key));
  const stayed = before.filter(({ key }) => later.has(key)).map(({ key }) => key);
  const moved = movedAmong(
    stayed,
    after.filter(({ key }) => earlier.has(key)).map(({ key }) => key),
  );
  const present = after.flatMap((article): ChangeAnswer[] => {
    const { key } = article;
    const was = earlier.get(key);
    if (!was) return [{ key, kind: "added", before: null, after: article }];
    if (!saysTheSame(was.en, article.en) || !saysTheSame(was.de, article.de))
      return [{ key, kind: "reworded", before: was, after: article }];
    return moved.has(key) ? [{ key, kind: "moved", before: was, after: article }] : [];
  });
  const gone = before
    .filter(({ key }) => !later.has(key))
    .map((article) => ({
      key: article.key,
      kind: "removed" as const,
      before: article,
      after: null,
    }));
  return [...present, ...gone];
}

/** The fewest whose moving explains the new order: all that are not in a longest run which kept its order. */
function movedAmong(before: readonly string[], after: readonly string[]): Set<string> {
  const places = after.map((key) => before.indexOf(key));
  const lengths: number[] = [];
  for (const [at, place] of places.entries()) {
    const fitting = lengths.filter((_, earlier) => places[earlier]! < place).slice(0, at);
    lengths.push(1 + Math.max(0, ...fitting));
  }
  const kept = new Set<string>();
  let wanted = Math.max(0, ...lengths);
  let bound = Infinity;
  for (let at = after.length - 1; at >= 0; at--) {
    if (lengths[at] !== wanted || places[at]! >= bound) continue;
    kept.add(after[at]!);
    bound = places[at]!;
    wanted -= 1;
  }
  return new Set(after.filter((key) => !kept.has(key)));
}

const mostKeyLetters = 50;

/** Made of the title's letters: 'Answer, even late' becomes 'answer-even-late'; with a number behind it where that is taken. */
export function keyFor(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+/, "")
    .slice(0, mostKeyLetters)
    .replace(/-+$/, "");
  const base = plain === "" ? "article" : plain;
  for (let number = 1; ; number++) {
    const key = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(key)) return key;
  }
}

/** The keys of articles: those that stand now, and those of all versions. */
export interface Keys {
  readonly standing: readonly string[];
  readonly known: readonly string[];
}

/** Every article with its key; null where one stands twice, or is none of those that stand. None is ever used for something else. */
export function withKeys(
  articles: readonly NewArticle[],
  { standing, known }: Keys,
): Article[] | null {
  const given = articles.flatMap(({ key }) => (key === null ? [] : [key]));
  if (new Set(given).size < given.length) return null;
  if (given.some((key) => !standing.includes(key))) return null;
  const taken = new Set([...known, ...given]);
  return articles.map(({ key: own, en, de }) => {
    const key = own ?? keyFor(en.title, taken);
    taken.add(key);
    return { key, en, de };
  });
}

export interface Reader {
  readonly personId: string;
  readonly acknowledged: boolean;
  readonly teamIds: readonly string[];
}

export interface ShareCount {
  readonly of: number;
  /** Down to fives: who looks again and again, and knows who was just reading, does not see them come. */
  readonly n: number | null;
  readonly share: ShareWord;
}

export interface TeamCount extends ShareCount {
  readonly teamId: string;
}

/**
 * Teams below the floor are not told. A number is told only where both those who have and those who have not are at least five, and where
 * the same holds for whatever could be worked out by subtracting: one team from another, or all of them from everybody.
 */
export function countByTeam(readers: readonly Reader[]): TeamCount[] {
  const teams = new Map<string, Reader[]>();
  for (const reader of readers)
    for (const teamId of reader.teamIds) teams.set(teamId, [...(teams.get(teamId) ?? []), reader]);
  const told = teamsWithNumbers(teams, readers);
  return [...teams].flatMap(([teamId, members]) => {
    const { n, of } = sumOf(members);
    if (of < floor) return [];
    return [{ teamId, of, n: told.has(teamId) ? inFives(n) : null, share: shareWord(n, of) }];
  });
}

/** Of everybody, in the same words; a small house is told nothing, for with two of them each would know of the other. */
export function countOfAll(
  readers: readonly Reader[],
): Omit<ShareCount, "share"> & { readonly share: ShareWord | null } {
  const { n, of } = sumOf(readers);
  if (of < floor) return { n: null, of, share: null };
  return { n: isTold(readers) ? inFives(n) : null, of, share: shareWord(n, of) };
}

const sumOf = (readers: readonly Reader[]): { n: number; of: number } => ({
  n: readers.filter(({ acknowledged }) => acknowledged).length,
  of: readers.length,
});

function isTold(readers: readonly Reader[]): boolean {
  const { n, of } = sumOf(readers);
  return n >= floor && of - n >= floor;
}

function teamsWithNumbers(
  teams: ReadonlyMap<string, readonly Reader[]>,
  all: readonly Reader[],
): ReadonlySet<string> {
  const told = new Set<string>();
  for (const [teamId, members] of teams) {
    const others = [...told].map((id) => ({ id, members: teams.get(id) ?? [] }));
    const isSafe = others.every(
      (other) =>
        canSubtract(members, teamId, other.members) &&
        canSubtract(other.members, other.id, members),
    );
    if (isTold(members) && isSafe) told.add(teamId);
  }
  const rest = all.filter(({ teamIds }) => !teamIds.some((id) => told.has(id)));
  return rest.length === 0 || isTold(rest) ? told : new Set();
}

/** Whether what is left of one team without those of another may be known: nothing, all of it, or enough. */
function canSubtract(
  members: readonly Reader[],
  teamId: string,
  without: readonly Reader[],
): boolean {
  const shared = without.filter(({ teamIds }) => teamIds.includes(teamId));
  if (shared.length === 0 || shared.length === members.length) return true;
  const ids = new Set(shared.map(({ personId }) => personId));
  return isTold(members.filter(({ personId }) => !ids.has(personId)));
}

function shareWord(n: number, of: number): ShareWord {
  if (of - n < floor && n >= of - n) return "all-but-few";
  return n < floor ? "few" : "some";
}
