/** What the screens of commitments read, and what they write. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { CommitmentWritten, commitmentsContract, Ending } from "#contract/commitments";
import type { outcomesContract } from "#contract/outcomes";
import type { AnswerOf } from "#platform/http/contract.ts";
import { base, client } from "#web/data/client.ts";
import { languageNow } from "#web/data/language.ts";
import { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { go } from "#web/navigation.ts";
import { endUndo, say, sayUndoable } from "#web/ui/toasts.ts";
import { type Words, wordsIn } from "./use-words.ts";

type Contract = typeof commitmentsContract;
const api = client<Contract>();
const outcomes = client<typeof outcomesContract>();
const keys = {
  all: ["commitments"],
  list: (state: string, words: string) => ["commitments", "list", state, words],
  one: (id: string) => ["commitments", "one", id],
  choices: ["commitments", "choices"],
} as const;

export type ListAnswer = AnswerOf<Contract["GET /commitments"]>;
export type OneAnswer = AnswerOf<Contract["GET /commitments/:id"]>;
export type Choices = AnswerOf<Contract["GET /commitments/choices"]>;

/** Open ones the next to end first, or past ones the newest first; page by page. */
export function useCommitments(state: "open" | "past", words: string) {
  return useInfiniteQuery<ListAnswer, Problem, { pages: ListAnswer[] }, readonly string[], string>({
    queryKey: keys.list(state, words),
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      api("GET /commitments", {
        query: {
          state,
          limit: state === "open" ? 200 : 20,
          ...(words !== "" && { q: words }),
          ...(pageParam !== "" && { cursor: pageParam }),
        },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: (before) => before,
  });
}

export function useCommitment(id: string) {
  return useQuery<OneAnswer, Problem>({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => api("GET /commitments/:id", { params: { id }, signal }),
  });
}

export interface FormChoices extends Choices {
  readonly outcomes: readonly { readonly id: string; readonly name: string }[];
}

/** Whom one may ask, and by what one may be measured. */
export function useChoices() {
  return useQuery<FormChoices, Problem>({
    queryKey: keys.choices,
    queryFn: async ({ signal }) => {
      const [choices, { rows }] = await Promise.all([
        api("GET /commitments/choices", { signal }),
        outcomes("GET /outcomes", { signal }),
      ]);
      const named = rows.map(({ id, name, segment }) => ({
        id,
        name: segment ? `${name}, ${segment.name}` : name,
      }));
      return { ...choices, outcomes: named };
    },
  });
}

export const exportHref = (format: "csv" | "json"): string =>
  `${base}/commitments/export?format=${format}`;

const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });

function sayNow(
  said: (sentences: Words["sentences"]) => string,
  options: { state?: "kept" } = {},
): void {
  const { lang, sentences } = wordsIn[languageNow()];
  say(said(sentences), { ...options, lang });
}

export async function makeCommitment(body: CommitmentWritten): Promise<true> {
  const { id } = await api("POST /commitments", { body });
  await readAgain();
  go(`/commitments/${id}`);
  sayNow(({ form }) => form.made, { state: "kept" });
  return true;
}

interface Version {
  readonly id: string;
  readonly version: number;
}

export async function changeCommitment(
  { id, version }: Version,
  body: CommitmentWritten,
): Promise<true> {
  await readOnConflict(api("PUT /commitments/:id", { params: { id }, body: { ...body, version } }));
  await readAgain();
  sayNow(({ form }) => form.saved, { state: "kept" });
  return true;
}

/** What was changed meanwhile is read again at once, so that the next try starts from it. */
async function readOnConflict<T>(writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (fault) {
    if (fault instanceof Problem && fault.reason === "changedMeanwhile") await readAgain();
    throw fault;
  }
}

export async function reviewCommitment(id: string, said: string): Promise<true> {
  await api("POST /commitments/:id/reviews", { params: { id }, body: { said } });
  await readAgain();
  sayNow(({ reviewing }) => reviewing.saved, { state: "kept" });
  return true;
}

const about = (id: string): string => `commitment:${id}`;

export async function endCommitment(
  { id, version }: Version,
  written: { readonly how: Ending; readonly why: string },
): Promise<true> {
  const body = { ...written, version };
  await readOnConflict(api("POST /commitments/:id/ending", { params: { id }, body }));
  await readAgain();
  endUndo(about(id));
  const { lang, sentences } = wordsIn[languageNow()];
  sayUndoable({ said: sentences.ending.saved, undo: () => reopen(id), about: about(id), lang });
  return true;
}

async function reopen(id: string): Promise<void> {
  await api("DELETE /commitments/:id/ending", { params: { id } });
  await readAgain();
}

export async function reopenCommitment(id: string): Promise<true> {
  await reopen(id);
  endUndo(about(id));
  sayNow(({ one }) => one.undone);
  return true;
}

export async function answerSponsoring(
  id: string,
  body: { readonly answer: "accepted" | "declined"; readonly said: string },
): Promise<true> {
  await api("PUT /commitments/:id/sponsoring", { params: { id }, body });
  await readAgain();
  sayNow(({ one }) => one.said, { state: "kept" });
  return true;
}
