/** An item that somebody writes, as it is typed and as it is asked. Pure. */
import type { Item, ItemKind, Language } from "#contract/surveys";
import { languages } from "../../contract/items.ts";
import { languagesOf, offeredIn } from "../../rules/items.ts";

/** The first free one of 'own_1', 'own_2' and so on. */
function freeKey(items: readonly Pick<Item, "key">[]): string {
  for (let at = 1; ; at += 1) {
    const key = `own_${at}`;
    if (!items.some((item) => item.key === key)) return key;
  }
}

export interface Typed {
  readonly texts: Readonly<Partial<Record<Language, string>>>;
  readonly kind: ItemKind;
  readonly reversed: boolean;
  /** The key of the item on which it hangs; '' for none. */
  readonly on: string;
}

/** The first item of a survey may be written in any of them. */
export const languagesFor = (items: readonly Item[]): readonly Language[] =>
  items.length === 0 ? languages : offeredIn(items);

/** In one of these it has to be written: all other items are. */
export const neededFor = (items: readonly Item[]): readonly Language[] =>
  items.length === 0 ? languages : languagesOf(items);

/** Null where it is written in no language of all the others. */
export function itemOf({ texts, kind, reversed, on }: Typed, items: readonly Item[]): Item | null {
  const written = languagesFor(items)
    .map((lang) => [lang, (texts[lang] ?? "").trim()] as const)
    .filter(([, text]) => text !== "");
  const needed = neededFor(items);
  if (written.every(([lang]) => !needed.includes(lang))) return null;
  return {
    key: freeKey(items),
    dimension: kind === "words" ? "open" : "own",
    asks: "perception",
    kind,
    reversed: kind !== "words" && reversed,
    onlyIf: on === "" ? null : { key: on, atMost: 2 },
    texts: Object.fromEntries(written),
  };
}
