import css from "./Request.module.css";
import { useNow } from "#web/data/clock.ts";
import { timeWords, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Popover } from "#web/ui/Popover.tsx";
import { StateMark, type State as Mark } from "#web/ui/StateMark.tsx";
import type { PromiseClock } from "../data/api.ts";
import { sentences } from "../sentences.ts";
import { leftWords, markOfDue } from "../words/deadlines.ts";

const words = sentences.request;

/** Opens the reason behind the time: each promise, its calendar, what it counted and what it left out. */
export function PromiseWhy({ promises }: { promises: readonly PromiseClock[] | undefined }) {
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
  const at = (instant: string): string => timeWords(new Date(instant), now, zone);
  const { mark, said } = standingOf(clock, now, at);
  return (
    <div className={css["clock"]}>
      <div className={css["clockHead"]}>
        <strong>{clock.promise}</strong>
        <StateMark state={mark} look="plain">
          {said}
        </StateMark>
      </div>
      <p>{clock.because}</p>
      {clock.pauses.map((pause) => (
        <p key={pause.from} className={css["soft"]}>
          {pause.because === "done" ? "It was done" : "It waited"} from {at(pause.from)}{" "}
          {pause.to === null ? "until now" : `to ${at(pause.to)}`}.
        </p>
      ))}
      <p className={css["soft"]}>Counted by the calendar {clock.calendarName}.</p>
    </div>
  );
}

const outcomes = { kept: "kept", broken: "not kept", dropped: "no longer counted" } as const;
const outcomeMarks = { kept: "kept", broken: "broken", dropped: "done" } as const;

function standingOf(
  clock: PromiseClock,
  now: Date,
  at: (instant: string) => string,
): { mark: Mark; said: string } {
  if (clock.outcome !== null) {
    const when = clock.stoppedAt === null ? "" : `, ${at(clock.stoppedAt)}`;
    return { mark: outcomeMarks[clock.outcome], said: outcomes[clock.outcome] + when };
  }
  if (clock.dueAt === null) return { mark: "waiting", said: words.paused };
  const due = new Date(clock.dueAt);
  return {
    mark: markOfDue(due, now),
    said: `by ${at(clock.dueAt)}, ${leftWords(clock.leftSeconds)}`,
  };
}
