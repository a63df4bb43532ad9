/** What the screens of the chain read, and what they write. */
import { useQuery } from "@tanstack/react-query";
import type {
  chainContract,
  ComparedAnswer,
  ExerciseAnswer,
  SightAnswer,
  TeamSightAnswer,
} from "#contract/chain";
import type { BodyOf } from "#platform/http/contract.ts";
import { base, client } from "#web/data/client.ts";
import { languageNow } from "#web/data/language.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { endUndo, say, sayUndoable } from "#web/ui/toasts.ts";
import { wordsIn } from "./use-words.ts";

type Contract = typeof chainContract;
const api = client<Contract>();
const keys = {
  all: ["chain"],
  sight: ["chain", "mine"],
  ofTeam: (teamId: string) => ["chain", "team", teamId],
  compared: (team: string) => ["chain", "compared", team],
  exercise: (team: string) => ["chain", "exercise", team],
} as const;

const teamQuery = (team: string) => (team === "" ? {} : { team });

export function useSight() {
  return useQuery<SightAnswer, Problem>({
    queryKey: keys.sight,
    queryFn: ({ signal }) => api("GET /chain/mine", { signal }),
  });
}

export function useTeamSight(teamId: string) {
  return useQuery<TeamSightAnswer, Problem>({
    queryKey: keys.ofTeam(teamId),
    queryFn: ({ signal }) => api("GET /chain/teams/:id/sight", { params: { id: teamId }, signal }),
  });
}

/** '' for all teams. */
export function useCompared(team: string) {
  return useQuery<ComparedAnswer, Problem>({
    queryKey: keys.compared(team),
    queryFn: ({ signal }) => api("GET /chain/compared", { query: teamQuery(team), signal }),
  });
}

export function useExercise(team: string) {
  return useQuery<ExerciseAnswer, Problem>({
    queryKey: keys.exercise(team),
    queryFn: ({ signal }) => api("GET /chain/exercise", { query: teamQuery(team), signal }),
  });
}

const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });

/** The two ends in words, for what is said afterwards. */
export interface Said {
  readonly from: string;
  readonly to: string;
}

async function withdrawById(id: string): Promise<void> {
  await api("POST /chain/links/:id/withdraw", { params: { id } });
  await readAgain();
}

/** What was done last with a link can be taken back, and what was done before no more. */
function offerUndo(id: string, said: string, undo: () => Promise<void>): void {
  const about = `chain-link:${id}`;
  endUndo(about);
  sayUndoable({ said, undo, about, lang: languageNow() });
}

export async function declareLink(
  ends: BodyOf<Contract["POST /chain/links"]>,
  { from, to }: Said,
): Promise<true> {
  const { id, confirmed } = await api("POST /chain/links", { body: ends });
  await readAgain();
  const words = wordsIn[languageNow()].links;
  const said = confirmed ? words.declared(from, to) : words.declaredWaits(from, to);
  offerUndo(id, said, () => withdrawById(id));
  return true;
}

export async function confirmLink(id: string, { from, to }: Said): Promise<true> {
  await api("POST /chain/links/:id/confirm", { params: { id } });
  await readAgain();
  offerUndo(id, wordsIn[languageNow()].links.nowConfirmed(from, to), async () => {
    await api("POST /chain/links/:id/unconfirm", { params: { id } });
    await readAgain();
  });
  return true;
}

export async function withdrawLink(id: string, { from, to }: Said): Promise<true> {
  await withdrawById(id);
  offerUndo(id, wordsIn[languageNow()].links.nowWithdrawn(from, to), async () => {
    await api("POST /chain/links/:id/restore", { params: { id } });
    await readAgain();
  });
  return true;
}

export async function noteNamed(serviceId: string): Promise<true> {
  await api("POST /chain/services/:id/named", { params: { id: serviceId } });
  await readAgain();
  return true;
}

export async function beginAnew(teamId: string): Promise<true> {
  await api("POST /chain/exercise/begin", { body: { teamId } });
  await readAgain();
  const { exercise, lang } = wordsIn[languageNow()];
  say(exercise.begunAnew, { lang });
  return true;
}

export const exportHref = (format: "csv" | "json"): string =>
  `${base}/chain/export?format=${format}`;

export const previewLinks = (text: string) => api("POST /chain/import/preview", { body: { text } });

export async function bringLinks(text: string) {
  const done = await api("POST /chain/import", { body: { text } });
  await readAgain();
  return done;
}
