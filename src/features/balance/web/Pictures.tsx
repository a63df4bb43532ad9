import type { AlarmAnswer, FigureName, MonthOfBoth } from "#contract/balance";
import { type Column, Table } from "#web/ui/Table.tsx";
import { useSentences } from "#web/ui/words.ts";
import css from "./balance.module.css";
import { figureWords, monthWords, outcomeWords, valueWords } from "./words.ts";
import { useWords } from "./use-words.ts";

/** From the first month of which anything is known. */
function shownMonths({ months }: AlarmAnswer): readonly MonthOfBoth[] {
  const first = months.findIndex((month) => month.outcome !== null || month.speedRequests > 0);
  return months.slice(Math.max(0, first));
}

/** The outcome above, each figure that got better below, over the same months; the numbers stand in a table. */
export function BothPictures({ alarm }: { alarm: AlarmAnswer }) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.alarm;
  const { evidence, outcome, team } = alarm;
  const shown = shownMonths(alarm);
  const figures = evidence.better.map(({ figure }) => figure);
  return (
    <figure className={css["figure"]}>
      <Drawn
        label={`${words.outside}: ${outcomeWords(alarm, spoken)}`}
        months={shown}
        valueOf={(month) => month.outcome}
        usual={evidence.usual}
        said={(value) => valueWords(value, outcome.unit, spoken)}
      />
      {evidence.better.map(({ figure, before }) => (
        <Drawn
          key={figure}
          label={words.inside(team.name, sentences.figures[figure].name)}
          months={shown}
          valueOf={(month) => month[figure]}
          usual={before}
          said={(value) => figureWords(figure, value, spoken)}
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

/** A line over the months with what was usual, and how far it reaches. */
function Drawn({ label, months, valueOf, usual, said }: DrawnProps) {
  const { lang, sentences } = useWords();
  const words = sentences.alarm;
  const values = months.map(valueOf);
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(usual, ...known), Math.max(usual, ...known)];
  return (
    <div>
      <p className={css["label"]}>{label}</p>
      <Line values={values} usual={usual} width={720} height={120} />
      <div className={css["ends"]} aria-hidden="true">
        <span>{monthWords(months[0]!.month, lang)}</span>
        <span>{monthWords(months.at(-1)!.month, lang)}</span>
      </div>
      <p className={css["soft"]}>
        {words.drawn(said(low), said(high))} {words.usualLine}
      </p>
    </div>
  );
}

/** Both series in small, the outcome above: for a list, where the sentence beside it says the rest. */
export function Sketch({ alarm }: { alarm: AlarmAnswer }) {
  const months = shownMonths(alarm);
  const [better] = alarm.evidence.better;
  const size = { width: 200, height: 36 };
  return (
    <div className={css["sketch"]}>
      <Line values={months.map(({ outcome }) => outcome)} usual={alarm.evidence.usual} {...size} />
      {better && (
        <Line
          values={months.map((month) => month[better.figure])}
          usual={better.before}
          {...size}
        />
      )}
    </div>
  );
}

interface LineProps {
  values: readonly (number | null)[];
  usual: number;
  width: number;
  height: number;
}

const pad = 6;
const recent = 3;

/** Broken where a month has no value; what was usual is dotted, and the last three months are marked. */
function Line({ values, usual, width, height }: LineProps) {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(usual, ...known), Math.max(usual, ...known)];
  const step = (width - 2 * pad) / Math.max(1, values.length - 1);
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
  const first = values.length - recent;
  const from = x(first) - step / 2;
  const dots = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  return (
    <svg className={css["picture"]} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect x={from} width={width - from} y={0} height={height} className={css["window"]} />
      <line x1={0} x2={width} y1={y(usual)} y2={y(usual)} className={css["usual"]} />
      <path d={path} className={css["path"]} />
      {dots.map(({ value, at }) => (
        <circle
          key={at}
          cx={x(at)}
          cy={y(value)}
          r={at >= first ? 4 : 2}
          className={css[at >= first ? "recent" : "dot"]}
        />
      ))}
    </svg>
  );
}

interface NumbersProps {
  alarm: AlarmAnswer;
  months: readonly MonthOfBoth[];
  figures: readonly FigureName[];
}

const requestsOf = (month: MonthOfBoth, figure: FigureName): number => month[`${figure}Requests`];

function Numbers({ alarm, months, figures }: NumbersProps) {
  const spoken = useWords();
  const { asTable } = useSentences();
  const { lang, sentences } = spoken;
  const words = sentences.alarm;
  const columns: readonly Column<MonthOfBoth>[] = [
    { key: "month", head: words.month, cell: ({ month }) => monthWords(month, lang) },
    {
      key: "outcome",
      head: alarm.outcome.name,
      numeric: true,
      cell: ({ outcome }) =>
        outcome === null ? words.none : valueWords(outcome, alarm.outcome.unit, spoken),
    },
    ...figures.flatMap((figure): Column<MonthOfBoth>[] => [
      {
        key: figure,
        head: sentences.figures[figure].name,
        numeric: true,
        cell: (month) => {
          const value = month[figure];
          return value === null ? words.none : figureWords(figure, value, spoken);
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
      <summary>{asTable}</summary>
      <Table caption={words.picture} columns={columns} rows={months} keyOf={({ month }) => month} />
    </details>
  );
}
