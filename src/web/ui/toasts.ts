import { useSyncExternalStore } from "react";
import type { State } from "./StateMark.tsx";
import { sentences } from "./sentences.ts";

export interface Toast {
  id: number;
  text: string;
  state: State | undefined;
  undo: (() => void) | undefined;
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
  );
}

export function dismissToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

/** Says in a sentence what was done. At most three stand at a time. */
export function say(
  text: string,
  options: { state?: State; seconds?: number; undo?: () => void } = {},
): number {
  const toast: Toast = {
    id: nextId++,
    text,
    state: options.state,
    undo: options.undo,
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
}

/** Undo instead of 'are you sure?': says what was done and offers the way back. */
export function sayUndoable({ said, undo, seconds = 10 }: Undoable): void {
  const id = say(said, {
    seconds,
    undo: () => {
      dismissToast(id);
      void undoing(undo);
    },
  });
}

/** Undoes the latest act that still can be; false when there is none. */
export function undoLatest(): boolean {
  const latest = toasts.findLast((toast) => toast.undo !== undefined);
  latest?.undo?.();
  return latest !== undefined;
}

async function undoing(undo: Undoable["undo"]): Promise<void> {
  try {
    await undo();
    say(sentences.undone, { seconds: 3 });
  } catch {
    say(sentences.undoFailed, { state: "broken", seconds: 8 });
  }
}
