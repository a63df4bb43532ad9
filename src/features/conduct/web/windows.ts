/**
 * What is written of a new version is one draft for all windows and devices of its writer. Of two that write at once the later stands in it,
 * and the words of the other are set aside on this device until they are taken up or forgotten: none go by themselves.
 */
import { useReducer, useState, useSyncExternalStore } from "react";
import { keptOnDevice, useDraft } from "#web/data/draft.ts";

/** One text of one window: what it holds is for its reader to know. */
export interface OfWindow {
  readonly window: string;
  readonly text: string;
}

/** More than these nobody has open; the oldest goes first. */
const mostAside = 8;

/** Words of another window that would be written over: what is kept, unless this window wrote it or shows just that. */
export function displacedBy(
  mine: string,
  kept: OfWindow | null,
  shown: string | null,
): OfWindow | null {
  return kept === null || kept.window === mine || kept.text === shown ? null : kept;
}

/** The newest first, of each window its latest words alone; those of this window stand in the draft. */
function setAside(
  aside: readonly OfWindow[],
  displaced: OfWindow | null,
  mine: string,
): OfWindow[] {
  const others = aside.filter(({ window }) => window !== mine && window !== displaced?.window);
  return (displaced ? [displaced, ...others] : others).slice(0, mostAside);
}

export interface Place {
  /** What the draft holds, whoever wrote it last. */
  readonly kept: OfWindow | null;
  readonly aside: readonly OfWindow[];
}

/** What lies beside the draft once a window that shows `shown` has written into it. */
export const asideAfter = (
  { kept, aside }: Place,
  { mine, shown }: { readonly mine: string; readonly shown: string | null },
): OfWindow[] => setAside(aside, displacedBy(mine, kept, shown), mine);

/** As it is kept in the draft and beside it; anything else is no text of a window. */
function readOfWindow(kept: unknown): OfWindow | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { window, text } = kept as Partial<Record<keyof OfWindow, unknown>>;
  return typeof window === "string" && typeof text === "string" ? { window, text } : null;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null; // empty, or words that this screen has not written
  }
};

/** A draft that names no window was begun before windows were told apart. */
export const readDraft = (text: string): OfWindow | null =>
  text === "" ? null : (readOfWindow(parsed(text)) ?? { window: "", text });

export function readAside(text: string): OfWindow[] {
  const list = parsed(text);
  return Array.isArray(list) ? list.map(readOfWindow).filter((one) => one !== null) : [];
}

const asideKey = (key: string): string => `goodturn-aside:${key}`;

function asideOnDevice(key: string): string {
  try {
    return localStorage.getItem(asideKey(key)) ?? "[]";
  } catch {
    return "[]"; // closed storage: nothing was set aside there
  }
}

function keepAside(key: string, aside: readonly OfWindow[]): void {
  try {
    if (aside.length === 0) localStorage.removeItem(asideKey(key));
    else localStorage.setItem(asideKey(key), JSON.stringify(aside));
  } catch {
    // Full or closed storage: the other window still holds its words.
  }
}

/** Other windows write while this one is open, or while it sleeps. */
function listen(changed: () => void): () => void {
  const stop = new AbortController();
  for (const name of ["storage", "focus", "pageshow"])
    window.addEventListener(name, changed, { signal: stop.signal });
  return () => stop.abort();
}

export interface DraftOfWindows {
  /** What this window shows; null until something was written. */
  readonly text: string | null;
  readonly wasKept: boolean;
  /** Other words of the same writer, the newest. */
  readonly other: OfWindow | null;
  readonly setText: (text: string) => void;
  /** Shows the other words instead; those that were shown are set aside. */
  readonly takeOther: () => void;
  readonly forgetOther: () => void;
  /** Published, or begun again: the words of this window go, and those of others stay. */
  readonly clear: () => void;
}

export function useDraftOfWindows(key: string): DraftOfWindows {
  const [mine] = useState(() => crypto.randomUUID());
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const draft = useDraft(key);
  const kept = readDraft(useSyncExternalStore(listen, () => keptOnDevice(key)));
  const aside = readAside(useSyncExternalStore(listen, () => asideOnDevice(key)));
  const shown = readDraft(draft.text)?.text ?? null;
  const displaced = displacedBy(mine, kept, shown);
  const other = displaced ?? aside.find(({ text }) => text !== shown) ?? null;
  /** Read anew at each stroke: what was drawn may be older than what another window has written since. */
  const beside = (): OfWindow[] => {
    const place = { kept: readDraft(keptOnDevice(key)), aside: readAside(asideOnDevice(key)) };
    return asideAfter(place, { mine, shown });
  };
  const write = (text: string, rest: readonly OfWindow[]): void => {
    keepAside(key, rest);
    draft.setText(JSON.stringify({ window: mine, text }));
  };
  const without = (one: OfWindow): OfWindow[] => beside().filter(({ text }) => text !== one.text);
  return {
    text: shown,
    wasKept: draft.wasKept && shown !== null,
    other,
    setText: (text) => write(text, beside()),
    takeOther: () => {
      if (!other) return;
      const rest = without(other);
      // Under a window of its own: these words are no longer those that this window writes.
      const own = shown === null ? [] : [{ window: crypto.randomUUID(), text: shown }];
      write(other.text, [...own, ...rest]);
    },
    forgetOther: () => {
      if (!other) return;
      const rest = without(other);
      if (displaced && shown !== null) write(shown, rest);
      else if (displaced) draft.clear();
      keepAside(key, rest);
      redraw();
    },
    clear: () => {
      keepAside(key, beside());
      draft.clear();
    },
  };
}
