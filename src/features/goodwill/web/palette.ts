import type { HouseAnswer } from "#contract/goodwill";
import { languageNow } from "#web/data/language.ts";
import { queries } from "#web/data/query-client.ts";
import { type Me, meKey } from "#web/session.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import { api, houseKey, sheetHref } from "./data.ts";
import { wordsIn } from "./use-words.ts";

const most = 5;

/** Sheets of the reader's own teams by the other team's name, for the command palette. */
export const findGoodwillForPalette: PaletteSearch = async (words) => {
  const wanted = words.trim().toLowerCase();
  if (wanted === "" || queries.getQueryData<Me>(meKey)?.guest !== false) return [];
  const { teams } = await queries.fetchQuery<HouseAnswer>({
    queryKey: houseKey,
    queryFn: ({ signal }) => api("GET /goodwill", { signal }),
    staleTime: 60_000,
  });
  const said = wordsIn[languageNow()];
  return teams
    .flatMap(({ team, rows }) => rows.map(({ other }) => ({ team, other })))
    .filter(({ other }) => other.name.toLowerCase().includes(wanted))
    .slice(0, most)
    .map(({ team, other }) => ({
      href: sheetHref(team.id, other.id),
      label: said.pairTitle(team.name, other.name),
      detail: said.palette(other.name),
    }));
};
