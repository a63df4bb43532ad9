/**
 * Unsent writing: it survives a reload on this device, sealed for its writer, and is never sent. Storage that is full or closed costs only this
 * safety, never the writing.
 */
import { openForOneself, sealForOneself } from "#web/sealing.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { filled } from "./sealing.ts";

const storageKey = (personId: string): string => `goodturn-growth-writing:${personId}`;
const context = { place: "growth writing", id: "unsent", kind: "words", version: 1 } as const;

let latest = 0;

/** Of two that are sealed at once the later one stays. */
export async function keepWriting(own: Unlocked, words: object): Promise<void> {
  latest += 1;
  const mine = latest;
  try {
    const sealed = await sealForOneself(own.publicKey, filled(JSON.stringify(words)), context);
    if (mine === latest) localStorage.setItem(storageKey(own.personId), sealed);
  } catch {
    // Too long, or a storage that is full or closed: what was typed stays on the screen.
  }
}

export async function readWriting(own: Unlocked): Promise<unknown> {
  try {
    const sealed = localStorage.getItem(storageKey(own.personId));
    return sealed === null ? null : JSON.parse(await openForOneself(own, sealed, context));
  } catch {
    return null; // of an earlier key, or damaged
  }
}

export function forgetWriting(personId: string): void {
  latest += 1;
  try {
    localStorage.removeItem(storageKey(personId));
  } catch {
    // A closed storage kept nothing.
  }
}
