import type { gatheringsContract } from "#contract/gatherings";
import { client } from "#web/data/client.ts";
import { languageNow } from "#web/data/language.ts";
import { Problem } from "#web/data/problem.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import { wordsIn } from "./use-words.ts";

const api = client<typeof gatheringsContract>();

/** Gatherings for the command palette, by their words or a team. Guests of vendors find none. */
export const findGatheringsForPalette: PaletteSearch = async (words, signal) => {
  const q = words.trim().slice(0, 200);
  if (q === "") return [];
  try {
    const { rows } = await api("GET /gatherings", { query: { q, state: "all", limit: 5 }, signal });
    const { sentences } = wordsIn[languageNow()];
    return rows.map(({ id, title, state }) => ({
      href: `/gatherings/${id}`,
      label: title,
      detail: sentences.palette(sentences.states[state]),
    }));
  } catch (fault) {
    if (fault instanceof Problem && fault.isRefusal) return [];
    throw fault;
  }
};
