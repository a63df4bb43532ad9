import type { Language } from "#web/data/language.ts";

interface BellWords {
  readonly title: string;
  readonly goTo: string;
  readonly unread: (count: number) => string;
}

/** The bell stands in the head of every page and speaks as the shell does. Its words stand alone, since every page loads them. */
export const bellWords: Readonly<Record<Language, BellWords>> = {
  en: {
    title: "Inbox",
    goTo: "Go to Inbox",
    unread: (count) =>
      count === 0 ? "Inbox" : `Inbox, ${String(count)} ${count === 1 ? "line" : "lines"} unread`,
  },
  de: {
    title: "Posteingang",
    goTo: "Gehe zu: Posteingang",
    unread: (count) =>
      count === 0
        ? "Posteingang"
        : `Posteingang, ${String(count)} ${count === 1 ? "Zeile" : "Zeilen"} ungelesen`,
  },
};
