import { useQuery } from "@tanstack/react-query";
import type { catalogueContract } from "#contract/catalogue";
import type { WaysOutAnswer } from "#contract/chain";
import type { GoalAnswer, goalsContract, GoalState } from "#contract/goals";
import type { organisationContract } from "#contract/organisation";
import type { outcomesContract } from "#contract/outcomes";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import type { Found } from "#web/ui/Combobox.tsx";

type Contract = typeof goalsContract;
export const api = client<Contract>();
const house = client<typeof organisationContract>();
const outside = client<typeof outcomesContract>();
const catalogue = client<typeof catalogueContract>();

const keys = {
  all: ["goals"],
  list: (query: object) => ["goals", "list", query],
  one: (id: string) => ["goals", "one", id],
  initiatives: (query: object) => ["goals", "initiatives", query],
  initiative: (id: string) => ["goals", "initiative", id],
  waysOut: (id: string) => ["goals", "ways-out", id],
} as const;

export type GoalList = AnswerOf<Contract["GET /goals"]>;
export type GoalPageAnswer = AnswerOf<Contract["GET /goals/:id"]>;
export type InitiativeList = AnswerOf<Contract["GET /initiatives"]>;
export type InitiativePageAnswer = AnswerOf<Contract["GET /initiatives/:id"]>;
export type Brought = AnswerOf<Contract["POST /goals/import"]>;
export interface GoalFile {
  readonly format: "csv" | "json";
  readonly text: string;
}
export type ClosedState = Exclude<GoalState, "open">;

export interface GoalsAsked {
  readonly state: "open" | "closed" | "all";
  readonly team: string;
  readonly mine: boolean;
}

export function useGoals({ state, team, mine }: GoalsAsked) {
  const query = { state, ...(team !== "" && { team }), ...(mine && { mine }) };
  return useQuery<GoalList, Problem>({
    queryKey: keys.list(query),
    queryFn: ({ signal }) => api("GET /goals", { query, signal }),
  });
}

export function useGoal(id: string) {
  return useQuery<GoalPageAnswer, Problem>({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => api("GET /goals/:id", { params: { id }, signal }),
  });
}

export function useInitiatives(query: { state?: "present" | "ended" | "ended-early" }) {
  return useQuery<InitiativeList, Problem>({
    queryKey: keys.initiatives(query),
    queryFn: ({ signal }) => api("GET /initiatives", { query, signal }),
  });
}

export function useInitiative(id: string) {
  return useQuery<InitiativePageAnswer, Problem>({
    queryKey: keys.initiative(id),
    queryFn: ({ signal }) => api("GET /initiatives/:id", { params: { id }, signal }),
  });
}

export function useWaysOut(id: string) {
  return useQuery<WaysOutAnswer, Problem>({
    queryKey: keys.waysOut(id),
    queryFn: ({ signal }) => api("GET /initiatives/:id/ways-out", { params: { id }, signal }),
  });
}

export const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });

const asFound = ({ id, name }: { id: string; name: string }, detail?: string): Found => ({
  id,
  name,
  ...(detail !== undefined && { detail }),
});
const holds = (name: string, words: string): boolean =>
  name.toLowerCase().includes(words.trim().toLowerCase());

export async function findPeople(words: string, signal: AbortSignal): Promise<readonly Found[]> {
  const query = { search: words, limit: 20, state: "present" as const };
  const { rows } = await house("GET /persons", { query, signal });
  return rows
    .filter(({ guest }) => !guest)
    .map((one) => ({
      ...asFound(one, one.teams.map(({ name }) => name).join(", ")),
      kind: "person" as const,
    }));
}

export async function findTeams(words: string, signal: AbortSignal): Promise<readonly Found[]> {
  const { rows } = await house("GET /teams", { signal });
  return rows
    .filter(({ kind, name }) => kind === "team" && holds(name, words))
    .slice(0, 20)
    .map((one) => ({ ...asFound(one), kind: "team" as const }));
}

export async function findSegments(words: string, signal: AbortSignal): Promise<readonly Found[]> {
  const { rows } = await outside("GET /segments", { signal });
  return rows.filter(({ name }) => holds(name, words)).map((one) => asFound(one));
}

/** A series with its unit and direction, which its target takes over. */
export async function findOutcomes(words: string, signal: AbortSignal): Promise<readonly Found[]> {
  const { rows } = await outside("GET /outcomes", { signal });
  return rows
    .map(({ id, name, segment, unit }) =>
      asFound({ id, name: segment ? `${name}, ${segment.name}` : name }, unit),
    )
    .filter(({ name }) => holds(name, words))
    .slice(0, 20);
}

export async function findServices(words: string, signal: AbortSignal): Promise<readonly Found[]> {
  const query = { limit: 20, ...(words.trim() !== "" && { words }) };
  const { rows } = await catalogue("GET /services", { query, signal });
  return rows.map((one) => asFound(one, one.team.name));
}

export const whoseOf = ({ teams }: Pick<GoalAnswer, "teams">): string | undefined =>
  teams.length === 0 ? undefined : teams.map(({ name }) => name).join(", ");

export async function findOpenGoals(words: string, signal: AbortSignal): Promise<readonly Found[]> {
  const query = words.trim() === "" ? {} : { q: words.slice(0, 200) };
  const { rows } = await api("GET /goals", { query, signal });
  return rows.slice(0, 20).map((one) => asFound(one, whoseOf(one)));
}
