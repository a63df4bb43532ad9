/** One's own record in plain words. Pure. */
import { listWords } from "#web/data/list-words.ts";
import { numberWords } from "#web/data/zone.ts";
import type { Words } from "./use-words.ts";

const kinds = ["lateTold", "saidCannot", "cancelledLate", "unknown"] as const;

/** What else is known beside the share; of what never happened nothing is said. */
export function besideWords(
  total: Readonly<Record<(typeof kinds)[number], number>>,
  { lang, sentences }: Words,
): string {
  const words = sentences.record;
  const said = kinds.flatMap((kind) =>
    total[kind] === 0 ? [] : [words.besides[kind](numberWords(total[kind], 1, lang))],
  );
  return said.length === 0 ? "" : words.beside(listWords(said, lang));
}
