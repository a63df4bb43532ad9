import { useId } from "react";
import css from "./ProgressBar.module.css";
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

function leftWords(seconds: number): string {
  if (seconds < 60) return "less than a minute left";
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `about ${minutes} ${minutes === 1 ? "minute" : "minutes"} left`;
  return `about ${Math.round(minutes / 60)} hours left`;
}

/** Long work: how far it is, and how long it still takes. */
export function ProgressBar({ label, done, total, of, secondsLeft }: ProgressBarProps) {
  const id = useId();
  const count =
    total === undefined
      ? `${numberWords(done)} ${of} so far`
      : `${numberWords(done)} of ${numberWords(total)} ${of}`;
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
        {!isDone && secondsLeft !== undefined && `, ${leftWords(secondsLeft)}`}
      </div>
    </div>
  );
}
