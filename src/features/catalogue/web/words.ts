/** Small sentences made of facts. */
import type { ServiceOnCard } from "#contract/catalogue";
import { amountWords } from "#web/data/amount-words.ts";
import type { Words } from "./use-words.ts";

/** 'answers in 4 working hours, done in 2 working days' */
export function promiseWords(
  { answersIn, doneIn }: Pick<ServiceOnCard, "answersIn" | "doneIn">,
  { lang, sentences: { promise } }: Words,
): string {
  const said = [
    answersIn && promise.answersIn(amountWords(answersIn, lang)),
    doneIn && promise.doneIn(amountWords(doneIn, lang)),
  ].filter(Boolean);
  return said.length > 0 ? said.join(", ") : promise.none;
}
