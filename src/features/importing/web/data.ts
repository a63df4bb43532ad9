/** What the screens of imports read and send. */
import { useQuery } from "@tanstack/react-query";
import type {
  GivenAnswer,
  importingContract,
  PreviewAnswer,
  RunAnswer,
  RunDetail,
} from "#contract/importing";
import { base, client, newKey, queryText } from "#web/data/client.ts";
import { offline, Problem, type ProblemJson } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";

export const api = client<typeof importingContract>();
const keys = {
  all: ["imports"],
  one: (id: string) => ["imports", id],
  look: (id: string, given: GivenAnswer) => ["imports", id, "preview", given],
} as const;

const lookAgainMs = 1_000;
const isGoing = (run: RunAnswer): boolean => run.state === "waiting" || run.state === "running";

export function useImports() {
  return useQuery<readonly RunAnswer[], Problem>({
    queryKey: keys.all,
    queryFn: async ({ signal }) => (await api("GET /imports", { signal })).rows,
    refetchInterval: ({ state }) => (state.data?.some(isGoing) ? lookAgainMs : false),
  });
}

/** Read again every second while it goes on. */
export function useImport(id: string) {
  return useQuery<RunDetail, Problem>({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => api("GET /imports/:id", { params: { id }, signal }),
    refetchInterval: ({ state }) => (state.data && isGoing(state.data) ? lookAgainMs : false),
  });
}

export function useLook({ id, given }: RunAnswer) {
  return useQuery<PreviewAnswer, Problem>({
    queryKey: keys.look(id, given),
    queryFn: ({ signal }) => api("GET /imports/:id/preview", { params: { id }, signal }),
    placeholderData: (before) => before,
  });
}

export async function readAgain(id: string): Promise<void> {
  await queries.invalidateQueries({ queryKey: keys.one(id) });
  void queries.invalidateQueries({ queryKey: keys.all, exact: true });
}

export async function correct(id: string, given: GivenAnswer): Promise<void> {
  await api("PUT /imports/:id/mapping", { params: { id }, body: given });
  await readAgain(id);
}

export async function startImport(id: string): Promise<void> {
  await api("POST /imports/:id/start", { params: { id } });
  await readAgain(id);
}

export async function putAway(id: string): Promise<void> {
  await api("DELETE /imports/:id", { params: { id } });
  queries.removeQueries({ queryKey: keys.one(id) });
  void queries.invalidateQueries({ queryKey: keys.all, exact: true });
}

export const unreadableHref = (id: string): string => `${base}/imports/${id}/unreadable`;

export const mostBytes = 2 ** 31;

/** Sends the file; `onSent` hears the share from 0 to 1. fetch cannot say that, so this is an XMLHttpRequest. */
export function sendFile(
  file: File,
  onSent: (share: number) => void,
): { done: Promise<RunAnswer>; stop: () => void } {
  const request = new XMLHttpRequest();
  request.open("POST", `${base}/imports${queryText({ name: file.name })}`);
  request.setRequestHeader("accept", "application/json");
  request.setRequestHeader("content-type", "application/octet-stream");
  request.setRequestHeader("idempotency-key", newKey());
  request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
  const done = new Promise<RunAnswer>((resolve, reject) => {
    request.onload = () => {
      if (request.status === 201) return resolve(JSON.parse(request.responseText) as RunAnswer);
      const isJson = (request.getResponseHeader("content-type") ?? "").includes("json");
      const told = isJson ? (JSON.parse(request.responseText) as ProblemJson) : {};
      reject(new Problem({ ...told, status: request.status }));
    };
    request.onerror = () => reject(offline());
  });
  request.send(file);
  return { done, stop: () => request.abort() };
}
