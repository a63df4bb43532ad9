import { Problem, saidOf, type Said } from "#web/data/problem.ts";
import { sentencesNow } from "#web/ui/words.ts";
import { type Words, wordsNow } from "../use-words.ts";

/** Refusals that are made here and bring their sentence along, in the language of the page. */
const ownReasons = new Set(["meanwhile", "filesGoing", "cannotMentionNamed"]);

/** The sentences for refusals, with the one that the problem brings along where it was made here. */
export function refusalsFor(
  problem: unknown,
  { sentences }: Words,
): Readonly<Record<string, string>> {
  const isOwn =
    problem instanceof Problem && problem.detail !== undefined && ownReasons.has(problem.reason);
  return isOwn ? { ...sentences.refusals, [problem.reason]: problem.detail } : sentences.refusals;
}

/** What is said of a problem outside of a component, with the language in which it is: the server speaks English. */
export function saidNow(problem: unknown): Pick<Said, "text"> & { lang: string } {
  const words = wordsNow();
  const { text, by } = saidOf(problem, refusalsFor(problem, words), sentencesNow());
  return { text, lang: by === "server" ? "en" : words.lang };
}
