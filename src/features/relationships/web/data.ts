/** What the screens of relationships read. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { catalogueContract } from "#contract/catalogue";
import type { organisationContract } from "#contract/organisation";
import type { relationshipsContract } from "#contract/relationships";
import type { AnswerOf, QueryOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import { languageNow } from "#web/data/language.ts";
import type { Problem } from "#web/data/problem.ts";
import { wordsIn } from "./use-words.ts";

type Contract = typeof relationshipsContract;
const api = client<Contract>();
const organisation = client<typeof organisationContract>();
const catalogue = client<typeof catalogueContract>();

export type MatrixAnswer = AnswerOf<Contract["GET /relationships"]>;
export type MatrixCellAnswer = MatrixAnswer["cells"][number];
export type PairAnswer = AnswerOf<Contract["GET /relationships/:providerId/:customerId"]>;
export type DirectionAnswer = PairAnswer["there"];
export type TeamFigures = AnswerOf<Contract["GET /teams/:id/figures"]>;
export type SideAnswer = TeamFigures["serves"];
export type TeamAnswer = AnswerOf<(typeof organisationContract)["GET /teams/:id"]>;
export type ServiceCard = AnswerOf<(typeof catalogueContract)["GET /services"]>["rows"][number];
export type MatrixQuery = QueryOf<Contract["GET /relationships"]>;
export type { FigureAnswer, FigureName, FiguresAnswer, MonthAnswer } from "#contract/relationships";
export type Period = TeamFigures["period"];
export type Time = MatrixAnswer["time"];
export type MedianAnswer = DirectionAnswer["figures"]["done"]["wall"];

/** The last answer stays until the next is there, so that choosing another figure moves nothing. */
export function useMatrix(query: MatrixQuery) {
  return useQuery<MatrixAnswer, Problem>({
    queryKey: ["relationships", "matrix", query],
    queryFn: ({ signal }) => api("GET /relationships", { query, signal }),
    placeholderData: keepPreviousData,
  });
}

export function usePair(providerId: string, customerId: string, period: Period | undefined) {
  return useQuery<PairAnswer, Problem>({
    queryKey: ["relationships", "pair", providerId, customerId, period],
    queryFn: ({ signal }) =>
      api("GET /relationships/:providerId/:customerId", {
        params: { providerId, customerId },
        query: period ? { period } : {},
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function useTeamFigures(id: string, period: Period | undefined) {
  return useQuery<TeamFigures, Problem>({
    queryKey: ["relationships", "team", id, period],
    queryFn: ({ signal }) =>
      api("GET /teams/:id/figures", { params: { id }, query: period ? { period } : {}, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useTeam(id: string) {
  return useQuery<TeamAnswer, Problem>({
    queryKey: ["team", id],
    queryFn: ({ signal }) => organisation("GET /teams/:id", { params: { id }, signal }),
    enabled: id !== "",
  });
}

export function useOffers(teamId: string) {
  return useQuery<readonly ServiceCard[], Problem>({
    queryKey: ["relationships", "offers", teamId],
    queryFn: async ({ signal }) =>
      (await catalogue("GET /services", { query: { teamId, state: "live", limit: 50 }, signal }))
        .rows,
  });
}

export async function findTeams(words: string, signal: AbortSignal) {
  const { rows } = await organisation("GET /teams", { query: {}, signal });
  const wanted = words.trim().toLowerCase();
  return rows
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, 20)
    .map(({ id, name, kind }) => ({
      id,
      name,
      kind: "team" as const,
      ...(kind === "vendor" && { detail: wordsIn[languageNow()].vendor }),
    }));
}

export async function findServices(words: string, signal: AbortSignal) {
  const query = words.trim() === "" ? { limit: 20 } : { words: words.trim(), limit: 20 };
  const { rows } = await catalogue("GET /services", { query, signal });
  return rows.map(({ id, name }) => ({ id, name }));
}
