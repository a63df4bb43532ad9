import { languageNow } from "#web/data/language.ts";
import { queries } from "#web/data/query-client.ts";
import { type Me, meKey } from "#web/session.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import { findReceivers } from "./data.ts";
import { wordsIn } from "./use-words.ts";

/** 'Thank Mira', 'Danke Mira': the word first, then whom; in German it also stands behind, as in 'Mira danken'. */
const asking =
  /^(?:(?:thanks?|say thanks(?: to)?|danke(?: sagen)?|dank an)\s+(?<first>\S.*)|(?<behind>\S.*?)\s+danken)$/i;

/** Whom somebody wants to thank; undefined where they want something else. */
export function wantedBy(typed: string): string | undefined {
  const { first, behind } = asking.exec(typed.trim())?.groups ?? {};
  return first ?? behind;
}

/** Whom one may thank, once the palette is told that this is wanted. */
export const findToThankForPalette: PaletteSearch = async (typed, signal) => {
  const wanted = wantedBy(typed);
  const me = queries.getQueryData<Me | null>(meKey);
  if (wanted === undefined || !me) return [];
  const words = wordsIn[languageNow()];
  const found = await findReceivers(wanted, signal);
  return found
    .filter(({ id }) => id !== me.id)
    .map(({ id, name, kind, detail }) => ({
      href: `/thanks/new?${kind === "team" ? "team" : "person"}=${id}`,
      label: words.thank(name),
      lang: words.lang,
      detail: detail || words.palette[kind === "team" ? "team" : "person"],
    }));
};
