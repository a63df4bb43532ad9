/** Acts on a request: sent with the version that was seen, shown at once, taken back where the server says no. */
import { queries } from "#web/data/query-client.ts";
import { languageNow } from "#web/data/language.ts";
import { Problem } from "#web/data/problem.ts";
import { endUndo, say, sayUndoable } from "#web/ui/toasts.ts";
import { wordsNow } from "../use-words.ts";
import { saidNow } from "../words/own-refusals.ts";
import { api, keys, type HistoryEntry, type RequestDetail } from "./api.ts";

/** Seconds for which the message offers the way back; the history offers it for the whole two minutes. */
const undoToastSeconds = 30;

export interface Acting {
  request: Pick<RequestDetail, "id" | "number">;
  send: () => Promise<RequestDetail | null>;
  /** What the request looks like once it is done, to be shown before the answer is here. */
  expect?: Partial<RequestDetail> | undefined;
  /** What was done, in a sentence. */
  said?: string | undefined;
  canUndo?: boolean | undefined;
}

/** Carries the act out and answers the request as it stands then. Throws the Problem after fetching what is new. */
export async function act(acting: Acting): Promise<RequestDetail | null> {
  const { request, send, expect, said, canUndo = false } = acting;
  const key = keys.one(request.id);
  await queries.cancelQueries({ queryKey: key, exact: true });
  const before = queries.getQueryData<RequestDetail>(key);
  if (before && expect) queries.setQueryData(key, { ...before, ...expect });
  try {
    const after = await send();
    endUndo(aboutOf(request.id));
    if (after) queries.setQueryData(key, after);
    refreshAround(request.id, after !== null);
    if (said !== undefined && canUndo)
      sayUndoable({
        said,
        seconds: undoToastSeconds,
        about: aboutOf(request.id),
        lang: languageNow(),
        undo: () => takeBack(request.id, after?.version),
      });
    else if (said !== undefined) say(said, { state: "done", lang: languageNow() });
    return after;
  } catch (fault) {
    if (before) queries.setQueryData(key, before);
    await queries.invalidateQueries({ queryKey: key });
    throw explained(fault, request.id);
  }
}

/** For a button or a key that has no place for an error of its own: the sentence comes as a message. */
export async function actOrSay(acting: Acting): Promise<RequestDetail | null> {
  try {
    return await act(acting);
  } catch (fault) {
    sayBroken(fault);
    return null;
  }
}

function sayBroken(fault: unknown): void {
  const { text, lang } = saidNow(fault);
  say(text, { state: "broken", seconds: 8, lang });
}

/** With the version that the step led to, only that step is taken back, and none that came after it. */
export async function takeBack(id: string, version?: number): Promise<void> {
  const body = version === undefined ? {} : { version };
  const after = await api("POST /requests/:id/undo", { params: { id }, body });
  endUndo(aboutOf(id));
  queries.setQueryData(keys.one(id), after);
  refreshAround(id, true);
}

const aboutOf = (id: string): string => `request:${id}`;

function refreshAround(id: string, hasAnswer: boolean): void {
  if (!hasAnswer) void queries.invalidateQueries({ queryKey: keys.one(id), exact: true });
  for (const queryKey of [
    keys.history(id),
    keys.defects(id),
    keys.promises(id),
    keys.related(id),
    keys.followers(id),
    keys.lists,
  ])
    void queries.invalidateQueries({ queryKey });
}

/** 'Ana changed it a moment ago': who it was stands in the history that has just been fetched. */
function explained(fault: unknown, id: string): unknown {
  if (!(fault instanceof Problem) || fault.reason !== "changedMeanwhile") return fault;
  const last = queries.getQueryData<HistoryEntry[]>(keys.history(id))?.at(-1);
  const detail = wordsNow().told.meanwhile(last?.actor?.name);
  return new Problem({ status: fault.status, reason: "meanwhile", title: fault.title, detail });
}

export async function takeBackOrSay(id: string): Promise<void> {
  try {
    await takeBack(id);
  } catch (fault) {
    sayBroken(fault);
    await queries.invalidateQueries({ queryKey: keys.one(id) });
  }
}
