import css from "./Request.module.css";
import { useNow } from "#web/data/clock.ts";
import { timeWords, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Popover } from "#web/ui/Popover.tsx";
import { StateMark, type State as Mark } from "#web/ui/StateMark.tsx";
import type { PromiseClock } from "../data/api.ts";
import { useWords, type Words } from "../use-words.ts";
import { leftWords, markOfDue } from "../words/deadlines.ts";

/** Opens the reason behind the time: each promise, its calendar, what it counted and what it left out. */
export function PromiseWhy({ promises }: { promises: readonly PromiseClock[] | undefined }) {
  const words = useWords().sentences.request;
  if (promises === undefined || promises.length === 0) return null;
  return (
    <Popover
      label={words.whyTitle}
      target={
        <Button size="small" kind="quiet">
          {words.why}
        </Button>
      }
    >
      <div className={css["why"]}>
        <h2>{words.whyTitle}</h2>
        {promises.map((one) => (
          <Clock key={one.kind + one.startedAt} clock={one} />
        ))}
      </div>
    </Popover>
  );
}

function Clock({ clock }: { clock: PromiseClock }) {
  const zone = useZone();
  const now = useNow();
  const words = useWords();
  const told = words.told.clock;
  const at = (instant: string): string => timeWords(new Date(instant), now, zone, words.lang);
  const { mark, said } = standingOf(clock, now, at, words);
  return (
    <div className={css["clock"]}>
      <div className={css["clockHead"]}>
        <strong lang="en">{clock.promise}</strong>
        <StateMark state={mark} look="plain">
          {said}
        </StateMark>
      </div>
      {/* The server tells how it counted, in English. */}
      <p lang="en">{clock.because}</p>
      {clock.pauses.map((pause) => (
        <p key={pause.from} className={css["soft"]}>
          {(pause.because === "done" ? told.doneFrom : told.waitedFrom)(
            at(pause.from),
            pause.to === null ? null : at(pause.to),
          )}
        </p>
      ))}
      <p className={css["soft"]}>{told.calendar(clock.calendarName)}</p>
    </div>
  );
}

const outcomeMarks = { kept: "kept", broken: "broken", dropped: "done" } as const;

function standingOf(
  clock: PromiseClock,
  now: Date,
  at: (instant: string) => string,
  words: Words,
): { mark: Mark; said: string } {
  const told = words.told.clock;
  if (clock.outcome !== null) {
    const when = clock.stoppedAt === null ? "" : `, ${at(clock.stoppedAt)}`;
    return { mark: outcomeMarks[clock.outcome], said: told.outcomes[clock.outcome] + when };
  }
  if (clock.dueAt === null) return { mark: "waiting", said: words.sentences.request.paused };
  const due = new Date(clock.dueAt);
  return {
    mark: markOfDue(due, now),
    said: told.by(at(clock.dueAt), leftWords(clock.leftSeconds, words)),
  };
}
