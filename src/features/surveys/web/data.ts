/** What the screens of surveys read, and what they write. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { AnswerGiven, surveysContract } from "#contract/surveys";
import type { AnswerOf, BodyOf } from "#platform/http/contract.ts";
import { castSealed, fetchBallots, joinShares, myBallots } from "#web/ballots.ts";
import { client, newKey } from "#web/data/client.ts";
import { useLive } from "#web/data/live.ts";
import { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { go } from "#web/navigation.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { useMe } from "#web/session.ts";
import { say, sayUndoable } from "#web/ui/toasts.ts";
import type { Words } from "./use-words.ts";

type Contract = typeof surveysContract;
const api = client<Contract>();

interface PlanDays {
  readonly fromDay: string;
  readonly untilDay: string;
  readonly opensOn: string;
  /** Months from one wave to the next, and how many there are. */
  readonly every: number;
  readonly times: number;
}

const keys = {
  all: ["surveys"],
  list: (retired: boolean) => ["surveys", "list", String(retired)],
  newest: ["surveys", "newest"],
  one: (id: string) => ["surveys", "one", id],
  wave: (id: string) => ["surveys", "wave", id],
  own: ["surveys", "own"],
  ballots: ["surveys", "ballots"],
  library: (kind: string) => ["surveys", "library", kind],
  choices: ["surveys", "choices"],
  ahead: ["surveys", "ahead"],
  plan: (id: string, days: PlanDays) => ["surveys", "plan", id, ...Object.values(days).map(String)],
} as const;

export type ListAnswer = AnswerOf<Contract["GET /surveys"]>;
export type OneAnswer = AnswerOf<Contract["GET /surveys/:id"]>;
export type WavePageAnswer = AnswerOf<Contract["GET /waves/:id"]>;
export type Choices = AnswerOf<Contract["GET /surveys/choices"]>;
export type Library = AnswerOf<Contract["GET /surveys/library"]>;
export type Plan = AnswerOf<Contract["GET /surveys/:id/plan"]>;
export type Ahead = Plan["ahead"];
export type NewSurvey = BodyOf<Contract["POST /surveys"]>;
export type ChangedSurvey = BodyOf<Contract["PUT /surveys/:id"]>;
export type NewWave = BodyOf<Contract["POST /surveys/:id/waves"]>["waves"][number];
export type OwnWaves = AnswerOf<Contract["GET /me/waves"]>["waves"];
export type OwnWave = OwnWaves[number];
export type Form = OwnWave["forms"][number];

