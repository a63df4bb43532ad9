import type { NewestAnswer, WavesAnswer } from "#contract/heard";
import { queries } from "#web/data/query-client.ts";
import { type Me, meKey } from "#web/session.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import type { PaletteFound } from "#web/ui/palette-options.ts";
import { newestOf, teamHref, waveHref, wavesQuery } from "./data.ts";
import { sentences } from "./sentences.ts";

const words = sentences.beside;
const staleTime = 60_000;

/** Results of the newest wave and of the reader's own teams, for the command palette. */
export const findHeardForPalette: PaletteSearch = async (typed) => {
  const wanted = typed.trim().toLowerCase();
  const me = queries.getQueryData<Me>(meKey);
  if (wanted === "" || me?.guest !== false) return [];
  const [wave] = (await queries.fetchQuery<WavesAnswer>({ ...wavesQuery, staleTime })).rows;
  if (!wave) return [];
  const newest = {
    href: waveHref(wave.id),
    label: words.newest(wave.name, wave.number),
    detail: words.newestDetail,
  };
  const own = await Promise.all(me.teams.map(({ id }) => ofTeam(id)));
  return [newest, ...own.flat()].filter(({ label }) => label.toLowerCase().includes(wanted));
};

async function ofTeam(id: string): Promise<PaletteFound[]> {
  const { wave, unit } = await queries.fetchQuery<NewestAnswer>({ ...newestOf(id), staleTime });
  if (!wave || !unit?.provider) return [];
  const label = words.ofTeam(unit.provider.name);
  return [{ href: teamHref(wave.id, id), label, detail: words.newest(wave.name, wave.number) }];
}
