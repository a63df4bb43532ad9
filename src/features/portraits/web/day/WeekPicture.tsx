import type { RhythmAnswer } from "#contract/portraits";
import { weekdays } from "#platform/calendar/index.ts";
import type { Language } from "#web/data/language.ts";
import { numberWords } from "#web/data/zone.ts";
import { useSentences } from "#web/ui/words.ts";
import { Table } from "#web/ui/Table.tsx";
import css from "../portraits.module.css";
import { useWords } from "../use-words.ts";
import type { Kind } from "./TeamDay.tsx";

interface WeekProps {
  rhythm: RhythmAnswer;
  kind: Kind;
}

/** 168 numbers, Monday 0:00 first. */
export function numbersOf({ asked, serving }: RhythmAnswer, kind: Kind): readonly number[] {
  return kind === "asked" || !serving ? asked : serving[kind];
}

const ofDay = (numbers: readonly number[], day: number): readonly number[] =>
  numbers.slice(day * 24, day * 24 + 24);

/** The sum of a day; of what is open, which cannot be added up, the mean. */
export function totalOf(
  numbers: readonly number[],
  day: number,
  kind: Kind,
  language: Language,
): string {
  const sum = ofDay(numbers, day).reduce((all, one) => all + one, 0);
  return numberWords(kind === "open" ? sum / 24 : sum, 0, language);
}

const hourOf = (time: string): number => {
  const [hours, minutes] = time.split(":").map(Number);
  return (hours ?? 0) + (minutes ?? 0) / 60;
};

/** Seven days of 24 bars on one scale, the working hours shaded, each day with its sum; the highest bar of all says its number. */
export function WeekPicture({ rhythm, kind }: WeekProps) {
  const { lang, sentences } = useWords();
  const words = sentences.day;
  const numbers = numbersOf(rhythm, kind);
  const top = Math.max(...numbers, 1);
  const peak = numbers.indexOf(Math.max(...numbers));
  return (
    <figure className={css["week"]} aria-hidden="true">
      {words.short.map((name, day) => (
        <div key={name} className={css["row"]}>
          <span>{name}</span>
          <div className={css["bars"]}>
            <svg viewBox="0 0 24 100" preserveAspectRatio="none">
              {(rhythm.week?.[weekdays[day]!] ?? []).map(([opens, closes]) => (
                <rect
                  key={opens}
                  x={hourOf(opens)}
                  width={hourOf(closes) - hourOf(opens)}
                  y={0}
                  height={100}
                  className={css["hours"]}
                />
              ))}
              {ofDay(numbers, day).map((count, hour) => (
                <rect
                  // oxlint-disable-next-line react/no-array-index-key -- the hour is what it is
                  key={hour}
                  x={hour + 0.1}
                  width={0.8}
                  y={100 - (count / top) * 78}
                  height={(count / top) * 78}
                  className={css["bar"]}
                />
              ))}
            </svg>
            {Math.floor(peak / 24) === day && numbers[peak]! > 0 && (
              <span
                className={css["peak"]}
                style={{ insetInlineStart: `${((peak % 24) + 0.5) / 0.24}%` }}
              >
                {numberWords(numbers[peak]!, 0, lang)}
              </span>
            )}
          </div>
          <span className={css["total"]}>{totalOf(numbers, day, kind, lang)}</span>
        </div>
      ))}
      <div className={css["row"]}>
        <span />
        <div className={css["axis"]}>
          {[0, 6, 12, 18, 24].map((hour) => (
            <span key={hour} style={{ insetInlineStart: `${hour / 0.24}%` }}>
              {hour}
            </span>
          ))}
        </div>
        <span className={css["total"]}>{kind === "open" ? words.mean : words.total}</span>
      </div>
    </figure>
  );
}

/** The numbers of the drawing: an hour a row, from the first in which there is something to the last. */
export function WeekTable({ rhythm, kind }: WeekProps) {
  const { lang, sentences } = useWords();
  const words = sentences.day;
  const { asTable } = useSentences();
  const numbers = numbersOf(rhythm, kind);
  const isSome = (hour: number): boolean =>
    words.days.some((_, day) => numbers[day * 24 + hour]! > 0);
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const [first, last] = [hours.findIndex(isSome), hours.findLastIndex(isSome)];
  const caption = words.caption[kind];
  return (
    <details className={css["numbers"]}>
      <summary>
        {asTable}
        <span className="unseen">: {caption}</span>
      </summary>
      <Table
        caption={caption}
        rows={hours.slice(Math.max(first, 0), last + 1)}
        keyOf={String}
        columns={[
          { key: "hour", head: words.hour, cell: (hour) => `${hour}:00` },
          ...words.short.map((name, day) => ({
            key: name,
            head: name,
            numeric: true,
            cell: (hour: number) =>
              numberWords(numbers[day * 24 + hour]!, kind === "open" ? 1 : 0, lang),
          })),
        ]}
      />
    </details>
  );
}
