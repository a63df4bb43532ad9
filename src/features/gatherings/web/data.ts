/** What the screens of gatherings read, and what they write. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { CoffeeSaid, gatheringsContract } from "#contract/gatherings";
import type { organisationContract } from "#contract/organisation";
import type { AnswerOf, BodyOf } from "#platform/http/contract.ts";
import { base, client } from "#web/data/client.ts";
import { languageNow } from "#web/data/language.ts";
import { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { go } from "#web/navigation.ts";
import type { Found } from "#web/ui/Combobox.tsx";
import { say } from "#web/ui/toasts.ts";
import { type Words, wordsIn } from "./use-words.ts";

type Contract = typeof gatheringsContract;
const api = client<Contract>();
const house = client<typeof organisationContract>();
const keys = {
  all: ["gatherings"],
  list: (state: string) => ["gatherings", "list", state],
  one: (id: string) => ["gatherings", "one", id],
  warming: (id: string) => ["gatherings", "warming", id],
  suggestions: ["gatherings", "suggestions"],
  coffee: ["gatherings", "coffee"],
} as const;

export type ListAnswer = AnswerOf<Contract["GET /gatherings"]>;
export type OneAnswer = AnswerOf<Contract["GET /gatherings/:id"]>;
export type SuggestionsAnswer = AnswerOf<Contract["GET /gatherings/suggestions"]>;
export type WarmingAnswer = AnswerOf<Contract["GET /gatherings/:id/relationships"]>;
export type CoffeeAnswer = AnswerOf<Contract["GET /coffee"]>;
export type NewBody = BodyOf<Contract["POST /gatherings"]>;
export type ChangeBody = BodyOf<Contract["PUT /gatherings/:id"]>;

/** To come by their day, or past ones the newest first; page by page. */
export function useGatherings(state: "to-come" | "past") {
  return useInfiniteQuery<ListAnswer, Problem, { pages: ListAnswer[] }, readonly string[], string>({
    queryKey: keys.list(state),
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      api("GET /gatherings", {
        query: { state, limit: 20, ...(pageParam !== "" && { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

export interface OfTeams {
  readonly team: string;
  /** With this one alone. */
  readonly with?: string;
}

/** The newest five of a team or of two, those to come among them. */
export function useGatheringsOf(of: OfTeams, enabled: boolean) {
  return useQuery<ListAnswer, Problem>({
    queryKey: keys.list(`${of.team} ${of.with ?? ""}`),
    enabled,
    queryFn: ({ signal }) =>
      api("GET /gatherings", { query: { ...of, state: "all", limit: 5 }, signal }),
  });
}

export function useSuggestions() {
  return useQuery<SuggestionsAnswer, Problem>({
    queryKey: keys.suggestions,
    queryFn: ({ signal }) => api("GET /gatherings/suggestions", { signal }),
  });
}

export function useGathering(id: string) {
  return useQuery<OneAnswer, Problem>({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => api("GET /gatherings/:id", { params: { id }, signal }),
  });
}

export function useWarming(id: string, enabled: boolean) {
  return useQuery<WarmingAnswer, Problem>({
    queryKey: keys.warming(id),
    enabled,
    queryFn: ({ signal }) => api("GET /gatherings/:id/relationships", { params: { id }, signal }),
  });
}

export function useCoffee() {
  return useQuery<CoffeeAnswer, Problem>({
    queryKey: keys.coffee,
    queryFn: ({ signal }) => api("GET /coffee", { signal }),
  });
}

/** Open teams of the house whose names hold these words. */
export async function findTeams(words: string, signal: AbortSignal): Promise<readonly Found[]> {
  const { rows } = await house("GET /teams", { signal });
  const wanted = words.trim().toLowerCase();
  return rows
    .filter(({ kind, name }) => kind === "team" && name.toLowerCase().includes(wanted))
    .slice(0, 20)
    .map(({ id, name }) => ({ id, name, kind: "team" as const }));
}

/** Names of these teams, for an address that holds their ids. */
export function useTeamsNamed(ids: readonly string[]) {
  return useQuery<readonly Found[], Problem>({
    queryKey: ["gatherings", "teams", ...ids],
    queryFn: async ({ signal }) => {
      const { rows } = await house("GET /teams", { signal });
      return ids
        .flatMap((id) => rows.filter((row) => row.id === id))
        .map(({ id, name }) => ({ id, name }));
    },
  });
}

export const exportHref = (format: "csv" | "json"): string =>
  `${base}/gatherings/export?format=${format}`;
export const invitationHref = (id: string): string => `${base}/gatherings/${id}/invitation`;

const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });

/** What was done, in the language that the reader chose. */
function saySo(of: (words: Words) => string, looks: { state?: "kept" } = {}): void {
  const words = wordsIn[languageNow()];
  say(of(words), { ...looks, lang: words.lang });
}

/** What was changed meanwhile is read again at once, so that the next try starts from it. */
async function readOnConflict<T>(writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (fault) {
    if (fault instanceof Problem && fault.reason === "changedMeanwhile") await readAgain();
    throw fault;
  }
}

export async function makeGathering(body: NewBody): Promise<true> {
  const { id } = await api("POST /gatherings", { body });
  await readAgain();
  go(`/gatherings/${id}`);
  saySo(({ sentences }) => sentences.form.made, { state: "kept" });
  return true;
}

export async function changeGathering(id: string, body: ChangeBody): Promise<true> {
  await readOnConflict(api("PUT /gatherings/:id", { params: { id }, body }));
  await readAgain();
  saySo(({ sentences }) => sentences.form.saved, { state: "kept" });
  return true;
}

export async function callOff(
  { id, version }: { readonly id: string; readonly version: number },
  why: string,
): Promise<true> {
  const body = { why, version };
  await readOnConflict(api("POST /gatherings/:id/cancellation", { params: { id }, body }));
  await readAgain();
  saySo(({ sentences }) => sentences.offing.done);
  return true;
}

export async function answerGathering(id: string, comes: boolean | null): Promise<true> {
  await api("PUT /gatherings/:id/answer", { params: { id }, body: { comes } });
  await readAgain();
  saySo(({ sentences }) => sentences.one.said, { state: "kept" });
  return true;
}

export async function tellPresence(
  id: string,
  body: { readonly came: boolean | null; readonly line: string },
): Promise<true> {
  await api("PUT /gatherings/:id/presence", { params: { id }, body });
  await readAgain();
  saySo(({ sentences }) => sentences.after.said, { state: "kept" });
  return true;
}

export async function countCame(id: string, came: number | null): Promise<true> {
  await api("PUT /gatherings/:id/count", { params: { id }, body: { came } });
  await readAgain();
  saySo(({ sentences }) => sentences.after.counted, { state: "kept" });
  return true;
}

export async function joinCoffee(teamIds: string[]): Promise<true> {
  await api("PUT /coffee", { body: { teamIds } });
  await readAgain();
  saySo(({ sentences }) => sentences.coffee.joined, { state: "kept" });
  return true;
}

export async function leaveCoffee(): Promise<true> {
  await api("DELETE /coffee");
  await readAgain();
  saySo(({ sentences }) => sentences.coffee.left);
  return true;
}

export async function sayOfCoffee(id: string, said: CoffeeSaid | null): Promise<true> {
  await api("PUT /coffee/:id", { params: { id }, body: { said } });
  await readAgain();
  saySo(({ sentences }) => sentences.coffee.said, { state: "kept" });
  return true;
}
