import { queries } from "#web/data/query-client.ts";
import { type Me, meKey } from "#web/session.ts";
import type { PaletteSearch } from "#web/ui/Palette.tsx";
import { findReceivers } from "./data.ts";
import { sentences } from "./sentences.ts";

/** 'Thank Mira': the word first, then whom. */
const asking = /^(?:thanks?|say thanks(?: to)?)\s+(\S.*)$/i;

/** Whom one may thank, once the palette is told that this is wanted. */
export const findToThankForPalette: PaletteSearch = async (words, signal) => {
  const wanted = asking.exec(words.trim())?.[1];
  const me = queries.getQueryData<Me | null>(meKey);
  if (wanted === undefined || !me) return [];
  const found = await findReceivers(wanted, signal);
  return found
    .filter(({ id }) => id !== me.id)
    .map(({ id, name, kind, detail }) => ({
      href: `/thanks/new?${kind === "team" ? "team" : "person"}=${id}`,
      label: sentences.thank(name),
      detail: detail || sentences.palette[kind === "team" ? "team" : "person"],
    }));
};
