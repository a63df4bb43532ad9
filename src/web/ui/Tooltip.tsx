import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from "react";
import { Kbd } from "./Kbd.tsx";
import css from "./Tooltip.module.css";

interface Shown {
  text: string;
  keys: string | undefined;
  left: number;
  top: number;
  above: boolean;
}

const openAfterMs = 350;
const edge = 8;

function placeFor(target: HTMLElement): Shown {
  const box = target.getBoundingClientRect();
  const above = box.bottom > innerHeight - 64;
  return {
    text: target.dataset["tip"] ?? "",
    keys: target.dataset["tipKeys"],
    left: Math.min(Math.max(box.left + box.width / 2, edge), innerWidth - edge),
    top: above ? box.top - 6 : box.bottom + 6,
    above,
  };
}

const tipped = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>("[data-tip]") : null;

/**
 * One tooltip for the whole page: any element with data-tip (and data-tip-keys) shows it on hover and focus. It costs a row nothing, stands
 * above open dialogs, can be hovered, and Escape puts it away. It only repeats what the element's label already says.
 */
export function TooltipLayer() {
  const [shown, setShown] = useState<Shown | null>(null);
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer = 0;
    const hide = (): void => {
      clearTimeout(timer);
      setShown(null);
    };
    const over = (event: Event): void => {
      if (event.target instanceof Node && layer.current?.contains(event.target)) return;
      const target = tipped(event);
      if (target === null) return hide();
      clearTimeout(timer);
      const isFocus = event.type === "focusin";
      if (isFocus && !target.matches(":focus-visible")) return;
      timer = window.setTimeout(
        () => target.isConnected && setShown(placeFor(target)),
        isFocus ? 0 : openAfterMs,
      );
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key === "Escape") hide();
    };
    const stop = new AbortController();
    const listen = { signal: stop.signal, capture: true, passive: true };
    document.addEventListener("pointerover", over, listen);
    document.addEventListener("focusin", over, listen);
    document.addEventListener("focusout", hide, listen);
    document.addEventListener("pointerdown", hide, listen);
    document.addEventListener("scroll", hide, listen);
    document.addEventListener("keydown", key, listen);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, []);
  useEffect(() => {
    if (shown !== null && layer.current?.isConnected) layer.current.showPopover();
  }, [shown]);
  if (shown === null) return null;
  const place: CSSProperties = { left: shown.left, top: shown.top };
  return (
    <div
      ref={layer}
      popover="manual"
      className={css["tip"]}
      style={place}
      data-above={shown.above || undefined}
      aria-hidden="true"
    >
      {shown.text}
      {shown.keys && <Kbd keys={shown.keys} />}
    </div>
  );
}

/** Gives a word a tooltip; it can be reached by the keyboard, and the tip is also read by screen readers. */
export function Tooltip({ tip, children }: { tip: string; children: ReactNode }) {
  return (
    <button type="button" className={css["anchor"]} data-tip={tip}>
      {children}
      <span className="unseen"> ({tip})</span>
    </button>
  );
}
