/** One's own record in plain words. Pure. */
import { sayList } from "#platform/calendar/words/words.ts";
import { numberWords } from "#web/data/zone.ts";
import { sentences } from "./sentences.ts";

const words = sentences.record;
const kinds = ["lateTold", "saidCannot", "cancelledLate", "unknown"] as const;

/** What else is known beside the share; of what never happened nothing is said. */
export function besideWords(total: Readonly<Record<(typeof kinds)[number], number>>): string {
  const said = kinds.flatMap((kind) =>
    total[kind] === 0 ? [] : [words.besides[kind](numberWords(total[kind]))],
  );
  return said.length === 0 ? "" : words.beside(sayList(said));
}
