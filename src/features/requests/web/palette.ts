import type { PaletteSearch } from "#web/ui/Palette.tsx";
import { stateWithin } from "./words/telling.ts";
import { api } from "./data/api.ts";
import { wordsNow } from "./use-words.ts";

/** Requests for the command palette: by number, by title, by what was written. */
export const findRequestsForPalette: PaletteSearch = async (words, signal) => {
  const { rows } = await api("GET /requests", {
    query: { q: words.slice(0, 200), limit: 8 },
    signal,
  });
  const said = wordsNow();
  return rows.map(({ id, number, title, team, state }) => ({
    href: `/requests/${id}`,
    label: `${number} ${title}`,
    name: title,
    detail: `${team.name}, ${stateWithin(state, said)}`,
  }));
};
