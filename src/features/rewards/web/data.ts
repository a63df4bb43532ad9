/** What the screens of rewards read, and what they write. */
import { useInfiniteQuery } from "@tanstack/react-query";
import type { RewardAnswer, rewardsContract } from "#contract/rewards";
import type { AnswerOf } from "#platform/http/contract.ts";
import { base, client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { say } from "#web/ui/toasts.ts";
import type { Words } from "./use-words.ts";

type Contract = typeof rewardsContract;
const api = client<Contract>();
const all = ["rewards"] as const;

export type ListAnswer = AnswerOf<Contract["GET /rewards"]>;

export interface WantedRewards {
  readonly goal?: string;
  readonly team?: string;
  /** With this one, too. */
  readonly with?: string;
}

export function useRewards(query: WantedRewards, enabled = true) {
  return useInfiniteQuery<ListAnswer, Problem, { pages: ListAnswer[] }, readonly string[], string>({
    queryKey: [...all, query.goal ?? "", query.team ?? "", query.with ?? ""],
    enabled,
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      api("GET /rewards", {
        query: { ...query, ...(pageParam !== "" && { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

export const rowsOf = (data: { pages: ListAnswer[] } | undefined): RewardAnswer[] =>
  data?.pages.flatMap(({ rows }) => rows) ?? [];

export const exportHref = (format: "csv" | "json"): string =>
  `${base}/rewards/export?format=${format}`;

async function done(writing: Promise<unknown>, said: string, lang: Words["lang"]): Promise<true> {
  await writing;
  await queries.invalidateQueries({ queryKey: all });
  say(said, { state: "kept", lang });
  return true;
}

/** Acts say what was done in the words of the page on which they stand, which need not be those that the reader chose. */
export const proposeReward = (
  goalId: string,
  words: string,
  { lang, sentences }: Words,
): Promise<true> =>
  done(api("POST /rewards", { body: { goalId, words } }), sentences.section.proposed, lang);

const saved = (writing: Promise<unknown>, { lang, sentences }: Words): Promise<true> =>
  done(writing, sentences.card.said, lang);

interface OfTeam {
  readonly id: string;
  readonly teamId: string;
}

export const agree = (params: OfTeam, agrees: boolean, spoken: Words): Promise<true> =>
  saved(api("PUT /rewards/:id/agreements/:teamId", { params, body: { agrees } }), spoken);

export const proposeWay = (params: OfTeam, words: string, spoken: Words): Promise<true> =>
  saved(api("POST /rewards/:id/ways/:teamId", { params, body: { words } }), spoken);

export const supportWay = (id: string, wayId: string | null, spoken: Words): Promise<true> =>
  saved(api("PUT /rewards/:id/support", { params: { id }, body: { wayId } }), spoken);

export interface Taking {
  readonly words: string;
  readonly day: string;
  readonly isTaken: boolean;
}

export const setTaking = (params: OfTeam, body: Taking, spoken: Words): Promise<true> =>
  saved(api("PUT /rewards/:id/taking/:teamId", { params, body }), spoken);
