import type { commitmentsContract } from "#contract/commitments";
import { client } from "#web/data/client.ts";
import { languageNow } from "#web/data/language.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import { Problem } from "#web/data/problem.ts";
import { wordsIn } from "./use-words.ts";

const api = client<typeof commitmentsContract>();

/** Commitments for the command palette, by their words or a name. Guests of vendors find none. */
export const findCommitmentsForPalette: PaletteSearch = async (words, signal) => {
  const q = words.trim().slice(0, 200);
  if (q === "") return [];
  try {
    const { rows } = await api("GET /commitments", {
      query: { q, state: "all", limit: 5 },
      signal,
    });
    const { sentences } = wordsIn[languageNow()];
    return rows.map(({ id, what, state }) => ({
      href: `/commitments/${id}`,
      label: what,
      detail: sentences.palette(sentences.states[state]),
    }));
  } catch (fault) {
    if (fault instanceof Problem && fault.isRefusal) return [];
    throw fault;
  }
};
