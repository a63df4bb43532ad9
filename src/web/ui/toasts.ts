import { useSyncExternalStore } from "react";
import type { State } from "./StateMark.tsx";
import { sentencesNow } from "./words.ts";

export interface Toast {
  id: number;
  text: string;
  state: State | undefined;
  /** The language of the text, where it is not English. */
  lang?: string | undefined;
  undo: (() => void) | undefined;
  /** What the way back is about: once something else is done with that, there is no way back any more. */
  about?: string | undefined;
  /** How long it stays, unless pointed at or focused. */
  seconds: number;
}

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
    () => toasts,
  );
}

export function dismissToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

/** Says in a sentence what was done. At most three stand at a time. */
export function say(
  text: string,
  options: {
    state?: State;
    seconds?: number;
    undo?: () => void;
    about?: string | undefined;
    lang?: string | undefined;
  } = {},
): number {
  const toast: Toast = {
    id: nextId++,
    text,
    state: options.state,
    lang: options.lang,
    undo: options.undo,
    about: options.about,
    seconds: options.seconds ?? 5,
  };
  change([...toasts.slice(-2), toast]);
  return toast.id;
}

export interface Undoable {
  /** What was done: 'Request 412 is closed.' */
  said: string;
  undo: () => void | Promise<unknown>;
  /** How long it can be undone. */
  seconds?: number;
  /** What was acted on: `request:<id>`. The offer goes with the next act on it (`endUndo`). */
  about?: string;
  lang?: string;
}

/** Undo instead of 'are you sure?': says what was done and offers the way back. */
export function sayUndoable({ said, undo, seconds = 10, about, lang }: Undoable): void {
  const id = say(said, {
    seconds,
    about,
    lang,
    undo: () => {
      dismissToast(id);
      void undoing(undo);
    },
  });
}

/** Something else was done with it: what was said before offers no way back any more, and goes. */
export function endUndo(about: string): void {
  const left = toasts.filter((toast) => toast.undo === undefined || toast.about !== about);
  if (left.length < toasts.length) change(left);
}

/** The one that the key undoes. */
export const latestUndoable = (said: readonly Toast[]): Toast | undefined =>
  said.findLast((toast) => toast.undo !== undefined);

/** Undoes the latest act that still can be; false when there is none. */
export function undoLatest(): boolean {
  const latest = latestUndoable(toasts);
  latest?.undo?.();
  return latest !== undefined;
}

async function undoing(undo: Undoable["undo"]): Promise<void> {
  try {
    await undo();
    const { undone, lang } = sentencesNow();
    say(undone, { seconds: 3, lang });
  } catch {
    const { undoFailed, lang } = sentencesNow();
    say(undoFailed, { state: "broken", seconds: 8, lang });
  }
}
