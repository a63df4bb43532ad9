/** Pure: pages by month, the search through opened words, and what stands in a page for reading. */
import { daysBetween } from "#platform/calendar/days.ts";
import type { OpenedEntry } from "./data.ts";
import { type FieldName, namesIn, type PageOfJournal, type Written } from "./sealed/words.ts";

export interface OpenedPage extends OpenedEntry {
  readonly written: PageOfJournal;
}

export const isPage = (entry: OpenedEntry): entry is OpenedPage => entry.written.kind === "page";

/** Newest first; of one day in the order of their ids, which is always the same. */
export const pagesOf = (entries: readonly OpenedEntry[]): OpenedPage[] =>
  entries
    .filter(isPage)
    .toSorted((a, b) => order(b.written.day, a.written.day) || order(a.id, b.id));

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export interface MonthOfPages {
  /** '2026-11'. */
  readonly month: string;
  readonly pages: readonly OpenedPage[];
}

export function byMonth(pages: readonly OpenedPage[]): MonthOfPages[] {
  const months = new Map<string, OpenedPage[]>();
  for (const page of pages) {
    const month = page.written.day.slice(0, 7);
    const of = months.get(month);
    if (of) of.push(page);
    else months.set(month, [page]);
  }
  return [...months].map(([month, those]) => ({ month, pages: those }));
}

/** Without regard to case and accents: 'Ueber' does not find 'über', 'uber' does. */
export const plain = (text: string): string =>
  text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** The parts of a page in the order of reading. */
export function partsOf({ form, fields }: PageOfJournal): (readonly [FieldName, string])[] {
  return namesIn(form).flatMap((name) => {
    const text = fields[name];
    return text === undefined ? [] : [[name, text] as const];
  });
}

const wordsOf = (page: PageOfJournal, asked: string): string =>
  plain([page.day, asked, page.mood?.word ?? "", ...Object.values(page.fields)].join("\n"));

/** Those that hold every word that was typed, anywhere. */
export function search(
  pages: readonly OpenedPage[],
  typed: string,
  promptWords: (id: string) => string,
): OpenedPage[] {
  const words = plain(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [...pages];
  return pages.filter(({ written }) => {
    const text = wordsOf(written, written.prompt === null ? "" : promptWords(written.prompt));
    return words.every((word) => text.includes(word));
  });
}

/** The beginning of a page, for a list: up to the end of a word, where one lies in the last third. */
export function beginningOf(page: PageOfJournal, letters = 90): string {
  const [, text = ""] = partsOf(page)[0] ?? [];
  const line = text.replaceAll(/\s+/gu, " ").trim();
  const signs = firstSigns(line, letters + 1);
  return signs.length <= letters ? line : `${cutAtWord(signs, letters)}…`;
}

/** By whole signs: half of a surrogate pair, or a letter without its accent, is none. */
function firstSigns(line: string, most: number): string[] {
  const signs: string[] = [];
  for (const { segment } of new Intl.Segmenter("en").segment(line)) {
    if (signs.length === most) break;
    signs.push(segment);
  }
  return signs;
}

function cutAtWord(signs: readonly string[], letters: number): string {
  const space = signs.lastIndexOf(" ", letters);
  return signs
    .slice(0, space >= (letters * 2) / 3 ? space : letters)
    .join("")
    .trimEnd();
}

export type Kinded<K extends Written["kind"]> = OpenedEntry & {
  readonly written: Extract<Written, { kind: K }>;
};

/**
 * Of those without an outcome, the one that the reminder is of, and not one that a file brought in: its day is the nearest. The writer reckons it by
 * the device's zone and the server by the house's, so that they may be a day apart. Null where there is none.
 */
export function remindedOf(
  resolutions: readonly Kinded<"resolution">[],
  remindDay: string | null,
): Kinded<"resolution"> | null {
  if (remindDay === null) return null;
  const apart = ({ written }: Kinded<"resolution">): number =>
    Math.abs(daysBetween(written.checkDay, remindDay));
  const running = resolutions.filter(({ written }) => written.outcome === null);
  return running.toSorted((a, b) => apart(a) - apart(b) || order(b.id, a.id))[0] ?? null;
}

/** Of one kind, oldest first. */
export function ofKind<K extends Written["kind"]>(
  entries: readonly OpenedEntry[],
  kind: K,
): Kinded<K>[] {
  return entries
    .filter((one): one is Kinded<K> => one.written.kind === kind)
    .toSorted((a, b) => order(a.written.day, b.written.day) || order(a.id, b.id));
}
