import type { AlarmAnswer, FigureName, MonthOfBoth } from "#contract/balance";
import { sentences as shared } from "#web/ui/sentences.ts";
import { type Column, Table } from "#web/ui/Table.tsx";
import css from "./balance.module.css";
import { sentences } from "./sentences.ts";
import { figureWords, monthWords, outcomeWords, valueWords } from "./words.ts";

const words = sentences.alarm;

interface BothProps {
  alarm: AlarmAnswer;
  months: readonly MonthOfBoth[];
}

/** The outcome above, each figure that got better below, over the same months; the numbers stand in a table. */
export function BothPictures({ alarm, months }: BothProps) {
  const { evidence, outcome, team } = alarm;
  const first = months.findIndex((month) => month.outcome !== null || month.speedRequests > 0);
  const shown = months.slice(Math.max(0, first));
  const figures = evidence.better.map(({ figure }) => figure);
  return (
    <figure className={css["figure"]}>
      <Drawn
        label={`${words.outside}: ${outcomeWords(alarm)}`}
        months={shown}
        valueOf={(month) => month.outcome}
        usual={evidence.usual}
        said={(value) => valueWords(value, outcome.unit)}
      />
      {evidence.better.map(({ figure, before }) => (
        <Drawn
          key={figure}
          label={`${words.inside}: ${team.name}, ${sentences.figures[figure].name.toLowerCase()}`}
          months={shown}
          valueOf={(month) => month[figure]}
          usual={before}
          said={(value) => figureWords(figure, value)}
        />
      ))}
      <Numbers alarm={alarm} months={shown} figures={figures} />
    </figure>
  );
}

interface DrawnProps {
  label: string;
  months: readonly MonthOfBoth[];
  valueOf: (month: MonthOfBoth) => number | null;
  usual: number;
  said: (value: number) => string;
}

const [width, height, pad] = [720, 120, 6];
const recent = 3;

/** A line over the months, broken where one has no value; what was usual is dotted, and the last three months are marked. */
function Drawn({ label, months, valueOf, usual, said }: DrawnProps) {
  const values = months.map(valueOf);
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(usual, ...known), Math.max(usual, ...known)];
  const step = (width - 2 * pad) / Math.max(1, months.length - 1);
  const x = (at: number): number => pad + at * step;
  const y = (value: number): number =>
    height - pad - ((value - low) / (high - low || 1)) * (height - 2 * pad);
  const path = values
    .map((value, at) =>
      value === null
        ? ""
        : `${(values[at - 1] ?? null) === null ? "M" : "L"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`,
    )
    .join("");
  const from = x(months.length - recent) - step / 2;
  return (
    <div>
      <p className={css["label"]}>{label}</p>
      <svg className={css["picture"]} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <rect x={from} width={width - from} y={0} height={height} className={css["window"]} />
        <line x1={0} x2={width} y1={y(usual)} y2={y(usual)} className={css["usual"]} />
        <path d={path} className={css["path"]} />
        {values.map((value, at) =>
          value === null ? null : (
            <circle
              key={months[at]!.month}
              cx={x(at)}
              cy={y(value)}
              r={at >= months.length - recent ? 4 : 2}
              className={css[at >= months.length - recent ? "recent" : "dot"]}
            />
          ),
        )}
      </svg>
      <div className={css["ends"]} aria-hidden="true">
        <span>{monthWords(months[0]!.month)}</span>
        <span>{monthWords(months.at(-1)!.month)}</span>
      </div>
      <p className={css["soft"]}>
        {words.drawn(said(low), said(high))} {words.usualLine}
      </p>
    </div>
  );
}

interface NumbersProps extends BothProps {
  figures: readonly FigureName[];
}

const requestsOf = (month: MonthOfBoth, figure: FigureName): number => month[`${figure}Requests`];

function Numbers({ alarm, months, figures }: NumbersProps) {
  const columns: readonly Column<MonthOfBoth>[] = [
    { key: "month", head: words.month, cell: ({ month }) => monthWords(month) },
    {
      key: "outcome",
      head: alarm.outcome.name,
      numeric: true,
      cell: ({ outcome }) =>
        outcome === null ? words.none : valueWords(outcome, alarm.outcome.unit),
    },
    ...figures.flatMap((figure): Column<MonthOfBoth>[] => [
      {
        key: figure,
        head: sentences.figures[figure].name,
        numeric: true,
        cell: (month) => {
          const value = month[figure];
          return value === null ? words.none : figureWords(figure, value);
        },
      },
      {
        key: `${figure}-requests`,
        head: words.requests,
        numeric: true,
        cell: (month) => requestsOf(month, figure),
      },
    ]),
  ];
  return (
    <details className={css["more"]}>
      <summary>{shared.asTable}</summary>
      <Table caption={words.picture} columns={columns} rows={months} keyOf={({ month }) => month} />
    </details>
  );
}
