import { languageNow } from "#web/data/language.ts";
import { queries } from "#web/data/query-client.ts";
import { type Me, meKey } from "#web/session.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import type { PaletteFound } from "#web/ui/palette-options.ts";
import { type Outside, readOutside } from "./data.ts";
import { type Words, wordsIn } from "./use-words.ts";

const most = 5;

/** Segments and series for the command palette, by words of their names. To guests of vendors they are not there. */
export const findOutsideForPalette: PaletteSearch = async (words) => {
  if (queries.getQueryData<Me>(meKey)?.guest !== false) return [];
  return foundIn(await readOutside(), words, wordsIn[languageNow()]);
};

interface Names {
  readonly segments: readonly Pick<Outside["segments"][number], "id" | "name">[];
  readonly outcomes: readonly Pick<Outside["outcomes"][number], "id" | "name" | "segment">[];
}

/** Those in whose names all words stand; of a series the name of its segment counts too. */
export function foundIn(
  { segments, outcomes }: Names,
  words: string,
  { page: { all, title } }: Words,
): PaletteFound[] {
  const wanted = words.toLowerCase().split(/\s+/);
  const fits = (name: string): boolean => wanted.every((word) => name.toLowerCase().includes(word));
  const ofSegments = segments.filter(({ name }) => fits(name));
  const ofSeries = outcomes.filter(({ name, segment }) => fits(`${name} ${segment?.name ?? ""}`));
  return [
    ...ofSegments
      .slice(0, most)
      .map(({ id, name }) => ({ href: `/customers-outside#${id}`, label: name, detail: title })),
    ...ofSeries.slice(0, most).map(({ id, name, segment }) => ({
      href: `/outcomes/${id}`,
      label: name,
      detail: `${title}, ${segment?.name ?? all}`,
    })),
  ];
}