export function useSurveys(retired: boolean) {
  return useInfiniteQuery<ListAnswer, Problem, { pages: ListAnswer[] }, readonly string[], string>({
    queryKey: keys.list(retired),
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      api("GET /surveys", {
        query: { retired, ...(pageParam !== "" && { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

export const oneSurvey = (id: string) => ({
  queryKey: keys.one(id),
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api("GET /surveys/:id", { params: { id }, signal }),
});

export const useSurvey = (id: string) => useQuery<OneAnswer, Problem>(oneSurvey(id));

/** The first page of those that run, for the palette. */
export const newestSurveys = {
  queryKey: keys.newest,
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api("GET /surveys", { query: { retired: false }, signal }),
};

/** It moves by the calendar, and for a key holder when another hands on or opens. */
export function useWave(id: string) {
  const wave = useQuery<WavePageAnswer, Problem>({
    queryKey: keys.wave(id),
    queryFn: ({ signal }) => api("GET /waves/:id", { params: { id }, signal }),
  });
  useLive(
    wave.data && [`wave:${id}`, ...(wave.data.isHolder ? [`poll:${id}`] : [])],
    keys.wave(id),
  );
  return wave;
}

export function useLibrary(kind: "service" | "pulse") {
  return useQuery<Library, Problem>({
    queryKey: keys.library(kind),
    queryFn: ({ signal }) => api("GET /surveys/library", { query: { kind }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useChoices() {
  return useQuery<Choices, Problem>({
    queryKey: keys.choices,
    queryFn: ({ signal }) => api("GET /surveys/choices", { signal }),
  });
}

/** Nothing while the days are not whole. */
export function usePlan(id: string, days: PlanDays) {
  return useQuery<Plan, Problem>({
    queryKey: keys.plan(id, days),
    queryFn: ({ signal }) => api("GET /surveys/:id/plan", { params: { id }, query: days, signal }),
    enabled: Object.values(days).every((day) => day !== ""),
    placeholderData: (before) => before,
  });
}

export function useAhead() {
  return useQuery<Ahead, Problem>({
    queryKey: keys.ahead,
    queryFn: async ({ signal }) => (await api("GET /surveys/ahead", { signal })).ahead,
  });
}

/** None for guests of vendors, who are asked nothing. */
export function useOwnWaves(wanted = true) {
  return useQuery<OwnWaves, Problem>({
    queryKey: keys.own,
    enabled: wanted,
    queryFn: async ({ signal }) => (await api("GET /me/waves", { signal })).waves,
  });
}

/** Where one's ballots are: by the form's group. */
export type BallotStates = ReadonlyMap<string, "here" | "cast" | "elsewhere" | "none">;

/** Fetched first: whoever opens the page to answer is not to wait for idle time. */
export function useBallotStates(personId: string, wanted: boolean) {
  return useQuery<BallotStates, Problem>({
    queryKey: keys.ballots,
    enabled: wanted,
    queryFn: async () => {
      await fetchBallots(personId);
      const polls = await myBallots(personId);
      return new Map(
        polls.flatMap(({ groups }) =>
          groups.map(({ groupId, state }) => [groupId, state] as const),
        ),
      );
    },
  });
}

/** Of the waves that ask the reader; null where they are not known (yet), or none of them is sealed. */
export function useBallotsOf(waves: OwnWaves | undefined): BallotStates | null {
  const { id } = useMe();
  const isSealed = waves?.some(({ mode }) => mode === "anonymous") ?? false;
  return useBallotStates(id, isSealed).data ?? null;
}

export const countElsewhere = (
  { mode, forms }: Pick<OwnWave, "mode" | "forms">,
  ballots: BallotStates | null,
): number =>
  mode === "anonymous"
    ? forms.filter(({ groupId }) => ballots?.get(groupId) === "elsewhere").length
    : 0;

/** Nothing of it can be answered in this browser. */
export const isAllElsewhere = (
  wave: Pick<OwnWave, "mode" | "forms">,
  ballots: BallotStates | null,
): boolean => wave.forms.length > 0 && countElsewhere(wave, ballots) === wave.forms.length;

const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });

export interface Sending {
  readonly wave: Pick<OwnWave, "id" | "mode">;
  readonly groupId: string;
  readonly personId: string;
  readonly answer: AnswerGiven;
}

/** An anonymous answer leaves sealed and without a session; nothing of the page is read again for it, since that would tell when it was sent. */
export async function sendAnswer({ wave, groupId, personId, answer }: Sending): Promise<true> {
  if (wave.mode === "anonymous") {
    await castSealed({ personId, pollId: wave.id, groupId }, answer);
    queries.setQueryData<BallotStates>(keys.ballots, (states) =>
      new Map(states).set(groupId, "cast"),
    );
    return true;
  }
  await api("PUT /me/waves/:id/answers/:groupId", {
    params: { id: wave.id, groupId },
    body: answer,
  });
  return true;
}

/** This and the acts below say what was done in the words of the page on which they stand. */
export async function makeSurvey(body: NewSurvey, { lang, sentences }: Words): Promise<true> {
  const { id } = await api("POST /surveys", { body });
  await readAgain();
  go(`/surveys/${id}`);
  say(sentences.form.made, { state: "kept", lang });
  return true;
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

export async function changeSurvey(
  id: string,
  body: ChangedSurvey,
  { lang, sentences }: Words,
): Promise<true> {
  await readOnConflict(api("PUT /surveys/:id", { params: { id }, body }));
  await readAgain();
  go(`/surveys/${id}`);
  say(sentences.form.saved, { state: "kept", lang });
  return true;
}

const setRetired = (id: string, retired: boolean, version: number) =>
  readOnConflict(api("PUT /surveys/:id/retired", { params: { id }, body: { retired, version } }));

export async function retireSurvey(
  { id, version }: { readonly id: string; readonly version: number },
  retired: boolean,
  { lang, sentences }: Words,
): Promise<true> {
  const changed = await setRetired(id, retired, version);
  await readAgain();
  sayUndoable({
    said: retired ? sentences.one.wasRetired : sentences.one.wasTakenUp,
    about: `survey:${id}`,
    lang,
    undo: async () => {
      await setRetired(id, !retired, changed.version);
      await readAgain();
    },
  });
  return true;
}

export const newWaveId = newKey;

export async function planWaves(
  surveyId: string,
  waves: NewWave[],
  { lang, sentences }: Words,
): Promise<true> {
  await api("POST /surveys/:id/waves", { params: { id: surveyId }, body: { waves } });
  await readAgain();
  say(sentences.planning.planned(waves.length), { state: "kept", lang });
  return true;
}

export async function callOff(
  { id, version }: { readonly id: string; readonly version: number },
  { lang, sentences }: Words,
): Promise<true> {
  await readOnConflict(api("POST /waves/:id/call-off", { params: { id }, body: { version } }));
  await readAgain();
  say(sentences.wave.calledOff, { lang });
  return true;
}

/** The second of the two key holders. */
export async function release(
  waveId: string,
  key: Unlocked,
  { lang, sentences }: Words,
): Promise<true> {
  const privateKey = await joinShares(waveId, key);
  await api("POST /waves/:id/release", { params: { id: waveId }, body: { privateKey } });
  await readAgain();
  say(sentences.wave.released, { state: "kept", lang });
  return true;
}

export const waveChanged = readAgain;
