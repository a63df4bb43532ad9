import type { PaletteSearch } from "#web/ui/Palette.tsx";
import { api } from "./data.ts";
import { languageNow } from "#web/data/language.ts";
import { wordsIn } from "./use-words.ts";

const most = 5;

/** People for the command palette, by a part of their name or address. */
export const findPeopleForPalette: PaletteSearch = async (words, signal) => {
  const query = { search: words.slice(0, 200), limit: most };
  const { sentences } = wordsIn[languageNow()];
  const { rows } = await api("GET /persons", { query, signal });
  return rows.map(({ id, name, teams }) => ({
    href: `/people/${id}`,
    label: name,
    detail: [sentences.people.one, ...teams.map((team) => team.name)].join(", "),
  }));
};
