/** What the screens of the balance guard read, and what they write. */
import { useQuery } from "@tanstack/react-query";
import type { AlarmAnswer, BalanceAnswer, balanceContract } from "#contract/balance";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import { languageNow } from "#web/data/language.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { say, sayUndoable } from "#web/ui/toasts.ts";
import { wordsIn } from "./use-words.ts";

type Contract = typeof balanceContract;
const api = client<Contract>();
const keys = {
  all: ["balance"],
  list: ["balance", "list"],
  one: (id: string) => ["balance", "one", id],
} as const;

export function useBalance() {
  return useQuery<BalanceAnswer, Problem>({
    queryKey: keys.list,
    queryFn: ({ signal }) => api("GET /balance", { signal }),
  });
}

type OneAlarm = AnswerOf<Contract["GET /balance/alarms/:id"]>;

export function useAlarm(id: string) {
  return useQuery<OneAlarm, Problem>({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => api("GET /balance/alarms/:id", { params: { id }, signal }),
  });
}

const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });

async function putWords(id: string, version: number, words: string): Promise<void> {
  await api("POST /balance/alarms/:id/acknowledge", { params: { id }, body: { version, words } });
  await readAgain();
}

async function dropWords(id: string, version: number): Promise<void> {
  await api("POST /balance/alarms/:id/reopen", { params: { id }, body: { version } });
  await readAgain();
}

export async function acknowledge({ id, version }: AlarmAnswer, words: string): Promise<true> {
  await putWords(id, version, words);
  const { lang, sentences } = wordsIn[languageNow()];
  say(sentences.alarm.saved, { state: "kept", lang });
  return true;
}

export async function takeBack({ id, version, acknowledged }: AlarmAnswer): Promise<true> {
  await dropWords(id, version);
  const before = acknowledged?.words ?? "";
  const { lang, sentences } = wordsIn[languageNow()];
  const undo = (): Promise<void> => putWords(id, version + 1, before);
  sayUndoable({ said: sentences.alarm.taken, undo, lang });
  return true;
}
