/** What the coach reads: the words of the trade and the standard of conduct. It writes nothing. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { conductContract, StandardAnswer } from "#contract/conduct";
import type { courtesyContract, TradeWordsAnswer } from "#contract/courtesy";
import { client } from "#web/data/client.ts";
import { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { heeded } from "./heeded.ts";

const api = client<typeof courtesyContract>();
const conduct = client<typeof conductContract>();
const freshMs = 15 * 60_000;
const key = ["courtesy", "trade-words"] as const;

const tradeWordsQuery = queryOptions<TradeWordsAnswer, Problem>({
  queryKey: key,
  queryFn: ({ signal }) => api("GET /courtesy/trade-words", { signal }),
  staleTime: freshMs,
});

export const useTradeWords = () => useQuery(tradeWordsQuery);

/** None where they cannot be read: then the coach knows those that it came with. */
export async function readTradeWords(): Promise<readonly string[]> {
  try {
    return heeded((await queries.fetchQuery(tradeWordsQuery)).rows);
  } catch (fault) {
    if (fault instanceof Problem) return [];
    throw fault;
  }
}

const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: key });

export async function addTradeWord(word: string): Promise<void> {
  await api("POST /courtesy/trade-words", { body: { word } });
  await readAgain();
}

export async function removeTradeWord(id: string): Promise<void> {
  await api("DELETE /courtesy/trade-words/:id", { params: { id } });
  await readAgain();
}

/** The articles to quote from; none until they are there. Asked for wherever somebody writes: that it was asked tells nothing of the words. */
export function useArticles(): StandardAnswer["articles"] {
  const { data } = useQuery<StandardAnswer, Problem>({
    queryKey: ["conduct", "now"],
    queryFn: ({ signal }) => conduct("GET /conduct", { signal }),
    staleTime: freshMs,
  });
  return data?.articles ?? [];
}
