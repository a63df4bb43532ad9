/**
 * The reader's private key while it is unlocked: in this tab alone, for half an hour after its last use. It is never written anywhere, and
 * cannot be taken out of the browser's keeping.
 */
import { useSyncExternalStore } from "react";
import { useMe } from "#web/session.ts";

export interface Unlocked {
  readonly keyId: string;
  readonly personId: string;
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
}

export const minutesUnlocked = 30;

let present: Unlocked | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function put(next: Unlocked | null): void {
  present = next;
  clearTimeout(timer);
  if (next) timer = setTimeout(lock, minutesUnlocked * 60_000);
  for (const listener of listeners) listener();
}

export const unlock = (key: Unlocked): void => put(key);
export const lock = (): void => put(null);

/** It was used: the half hour begins anew. */
export function keepUnlocked(): void {
  if (!present) return;
  clearTimeout(timer);
  timer = setTimeout(lock, minutesUnlocked * 60_000);
}

/** Each stroke below the target is a use; answers how to stop listening. What is typed without a key to seal it would be lost. */
export function keepUnlockedWhileTyping(target: EventTarget): () => void {
  target.addEventListener("input", keepUnlocked);
  return () => target.removeEventListener("input", keepUnlocked);
}

/** The reader's own key, or null while it is locked. Whoever signs in after somebody else never finds the other's. */
export function useUnlocked(): Unlocked | null {
  const { id } = useMe();
  const key = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => present,
  );
  return key?.personId === id ? key : null;
}
