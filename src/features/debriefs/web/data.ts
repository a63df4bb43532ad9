/** What the screens of debriefs read. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { ActionState, debriefsContract } from "#contract/debriefs";
import type { organisationContract } from "#contract/organisation";
import type { AnswerOf } from "#platform/http/contract.ts";
import { base, client } from "#web/data/client.ts";
import { useLive } from "#web/data/live.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import type { Found } from "#web/ui/Combobox.tsx";

type Contract = typeof debriefsContract;
export const api = client<Contract>();
const house = client<typeof organisationContract>();
const keys = {
  all: ["debriefs"],
  one: (id: string) => ["debriefs", "one", id],
  list: (state: string, words: string) => ["debriefs", "list", state, words],
  actions: (state: string, team: string) => ["debriefs", "actions", state, team],
  mine: ["debriefs", "mine"],
  choices: ["debriefs", "choices"],
} as const;

export type One = AnswerOf<Contract["GET /debriefs/:id"]>;
export type ListAnswer = AnswerOf<Contract["GET /debriefs"]>;
export type ActionsAnswer = AnswerOf<Contract["GET /actions"]>;
export type MineAnswer = AnswerOf<Contract["GET /actions/mine"]>;
export type Choices = AnswerOf<Contract["GET /debriefs/choices"]>;
export type Card = One["cards"][number];
export type Theme = One["themes"][number];
export type Action = One["actions"][number];
export type Person = One["people"][number];

/** Read again whenever somebody changes something in it. */
export function useDebrief(id: string) {
  const queryKey = keys.one(id);
  useLive(`debrief:${id}`, queryKey);
  return useQuery<One, Problem>({
    queryKey,
    queryFn: ({ signal }) => api("GET /debriefs/:id", { params: { id }, signal }),
  });
}

/** The newest first, page by page. */
export function useDebriefs(state: "open" | "closed", words: string) {
  return useInfiniteQuery<ListAnswer, Problem, { pages: ListAnswer[] }, readonly string[], string>({
    queryKey: keys.list(state, words),
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      api("GET /debriefs", {
        query: {
          state,
          limit: 30,
          ...(words !== "" && { q: words }),
          ...(pageParam !== "" && { cursor: pageParam }),
        },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: (before) => before,
  });
}

export function useActions(state: ActionState | "all", teamId: string) {
  return useInfiniteQuery<
    ActionsAnswer,
    Problem,
    { pages: ActionsAnswer[] },
    readonly string[],
    string
  >({
    queryKey: keys.actions(state, teamId),
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      api("GET /actions", {
        query: {
          limit: 50,
          ...(state !== "all" && { state }),
          ...(teamId !== "" && { team: teamId }),
          ...(pageParam !== "" && { cursor: pageParam }),
        },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: (before) => before,
  });
}

export function useOwnActions(isAsked: boolean) {
  return useQuery<MineAnswer, Problem>({
    queryKey: keys.mine,
    queryFn: ({ signal }) => api("GET /actions/mine", { signal }),
    enabled: isAsked,
  });
}

export function useChoices() {
  return useQuery<Choices, Problem>({
    queryKey: keys.choices,
    queryFn: ({ signal }) => api("GET /debriefs/choices", { signal }),
  });
}

/** Colleagues of any team, by their names. */
export async function findPersons(words: string, signal: AbortSignal): Promise<readonly Found[]> {
  const q = words.trim();
  const query = { limit: 20, state: "present" as const, ...(q !== "" && { search: q }) };
  const { rows } = await house("GET /persons", { query, signal });
  return rows
    .filter(({ guest }) => !guest)
    .map(({ id, name, teams }) => ({
      id,
      name,
      kind: "person" as const,
      detail: teams.map((one) => one.name).join(", "),
    }));
}

export const exportHref = (path: string, format: "csv" | "json"): string =>
  `${base}/${path}/export?format=${format}`;

export const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });
