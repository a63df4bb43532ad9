/** Which words of the trade the coach leaves alone: not those that would be refused today, until somebody takes them away. Pure. */
import type { TradeWordsAnswer } from "#contract/courtesy";

export const heeded = (rows: TradeWordsAnswer["rows"]): string[] =>
  rows.filter(({ refused }) => refused === null).map(({ word }) => word);
