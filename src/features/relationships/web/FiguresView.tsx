import css from "./Relationships.module.css";
import type { FigureAnswer, FiguresAnswer, MedianAnswer, Time } from "./data.ts";
import { longDuration, unitFor } from "./words.ts";
import { useWords } from "./use-words.ts";
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
  const { figures: names, shown } = useWords();
  return (
    <Figures>
      <Figure
        label={shown.asked}
        value={figures.requests}
        n={figures.requests}
        floor={0}
        of={shown.ofAsked(figures.open)}
        href={href}
      />
      <MedianFigure label={names["first-reply"]} shown={figures.firstReply[time]} time={time} />
      <MedianFigure label={names.done} shown={figures.done[time]} time={time} />
      <ShareFigure label={names["promise-kept"]} shown={figures.promiseKept} of={shown.promises} />
      <ShareFigure
        label={names["right-first-time"]}
        shown={figures.rightFirstTime}
        of={shown.finished}
      />
      <ShareFigure label={shown.changedTeams} shown={figures.handedOn} of={shown.requests} />
    </Figures>
  );
}

function MedianFigure({ label, shown, time }: { label: string; shown: MedianAnswer; time: Time }) {
  const words = useWords();
  const { n, value, low, high, ninetieth } = shown;
  const unit = unitFor(value ?? 0, time);
  const scaled = (seconds: number): number => Math.round((seconds / unit.seconds) * 10) / 10;
  return (
    <Figure
      label={label}
      value={value === null ? words.shown.mostWait : scaled(value)}
      unit={value === null ? undefined : words.said.units[unit.name].short}
      n={n}
      of={words.shown.requests}
      interval={
        value !== null && low !== null && high !== null ? [scaled(low), scaled(high)] : undefined
      }
    >
      {ninetieth !== null && (
        <div className={css["soft"]}>
          {words.shown.nineOfTen(longDuration(ninetieth, time, words.lang))}
        </div>
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
      value={value === null ? "" : whole(value)}
      unit="%"
      n={n}
      of={of}
      interval={low !== null && high !== null ? [whole(low), whole(high)] : undefined}
    />
  );
}
