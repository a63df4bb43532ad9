import { queries } from "#web/data/query-client.ts";
import { type Me, meKey } from "#web/session.ts";
import { closenessOf, closestFirst } from "#web/ui/closeness.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import { api } from "./data.ts";
import { languageAsked, spokenNow } from "./speaking.ts";

const most = 5;

/** Lessons for the command palette, by words of them in the reader's language. Guests of vendors have none. */
export const findLessonsForPalette: PaletteSearch = async (words, signal) => {
  const q = words.trim().slice(0, 200);
  if (q === "" || queries.getQueryData<Me>(meKey)?.guest !== false) return [];
  const { rows } = await api("GET /lessons", { query: { q, ...languageAsked() }, signal });
  return closestFirst(rows, ({ title }) => closenessOf(title, q))
    .slice(0, most)
    .map(({ id, title, language }) => ({
      href: `/lessons/${id}`,
      label: title,
      lang: language,
      detail: spokenNow().words.kind,
    }));
};
