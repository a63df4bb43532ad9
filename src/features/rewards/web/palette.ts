import type { rewardsContract } from "#contract/rewards";
import { client } from "#web/data/client.ts";
import { languageNow } from "#web/data/language.ts";
import { Problem } from "#web/data/problem.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import { wordsIn } from "./use-words.ts";

const api = client<typeof rewardsContract>();

/** Rewards for the command palette, by their words or their goal. Guests of vendors find none. */
export const findRewardsForPalette: PaletteSearch = async (words, signal) => {
  const q = words.trim().slice(0, 200);
  if (q === "") return [];
  try {
    const { rows } = await api("GET /rewards", { query: { q, limit: 5 }, signal });
    const { sentences } = wordsIn[languageNow()];
    return rows.map(({ goal, words: label, state }) => ({
      href: `/goals/${goal.id}#reward`,
      label,
      detail: sentences.palette(sentences.states[state], goal.name),
    }));
  } catch (fault) {
    if (fault instanceof Problem && fault.isRefusal) return [];
    throw fault;
  }
};
