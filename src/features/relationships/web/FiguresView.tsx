import css from "./Relationships.module.css";
import type { FigureAnswer, FiguresAnswer, MedianAnswer, Time } from "./data.ts";
import { longDuration, percent, unitFor } from "./words.ts";
import { sentences } from "./sentences.ts";
import { Figure, Figures } from "#web/ui/Figure.tsx";

/** The figures of a relationship or a team, each with n and interval. */
export function FiguresView({
  figures,
  time,
  href,
}: {
  figures: FiguresAnswer;
  time: Time;
  href?: string | undefined;
}) {
  return (
    <Figures>
      <Figure
        label="Requests asked"
        value={figures.requests}
        n={figures.requests}
        floor={0}
        of={`asked, ${figures.open} still open`}
        href={href}
      />
      <MedianFigure
        label={sentences.figures["first-reply"]}
        shown={figures.firstReply[time]}
        time={time}
      />
      <MedianFigure label={sentences.figures.done} shown={figures.done[time]} time={time} />
      <ShareFigure
        label={sentences.figures["promise-kept"]}
        shown={figures.promiseKept}
        of="promises"
      />
      <ShareFigure
        label={sentences.figures["right-first-time"]}
        shown={figures.rightFirstTime}
        of="finished"
      />
      <ShareFigure label="Changed teams" shown={figures.handedOn} of="requests" />
    </Figures>
  );
}

function MedianFigure({ label, shown, time }: { label: string; shown: MedianAnswer; time: Time }) {
  const { n, value, low, high, ninetieth } = shown;
  const unit = unitFor(value ?? 0, time);
  const scaled = (seconds: number): number => Math.round((seconds / unit.seconds) * 10) / 10;
  return (
    <Figure
      label={label}
      value={value === null ? "Most wait" : scaled(value)}
      unit={value === null ? undefined : unit.short}
      n={n}
      interval={
        value !== null && low !== null && high !== null ? [scaled(low), scaled(high)] : undefined
      }
    >
      {ninetieth !== null && (
        <div className={css["soft"]}>nine of ten within {longDuration(ninetieth, time)}</div>
      )}
    </Figure>
  );
}

function ShareFigure({ label, shown, of }: { label: string; shown: FigureAnswer; of: string }) {
  const { n, value, low, high } = shown;
  const whole = (share: number): number => Math.round(share * 100);
  return (
    <Figure
      label={label}
      value={value === null ? "" : percent(value).replace(" %", "")}
      unit="%"
      n={n}
      of={of}
      interval={low !== null && high !== null ? [whole(low), whole(high)] : undefined}
    />
  );
}
