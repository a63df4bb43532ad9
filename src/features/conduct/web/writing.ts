/** What is being written of a new version: kept as a draft, so that nothing is lost, and made of the standing version at first. */
import type { StandardAnswer } from "#contract/conduct";
import { useMe } from "#web/session.ts";
import type { ArticleWritten } from "./data.ts";
import { useDraftOfWindows } from "./windows.ts";

interface TextWritten {
  readonly title: string;
  readonly words: string;
}

export interface ArticleInWork {
  readonly key: string | null;
  /** Tells articles without a key apart while they are written. */
  readonly place: string;
  readonly en: TextWritten;
  readonly de: TextWritten;
}

export interface VersionInWork {
  /** That which stood when it was begun: what somebody publishes meanwhile is not to be written over. */
  readonly version: number;
  readonly note: string;
  readonly articles: readonly ArticleInWork[];
}

export const emptyText: TextWritten = { title: "", words: "" };

export function workOf({
  articles,
  version,
}: Pick<StandardAnswer, "articles" | "version">): VersionInWork {
  return {
    version,
    note: "",
    articles: articles.map(({ key, en, de }) => ({ key, place: key, en, de: de ?? emptyText })),
  };
}

/** Held against a version that was published meanwhile: an article that it no longer has is a new one. */
export function ontoNewest(
  work: VersionInWork,
  { articles, version }: Pick<StandardAnswer, "articles" | "version">,
): VersionInWork {
  const standing = new Set(articles.map(({ key }) => key));
  return {
    ...work,
    version,
    articles: work.articles.map((one) =>
      one.key !== null && standing.has(one.key) ? one : { ...one, key: null },
    ),
  };
}

const isEmpty = ({ title, words }: TextWritten): boolean =>
  title.trim() === "" && words.trim() === "";

/** As it is sent: German left empty is no German. */
export const writtenOf = ({ articles }: VersionInWork): ArticleWritten[] =>
  articles.map(({ key, en, de }) => ({
    key,
    en: trimmed(en),
    de: isEmpty(de) ? null : trimmed(de),
  }));

const trimmed = ({ title, words }: TextWritten): TextWritten => ({
  title: title.trim(),
  words: words.trim(),
});

const isHalf = ({ title, words }: TextWritten): boolean =>
  (title.trim() === "") !== (words.trim() === "");

/** Which articles lack something, by their places. */
export function lacking({ articles }: VersionInWork): { en: Set<string>; de: Set<string> } {
  const places = (found: readonly ArticleInWork[]): Set<string> =>
    new Set(found.map(({ place }) => place));
  return {
    en: places(articles.filter(({ en }) => isEmpty(en) || isHalf(en))),
    de: places(articles.filter(({ de }) => isHalf(de))),
  };
}

/** One place up (-1) or down (1); beyond the ends nothing moves. */
export function moved<Item>(items: readonly Item[], at: number, by: -1 | 1): Item[] {
  const to = at + by;
  const [one, other] = [items[at], items[to]];
  if (one === undefined || other === undefined) return [...items];
  return items.map((item, place) => (place === at ? other : place === to ? one : item));
}

/** The draft is text; anything in it that is no version begun by this screen is left alone. */
export function readWork(text: string): VersionInWork | null {
  try {
    const kept: unknown = JSON.parse(text);
    return isWork(kept) ? kept : null;
  } catch {
    return null; // an empty draft, or one of another kind: the writer begins with what stands there
  }
}

function isWork(value: unknown): value is VersionInWork {
  return (
    isObject(value) &&
    Number.isSafeInteger(value["version"]) &&
    typeof value["note"] === "string" &&
    Array.isArray(value["articles"]) &&
    value["articles"].every(
      (one: unknown) =>
        isObject(one) &&
        (one["key"] === null || typeof one["key"] === "string") &&
        typeof one["place"] === "string" &&
        isText(one["en"]) &&
        isText(one["de"]),
    )
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isText = (value: unknown): boolean =>
  isObject(value) && typeof value["title"] === "string" && typeof value["words"] === "string";

export function useWork(standard: Pick<StandardAnswer, "articles" | "version">) {
  const { id } = useMe();
  const draft = useDraftOfWindows(`conduct:${id}`);
  const kept = readWork(draft.text ?? "");
  const { other, takeOther, forgetOther } = draft;
  const isOther = other !== null && readWork(other.text) !== null;
  return {
    work: kept ?? workOf(standard),
    setWork: (next: VersionInWork) => draft.setText(JSON.stringify(next)),
    clear: draft.clear,
    wasKept: draft.wasKept && kept !== null,
    /** Another window of the same writer holds other words. */
    other: isOther ? { take: takeOther, forget: forgetOther } : null,
  };
}
