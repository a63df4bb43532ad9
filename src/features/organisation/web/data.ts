/** What the screens of people and teams read. */
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { organisationContract } from "#contract/organisation";
import type { peopleContract } from "#contract/people";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { languageNow } from "#web/data/language.ts";
import type { Found } from "#web/ui/Combobox.tsx";
import { wordsIn } from "./use-words.ts";

type Contract = typeof organisationContract;
export const api = client<Contract>();
export const waysIn = client<typeof peopleContract>();

export type Person = AnswerOf<Contract["GET /persons/:id"]>;
export type Memberships = AnswerOf<Contract["GET /persons/:id/memberships"]>;
export type PersonInList = AnswerOf<Contract["GET /persons"]>["rows"][number];
export type TeamInList = AnswerOf<Contract["GET /teams"]>["rows"][number];
export type Team = AnswerOf<Contract["GET /teams/:id"]>;
export type Invitation = AnswerOf<Contract["GET /invitations"]>["rows"][number];
export type Preview = AnswerOf<Contract["POST /moving-in/preview"]>;
export type MovedIn = AnswerOf<Contract["POST /moving-in"]>;
export type State = "present" | "departed" | "all";

export function usePersons(search: string, state: State) {
  return useInfiniteQuery({
    queryKey: ["persons", search, state],
    queryFn: ({ pageParam, signal }) =>
      api("GET /persons", {
        query: { state, ...(search && { search }), ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

export const usePerson = (id: string) =>
  useQuery<Person, Problem>({
    queryKey: ["persons", "one", id],
    queryFn: ({ signal }) => api("GET /persons/:id", { params: { id }, signal }),
  });

export const useMemberships = (id: string) =>
  useQuery<Memberships, Problem>({
    queryKey: ["persons", "one", id, "memberships"],
    queryFn: ({ signal }) => api("GET /persons/:id/memberships", { params: { id }, signal }),
  });

export const useTeams = () =>
  useQuery<readonly TeamInList[], Problem>({
    queryKey: ["teams", "list"],
    queryFn: async ({ signal }) => (await api("GET /teams", { signal })).rows,
  });

export const useTeam = (id: string) =>
  useQuery<Team, Problem>({
    queryKey: ["teams", "one", id],
    queryFn: ({ signal }) => api("GET /teams/:id", { params: { id }, signal }),
  });

export const useInvitations = () =>
  useQuery<readonly Invitation[], Problem>({
    queryKey: ["invitations"],
    queryFn: async ({ signal }) => (await api("GET /invitations", { signal })).rows,
  });

export const readPeopleAgain = (): Promise<void> =>
  queries.invalidateQueries({
    predicate: ({ queryKey }) => ["persons", "teams"].includes(String(queryKey[0])),
  });

export async function findColleagues(
  words: string,
  signal: AbortSignal,
): Promise<readonly Found[]> {
  const query = { limit: 8, ...(words && { search: words }) };
  const { rows } = await api("GET /persons", { query, signal });
  return rows.map(({ id, name, email, teams }) => ({
    id,
    name,
    kind: "person",
    detail: teams.map((team) => team.name).join(", ") || (email ?? undefined),
  }));
}

export async function findTeams(words: string, signal: AbortSignal): Promise<readonly Found[]> {
  const { rows } = await api("GET /teams", { signal });
  return rows
    .filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()))
    .slice(0, 12)
    .map(({ id, name, kind }) => ({
      id,
      name,
      kind: "team",
      detail: kind === "vendor" ? wordsIn[languageNow()].sentences.teams.vendor : undefined,
    }));
}

export const zones = (): readonly { value: string; label: string }[] => {
  const known = Intl.supportedValuesOf("timeZone");
  return ["UTC", ...known.filter((zone) => zone !== "UTC")].map((value) => ({
    value,
    label: value.replaceAll("_", " "),
  }));
};

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
export const secretOfLink = (): string => location.hash.slice(1);
