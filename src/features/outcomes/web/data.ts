/** What the screens of customers outside read, and what they write. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type {
  OutcomeAnswer,
  outcomesContract,
  OutcomeWritten,
  RetiredAnswer,
  SegmentAnswer,
  SegmentWritten,
  ValueAnswer,
} from "#contract/outcomes";
import type { AnswerOf } from "#platform/http/contract.ts";
import { base, client } from "#web/data/client.ts";
import { languageNow } from "#web/data/language.ts";
import { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { go } from "#web/navigation.ts";
import { endUndo, say, sayUndoable } from "#web/ui/toasts.ts";
import { wordsIn } from "./use-words.ts";
import { dayWords } from "./words.ts";

type Contract = typeof outcomesContract;
const api = client<Contract>();
const keys = {
  all: ["customers-outside"],
  list: ["customers-outside", "list"],
  one: (id: string) => ["customers-outside", "one", id],
} as const;

export interface Outside {
  readonly segments: readonly SegmentAnswer[];
  readonly outcomes: readonly OutcomeAnswer[];
  readonly retired: RetiredAnswer;
  readonly mayEdit: boolean;
}

const outsideQuery = {
  queryKey: keys.list,
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Outside> => {
    const [segments, outcomes, retired] = await Promise.all([
      api("GET /segments", { signal }),
      api("GET /outcomes", { signal }),
      api("GET /outcomes/retired", { signal }),
    ]);
    const mayEdit = outcomes.may.edit;
    return { segments: segments.rows, outcomes: outcomes.rows, retired, mayEdit };
  },
};

export const useOutside = () => useQuery<Outside, Problem>(outsideQuery);

/** The same for a search as one types: read once a minute, not at each letter. */
export const readOutside = (): Promise<Outside> =>
  queries.fetchQuery({ ...outsideQuery, staleTime: 60_000 });

type OnePage = AnswerOf<Contract["GET /outcomes/:id"]>;

/** Values come page by page, the newest first. */
export function useOutcome(id: string) {
  return useInfiniteQuery<OnePage, Problem, { pages: OnePage[] }, readonly string[], string>({
    queryKey: keys.one(id),
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      api("GET /outcomes/:id", {
        params: { id },
        query: pageParam === "" ? {} : { before: pageParam },
        signal,
      }),
    getNextPageParam: ({ more, values }) => (more ? values.at(-1)?.day : undefined),
  });
}

const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });

/** What was changed meanwhile is read again at once, so that the next try starts from it. */
async function readOnConflict<Answer>(writing: Promise<Answer>): Promise<Answer> {
  try {
    return await writing;
  } catch (fault) {
    if (fault instanceof Problem && fault.reason === "changedMeanwhile") await readAgain();
    throw fault;
  }
}

/** `segment`: as it was when the dialog was opened; null for a new one. */
export async function saveSegment(
  segment: Pick<SegmentAnswer, "id" | "version"> | null,
  written: SegmentWritten,
): Promise<true> {
  if (segment) {
    const { id, version } = segment;
    await readOnConflict(
      api("PUT /segments/:id", { params: { id }, body: { ...written, version } }),
    );
  } else await api("POST /segments", { body: written });
  await readAgain();
  const spoken = wordsIn[languageNow()];
  say(spoken.segment.saved, { state: "kept", lang: spoken.lang });
  return true;
}

async function takeUpSegment(id: string): Promise<void> {
  await api("POST /segments/:id/take-up", { params: { id } });
  endUndo(`segment:${id}`);
  await readAgain();
}

export async function retireSegment(id: string): Promise<true> {
  await api("POST /segments/:id/retire", { params: { id } });
  await readAgain();
  const spoken = wordsIn[languageNow()];
  sayUndoable({
    lang: spoken.lang,
    said: spoken.segment.retired,
    undo: () => takeUpSegment(id),
    about: `segment:${id}`,
  });
  return true;
}

/** `outcome`: as it was when the dialog was opened; null for a new one. */
export async function saveOutcome(
  outcome: Pick<OutcomeAnswer, "id" | "version"> | null,
  written: OutcomeWritten,
): Promise<true> {
  if (outcome) {
    const { id, version } = outcome;
    await readOnConflict(
      api("PUT /outcomes/:id", { params: { id }, body: { ...written, version } }),
    );
  } else {
    const made = await api("POST /outcomes", { body: written });
    go(`/outcomes/${made.id}`);
  }
  await readAgain();
  const spoken = wordsIn[languageNow()];
  say(spoken.outcome.saved, { state: "kept", lang: spoken.lang });
  return true;
}

async function takeUpOutcome(id: string): Promise<void> {
  await api("POST /outcomes/:id/take-up", { params: { id } });
  endUndo(`outcome:${id}`);
  await readAgain();
}

export async function retireOutcome(id: string): Promise<true> {
  await api("POST /outcomes/:id/retire", { params: { id } });
  await readAgain();
  const spoken = wordsIn[languageNow()];
  sayUndoable({
    lang: spoken.lang,
    said: spoken.outcome.retiredNow,
    undo: () => takeUpOutcome(id),
    about: `outcome:${id}`,
  });
  return true;
}

/** From the list of what is retired, or the page of a series, long after the undo is gone. */
export async function takeUpAgain(
  what: "segment" | "outcome",
  { id, name }: { readonly id: string; readonly name: string },
): Promise<true> {
  await (what === "segment" ? takeUpSegment(id) : takeUpOutcome(id));
  const spoken = wordsIn[languageNow()];
  say(spoken.retired.takenUp(name), { state: "kept", lang: spoken.lang });
  return true;
}

type Written = Pick<ValueAnswer, "day" | "value" | "note">;

async function putValue(id: string, { day, value, note }: Written): Promise<void> {
  await api("PUT /outcomes/:id/values/:day", { params: { id, day }, body: { value, note } });
  await readAgain();
}

async function dropValue(id: string, day: string): Promise<void> {
  await api("DELETE /outcomes/:id/values/:day", { params: { id, day } });
  await readAgain();
}

/** What is done last with a day can be taken back, and what was done before no more. */
function offerUndo(id: string, day: string, said: string, undo: () => Promise<void>): void {
  const about = `value:${id}:${day}`;
  endUndo(about);
  sayUndoable({ said, undo, about, lang: languageNow() });
}

/** `before` is what stood there, for the way back. */
export async function setValue(
  id: string,
  written: Written,
  before: Written | undefined,
): Promise<true> {
  await putValue(id, written);
  const undo = () => (before ? putValue(id, before) : dropValue(id, written.day));
  const spoken = wordsIn[languageNow()];
  offerUndo(id, written.day, spoken.one.saved(dayWords(written.day, spoken)), undo);
  return true;
}

export async function removeValue(id: string, value: Written): Promise<true> {
  await dropValue(id, value.day);
  const undo = () => putValue(id, value);
  const spoken = wordsIn[languageNow()];
  offerUndo(id, value.day, spoken.one.removed(dayWords(value.day, spoken)), undo);
  return true;
}

export const exportHref = (format: "csv" | "json"): string =>
  `${base}/outcomes/export?format=${format}`;

export const previewFile = (text: string) =>
  api("POST /outcomes/import/preview", { body: { text } });

export async function bringFile(text: string): Promise<void> {
  await api("POST /outcomes/import", { body: { text } });
  await readAgain();
}

export const previewCsv = (id: string, csv: string) =>
  api("POST /outcomes/:id/values/preview", { params: { id }, body: { csv } });

export async function bringCsv(id: string, csv: string) {
  const done = await api("POST /outcomes/:id/values", { params: { id }, body: { csv } });
  await readAgain();
  return done;
}
