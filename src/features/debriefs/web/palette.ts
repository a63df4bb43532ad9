import { languageNow } from "#web/data/language.ts";
import { Problem } from "#web/data/problem.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import { api } from "./data.ts";
import { wordsIn } from "./use-words.ts";

/** Debriefs for the command palette, by their title: those that the reader may see. Guests of vendors find none. */
export const findDebriefsForPalette: PaletteSearch = async (words, signal) => {
  const q = words.trim().slice(0, 200);
  if (q === "") return [];
  try {
    const { rows } = await api("GET /debriefs", { query: { q, limit: 5 }, signal });
    const said = wordsIn[languageNow()];
    return rows.map(({ id, title, stage }) => ({
      href: `/debriefs/${id}`,
      label: title,
      detail: said.palette(said.stages[stage]),
    }));
  } catch (fault) {
    if (fault instanceof Problem && fault.isRefusal) return [];
    throw fault;
  }
};
