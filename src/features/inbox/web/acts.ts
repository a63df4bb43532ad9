/** The acts on a line: shown at once, taken back where the server says no; and what is said of each. */
import type { requestsContract } from "#contract/requests";
import { client } from "#web/data/client.ts";
import { languageNow } from "#web/data/language.ts";
import { saidOf } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { say, sayUndoable } from "#web/ui/toasts.ts";
import { sentencesNow } from "#web/ui/words.ts";
import {
  api,
  change,
  type Choice,
  countDown,
  type InboxLine,
  keys,
  type Kind,
  type Preferences,
  refresh,
} from "./data.ts";
import { wordsIn } from "./use-words.ts";

const requests = client<typeof requestsContract>();

/** The pages of the inbox speak the language that was chosen, and so does what is said of an act. */
const wordsNow = () => wordsIn[languageNow()];

function sayFault(fault: unknown): void {
  const { lang, sentences } = wordsNow();
  const { text, by } = saidOf(fault, sentences.refusals, sentencesNow());
  say(text, { state: "broken", seconds: 8, lang: by === "server" ? "en" : lang });
}

/** Shows it done, sends it, and puts it back with a sentence when that fails. */
async function doing(
  lines: readonly InboxLine[],
  patch: Partial<InboxLine>,
  send: () => Promise<unknown>,
): Promise<boolean> {
  await queries.cancelQueries({ queryKey: keys.all });
  countDown(lines);
  change(new Set(lines.map(({ id }) => id)), { readAt: new Date().toISOString(), ...patch });
  try {
    await send();
    return true;
  } catch (fault) {
    sayFault(fault);
    return false;
  } finally {
    refresh();
  }
}

export async function markUnread(ids: readonly string[]): Promise<void> {
  await api("POST /inbox/unread", { body: { ids: [...ids] } });
  refresh();
}

/** Seen to: it leaves what is unread. */
export async function finishLine(line: InboxLine): Promise<void> {
  const send = () => api("POST /inbox/:id/read", { params: { id: line.id } });
  if (!(await doing([line], {}, send))) return;
  const { lang, sentences } = wordsNow();
  sayUndoable({ said: sentences.said.read, undo: () => markUnread([line.id]), lang });
}

/** When a line is opened: read, without a word about it. */
export function openLine(line: InboxLine): void {
  if (line.readAt !== null || line.waitsForAnswer) return;
  void doing([line], {}, () => api("POST /inbox/:id/read", { params: { id: line.id } }));
}

/** 'Yes, it was right', without leaving the inbox. */
export async function sayItWasRight(line: InboxLine): Promise<void> {
  const { request } = line;
  if (!request) return;
  const id = request.id;
  const send = () => requests("POST /requests/:id/confirm", { params: { id }, body: {} });
  const undo = async (): Promise<void> => {
    await requests("POST /requests/:id/undo", { params: { id }, body: {} });
    await markUnread([line.id]);
    void queries.invalidateQueries({ queryKey: ["request", id] });
  };
  if (!(await doing([line], { waitsForAnswer: false }, send))) return;
  const about = `request:${id}`;
  const { lang, sentences } = wordsNow();
  sayUndoable({ said: sentences.said.right(request.title), undo, seconds: 30, about, lang });
  void queries.invalidateQueries({ queryKey: ["request", id] });
}

export async function readAll(lines: readonly InboxLine[]): Promise<void> {
  let ids: readonly string[] = [];
  const done = await doing(lines, {}, async () => {
    ids = (await api("POST /inbox/read-all", { body: {} })).ids;
  });
  if (!done || ids.length === 0) return;
  const { lang, sentences } = wordsNow();
  sayUndoable({ said: sentences.said.readAll(ids.length), undo: () => markUnread(ids), lang });
}

export async function choose(kind: Kind, choice: Choice): Promise<void> {
  const before = queries.getQueryData<Preferences>(keys.preferences);
  const rows = before?.rows.map((row) => (row.kind === kind ? { ...row, choice } : row));
  if (rows) queries.setQueryData<Preferences>(keys.preferences, { rows });
  try {
    const after = await api("PUT /inbox/preferences", { body: { choices: { [kind]: choice } } });
    queries.setQueryData(keys.preferences, after);
    refresh();
  } catch (fault) {
    if (before) queries.setQueryData(keys.preferences, before);
    sayFault(fault);
  }
}
