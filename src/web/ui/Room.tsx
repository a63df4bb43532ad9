import css from "./TextField.module.css";
import { useSentences } from "./words.ts";

/** Shorter fields are for codes and figures, where one sees the end. */
const leastLimit = 40;
/** From this share on it is said how much still fits. */
const nearlyFull = 0.9;

/** How much still fits, once it is nearly full: the browser takes no more, and cuts what is pasted without a word. */
export function Room({ value, most }: { value: string; most: number | undefined }) {
  const { room } = useSentences();
  if (most === undefined || most < leastLimit) return null;
  const isNear = value.length >= most * nearlyFull;
  // Its place is always there, so that a screen reader hears it when it comes.
  return (
    <output className={css["room"]}>{isNear && room(Math.max(0, most - value.length))}</output>
  );
}
