import type { catalogueContract } from "#contract/catalogue";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import { languageNow } from "#web/data/language.ts";
import { queries } from "#web/data/query-client.ts";
import { type Me, meKey } from "#web/session.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import type { PaletteFound } from "#web/ui/palette-options.ts";
import { type Words, wordsIn } from "./use-words.ts";

type Catalogue = typeof catalogueContract;
const catalogue = client<Catalogue>();
const most = 5;

/** The links of services for the command palette, by what one would ask for. To guests of vendors there is no chain. */
export const findLinksForPalette: PaletteSearch = async (words, signal) => {
  if (queries.getQueryData<Me>(meKey)?.guest !== false) return [];
  const query = { words: words.slice(0, 300), limit: most };
  return linksOf(await catalogue("GET /services", { query, signal }), wordsIn[languageNow()]);
};

type Services = AnswerOf<Catalogue["GET /services"]>;

/** One place for each team, with those of its services that were found; none where other words had to be looked for. */
export function linksOf(
  {
    rows,
    lookedFor,
  }: {
    readonly rows: readonly Pick<Services["rows"][number], "name" | "team">[];
    readonly lookedFor: Services["lookedFor"];
  },
  { links }: Words,
): PaletteFound[] {
  if (lookedFor !== null) return [];
  const teams = new Map(rows.map(({ team }) => [team.id, team.name]));
  return [...teams].map(([id, name]) => ({
    href: `/chain/links?team=${id}`,
    label: `${links.team} ${name}`,
    detail: rows
      .filter(({ team }) => team.id === id)
      .map((service) => service.name)
      .join(", "),
  }));
}
