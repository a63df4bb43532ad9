/** What the screens of customers outside read, and what they write. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type {
  OutcomeAnswer,
  outcomesContract,
  OutcomeWritten,
  SegmentAnswer,
  SegmentWritten,
  ValueAnswer,
} from "#contract/outcomes";
import type { AnswerOf } from "#platform/http/contract.ts";
import { base, client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { go } from "#web/navigation.ts";
import { endUndo, say, sayUndoable } from "#web/ui/toasts.ts";
import { sentences } from "./sentences.ts";
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
  readonly mayEdit: boolean;
}

export function useOutside() {
  return useQuery<Outside, Problem>({
    queryKey: keys.list,
    queryFn: async ({ signal }) => {
      const [segments, outcomes] = await Promise.all([
        api("GET /segments", { signal }),
        api("GET /outcomes", { signal }),
      ]);
      return { segments: segments.rows, outcomes: outcomes.rows, mayEdit: outcomes.may.edit };
    },
  });
}

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

export async function saveSegment(id: string | null, body: SegmentWritten): Promise<true> {
  await (id === null
    ? api("POST /segments", { body })
    : api("PUT /segments/:id", { params: { id }, body }));
  await readAgain();
  say(sentences.segment.saved, { state: "kept" });
  return true;
}

export async function retireSegment(id: string): Promise<true> {
  await api("POST /segments/:id/retire", { params: { id } });
  await readAgain();
  say(sentences.segment.retired);
  return true;
}

export async function saveOutcome(id: string | null, body: OutcomeWritten): Promise<true> {
  if (id === null) {
    const made = await api("POST /outcomes", { body });
    go(`/outcomes/${made.id}`);
  } else await api("PUT /outcomes/:id", { params: { id }, body });
  await readAgain();
  say(sentences.outcome.saved, { state: "kept" });
  return true;
}

export async function retireOutcome(id: string): Promise<true> {
  await api("POST /outcomes/:id/retire", { params: { id } });
  await readAgain();
  say(sentences.outcome.retiredNow);
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
  sayUndoable({ said, undo, about });
}

/** `before` is what stood there, for the way back. */
export async function setValue(
  id: string,
  written: Written,
  before: Written | undefined,
): Promise<true> {
  await putValue(id, written);
  const undo = () => (before ? putValue(id, before) : dropValue(id, written.day));
  offerUndo(id, written.day, sentences.one.saved(dayWords(written.day)), undo);
  return true;
}

export async function removeValue(id: string, value: Written): Promise<true> {
  await dropValue(id, value.day);
  const undo = () => putValue(id, value);
  offerUndo(id, value.day, sentences.one.removed(dayWords(value.day)), undo);
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
