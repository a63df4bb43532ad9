/** What the screens of afterwards read, and what they write. */
import { useQuery } from "@tanstack/react-query";
import type { afterwardsContract, OfRequestAnswer } from "#contract/afterwards";
import type { AnswerOf, BodyOf } from "#platform/http/contract.ts";
import { base, client } from "#web/data/client.ts";
import { useLive } from "#web/data/live.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { useMe } from "#web/session.ts";

export type { LineAnswer, OfRequestAnswer, SideFiguresAnswer } from "#contract/afterwards";

type Contract = typeof afterwardsContract;
const api = client<Contract>();

type QuestionAnswer = AnswerOf<Contract["GET /requests/:id/afterwards"]>;
export type MineAnswer = NonNullable<OfRequestAnswer["mine"]>;
export type OwnAnswer = AnswerOf<Contract["GET /me/afterwards"]>;
export type FiguresAnswer = AnswerOf<Contract["GET /afterwards"]>;
export type PairAnswer = AnswerOf<Contract["GET /afterwards/:providerId/:customerId"]>;
type Body = BodyOf<Contract["PUT /requests/:id/afterwards"]>;

const ofRequest = (id: string) => ["afterwards", "request", id];
const ownKey = ["afterwards", "own"];

export function useQuestion(id: string, version: number) {
  const { guest } = useMe();
  useLive(guest ? undefined : `request:${id}`, ofRequest(id));
  return useQuery<QuestionAnswer, Problem>({
    queryKey: [...ofRequest(id), version],
    queryFn: ({ signal }) => api("GET /requests/:id/afterwards", { params: { id }, signal }),
    enabled: !guest,
  });
}

export async function sayAfterwards({ id, body }: { id: string; body: Body }): Promise<true> {
  await api("PUT /requests/:id/afterwards", { params: { id }, body });
  await queries.invalidateQueries({ queryKey: ["afterwards"] });
  return true;
}

export function useOwn() {
  return useQuery<OwnAnswer, Problem>({
    queryKey: ownKey,
    queryFn: ({ signal }) => api("GET /me/afterwards", { signal }),
    enabled: !useMe().guest,
  });
}

export function useFigures(team: string) {
  return useQuery<FiguresAnswer, Problem>({
    queryKey: ["afterwards", "figures", team],
    queryFn: ({ signal }) => api("GET /afterwards", { query: team === "" ? {} : { team }, signal }),
    enabled: !useMe().guest,
  });
}

export function usePair(providerId: string, customerId: string) {
  return useQuery<PairAnswer, Problem>({
    queryKey: ["afterwards", "pair", providerId, customerId],
    queryFn: ({ signal }) =>
      api("GET /afterwards/:providerId/:customerId", {
        params: { providerId, customerId },
        signal,
      }),
    enabled: !useMe().guest && customerId !== "unknown" && customerId !== providerId,
  });
}

const ofTeam = (path: string, team: string): string =>
  team === "" ? path : `${path}?team=${team}`;
export const pageHref = (team: string): string => ofTeam("/afterwards", team);
export const exportHref = (team: string): string => ofTeam(`${base}/afterwards/export`, team);
