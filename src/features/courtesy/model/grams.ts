/** Pieces of a text by which a model knows it: words, pairs of words, and 2 to 5 letters within a word, each as a number. */

/** Numbers of pieces are below this. */
export const gramSpace = 1 << 22;

const wordSeed = 0x811c9dc5;
const lettersSeed = 0x2f0b4f27;

function stir(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function settle(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  mixed ^= mixed >>> 15;
  return mixed & (gramSpace - 1);
}

/** The text as the model reads it: lower case, straight quotes; as long as the text, so that places stay. */
export function asRead(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : Array.from(text, lowerAlike).join("");
  return same.replace(/[’‘´]/g, "'").replace(/[“”]/g, '"');
}

function lowerAlike(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** What is told of each piece: its number, its kind (0 words, 1 letters), and from where to where it stands. */
export type Visit = (gram: number, kind: 0 | 1, from: number, to: number) => void;

const word = /[\p{L}\p{N}_]+(?:'[\p{L}\p{N}_]+)*|[?!]+|[.]{2,}|[^\s\p{L}\p{N}_]/gu;

function visitWords(text: string, visit: Visit): void {
  let before = 0;
  let beforeFrom = -1;
  for (const found of text.matchAll(word)) {
    let hash = wordSeed;
    for (let at = 0; at < found[0].length; at++) hash = stir(hash, found[0].charCodeAt(at));
    const to = found.index + found[0].length;
    visit(settle(hash), 0, found.index, to);
    if (beforeFrom >= 0) visit(settle(stir(Math.imul(before, 31) + hash, 0x7f)), 0, beforeFrom, to);
    before = hash;
    beforeFrom = found.index;
  }
}

const longestWord = 40;

function visitLetters(text: string, visit: Visit): void {
  for (const found of text.matchAll(/\S+/g)) {
    const piece = found[0].slice(0, longestWord);
    // A space on either side tells the beginning and the end of a word.
    const code = (at: number): number =>
      at === 0 || at === piece.length + 1 ? 32 : piece.charCodeAt(at - 1);
    for (let from = 0; from <= piece.length; from++) {
      let hash = stir(lettersSeed, code(from));
      for (let to = from + 1; to < from + 5 && to <= piece.length + 1; to++) {
        hash = stir(hash, code(to));
        const start = found.index + Math.max(0, from - 1);
        visit(settle(hash), 1, start, found.index + Math.min(piece.length, to));
      }
    }
  }
}

/** Tells all pieces of a text that was made ready by asRead. */
export function visitGrams(read: string, visit: Visit): void {
  visitWords(read, visit);
  visitLetters(read, visit);
}
