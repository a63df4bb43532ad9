import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Keeps the focus on its row while the list changes under the reader: rows that move lose the focus in the browser, and a row that leaves
 * takes it along. It goes back to the same row, or to the one that now stands in its place.
 */
export function useKeptFocus(
  holder: RefObject<HTMLElement | null>,
  keysInOrder: readonly string[],
): void {
  const focused = useRef<{ key: string; at: number } | null>(null);
  const text = keysInOrder.join();
  const order = useRef(text);
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const stop = new AbortController();
    const note = (): void => {
      const stops = [...element.querySelectorAll<HTMLElement>("[data-walk]")];
      const at = stops.findIndex((one) => one.closest("li")?.contains(document.activeElement));
      const key = stops[at]?.dataset["walk"];
      focused.current = key === undefined ? null : { key, at };
    };
    element.addEventListener("focusin", note, { signal: stop.signal });
    element.addEventListener(
      "focusout",
      (event) => {
        // Gone by itself (the row moved or left): the new place of the focus is nowhere.
        if (event.relatedTarget !== null) focused.current = null;
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, [holder]);
  useLayoutEffect(() => {
    if (order.current === text) return;
    order.current = text;
    const was = focused.current;
    if (was === null || document.activeElement !== document.body) return;
    const stops = [...(holder.current?.querySelectorAll<HTMLElement>("[data-walk]") ?? [])];
    const same = stops.find((one) => one.dataset["walk"] === was.key);
    const target = same ?? stops[Math.min(was.at, stops.length - 1)];
    target?.focus({ preventScroll: true });
  }, [holder, text]);
}
