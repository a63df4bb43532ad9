/** What the screens of the standard of conduct read, and what they write. */
import { queryOptions, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type {
  ArticleAnswer,
  conductContract,
  CountsAnswer,
  Language,
  StandardAnswer,
} from "#contract/conduct";
import type { AnswerOf } from "#platform/http/contract.ts";
import { base, client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";

type Contract = typeof conductContract;
const api = client<Contract>();
export type VersionsAnswer = AnswerOf<Contract["GET /conduct/versions"]>;

const keys = {
  all: ["conduct"],
  now: ["conduct", "now"],
  versions: ["conduct", "versions"],
  counts: ["conduct", "counts"],
} as const;

/** All versions with what changed, for a program or to keep: 500 are one change a month for forty years. */
export const exportHref = `${base}/conduct/versions?limit=500`;

export const standardQuery = queryOptions<StandardAnswer, Problem>({
  queryKey: keys.now,
  queryFn: ({ signal }) => api("GET /conduct", { signal }),
});

export const useStandard = () => useQuery(standardQuery);

export function useVersions() {
  return useInfiniteQuery<
    VersionsAnswer,
    Problem,
    { pages: VersionsAnswer[] },
    readonly string[],
    number
  >({
    queryKey: keys.versions,
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      api("GET /conduct/versions", {
        query: pageParam === 0 ? {} : { before: pageParam },
        signal,
      }),
    getNextPageParam: ({ more, versions }) => (more ? versions.at(-1)?.version : undefined),
  });
}

export function useCounts() {
  return useQuery<CountsAnswer, Problem>({
    queryKey: keys.counts,
    queryFn: ({ signal }) => api("GET /conduct/acknowledgements", { signal }),
    // Sums over everybody, on the page of every team: in a large house they are worth keeping for a while.
    staleTime: 5 * 60_000,
  });
}

const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });

export async function acknowledge(version: number): Promise<true> {
  await api("PUT /conduct/versions/:version/acknowledgement", { params: { version } });
  await readAgain();
  return true;
}

export interface ArticleWritten {
  readonly key: string | null;
  readonly en: ArticleAnswer["en"];
  readonly de: ArticleAnswer["de"];
}

export async function changeStandard(
  version: number,
  note: string,
  articles: readonly ArticleWritten[],
): Promise<StandardAnswer> {
  const body = {
    version,
    note,
    articles: articles.map(({ key, en, de }) => ({ key, en, de })),
  };
  const written = await api("PUT /conduct", { body });
  await readAgain();
  return written;
}

/** An article in the language that was chosen; in English where nobody has translated it. */
export function inLanguage(
  { en, de }: ArticleWritten,
  language: Language,
): { title: string; words: string; language: Language } {
  return language === "de" && de ? { ...de, language } : { ...en, language: "en" };
}
