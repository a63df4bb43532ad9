import { useCallback, useEffect, useRef, useState } from "react";
import type { Unlocked } from "#web/own-keys.ts";
import { bringBack, forgetUnsent, keepUnsent } from "./slots.ts";

const keptAfterMs = 500;

/** How a form reads what was kept of it: null where that has not its form. */
export interface FormKept<T> {
  readonly read: (kept: unknown) => T | null;
  readonly isEmpty: (value: T) => boolean;
}

export interface Unsent<T> {
  readonly value: T;
  /** False until it was looked for: fields that are drawn before would write over it. */
  readonly isReady: boolean;
  readonly wasBrought: boolean;
  readonly write: (next: T) => void;
  /** Of what stands there by now, for whoever has waited meanwhile. */
  readonly writeOn: (change: (now: T) => T) => void;
  /** Once `kept` was kept: forgotten here, unless something was typed since; answers whether that is so. */
  readonly clear: (kept: T) => boolean;
}

/** What is typed and not kept: it survives a reload and a locked key, sealed on this device. */
export function useUnsent<T>(
  own: Unlocked,
  form: string,
  blank: T,
  { read, isEmpty }: FormKept<T>,
): Unsent<T> {
  const [value, setValue] = useState(blank);
  const [isReady, setReady] = useState(false);
  const [wasBrought, setBrought] = useState(false);
  /** What waits for being kept on the device; null where nothing does. */
  const waiting = useRef<{ readonly value: T } | null>(null);
  const latest = useRef(blank);
  useEffect(() => {
    let isHere = true;
    const look = async (): Promise<void> => {
      const back = read(await bringBack(own, form));
      if (!isHere) return;
      if (back !== null) {
        latest.current = back;
        setValue(back);
        setBrought(true);
      }
      setReady(true);
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [own, form, read]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (waiting.current) keepNow(own, form, waiting.current.value, isEmpty);
    waiting.current = null;
  }, [own, form, isEmpty]);
  // Whoever locks or leaves right after the last word loses none: sealing needs the public half alone.
  useEffect(() => flush, [flush]);
  const write = (next: T): void => {
    waiting.current = { value: next };
    // One that runs is left running: whoever types on without a pause is kept on the way.
    timer.current ??= setTimeout(flush, keptAfterMs);
    latest.current = next;
    setValue(next);
  };
  const clear = (kept: T): boolean => {
    if (latest.current !== kept) return false;
    waiting.current = null;
    latest.current = blank;
    forgetUnsent(own.personId, form);
    setBrought(false);
    setValue(blank);
    return true;
  };
  const writeOn = (change: (now: T) => T): void => write(change(latest.current));
  return { value, isReady, wasBrought, write, writeOn, clear };
}

function keepNow<T>(own: Unlocked, form: string, value: T, isEmpty: FormKept<T>["isEmpty"]): void {
  if (isEmpty(value)) forgetUnsent(own.personId, form);
  else void keepUnsent(own, form, value);
}
