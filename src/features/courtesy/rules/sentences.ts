/** Where the sentences of a text begin and end, of which the coach offers each once. */

/** Where each sentence ends, its marks and quotation marks with it, in the order of their places; what follows belongs to the next. */
export type Sentences = readonly number[];

const end = /(?:[.!?]+["'”’)]*(?=\s|$)|\n)/gu;

export function sentencesIn(said: string): Sentences {
  const ends = Array.from(said.matchAll(end), (found) => found.index + found[0].length);
  return ends.at(-1) === said.length ? ends : [...ends, said.length];
}

/** The number of the sentence in which a place stands. */
export function sentenceAt(ends: Sentences, place: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** From the end of the sentence before to the end of this one, its marks with it. */
export const spanOf = (ends: Sentences, at: number): readonly [number, number] => [
  at === 0 ? 0 : ends[at - 1]!,
  ends[at] ?? 0,
];

/** Whether the sentence in which a place stands ends as a question does. */
export function isQuestionAt(ends: Sentences, said: string, place: number): boolean {
  const [from, to] = spanOf(ends, sentenceAt(ends, place));
  return /\?[^\p{L}\p{N}]*$/u.test(said.slice(Math.max(from, to - 16), to));
}

/** The words of the sentence in which a place stands, from the first letter to before its marks. */
export function boundsOf(ends: Sentences, text: string, place: number): readonly [number, number] {
  const [from, to] = spanOf(ends, sentenceAt(ends, place));
  const words = text.slice(from, to);
  const lead = /^[^\p{L}\p{N}]*/u.exec(words)![0].length;
  const marks = /[\s.!?"'”’)]*$/u.exec(words.slice(-160))![0].length;
  return [from + lead, Math.max(from + lead, to - marks)];
}
