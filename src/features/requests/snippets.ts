/** Where the searched words stand in what somebody wrote: plain pieces of text, each a hit or not. Pure. */

/** Around a hit, as PostgreSQL is told to mark it: characters that no text has, since they are taken out of it before. */
export const hitBegins = "\uE000";
export const hitEnds = "\uE001";

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** From marked text to its pieces, with each run of white space as one space. Null where nothing is marked. */
export function piecesOf(marked: string): Piece[] | null {
  const pieces: Piece[] = [];
  for (const part of marked.replace(/\s+/g, " ").trim().split(hitBegins)) {
    const end = part.indexOf(hitEnds);
    if (end > 0) pieces.push({ text: part.slice(0, end), hit: true });
    const rest = end < 0 ? part : part.slice(end + 1);
    if (rest !== "") pieces.push({ text: rest, hit: false });
  }
  return pieces.some(({ hit }) => hit) ? pieces : null;
}

/** Any of the words: a query that wants all of them may be met by the title and a reply together. */
export function anyOf(words: string): string {
  return words.replaceAll(" & ", " | ");
}
