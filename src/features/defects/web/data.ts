/** What the screens of defects read. */
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { defectsContract } from "#contract/defects";
import type { organisationContract } from "#contract/organisation";
import type { AnswerOf, QueryOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { useSession } from "#web/session.ts";

type Contract = typeof defectsContract;
const api = client<Contract>();
const organisation = client<typeof organisationContract>();

export type DefectsAnswer = AnswerOf<Contract["GET /defects"]>;
export type Asked = QueryOf<Contract["GET /defects"]>;
export type ClusterAnswer = DefectsAnswer["clusters"][number];
export type LineAnswer = DefectsAnswer["teams"][number];
export type CausesAnswer = DefectsAnswer["causes"];
export type StreakAnswer = NonNullable<DefectsAnswer["streak"]>;
export type CountedAnswer = DefectsAnswer["figures"]["reopened"];
export type Period = DefectsAnswer["period"];
export type BehindAnswer = AnswerOf<Contract["GET /defects/clusters/:id"]>["behind"];

/** The last answer stays until the next is there, so that choosing another period moves nothing. */
export function useDefects(query: Asked) {
  return useQuery<DefectsAnswer, Problem>({
    queryKey: ["defects", query],
    queryFn: ({ signal }) => api("GET /defects", { query, signal }),
    placeholderData: keepPreviousData,
  });
}

/** Of one service, for its own team: nobody else is shown it beside the way to ask. */
export function useServiceDefects(team: string, service: string) {
  const me = useSession().data;
  return useQuery<DefectsAnswer, Problem>({
    queryKey: ["defects", "service", service],
    queryFn: ({ signal }) => api("GET /defects", { query: { team, service }, signal }),
    enabled: me?.guest === false && me.teams.some(({ id }) => id === team),
    retry: false,
  });
}

type ClustersAnswer = AnswerOf<Contract["GET /defects/clusters"]>;

/** What follows the first page, a page each time that somebody asks for it. */
export function useMoreClusters({ team, service }: Asked, first: string) {
  return useInfiniteQuery<
    ClustersAnswer,
    Problem,
    { pages: ClustersAnswer[] },
    readonly unknown[],
    string
  >({
    queryKey: ["defects", "clusters", team, service, first],
    initialPageParam: first,
    enabled: false,
    queryFn: ({ pageParam, signal }) =>
      api("GET /defects/clusters", {
        query: { ...(team && { team }), ...(service && { service }), cursor: pageParam },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

export function useBehind(id: string, enabled: boolean) {
  return useQuery<BehindAnswer, Problem>({
    queryKey: ["defects", "behind", id],
    queryFn: async ({ signal }) =>
      (await api("GET /defects/clusters/:id", { params: { id }, signal })).behind,
    enabled,
  });
}

export async function findTeams(words: string, signal: AbortSignal, vendor: string) {
  const { rows } = await organisation("GET /teams", { query: {}, signal });
  const wanted = words.trim().toLowerCase();
  return rows
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, 20)
    .map(({ id, name, kind }) => ({
      id,
      name,
      kind: "team" as const,
      ...(kind === "vendor" && { detail: vendor }),
    }));
}

const addressOf = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const text = new URLSearchParams(given).toString();
  return text === "" ? path : `${path}?${text}`;
};

export const pageHref = (asked: Asked): string => addressOf("/defects", asked);
export const exportHref = ({ team, period }: Asked): string =>
  addressOf("/api/v1/defects/export", { team, period });
