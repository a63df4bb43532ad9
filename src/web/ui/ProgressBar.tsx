import { useId } from "react";
import css from "./ProgressBar.module.css";
import type { Sentences } from "./sentences.ts";
import { useSentences } from "./words.ts";
import { numberWords } from "#web/data/zone.ts";

export interface ProgressBarProps {
  /** What is going on: 'Bringing in the old requests'. */
  label: string;
  done: number;
  /** Unknown while it is still being counted. */
  total?: number | undefined;
  /** What is counted: 'requests'. */
  of: string;
  /** How long it still takes, as the server reckons. */
  secondsLeft?: number | undefined;
}

function leftWords(seconds: number, words: Sentences["progress"]): string {
  if (seconds < 60) return words.soon;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? words.minutes(minutes) : words.hours(Math.round(minutes / 60));
}

/** Long work: how far it is, and how long it still takes. */
export function ProgressBar({ label, done, total, of, secondsLeft }: ProgressBarProps) {
  const { lang, progress: words } = useSentences();
  const id = useId();
  const number = (value: number): string => numberWords(value, 1, lang);
  const count =
    total === undefined
      ? words.soFar(number(done), of)
      : words.ofAll(number(done), number(total), of);
  const isDone = total !== undefined && done >= total;
  return (
    <div className={css["progress"]}>
      <div id={id} className={css["label"]}>
        {label}
      </div>
      <progress
        className={css["bar"]}
        aria-labelledby={id}
        value={total === undefined ? undefined : done}
        max={total ?? 1}
      />
      <div className={css["words"]}>
        {count}
        {!isDone && secondsLeft !== undefined && `, ${leftWords(secondsLeft, words)}`}
      </div>
    </div>
  );
}
