import { languageNow } from "#web/data/language.ts";
import { queries } from "#web/data/query-client.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import { inLanguage, standardQuery } from "./data.ts";
import { wordsIn } from "./use-words.ts";

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
    .map((article) => {
      const { title, language } = inLanguage(article, languageNow());
      return {
        href: `/conduct#${article.key}`,
        label: title,
        lang: language,
        detail: wordsIn[languageNow()].palette,
      };
    });
};
