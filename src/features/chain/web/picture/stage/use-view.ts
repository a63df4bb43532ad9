import { type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import { listenToHands } from "./hands.ts";
import { type MadeMoves, type Moves, movesOf } from "./moves.ts";
import type { Size } from "./view.ts";

/** Ties the picture to the hands, shows all of it when it changes, and gives what moves it otherwise. */
export function useView(
  frame: RefObject<HTMLElement | null>,
  world: RefObject<HTMLElement | null>,
  { width, height }: Size,
): Moves {
  const made = useRef<MadeMoves>(undefined);
  useLayoutEffect(() => {
    if (!frame.current || !world.current) return;
    const moves = movesOf(frame.current, world.current, { width, height });
    made.current = moves;
    moves.fit();
    moves.draw();
    const stop = listenToHands(frame.current, moves);
    return () => {
      stop();
      moves.end();
    };
  }, [frame, world, width, height]);
  return useMemo(
    () => ({
      fit: () => made.current?.fit(),
      zoom: (factor) => made.current?.zoom(factor),
      pan: (x, y) => made.current?.pan(x, y),
      centre: (point) => made.current?.centre(point),
      show: (piece) => made.current?.show(piece),
    }),
    [],
  );
}
