/** What the screens of fair service read, and what they write. */
import { useQuery } from "@tanstack/react-query";
import type { FairnessAnswer, QuestionAnswer, fairnessContract } from "#contract/fairness";
import type { AnswerOf } from "#platform/http/contract.ts";
import { base, client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { languageNow } from "#web/data/language.ts";
import { say, sayUndoable } from "#web/ui/toasts.ts";
import { wordsIn } from "./use-words.ts";

type Contract = typeof fairnessContract;
const api = client<Contract>();
const keys = {
  all: ["fairness"],
  list: ["fairness", "list"],
  one: (id: string) => ["fairness", "one", id],
} as const;
/** The words of what was done, which are said outside of a component. */
function saying() {
  const { lang, question } = wordsIn[languageNow()];
  return { lang, words: question };
}

export const exportHref = `${base}/fairness/export`;

export function useFairness() {
  return useQuery<FairnessAnswer, Problem>({
    queryKey: keys.list,
    queryFn: ({ signal }) => api("GET /fairness", { signal }),
  });
}

export type Towards = AnswerOf<Contract["GET /persons/:id/towards-teams"]>;

export function useTowards(id: string) {
  return useQuery<Towards, Problem>({
    queryKey: ["fairness", "towards", id],
    queryFn: ({ signal }) => api("GET /persons/:id/towards-teams", { params: { id }, signal }),
  });
}

type OneQuestion = AnswerOf<Contract["GET /fairness/questions/:id"]>;

export function useQuestion(id: string) {
  return useQuery<OneQuestion, Problem>({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => api("GET /fairness/questions/:id", { params: { id }, signal }),
  });
}

const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });

async function putAnswer(id: string, version: number, said: string): Promise<void> {
  const body = { version, words: said };
  await api("POST /fairness/questions/:id/answer", { params: { id }, body });
  await readAgain();
}

export async function answer({ id, version }: QuestionAnswer, said: string): Promise<true> {
  await putAnswer(id, version, said);
  const { lang, words } = saying();
  say(words.saved, { state: "kept", lang });
  return true;
}

export async function takeBack({ id, version, answers }: QuestionAnswer): Promise<true> {
  await api("POST /fairness/questions/:id/take-back", { params: { id }, body: { version } });
  await readAgain();
  const before = answers[0]?.words ?? "";
  const { lang, words } = saying();
  sayUndoable({ said: words.taken, lang, undo: () => putAnswer(id, version + 1, before) });
  return true;
}

async function putShared(id: string, version: number, isShared: boolean): Promise<void> {
  const given = { params: { id }, body: { version } };
  if (isShared) await api("POST /fairness/questions/:id/share", given);
  else await api("POST /fairness/questions/:id/unshare", given);
  await readAgain();
}

export async function share(question: QuestionAnswer, isShared: boolean): Promise<true> {
  const { id, version, customer } = question;
  await putShared(id, version, isShared);
  const { lang, words } = saying();
  const said = isShared ? words.sharedNow(customer.name) : words.unsharedNow(customer.name);
  sayUndoable({ said, lang, undo: () => putShared(id, version + 1, !isShared) });
  return true;
}
