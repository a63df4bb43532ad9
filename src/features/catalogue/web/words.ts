/** Small sentences made of facts. */
import type { ServiceOnCard } from "#contract/catalogue";
import { sentences } from "./sentences.ts";

/** 'answers in 4 working hours, done in 2 working days' */
export function promiseWords({ answersIn, doneIn }: ServiceOnCard): string {
  const said = [
    answersIn && sentences.promise.answersIn(answersIn),
    doneIn && sentences.promise.doneIn(doneIn),
  ].filter(Boolean);
  return said.length > 0 ? said.join(", ") : sentences.promise.none;
}
