/** What the screens of goals do. Each reads again and says what was done, with a way back where there is one. */
import type {
  Confidence,
  GoalAnswer,
  GoalWritten,
  InitiativeAnswer,
  InitiativeWritten,
  TargetAnswer,
  TargetWritten,
} from "#contract/goals";
import { languageNow } from "#web/data/language.ts";
import { dateWords } from "#web/data/zone.ts";
import { go } from "#web/navigation.ts";
import { endUndo, say, sayUndoable } from "#web/ui/toasts.ts";
import { api, type Brought, type ClosedState, type GoalFile, readAgain } from "./data.ts";
import { type Words, wordsIn } from "./use-words.ts";

const wordsNow = (): Words => wordsIn[languageNow()];

async function done(said: (sentences: Words["sentences"]) => string): Promise<true> {
  await readAgain();
  const { lang, sentences } = wordsNow();
  say(said(sentences), { state: "kept", lang });
  return true;
}

export async function saveGoal(goal: GoalAnswer | null, body: GoalWritten): Promise<true> {
  if (goal) {
    const { id, version } = goal;
    await api("PUT /goals/:id", { params: { id }, body: { ...body, version } });
  } else {
    const made = await api("POST /goals", { body: { ...body, targets: [] } });
    go(`/goals/${made.id}`);
  }
  return done(({ dialog }) => dialog.saved);
}

export async function reopenGoal(id: string, version: number): Promise<void> {
  await api("POST /goals/:id/reopen", { params: { id }, body: { version } });
  await done(({ goal }) => goal.reopened);
}

export async function closeGoal(
  { id, version }: GoalAnswer,
  body: { state: ClosedState; why: string },
): Promise<true> {
  await api("POST /goals/:id/close", { params: { id }, body: { ...body, version } });
  await readAgain();
  const { lang, sentences } = wordsNow();
  sayUndoable({
    said: sentences.goal.closed,
    lang,
    undo: () => reopenGoal(id, version + 1),
    about: `goal:${id}`,
  });
  return true;
}

export async function saveTarget(
  goalId: string,
  target: TargetAnswer | null,
  body: TargetWritten,
): Promise<true> {
  if (target) {
    const params = { id: goalId, targetId: target.id };
    const { version } = target;
    await api("PUT /goals/:id/targets/:targetId", { params, body: { ...body, version } });
  } else await api("POST /goals/:id/targets", { params: { id: goalId }, body });
  return done(({ target }) => target.saved);
}

export async function removeTarget(goalId: string, targetId: string): Promise<void> {
  const params = { id: goalId, targetId };
  await api("DELETE /goals/:id/targets/:targetId", { params });
  await readAgain();
  const { lang, sentences } = wordsNow();
  sayUndoable({
    said: sentences.goal.removed,
    lang,
    undo: async () => {
      await api("POST /goals/:id/targets/:targetId/restore", { params });
      await readAgain();
    },
  });
}

interface Typed {
  readonly day: string;
  readonly value: number;
  readonly note: string;
}
interface OfTarget {
  readonly goalId: string;
  readonly targetId: string;
}

async function put({ goalId, targetId }: OfTarget, { day, value, note }: Typed): Promise<void> {
  const params = { id: goalId, targetId, day };
  await api("PUT /goals/:id/targets/:targetId/values/:day", { params, body: { value, note } });
  await readAgain();
}

async function drop({ goalId, targetId }: OfTarget, day: string): Promise<void> {
  await api("DELETE /goals/:id/targets/:targetId/values/:day", {
    params: { id: goalId, targetId, day },
  });
  await readAgain();
}

/** What is done last with a day can be taken back, and what was done before no more. */
function offerUndo(
  of: OfTarget,
  day: string,
  which: "saved" | "removed",
  undo: () => Promise<void>,
): void {
  const { lang, sentences } = wordsNow();
  const about = `value:${of.targetId}:${day}`;
  endUndo(about);
  sayUndoable({ said: sentences.series[which](dateWords(day, lang)), undo, about, lang });
}

/** `before` is what stood there, for the way back. */
export async function setValue(
  of: OfTarget,
  typed: Typed,
  before: Typed | undefined,
): Promise<true> {
  await put(of, typed);
  const undo = () => (before ? put(of, before) : drop(of, typed.day));
  offerUndo(of, typed.day, "saved", undo);
  return true;
}

export async function removeValue(of: OfTarget, typed: Typed): Promise<true> {
  await drop(of, typed.day);
  offerUndo(of, typed.day, "removed", () => put(of, typed));
  return true;
}

export async function checkIn(
  id: string,
  body: { confidence: Confidence; words: string },
): Promise<true> {
  await api("POST /goals/:id/check-ins", { params: { id }, body });
  return done(({ checkIn }) => checkIn.said);
}

export async function nameTension(
  id: string,
  body: { otherId: string; why: string },
): Promise<true> {
  await api("POST /goals/:id/tensions", { params: { id }, body });
  return done(({ tension }) => tension.named);
}

export async function speak(
  id: string,
  body: { body: string; goalId: string | null },
): Promise<true> {
  await api("POST /tensions/:id/words", { params: { id }, body });
  return done(({ tension }) => tension.said);
}

export async function settle(id: string, decided: string): Promise<true> {
  await api("POST /tensions/:id/settle", { params: { id }, body: { decided } });
  return done(({ tension }) => tension.settled);
}

export async function reopenTension(id: string): Promise<true> {
  await api("POST /tensions/:id/reopen", { params: { id } });
  return done(({ tension }) => tension.reopened);
}

export async function saveInitiative(
  initiative: InitiativeAnswer | null,
  body: InitiativeWritten,
): Promise<true> {
  if (initiative) {
    const { id, version } = initiative;
    await api("PUT /initiatives/:id", { params: { id }, body: { ...body, version } });
  } else {
    const made = await api("POST /initiatives", { body });
    go(`/initiatives/${made.id}`);
  }
  return done(({ initiative }) => initiative.saved);
}

export async function resumeInitiative(id: string, version: number): Promise<void> {
  await api("POST /initiatives/:id/resume", { params: { id }, body: { version } });
  await done(({ initiative }) => initiative.resumed);
}

export async function endInitiative({ id, version }: InitiativeAnswer, why: string): Promise<true> {
  await api("POST /initiatives/:id/end", { params: { id }, body: { why, version } });
  await readAgain();
  const { lang, sentences } = wordsNow();
  sayUndoable({
    said: sentences.initiative.ended,
    lang,
    undo: () => resumeInitiative(id, version + 1),
    about: `initiative:${id}`,
  });
  return true;
}

export const lookAtFile = (body: GoalFile): Promise<Brought> =>
  api("POST /goals/import/preview", { body });

export async function bringFile(body: GoalFile): Promise<Brought> {
  const brought = await api("POST /goals/import", { body });
  const { totals } = brought;
  await done(({ files }) => files.done(String(totals.new), String(totals.changed)));
  return brought;
}
