/** How close what a thing is called lies to what was typed: 0 is the very same, `notCalled` is not in its name at all. */
export function closenessOf(name: string, typed: string): number {
  const called = spaced(name);
  const wanted = spaced(typed);
  if (called === wanted) return 0;
  if (called.startsWith(wanted)) return 1;
  if (called.split(/[^\p{L}\p{N}]+/u).some((_, at, words) => beginsAt(words, at, wanted))) return 2;
  if (called.includes(wanted)) return 3;
  return wanted.split(" ").every((word) => called.includes(word)) ? 4 : notCalled;
}

export const notCalled = 6;

/** Not in the name, but in words by which one may look for it. */
export const calledElse = 5;

const spaced = (words: string): string => words.trim().replaceAll(/\s+/g, " ").toLowerCase();

const beginsAt = (words: readonly string[], at: number, wanted: string): boolean =>
  words.slice(at).join(" ").startsWith(wanted);

/** The closest first; what is equally close keeps its order. */
export function closestFirst<Thing>(
  things: readonly Thing[],
  closeness: (thing: Thing) => number,
): Thing[] {
  return things
    .map((thing) => ({ thing, rank: closeness(thing) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ thing }) => thing);
}
