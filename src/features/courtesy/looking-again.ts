/** Words of the trade that stand in the list are looked at again with the rules of today. */
import { type Refused, refusedToday } from "./trade-words.ts";

/** A word's verdict holds as long as the rules do, which is as long as the process runs; it takes more than half a millisecond to reach. */
const verdicts = new Map<string, Refused | null>();
/** Some lists' worth: then they are reached anew. */
const mostVerdicts = 2_000;

export function lookAgain<Row extends { readonly word: string }>(
  rows: readonly Row[],
): (Row & { readonly refused: Refused | null })[] {
  if (verdicts.size > mostVerdicts) verdicts.clear();
  return rows.map((row) => ({ ...row, refused: verdictOn(row.word) }));
}

function verdictOn(word: string): Refused | null {
  const known = verdicts.get(word);
  if (known !== undefined) return known;
  const verdict = refusedToday(word);
  verdicts.set(word, verdict);
  return verdict;
}
