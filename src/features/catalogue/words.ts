/** Words of a search, pure: what counts as one, and which known word a mistyped one means. */

const mostWords = 8;
/** Words around what is wanted: 'I need a new laptop' looks for the laptop. */
const fillers = new Set(
  "a an and any are at be can could do for from get give has have help how i if im in is it its me my need new of on or our please some someone something that the there this to want was we what when where which who will with would you your".split(
    " ",
  ),
);

/** Letters and digits alone, in lower case. Fillers are left out unless there is nothing else. */
export function wordsOf(text: string, most = mostWords): string[] {
  const all = [
    ...new Set(
      text
        .toLowerCase()
        .normalize("NFC")
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  ].map((word) => word.slice(0, 40));
  const meaning = all.filter((word) => !fillers.has(word));
  return (meaning.length > 0 ? meaning : all).slice(0, most);
}

/** The known word that differs least: one slip in four letters, two in six. Undefined when none is near. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const most = slipsAllowed(word);
  let nearest: string | undefined;
  let fewest = most + 1;
  for (const candidate of known) {
    // A word that is still being typed is compared with as much of the known one.
    const slips = Math.min(
      slipsBetween(word, candidate, fewest),
      candidate.length > word.length
        ? slipsBetween(word, candidate.slice(0, word.length), fewest)
        : fewest,
    );
    if (slips < fewest) [nearest, fewest] = [candidate, slips];
  }
  return nearest;
}

function slipsAllowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

/** Letters put in, left out, changed, or two neighbours swapped (optimal string alignment); `limit` or more is told as `limit`. */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? before[j - 2]! + 1
          : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost, swapped));
    }
    if (Math.min(...row) >= limit) return limit;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length]!, limit);
}
