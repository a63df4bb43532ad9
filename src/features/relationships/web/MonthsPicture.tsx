import css from "./Relationships.module.css";
import type { FigureAnswer, FigureName, MonthAnswer, Time } from "./data.ts";
import { useWords } from "./use-words.ts";
import { longFigure, monthWords, shortFigure, unitFor } from "./words.ts";
import { Table } from "#web/ui/Table.tsx";
import { useSentences } from "#web/ui/words.ts";

export type MonthFigure = Extract<
  FigureName,
  "volume" | "first-reply" | "done" | "promise-kept" | "right-first-time"
>;

export function figureOfMonth(month: MonthAnswer, figure: MonthFigure, time: Time): FigureAnswer {
  switch (figure) {
    case "volume":
      return { n: month.requests, value: month.requests, low: null, high: null, tooFew: false };
    case "first-reply":
      return month.firstReply[time];
    case "done":
      return month.done[time];
    case "promise-kept":
      return month.promiseKept;
    default:
      return month.rightFirstTime;
  }
}

interface MonthsProps {
  /** 'Done, median, Finance for Sales'. */
  label: string;
  months: readonly MonthAnswer[];
  figure: MonthFigure;
  time: Time;
  /** The value of the highest bar, so that two pictures side by side have one scale. */
  top?: number | undefined;
}

const [width, height, foot, head] = [440, 150, 22, 18];

/** Twelve months as bars from zero, each with its value and its interval; the numbers stand in a table below. */
export function MonthsPicture({ label, months, figure, time, top }: MonthsProps) {
  const words = useWords();
  const shared = useSentences();
  const rows = months.map((month) => ({
    month: month.month,
    shown: figureOfMonth(month, figure, time),
  }));
  const known = rows.some(({ shown }) => shown.value !== null);
  return (
    <figure className={css["months"]}>
      <figcaption>{label}</figcaption>
      {known ? (
        <Bars {...{ rows, figure, time }} top={top ?? topOf(months, figure, time)} />
      ) : (
        <p>{words.pair.fewEach}</p>
      )}
      <details className={css["numbers"]}>
        <summary>{shared.asTable}</summary>
        <Table
          caption={label}
          columns={[
            {
              key: "month",
              head: words.head.month,
              cell: (row) => monthWords(row.month, words.lang),
            },
            {
              key: "figure",
              head: words.head.figure,
              cell: (row) => longFigure(figure, row.shown, time, words),
            },
          ]}
          rows={rows}
          keyOf={({ month }) => month}
        />
      </details>
    </figure>
  );
}

interface Row {
  readonly month: string;
  readonly shown: FigureAnswer;
}

function Bars({
  rows,
  figure,
  time,
  top,
}: {
  rows: readonly Row[];
  figure: MonthFigure;
  time: Time;
  top: number;
}) {
  const words = useWords();
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line x1={0} x2={width} y1={height - foot} y2={height - foot} className={css["axis"]} />
      {rows.map(({ month, shown }, at) => (
        <Bar
          key={month}
          at={at}
          of={rows.length}
          label={monthWords(month, words.lang)}
          shown={shown}
          text={shown.n === 0 ? "" : shortFigure(figure, shown, time, words)}
          top={top}
        />
      ))}
    </svg>
  );
}

/** The highest value there is to draw; a whisker that leaves the picture is cut at its edge. */
export function topOf(months: readonly MonthAnswer[], figure: MonthFigure, time: Time): number {
  if (figure === "promise-kept" || figure === "right-first-time") return 1;
  const values = months.map((month) => figureOfMonth(month, figure, time).value ?? 0);
  return Math.max(...values, figure === "volume" ? 1 : unitFor(0, time).seconds);
}

interface BarProps {
  at: number;
  of: number;
  label: string;
  shown: FigureAnswer;
  text: string;
  top: number;
}

function Bar({ at, of, label, shown, text, top }: BarProps) {
  const step = width / of;
  const middle = (at + 0.5) * step;
  const y = (value: number): number =>
    height - foot - Math.min(1, value / top) * (height - foot - head);
  const { value, low, high } = shown;
  return (
    <g>
      {value !== null && (
        <rect
          x={middle - step * 0.3}
          width={step * 0.6}
          y={y(value)}
          height={height - foot - y(value)}
          rx={2}
          className={css["bars"]}
        />
      )}
      {low !== null && high !== null && (
        <line x1={middle} x2={middle} y1={y(low)} y2={y(high)} className={css["whisker"]} />
      )}
      <text
        x={middle}
        y={Math.min(y(Math.max(value ?? 0, high ?? 0)) - 4, height - foot - 4)}
        textAnchor="middle"
        className={css["value"]}
      >
        {text}
      </text>
      {at % 2 === of % 2 && (
        <text x={middle} y={height - 6} textAnchor="middle" className={css["label"]}>
          {label}
        </text>
      )}
    </g>
  );
}
