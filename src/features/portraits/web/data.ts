/** What the screens of portraits read, and what they write. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { catalogueContract } from "#contract/catalogue";
import type {
  HintAnswer,
  MendingAnswer,
  Part,
  PartAnswer,
  PortraitAnswer,
  portraitsContract,
  PrioritiesAnswer,
  Reason,
  RhythmAnswer,
} from "#contract/portraits";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { languageNow } from "#web/data/language.ts";
import { queries } from "#web/data/query-client.ts";
import { endUndo, say, sayUndoable } from "#web/ui/toasts.ts";
import { wordsIn } from "./use-words.ts";

type Contract = typeof portraitsContract;
const api = client<Contract>();
const catalogue = client<typeof catalogueContract>();
export type FormHints = AnswerOf<Contract["GET /services/:id/hints"]>;
type Versions = AnswerOf<Contract["GET /teams/:id/words/:part"]>;

const keys = {
  all: ["portraits"],
  one: (teamId: string) => ["portraits", "team", teamId],
  versions: (teamId: string, part: Part) => ["portraits", "versions", teamId, part],
  form: (serviceId: string) => ["portraits", "form", serviceId],
} as const;

export function usePortrait(teamId: string) {
  return useQuery<PortraitAnswer, Problem>({
    queryKey: keys.one(teamId),
    queryFn: ({ signal }) => api("GET /teams/:id/portrait", { params: { id: teamId }, signal }),
  });
}

export function useRhythm(teamId: string) {
  return useQuery<RhythmAnswer, Problem>({
    queryKey: ["portraits", "rhythm", teamId],
    queryFn: ({ signal }) => api("GET /teams/:id/rhythm", { params: { id: teamId }, signal }),
  });
}

export function usePriorities(teamId: string) {
  return useQuery<PrioritiesAnswer, Problem>({
    queryKey: ["portraits", "priorities", teamId],
    queryFn: ({ signal }) => api("GET /teams/:id/priorities", { params: { id: teamId }, signal }),
  });
}

export function useMending(teamId: string) {
  return useQuery<MendingAnswer, Problem>({
    queryKey: ["portraits", "mending", teamId],
    queryFn: ({ signal }) => api("GET /teams/:id/mending", { params: { id: teamId }, signal }),
  });
}

export function useFormHints(serviceId: string) {
  return useQuery<FormHints, Problem>({
    queryKey: keys.form(serviceId),
    queryFn: ({ signal }) => api("GET /services/:id/hints", { params: { id: serviceId }, signal }),
  });
}

/** Versions come page by page, the newest first. */
export function useVersions(teamId: string, part: Part) {
  return useInfiniteQuery<Versions, Problem, { pages: Versions[] }, readonly string[], number>({
    queryKey: keys.versions(teamId, part),
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      api("GET /teams/:id/words/:part", {
        params: { id: teamId, part },
        query: pageParam === 0 ? {} : { before: pageParam },
        signal,
      }),
    getNextPageParam: ({ more, versions }) => (more ? versions.at(-1)?.version : undefined),
  });
}

/** The services of a team that have a form to put a hint on. */
export function useServicesOf(teamId: string) {
  return useQuery<readonly { id: string; name: string }[], Problem>({
    queryKey: ["portraits", "services", teamId],
    queryFn: async ({ signal }) => {
      const query = { teamId, state: "live", limit: 200 } as const;
      return (await catalogue("GET /services", { query, signal })).rows;
    },
  });
}

const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });

/** What stands there now, read anew: for whoever was told that it has changed. */
export async function readPart(teamId: string, part: Part): Promise<PartAnswer | undefined> {
  await readAgain();
  const { words } = await api("GET /teams/:id/portrait", { params: { id: teamId } });
  return words.find((one) => one.part === part);
}

async function putWords(
  teamId: string,
  part: Part,
  body: { words: string; version: number },
): Promise<PartAnswer> {
  const written = await api("PUT /teams/:id/words/:part", { params: { id: teamId, part }, body });
  await readAgain();
  return written;
}

/** `before` is what stood there, for the way back. */
export async function saveWords(teamId: string, before: PartAnswer, words: string): Promise<true> {
  const { part, version } = before;
  const written = await putWords(teamId, part, { words, version });
  const about = `words:${teamId}:${part}`;
  endUndo(about);
  const undo = () => putWords(teamId, part, { words: before.words, version: written.version });
  const { lang, sentences } = wordsIn[languageNow()];
  sayUndoable({ lang, said: sentences.dialog.saved, undo, about });
  return true;
}

interface HintWritten {
  readonly serviceId: string | null;
  readonly says: string;
}

export async function addHint(
  teamId: string,
  written: HintWritten,
  reason: Reason | null,
): Promise<true> {
  await api("POST /teams/:id/hints", { params: { id: teamId }, body: { ...written, reason } });
  await readAgain();
  const { lang, sentences } = wordsIn[languageNow()];
  say(sentences.hints.saved, { state: "kept", lang });
  return true;
}

export async function changeHint(
  { id, version }: Pick<HintAnswer, "id" | "version">,
  written: HintWritten,
): Promise<true> {
  await api("PUT /hints/:id", { params: { id }, body: { ...written, version } });
  await readAgain();
  const { lang, sentences } = wordsIn[languageNow()];
  say(sentences.hints.saved, { state: "kept", lang });
  return true;
}

export async function retireHint({ id }: HintAnswer): Promise<true> {
  await api("POST /hints/:id/retire", { params: { id } });
  await readAgain();
  const undo = async (): Promise<void> => {
    await api("POST /hints/:id/restore", { params: { id } });
    await readAgain();
  };
  const { lang, sentences } = wordsIn[languageNow()];
  sayUndoable({ lang, said: sentences.hints.retired, undo, about: `hint:${id}` });
  return true;
}

export async function leaveForNow(serviceId: string, reason: Reason): Promise<true> {
  const params = { id: serviceId, reason };
  await api("PUT /services/:id/set-aside/:reason", { params });
  await readAgain();
  const undo = async (): Promise<void> => {
    await api("DELETE /services/:id/set-aside/:reason", { params });
    await readAgain();
  };
  const { lang, sentences } = wordsIn[languageNow()];
  sayUndoable({ lang, said: sentences.found.left, undo, about: `found:${serviceId}:${reason}` });
  return true;
}
