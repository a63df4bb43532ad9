/** What the screens of results read, and what leads write. */
import { useQuery } from "@tanstack/react-query";
import type {
  heardContract,
  ImprovementAnswer,
  NewestAnswer,
  TeamResults,
  WaveResults,
  WavesAnswer,
} from "#contract/heard";
import type { BodyOf } from "#platform/http/contract.ts";
import { base, client, newKey } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { useMe } from "#web/session.ts";
import { say, sayUndoable } from "#web/ui/toasts.ts";
import type { Words } from "./use-words.ts";

type Contract = typeof heardContract;
const api = client<Contract>();
const all = ["heard"];

export const exportHref = (id: string): string => `${base}/heard/${id}/export`;
export const waveHref = (id: string): string => `/surveys/results/${id}`;
export const teamHref = (id: string, teamId: string): string => `${waveHref(id)}/teams/${teamId}`;

export const wavesQuery = {
  queryKey: [...all, "list"],
  queryFn: ({ signal }: { signal: AbortSignal }) => api("GET /heard", { signal }),
};

export const useWaves = () => useQuery<WavesAnswer, Problem>(wavesQuery);

export function useWave(id: string) {
  return useQuery<WaveResults, Problem>({
    queryKey: [...all, id],
    queryFn: ({ signal }) => api("GET /heard/:id", { params: { id }, signal }),
  });
}

export function useTeamResults(id: string, teamId: string) {
  return useQuery<TeamResults, Problem>({
    queryKey: [...all, id, teamId],
    queryFn: ({ signal }) =>
      api("GET /heard/:id/teams/:teamId", { params: { id, teamId }, signal }),
  });
}

/** What the newest wave says of a team, or one customer team of it. Guests of vendors are told nothing of it. */
export function useNewest(id: string, customer?: string) {
  const isTeam = customer !== "unknown" && id !== "unknown";
  return useQuery<NewestAnswer, Problem>({
    ...newestOf(id, customer),
    enabled: !useMe().guest && isTeam,
  });
}

export const newestOf = (id: string, customer?: string) => ({
  queryKey: [...all, "newest", id, customer ?? ""],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api("GET /teams/:id/heard", { params: { id }, query: customer ? { customer } : {}, signal }),
});

const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: all });

/** This and the acts below say what was done in the words of the page on which they stand. */
export async function answer(
  results: TeamResults,
  words: string,
  { lang, sentences }: Words,
): Promise<true> {
  const params = { id: results.wave.id, teamId: results.team.id };
  const version = results.answers[0]?.version ?? 0;
  await api("PUT /heard/:id/teams/:teamId/answer", { params, body: { words, version } });
  await readAgain();
  say(sentences.team.answered, { state: "kept", lang });
  return true;
}

type Written = Omit<
  BodyOf<Contract["PUT /heard/:id/teams/:teamId/improvements/:improvementId"]>,
  "version"
>;

const put = async (
  { wave, team }: TeamResults,
  improvementId: string,
  body: Written & { version: number },
): Promise<void> => {
  const params = { id: wave.id, teamId: team.id, improvementId };
  await api("PUT /heard/:id/teams/:teamId/improvements/:improvementId", { params, body });
  await readAgain();
};

export async function takeUp(
  results: TeamResults,
  written: Written,
  { lang, sentences }: Words,
): Promise<true> {
  await put(results, newKey(), { ...written, version: 0 });
  say(sentences.team.takenUp, { state: "kept", lang });
  return true;
}

export async function drop(
  results: TeamResults,
  one: ImprovementAnswer,
  { lang, sentences }: Words,
): Promise<true> {
  const params = { id: results.wave.id, teamId: results.team.id, improvementId: one.id };
  await api("DELETE /heard/:id/teams/:teamId/improvements/:improvementId", { params });
  await readAgain();
  const { owner, what, key, dueDay } = one;
  const again = () =>
    put(results, newKey(), { what, key, dueDay, ownerId: owner?.id ?? "", version: 0 });
  sayUndoable({ said: sentences.team.dropped, lang, undo: again });
  return true;
}

type How = "done" | "not-done" | null;

export async function end(
  of: TeamResults,
  one: ImprovementAnswer,
  how: How,
  { lang, sentences }: Words,
): Promise<true> {
  const post = async (next: How, version: number): Promise<void> => {
    const params = { id: of.wave.id, teamId: of.team.id, improvementId: one.id };
    const body = { how: next, version };
    await api("POST /heard/:id/teams/:teamId/improvements/:improvementId/ending", { params, body });
    await readAgain();
  };
  await post(how, one.version);
  sayUndoable({
    said: sentences.team.endingSaid,
    lang,
    undo: () => post(one.ended, one.version + 1),
  });
  return true;
}
