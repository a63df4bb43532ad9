import type { NewestAnswer, WaveAnswer, WavesAnswer } from "#contract/heard";
import { languageNow } from "#web/data/language.ts";
import { queries } from "#web/data/query-client.ts";
import { type Me, meKey } from "#web/session.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import type { PaletteFound } from "#web/ui/palette-options.ts";
import { newestOf, teamHref, waveHref, wavesQuery } from "./data.ts";
import { type Words, wordsIn } from "./use-words.ts";

const staleTime = 60_000;

const most = 5;

/** Results of each survey's newest wave and of the reader's own teams, for the command palette. */
export const findHeardForPalette: PaletteSearch = async (typed) => {
  const wanted = typed.trim().toLowerCase();
  const me = queries.getQueryData<Me>(meKey);
  if (wanted === "" || me?.guest !== false) return [];
  const { rows } = await queries.fetchQuery<WavesAnswer>({ ...wavesQuery, staleTime });
  if (rows.length === 0) return [];
  const spoken = wordsIn[languageNow()];
  const own = await Promise.all(me.teams.map(({ id }) => ofTeam(id, spoken)));
  return [
    ...newestIn(rows, wanted, spoken),
    ...own.flat().filter(({ label }) => label.toLowerCase().includes(wanted)),
  ];
};

/** Of waves, the newest first, the first of each survey in whose name all words stand. */
export function newestIn(
  rows: readonly Pick<WaveAnswer, "id" | "surveyId" | "name" | "number">[],
  wanted: string,
  { sentences }: Words,
): PaletteFound[] {
  const words = sentences.beside;
  const parts = wanted.toLowerCase().split(/\s+/);
  const newest = new Map(rows.toReversed().map((wave) => [wave.surveyId, wave]));
  return rows
    .filter((wave) => newest.get(wave.surveyId) === wave)
    .map(({ id, name, number }) => ({
      href: waveHref(id),
      label: words.newest(name, number),
      detail: words.newestDetail,
    }))
    .filter(({ label }) => parts.every((part) => label.toLowerCase().includes(part)))
    .slice(0, most);
}

async function ofTeam(id: string, { sentences }: Words): Promise<PaletteFound[]> {
  const words = sentences.beside;
  const { wave, unit } = await queries.fetchQuery<NewestAnswer>({ ...newestOf(id), staleTime });
  if (!wave || !unit?.provider) return [];
  const label = words.ofTeam(unit.provider.name);
  return [{ href: teamHref(wave.id, id), label, detail: words.newest(wave.name, wave.number) }];
}
