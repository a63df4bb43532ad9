import type { meetingsContract } from "#contract/meetings";
import { client } from "#web/data/client.ts";
import { languageNow } from "#web/data/language.ts";
import { Problem } from "#web/data/problem.ts";
import { timeWords } from "#web/data/zone.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import { wordsIn } from "./use-words.ts";

const api = client<typeof meetingsContract>();

/** One's own meetings for the command palette, by their title. Guests of vendors find none. */
export const findMeetingsForPalette: PaletteSearch = async (words, signal) => {
  const q = words.trim().slice(0, 200);
  if (q === "") return [];
  try {
    const { rows } = await api("GET /me/meetings", { query: { q }, signal });
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const { lang, sentences } = wordsIn[languageNow()];
    return rows.slice(0, 5).map(({ title, startsAt }) => ({
      href: "/me/meetings",
      label: title,
      detail: sentences.palette(timeWords(new Date(startsAt), new Date(), timeZone, lang)),
    }));
  } catch (fault) {
    if (fault instanceof Problem && fault.isRefusal) return [];
    throw fault;
  }
};
