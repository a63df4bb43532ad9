import type { defectsContract } from "#contract/defects";
import { languageNow } from "#web/data/language.ts";
import { client } from "#web/data/client.ts";
import { queries } from "#web/data/query-client.ts";
import { type Me, meKey } from "#web/session.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import { pageHref } from "./data.ts";
import { wordsIn } from "./use-words.ts";
import { clusterName } from "./words.ts";

const api = client<typeof defectsContract>();
const most = 5;

/** Causes that repeat, for the command palette. To guests of vendors there are none. */
export const findClustersForPalette: PaletteSearch = async (words, signal) => {
  const q = words.trim().slice(0, 200);
  if (q === "" || queries.getQueryData<Me>(meKey)?.guest !== false) return [];
  const { rows } = await api("GET /defects/clusters", { query: { q, limit: most }, signal });
  return rows.map((cluster) => ({
    href: pageHref({ team: cluster.team.id, service: cluster.service.id }),
    label: clusterName(cluster),
    detail: wordsIn[languageNow()].sentences.palette(cluster.service.name, cluster.team.name),
  }));
};
