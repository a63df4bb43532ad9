/** What the screens of the catalogue read, and the one client that fetches it. */
import { useQuery } from "@tanstack/react-query";
import type { catalogueContract, ServiceAnswer } from "#contract/catalogue";
import type { organisationContract } from "#contract/organisation";
import type { Impact } from "#contract/promises";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import type { Found } from "#web/ui/Combobox.tsx";

type Contract = typeof catalogueContract;
export const api = client<Contract>();
const organisation = client<typeof organisationContract>();

export type ServiceList = AnswerOf<Contract["GET /services"]>;
export type TeamsWithServices = AnswerOf<Contract["GET /services/teams"]>;
export type PromisePreview = AnswerOf<Contract["GET /services/:id/promise"]>["rows"][number];
export type EditorChoices = AnswerOf<Contract["GET /services/:id/choices"]>;

export const keys = {
  all: ["services"] as const,
  one: (id: string) => ["services", "one", id] as const,
  promise: (id: string, impact: Impact) => ["services", "promise", id, impact] as const,
  choices: (id: string) => ["services", "choices", id] as const,
};

interface ListQuery {
  words?: string;
  teamId?: string;
  state?: ServiceAnswer["state"];
  limit?: number;
}

export function useServices(query: ListQuery, enabled = true) {
  return useQuery<ServiceList, Problem>({
    queryKey: [...keys.all, "list", query],
    queryFn: ({ signal }) => api("GET /services", { query, signal }),
    // While one types, what was found stays until the next is there.
    placeholderData: (before) => before,
    enabled,
  });
}

export function useRecentServices() {
  return useQuery<ServiceList["rows"], Problem>({
    queryKey: [...keys.all, "recent"],
    queryFn: async ({ signal }) => (await api("GET /services/recent", { signal })).rows,
  });
}

export function useTeamsWithServices() {
  return useQuery<TeamsWithServices["rows"], Problem>({
    queryKey: [...keys.all, "teams"],
    queryFn: async ({ signal }) => (await api("GET /services/teams", { signal })).rows,
  });
}

export function useService(id: string) {
  return useQuery<ServiceAnswer, Problem>({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => api("GET /services/:id", { params: { id }, signal }),
  });
}

export function usePromise(id: string, impact: Impact) {
  return useQuery<readonly PromisePreview[], Problem>({
    queryKey: keys.promise(id, impact),
    queryFn: async ({ signal }) => {
      const given = { params: { id }, query: { impact }, signal };
      return (await api("GET /services/:id/promise", given)).rows;
    },
  });
}

export function useEditorChoices(id: string) {
  return useQuery<EditorChoices, Problem>({
    queryKey: keys.choices(id),
    queryFn: ({ signal }) => api("GET /services/:id/choices", { params: { id }, signal }),
  });
}

/** A changed service replaces the one that was read; lists are read again. */
export function keepService(service: ServiceAnswer): void {
  queries.setQueryData(keys.one(service.id), service);
  void queries.invalidateQueries({ queryKey: [...keys.all, "list"] });
  void queries.invalidateQueries({ queryKey: [...keys.all, "promise", service.id] });
}

export async function findPersons(words: string, signal: AbortSignal): Promise<readonly Found[]> {
  const query = { limit: 8, ...(words && { search: words }) };
  const { rows } = await organisation("GET /persons", { query, signal });
  return rows.map(({ id, name, teams }) => ({
    id,
    name,
    detail: teams.map((team) => team.name).join(", "),
    kind: "person",
  }));
}

export async function findTeams(words: string, signal: AbortSignal): Promise<readonly Found[]> {
  const { rows } = await organisation("GET /teams", { signal });
  return rows
    .filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()))
    .slice(0, 12)
    .map(({ id, name }) => ({ id, name, kind: "team" }));
}
