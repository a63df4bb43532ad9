import { languageNow } from "#web/data/language.ts";
import { queries } from "#web/data/query-client.ts";
import { type Me, meKey } from "#web/session.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import type { PaletteFound } from "#web/ui/palette-options.ts";
import { type ListAnswer, newestSurveys, type OneAnswer, oneSurvey } from "./data.ts";
import { type Words, wordsIn } from "./use-words.ts";
import { waveSaid } from "./words.ts";

const staleTime = 60_000;
const most = 3;

/** Surveys in whose names all words stand, each with its latest waves, for the command palette. To guests of vendors they are not there. */
export const findSurveysForPalette: PaletteSearch = async (typed) => {
  if (queries.getQueryData<Me>(meKey)?.guest !== false) return [];
  const { rows } = await queries.fetchQuery<ListAnswer>({ ...newestSurveys, staleTime });
  const ofEach = await Promise.all(
    namedSo(rows, typed).map(async (row) => {
      const { waves } = await queries.fetchQuery<OneAnswer>({ ...oneSurvey(row.id), staleTime });
      return foundOf(row, waves, wordsIn[languageNow()]);
    }),
  );
  return ofEach.flat();
};

/** The first of those in whose names all words stand. */
export function namedSo<Row extends { readonly name: string }>(
  rows: readonly Row[],
  typed: string,
): Row[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return rows
    .filter(({ name }) => wanted.every((word) => name.toLowerCase().includes(word)))
    .slice(0, most);
}

/** A survey, then its latest waves that were not called off. */
export function foundOf(
  { id, name, kind }: Pick<ListAnswer["rows"][number], "id" | "name" | "kind">,
  waves: OneAnswer["waves"],
  spoken: Words,
): PaletteFound[] {
  const { sentences } = spoken;
  const held = waves.filter(({ state }) => state !== "dropped").slice(0, most);
  return [
    { href: `/surveys/${id}`, label: name, detail: sentences.kinds[kind] },
    ...held.map((wave) => ({
      href: `/waves/${wave.id}`,
      label: `${name}: ${sentences.wave.title(wave.number)}`,
      detail: waveSaid(wave, spoken),
    })),
  ];
}
