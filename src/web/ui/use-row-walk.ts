import { useRef, type RefObject } from "react";
import { useSentences } from "./words.ts";
import { useShortcut } from "./shortcuts.ts";

export interface RowWalk<Holder extends HTMLElement> {
  /** For the element around the rows. */
  ref: RefObject<Holder | null>;
  /** The `data-walk` of the row that holds the focus or held it last; what a row's shortcut acts on. */
  currentKey: () => string | undefined;
}

export interface RowWalkOptions {
  /** What j and k say on the '?' sheet: 'Next request', 'Previous request'. */
  next?: string | undefined;
  previous?: string | undefined;
  enabled?: boolean | undefined;
}

/**
 * Walks a list with j and k. Each row marks the link or button that opens it with `data-walk={key}`; the focus goes from one to the next, and
 * Enter opens, because it is a link.
 */
export function useRowWalk<Holder extends HTMLElement>(
  options: RowWalkOptions = {},
): RowWalk<Holder> {
  const sentences = useSentences();
  const { next = sentences.nextRow, previous = sentences.previousRow, enabled = true } = options;
  const ref = useRef<Holder>(null);
  const last = useRef<string>(undefined);

  const stops = (): HTMLElement[] => [
    ...(ref.current?.querySelectorAll<HTMLElement>("[data-walk]") ?? []),
  ];
  const focusedIn = (all: readonly HTMLElement[]): number => {
    const active = document.activeElement;
    const holder = active?.closest("li,tr");
    return all.findIndex(
      (stop) =>
        stop === active ||
        (holder != null && ref.current?.contains(holder) && holder.contains(stop)),
    );
  };
  const step = (by: number): void => {
    const all = stops();
    const focused = focusedIn(all);
    const remembered = all.findIndex((stop) => stop.dataset["walk"] === last.current);
    const at = focused >= 0 ? focused + by : Math.max(remembered, 0);
    const target = all[Math.min(Math.max(at, 0), all.length - 1)];
    if (!target) return;
    last.current = target.dataset["walk"];
    target.focus();
    target.closest("li,tr")?.scrollIntoView({ block: "nearest" });
  };
  useShortcut("j", next, () => step(1), { enabled });
  useShortcut("k", previous, () => step(-1), { enabled });
  const currentKey = (): string | undefined => {
    const all = stops();
    return all[focusedIn(all)]?.dataset["walk"] ?? last.current;
  };
  return { ref, currentKey };
}
