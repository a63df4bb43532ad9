import type { Figures, Interval, Measure } from "#contract/fairness";
import css from "./fairness.module.css";
import { useWords } from "./use-words.ts";
import { intervalWords } from "./words.ts";

interface ComparedProps {
  measure: Measure;
  figures: Pick<Figures, "theirs" | "rest">;
  labels: readonly [theirs: string, rest: string];
}

/** Two figures with their intervals on one scale from nothing. */
export function Compared({ measure, figures: { theirs, rest }, labels }: ComparedProps) {
  const words = useWords();
  const ends = [theirs, rest].flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]);
  const longest = Math.max(...ends) || 1;
  return (
    <dl className={css["compared"]}>
      <Side
        label={labels[0]}
        said={intervalWords(measure, theirs, words)}
        of={theirs}
        longest={longest}
      />
      <Side
        label={labels[1]}
        said={intervalWords(measure, rest, words)}
        of={rest}
        longest={longest}
        isRest
      />
    </dl>
  );
}

interface SideProps {
  label: string;
  said: string;
  of: Interval;
  longest: number;
  isRest?: boolean;
}

/** A bar to the figure, a thin line over its interval; one whose upper end is not known goes on to the edge. */
function Side({ label, said, of: { value, low, high }, longest, isRest = false }: SideProps) {
  const at = (one: number): string => `${(97 * one) / longest}%`;
  const [from, until] = [low ?? value ?? 0, high ?? longest];
  return (
    <div className={css["side"]}>
      <dt>{label}</dt>
      <dd>
        <svg className={css["bar"]} aria-hidden="true">
          <line x1="0" x2="100%" y1="12" y2="12" className={css["ground"]} />
          <rect
            y="5"
            height="14"
            rx="2"
            width={at(value ?? from)}
            className={css[isRest ? "rest" : "theirs"]}
          />
          <line x1={at(from)} x2={at(until)} y1="12" y2="12" className={css["interval"]} />
          <line x1={at(from)} x2={at(from)} y1="7" y2="17" className={css["interval"]} />
          {high !== null && (
            <line x1={at(high)} x2={at(high)} y1="7" y2="17" className={css["interval"]} />
          )}
        </svg>
        <span>{said}</span>
      </dd>
    </div>
  );
}
