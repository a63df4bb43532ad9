import css from "./Deadline.module.css";
import { classNames } from "./class-names.ts";
import { stateIcons, type State } from "./StateMark.tsx";
import { useSentences } from "./words.ts";
import { useNow } from "#web/data/clock.ts";
import { agoWords, fullWords, timeWords, useZone } from "#web/data/zone.ts";

export interface DeadlineProps {
  /** An instant: a Date, or an ISO string ending in Z. */
  dueAt: Date | string;
  state: State;
  /** The working time that is left, as the server worked it out: 'in 5 working hours'. Without it, elapsed time is said. */
  left?: string | undefined;
  /** Before the time; 'by' for what is to come and 'was due' for what is past, unless told. */
  word?: string | undefined;
  /** For a row: only the time, the rest in the tooltip. */
  short?: boolean | undefined;
}

/** 'by Thursday 15:00, in 5 working hours'. */
export function Deadline({ dueAt, state, left, word, short = false }: DeadlineProps) {
  const sentences = useSentences();
  const zone = useZone();
  const now = useNow();
  const instant = typeof dueAt === "string" ? new Date(dueAt) : dueAt;
  const Mark = stateIcons[state];
  const rest = left ?? agoWords(instant, now, sentences.lang);
  const full = fullWords(instant, zone, sentences.lang);
  return (
    <span
      className={classNames(css["deadline"], css[state])}
      data-tip={short ? `${rest}; ${full}` : full}
    >
      <Mark size={16} aria-hidden="true" />
      <span>
        <time dateTime={instant.toISOString()}>
          {word ?? (instant < now ? sentences.wasDue : sentences.dueBy)}{" "}
          {timeWords(instant, now, zone, sentences.lang)}
        </time>
        {short ? (
          <span className="unseen">, {rest}</span>
        ) : (
          <span className={css["rest"]}>, {rest}</span>
        )}
      </span>
    </span>
  );
}

/** A moment that has passed: '12 minutes ago', the exact time in the tooltip. */
export function When({ at }: { at: Date | string }) {
  const sentences = useSentences();
  const zone = useZone();
  const now = useNow();
  const instant = typeof at === "string" ? new Date(at) : at;
  const isRecent = now.getTime() - instant.getTime() < 12 * 3_600_000;
  return (
    <time dateTime={instant.toISOString()} data-tip={fullWords(instant, zone, sentences.lang)}>
      {isRecent
        ? agoWords(instant, now, sentences.lang)
        : timeWords(instant, now, zone, sentences.lang)}
    </time>
  );
}
