import { queries } from "#web/data/query-client.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import { standardQuery } from "./data.ts";
import { sentences } from "./sentences.ts";

const most = 5;

/** Articles of the standard by a part of their words, in any of its languages; read once, searched here. */
export const findConductForPalette: PaletteSearch = async (words) => {
  const { articles } = await queries.ensureQueryData(standardQuery);
  const wanted = words.toLowerCase();
  return articles
    .filter(({ en, de }) =>
      [en, ...(de ? [de] : [])].some(({ title, words: text }) =>
        `${title} ${text}`.toLowerCase().includes(wanted),
      ),
    )
    .slice(0, most)
    .map(({ key, en }) => ({
      href: `/conduct#${key}`,
      label: en.title,
      detail: sentences.palette,
    }));
};
