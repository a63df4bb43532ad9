/** Judges a text after a pause in typing, when the browser has nothing else to do. What it finds leaves this place for the panel alone. */
import { useEffect, useState } from "react";
import type { CourtesyModel } from "../model/packed.ts";
import { loadCourtesyModel } from "../model/load.ts";
import type { Box } from "#web/ui/coaching.tsx";
import { readTradeWords } from "./data.ts";
import { type Judged, thoughtsOn } from "./thoughts.ts";

const pauseMs = 600;

interface Known {
  readonly model: CourtesyModel;
  readonly tradeWords: readonly string[];
}

async function load(): Promise<Known> {
  const [model, tradeWords] = await Promise.all([loadCourtesyModel(), readTradeWords()]);
  return { model, tradeWords };
}

/** Null until something was judged, and where the coach cannot be loaded: writing goes on without it. */
export function useJudged(box: Box, text: string): Judged | null {
  const [judged, setJudged] = useState<Judged | null>(null);
  const isComposing = useComposing(box);
  const isEmpty = text.trim() === "";
  if (isEmpty && judged) setJudged(null);
  useEffect(() => {
    if (isComposing || isEmpty) return;
    const stop = new AbortController();
    const judgeIt = async (): Promise<void> => {
      await whenIdle();
      // Null: not reachable just now, and the next pause tries again.
      const known = await load().catch(() => null);
      await whenIdle();
      if (stop.signal.aborted) return;
      setJudged(known && thoughtsOn(text, known.model, known.tradeWords));
    };
    const timer = setTimeout(() => void judgeIt(), pauseMs);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [text, isComposing, isEmpty]);
  return judged;
}

/** Whether a word is being put together from several keys, as Chinese and Japanese are. */
function useComposing(box: Box): boolean {
  const [isComposing, setComposing] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    box.addEventListener("compositionstart", () => setComposing(true), { signal });
    box.addEventListener("compositionend", () => setComposing(false), { signal });
    return () => stop.abort();
  }, [box]);
  return isComposing;
}

const latestMs = 1_000;

/** Safari knows no idle time: there the end of the pause has to do. */
function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function")
      requestIdleCallback(resolve, { timeout: latestMs });
    else setTimeout(resolve, 0);
  });
}
