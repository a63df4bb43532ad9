/** What the screens of signing in and of one's security read. */
import { useQuery } from "@tanstack/react-query";
import type { peopleContract } from "#contract/people";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { go } from "#web/navigation.ts";
import { sessionChanged } from "#web/session.ts";
import { safeNext } from "./next.ts";

type Contract = typeof peopleContract;
export const api = client<Contract>();

export type Session = AnswerOf<Contract["GET /sessions"]>["rows"][number];
export type Token = AnswerOf<Contract["GET /tokens"]>["rows"][number];
export type Passkey = AnswerOf<Contract["GET /auth/passkey/list-user-passkeys"]>[number];

export const keys = {
  sessions: ["security", "sessions"] as const,
  passkeys: ["security", "passkeys"] as const,
  tokens: (everybody: boolean) => ["security", "tokens", everybody] as const,
};

export const useSessions = () =>
  useQuery<readonly Session[], Problem>({
    queryKey: keys.sessions,
    queryFn: async ({ signal }) => (await api("GET /sessions", { signal })).rows,
  });

export const usePasskeys = () =>
  useQuery<readonly Passkey[], Problem>({
    queryKey: keys.passkeys,
    queryFn: ({ signal }) => api("GET /auth/passkey/list-user-passkeys", { signal }),
  });

export const useTokens = (everybody: boolean) =>
  useQuery<readonly Token[], Problem>({
    queryKey: keys.tokens(everybody),
    queryFn: async ({ signal }) =>
      (await api("GET /tokens", { query: everybody ? { everybody } : {}, signal })).rows,
  });

/** After signing in: where one wanted to go, if that is here. */
export async function enter(): Promise<void> {
  await sessionChanged();
  go(safeNext(new URLSearchParams(location.search).get("next"), location.origin), {
    replace: true,
  });
}

/** The secret behind '#', which no server has seen. */
export const secretOfLink = (): string => location.hash.slice(1);
