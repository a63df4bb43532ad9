import { languageNow } from "#web/data/language.ts";
import { queries } from "#web/data/query-client.ts";
import { type Me, meKey } from "#web/session.ts";
import { closenessOf, closestFirst } from "#web/ui/closeness.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import { api } from "./data.ts";
import { wordsIn } from "./use-words.ts";
import { whoseWords } from "./words.ts";

const most = 5;

/** Goals and initiatives for the command palette, by a part of their words. To guests of vendors they are not there. */
export const findGoalsForPalette: PaletteSearch = async (words, signal) => {
  if (queries.getQueryData<Me>(meKey)?.guest !== false) return [];
  const q = words.slice(0, 200);
  const [goals, initiatives] = await Promise.all([
    api("GET /goals", { query: { q, state: "all" }, signal }),
    api("GET /initiatives", { query: { q }, signal }),
  ]);
  const spoken = wordsIn[languageNow()];
  const { sentences } = spoken;
  return [
    ...closestFirst(goals.rows, ({ name }) => closenessOf(name, q))
      .slice(0, most)
      .map((goal) => ({
        href: `/goals/${goal.id}`,
        label: goal.name,
        detail: `${sentences.list.title}, ${whoseWords(goal, spoken)}`,
      })),
    ...closestFirst(initiatives.rows, ({ name }) => closenessOf(name, q))
      .slice(0, most)
      .map((initiative) => ({
        href: `/initiatives/${initiative.id}`,
        label: initiative.name,
        detail: `${sentences.initiatives.title}, ${whoseWords(initiative, spoken)}`,
      })),
  ];
};
