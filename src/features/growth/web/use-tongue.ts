import { createContext, use, useSyncExternalStore } from "react";
import { keepTongue, keptTongue, type Tongue } from "./words/tongue.ts";

/** Holds what is drawn within to one language, whatever was chosen. */
export const TongueContext = createContext<Tongue | null>(null);

/** Chosen in this window; null until then, so that what another window chose is read at the next opening. */
let chosen: Tongue | null = null;
const listeners = new Set<() => void>();

export function chooseTongue(next: Tongue): void {
  chosen = next;
  keepTongue(next);
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const now = (): Tongue => (chosen ??= keptTongue());

/** The language of all that stands here, as it was last chosen on this device. */
export function useTongue(): Tongue {
  const ofAll = useSyncExternalStore(listen, now, () => "en" as const);
  return use(TongueContext) ?? ofAll;
}
