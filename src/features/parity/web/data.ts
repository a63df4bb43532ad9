/** What the screens of parity read, and what they write. */
import { useQuery } from "@tanstack/react-query";
import type { outcomesContract, SegmentAnswer } from "#contract/outcomes";
import type {
  LikeAnswer,
  LikeWritten,
  OutsideMonthAnswer,
  ParityDetail,
  parityContract,
} from "#contract/parity";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import { languageNow } from "#web/data/language.ts";
import { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { useSession } from "#web/session.ts";
import { endUndo, say, sayUndoable } from "#web/ui/toasts.ts";
import { wordsIn } from "./use-words.ts";
import { monthWords } from "./words.ts";

type Contract = typeof parityContract;
const api = client<Contract>();
const outcomes = client<typeof outcomesContract>();
const keys = {
  all: ["parity"],
  list: ["parity", "list"],
  one: (id: string) => ["parity", "one", id],
  row: (id: string) => ["parity", "row", id],
} as const;

export type ParityList = AnswerOf<Contract["GET /parity"]>;

export function useParity() {
  return useQuery<ParityList, Problem>({
    queryKey: keys.list,
    queryFn: ({ signal }) => api("GET /parity", { signal }),
  });
}

export function useParityOf(id: string) {
  return useQuery<ParityDetail, Problem>({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => api("GET /parity/:id", { params: { id }, query: {}, signal }),
  });
}

/** The comparison alone, for a line on another page; nothing for guests, who have no business with customers outside. */
export function useParityRow(id: string) {
  const me = useSession().data as { guest?: boolean } | null | undefined;
  return useQuery<ParityDetail["row"], Problem>({
    queryKey: keys.row(id),
    queryFn: async ({ signal }) =>
      (await api("GET /parity/:id", { params: { id }, query: { only: "row" }, signal })).row,
    enabled: me?.guest === false,
    retry: false,
  });
}

export function useSegments() {
  return useQuery<readonly SegmentAnswer[], Problem>({
    queryKey: ["customers-outside", "segments"],
    queryFn: async ({ signal }) => (await outcomes("GET /segments", { signal })).rows,
  });
}

const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });

export async function saveLike(
  id: string,
  was: string | null,
  written: LikeWritten,
): Promise<true> {
  await api("PUT /parity/:id/like", { params: { id }, body: { ...written, was } });
  await readAgain();
  const { lang, like: words } = wordsIn[languageNow()];
  say(words.saved, { state: "kept", lang });
  return true;
}

export async function takeLikeAway(id: string, like: LikeAnswer): Promise<true> {
  await api("POST /parity/:id/like/removal", { params: { id }, body: { was: like.id } });
  await readAgain();
  const { segment, what, firstAnswer, solved } = like;
  const undo = async (): Promise<void> => {
    const body = { segmentId: segment.id, what, firstAnswer, solved, was: null };
    await api("PUT /parity/:id/like", { params: { id }, body });
    await readAgain();
  };
  const { lang, like: words } = wordsIn[languageNow()];
  sayUndoable({ said: words.retired, undo, about: `like:${id}`, lang });
  return true;
}

export type MonthWritten = Pick<
  OutsideMonthAnswer,
  "month" | "kept" | "total" | "medianHours" | "source"
>;

/** What was changed meanwhile is read again at once, so that the next try starts from it. */
async function readOnConflict<Answer>(writing: Promise<Answer>): Promise<Answer> {
  try {
    return await writing;
  } catch (fault) {
    if (fault instanceof Problem && fault.reason === "changedMeanwhile") await readAgain();
    throw fault;
  }
}

/** Over the version that the writer has read, null where nothing stood there; answers the one that stands from now on. */
async function putMonth(
  id: string,
  { month, kept, total, medianHours, source }: MonthWritten,
  version: number | null,
): Promise<number> {
  const body = { kept, total, medianHours, source, version };
  const put = api("PUT /parity/:id/outside/:month", { params: { id, month }, body });
  const { version: stands } = await readOnConflict(put);
  await readAgain();
  return stands;
}

async function dropMonth(id: string, month: string, version: number): Promise<void> {
  const params = { id, month };
  await readOnConflict(api("DELETE /parity/:id/outside/:month", { params, query: { version } }));
  await readAgain();
}

/** What is done last with a month can be taken back, and what was done before no more. */
function offerUndo(id: string, month: string, said: string, undo: () => Promise<unknown>): void {
  const about = `outside:${id}:${month}`;
  endUndo(about);
  sayUndoable({ said, undo, about, lang: languageNow() });
}

/** `before` is what stood there, for the way back. */
export async function setMonth(
  id: string,
  written: MonthWritten,
  before: OutsideMonthAnswer | undefined,
): Promise<true> {
  const stands = await putMonth(id, written, before?.version ?? null);
  const undo = () => (before ? putMonth(id, before, stands) : dropMonth(id, written.month, stands));
  const spoken = wordsIn[languageNow()];
  offerUndo(id, written.month, spoken.one.saved(monthWords(written.month, spoken)), undo);
  return true;
}

export async function removeMonth(id: string, written: OutsideMonthAnswer): Promise<true> {
  await dropMonth(id, written.month, written.version);
  const undo = () => putMonth(id, written, null);
  const spoken = wordsIn[languageNow()];
  offerUndo(id, written.month, spoken.one.removed(monthWords(written.month, spoken)), undo);
  return true;
}

interface MonthsText {
  readonly csv: string;
  readonly source: string;
}

export const previewMonths = (id: string, body: MonthsText) =>
  api("POST /parity/:id/outside/preview", { params: { id }, body });

export async function bringMonths(id: string, body: MonthsText) {
  const done = await api("POST /parity/:id/outside", { params: { id }, body });
  await readAgain();
  return done;
}

/** JSON begins with a bracket of one kind or another; a table with words does not. */
const asText = (text: string) => ({
  text,
  form: /^\uFEFF?\s*[[{]/.test(text) ? ("json" as const) : ("csv" as const),
});

export const previewLikes = (text: string) =>
  api("POST /parity/likes/preview", { body: asText(text) });

export async function bringLikes(text: string) {
  const done = await api("POST /parity/likes", { body: asText(text) });
  await readAgain();
  return done;
}

export const exportHref = (form: "csv" | "json"): string => `/api/v1/parity/export?form=${form}`;
