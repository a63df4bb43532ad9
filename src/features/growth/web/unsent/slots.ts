/**
 * Unsent writing: it survives a reload and a locked key on this device, sealed for its writer, and is never sent. Each tab has a slot of its own
 * for each form, so that two of them never write over each other; what a closed tab has left is taken over by the next that looks. Storage that
 * is full or closed costs only this safety, never the writing.
 */
import { type Context, openForOneself, sealForOneself } from "#web/sealing.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { filled, lengths } from "../sealed/sealing.ts";

/** All fields of a page filled up fit: what is too long to be kept as one is not lost before it was divided. */
const lengthsHere = [...lengths, 160_000, 800_000] as const;

const tab = crypto.randomUUID();
const lockOf = (one: string): string => `goodturn-growth-tab:${one}`;
const slotsOf = (personId: string, form: string): string =>
  `goodturn-growth-writing:${personId}:${form}:`;
const ownSlot = (personId: string, form: string): string => slotsOf(personId, form) + tab;
const contextOf = (form: string): Context => ({
  place: "growth writing",
  id: form,
  kind: "words",
  version: 1,
});

let isHeld = false;

/** The browser gives the lock free when the tab is gone, however it went. */
function holdTab(): void {
  if (isHeld) return;
  isHeld = true;
  void navigator.locks.request(lockOf(tab), () => new Promise<never>(() => {}));
}

const latest = new Map<string, number>();
function nextOf(slot: string): number {
  const next = (latest.get(slot) ?? 0) + 1;
  latest.set(slot, next);
  return next;
}

/** Of two that are sealed at once the later one stays. */
export async function keepUnsent(own: Unlocked, form: string, words: unknown): Promise<void> {
  const slot = ownSlot(own.personId, form);
  const mine = nextOf(slot);
  try {
    holdTab();
    const json = filled(JSON.stringify(words), lengthsHere);
    const sealed = await sealForOneself(own.publicKey, json, contextOf(form));
    if (mine === latest.get(slot)) localStorage.setItem(slot, sealed);
  } catch {
    // Too long, or a storage that is full or closed: what was typed stays on the screen.
  }
}

export function forgetUnsent(personId: string, form: string): void {
  const slot = ownSlot(personId, form);
  nextOf(slot);
  try {
    localStorage.removeItem(slot);
  } catch {
    // A closed storage kept nothing.
  }
}

/** What this tab had begun, or else one that is gone: that is this tab's from then on. Null where nothing is left that opens. */
export async function bringBack(own: Unlocked, form: string): Promise<unknown> {
  const slot = ownSlot(own.personId, form);
  try {
    holdTab();
    const kept = await openedIn(own, form, slot);
    // One after the other: of two tabs that open at once, each takes another one over.
    return kept === undefined
      ? await navigator.locks.request("goodturn-growth-taking-over", () => takeOver(own, form))
      : kept;
  } catch {
    return null; // a closed storage kept nothing
  }
}

async function takeOver(own: Unlocked, form: string): Promise<unknown> {
  for (const slot of await slotsLeft(own.personId, form)) {
    const kept = await openedIn(own, form, slot);
    const sealed = localStorage.getItem(slot);
    if (kept === undefined || sealed === null) continue;
    localStorage.setItem(ownSlot(own.personId, form), sealed);
    localStorage.removeItem(slot);
    return kept;
  }
  return null;
}

async function slotsLeft(personId: string, form: string): Promise<string[]> {
  const before = slotsOf(personId, form);
  const { held = [] } = await navigator.locks.query();
  const open = new Set(held.map(({ name }) => name));
  return Object.keys(localStorage).filter(
    (slot) => slot.startsWith(before) && !open.has(lockOf(slot.slice(before.length))),
  );
}

/** Undefined where nothing is kept, or it is of an earlier key, or damaged. */
async function openedIn(own: Unlocked, form: string, slot: string): Promise<unknown> {
  const sealed = localStorage.getItem(slot);
  if (sealed === null) return undefined;
  try {
    return JSON.parse(await openForOneself(own, sealed, contextOf(form)));
  } catch {
    return undefined;
  }
}
