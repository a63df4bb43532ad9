import { useRef, useState, type KeyboardEvent, type RefObject } from "react";
import css from "./Duty.module.css";
import { classNames } from "#web/ui/class-names.ts";
import { Button } from "#web/ui/Button.tsx";
import { Avatar } from "#web/ui/Chip.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import type { DutyDay, TeamDuty } from "./data.ts";
import { between, dayAfter, longDay, shortDay, weekdayOf, weeksOf } from "./days.ts";
import { useWords, type Words } from "./use-words.ts";
import type { Picked } from "./SwapDialog.tsx";

export interface DutyWeeksProps {
  duty: TeamDuty;
  me: string;
  onSwap: (picked: Picked) => void;
}

/** Six weeks of days in rows. A press picks a day, a second one all between; the arrow keys walk and with Shift pick; s swaps. */
export function DutyWeeks({ duty, me, onSwap }: DutyWeeksProps) {
  const words = useWords();
  const { sentences } = words;
  const grid = useRef<HTMLDivElement>(null);
  const picking = usePicking(duty, grid);
  const { picked } = picking;
  const swap = (): void => {
    const first = duty.days.find(({ day }) => day === picked[0]);
    const last = picked.at(-1);
    if (first && last) onSwap({ from: first.holder, firstDay: first.day, lastDay: last });
  };
  useShortcut("s", sentences.swap, swap, { enabled: picked.length > 0 });
  return (
    <section aria-label={sentences.weeks} className={css["weeks"]}>
      {duty.may.swap && <p className={css["hint"]}>{sentences.pick}</p>}
      <div ref={grid} className={css["grid"]}>
        {weeksOf(duty.days).map((week) => (
          <ol key={week[0]?.day} className={css["week"]} aria-label={weekLabel(week, words)}>
            {week.map((day) => (
              <li key={day.day} className={css["cell"]}>
                <Day day={day} duty={duty} me={me} picking={picking} />
              </li>
            ))}
          </ol>
        ))}
      </div>
      {picked.length > 0 && (
        <output className={css["bar"]}>
          <span>{picked.length === 1 ? sentences.pickedOne : sentences.picked(picked.length)}</span>
          <Button kind="quiet" onClick={picking.clear}>
            {sentences.clear}
          </Button>
          <Button kind="primary" shortcut="s" onClick={swap}>
            {sentences.swap}
          </Button>
        </output>
      )}
    </section>
  );
}

const weekLabel = (week: readonly DutyDay[], { lang, sentences }: Words): string =>
  sentences.weekOf(longDay(week[0]!.day, lang));

interface Picking {
  picked: readonly string[];
  /** The one day that Tab reaches. */
  stop: string;
  press: (day: string, isMore: boolean) => void;
  walk: (event: KeyboardEvent, day: string) => void;
  clear: () => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: 7,
  ArrowUp: -7,
};

type Range = readonly [anchor: string, end: string];

/** A first press picks a day, a second one all between; a third begins anew. The same day again picks none. */
function nextRange(range: Range | null, day: string, isMore: boolean): Range | null {
  if (range === null) return [day, day];
  const isOne = range[0] === range[1];
  if (isOne && range[0] === day) return null;
  return isMore || isOne ? [range[0], day] : [day, day];
}

function usePicking(
  { days, today, may, swaps }: TeamDuty,
  grid: RefObject<HTMLDivElement | null>,
): Picking {
  const [range, setRange] = useState<Range | null>(null);
  const [stop, setStop] = useState(today);
  // Once the days are swapped, they are picked no more.
  const [swapCount, setSwapCount] = useState(swaps.length);
  if (swapCount !== swaps.length) {
    setSwapCount(swaps.length);
    setRange(null);
  }
  const picked = range ? between(days, ...range).filter((day) => day >= today) : [];
  const press = (day: string, isMore: boolean): void => {
    if (!may.swap || day < today) return;
    setStop(day);
    setRange(nextRange(range, day, isMore));
  };
  const walk = (event: KeyboardEvent, day: string): void => {
    const step = steps[event.key];
    if (event.key === "Escape") setRange(null);
    if (step === undefined) return;
    const next = dayAfter(day, step);
    const target = grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`);
    if (!target) return;
    event.preventDefault();
    setStop(next);
    target.focus();
    if (event.shiftKey && may.swap) setRange([range?.[0] ?? day, next]);
  };
  return { picked, stop, press, walk, clear: () => setRange(null) };
}

interface DayProps {
  day: DutyDay;
  duty: TeamDuty;
  me: string;
  picking: Picking;
}

function Day({ day, duty, me, picking }: DayProps) {
  const words = useWords();
  const isToday = day.day === duty.today;
  const isPicked = picking.picked.includes(day.day);
  const isMine = day.person?.id === me;
  return (
    <button
      type="button"
      data-day={day.day}
      className={classNames(
        css["day"],
        isToday && css["today"],
        day.day < duty.today && css["past"],
        isMine && css["mine"],
        isPicked && css["picked"],
      )}
      aria-pressed={duty.may.swap ? isPicked : undefined}
      aria-label={dayLabel(day, isToday, isMine, words)}
      tabIndex={day.day === picking.stop ? 0 : -1}
      onClick={(event) => picking.press(day.day, event.shiftKey)}
      onKeyDown={(event) => picking.walk(event, day.day)}
    >
      <DayDate day={day.day} isToday={isToday} />
      <OnThatDay name={day.person?.name} />
      <span className={css["why"]}>{day.because ? words.sentences.because[day.because] : ""}</span>
    </button>
  );
}

function OnThatDay({ name }: { name: string | undefined }) {
  const { sentences } = useWords();
  return (
    <span className={css["person"]} data-tip={name}>
      {name !== undefined && (
        <span className={css["face"]}>
          <Avatar name={name} size="small" />
        </span>
      )}
      <span className={css["name"]}>{name ?? sentences.nobody}</span>
    </span>
  );
}

function DayDate({ day, isToday }: { day: string; isToday: boolean }) {
  const { lang, sentences } = useWords();
  return (
    <span className={css["date"]}>
      <span>{weekdayOf(day, lang)}</span>
      <span>{shortDay(day, lang)}</span>
      {isToday && <span className={css["now"]}>{sentences.today}</span>}
    </span>
  );
}

/** 'Monday 2 March, today: Mia, you, stands in for Ned'. */
function dayLabel(
  day: DutyDay,
  isToday: boolean,
  isMine: boolean,
  { lang, sentences }: Words,
): string {
  const instead = day.because === "stands-in" && day.holder;
  const who = [
    day.person?.name ?? sentences.nobody,
    isMine && sentences.you,
    instead && sentences.standsInFor(instead.name),
    day.because === "swap" && sentences.swapped,
  ];
  const when = [longDay(day.day, lang), isToday && sentences.today].filter(Boolean).join(", ");
  return `${when}: ${who.filter(Boolean).join(", ")}`;
}
