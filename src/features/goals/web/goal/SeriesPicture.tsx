import type { TargetAnswer } from "#contract/goals";
import { dateWords, numberWords } from "#web/data/zone.ts";
import { Table } from "#web/ui/Table.tsx";
import { lineAt, numberOf } from "../../rules.ts";
import type { GoalPageAnswer } from "../data.ts";
import css from "../goals.module.css";
import { unitOf, valueWords } from "../words.ts";
import { useWords, type Words } from "../use-words.ts";

type Readings = GoalPageAnswer["series"][number]["readings"];
const [width, height, pad] = [720, 180, 10];

interface SeriesProps {
  target: TargetAnswer;
  readings: Readings;
  today: string;
}

/** From the first that has a value, or from where the line begins. */
function drawnOf({ target, readings }: SeriesProps): Readings {
  const first = readings.findIndex(({ value, day }) => value !== null || day >= target.fromDay);
  return first < 0 ? [] : readings.slice(first);
}

function scalesOf({ target, today }: SeriesProps, readings: Readings) {
  const known = readings.flatMap(({ value, low, high }) =>
    [value, low, high].filter((one) => one !== null),
  );
  const values = [...known, target.baseline, target.aim];
  const days = [...readings.map(({ day }) => day), target.fromDay, target.byDay, today].map(
    numberOf,
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return {
    x: (day: string): number =>
      pad + ((numberOf(day) - first) / (last - first || 1)) * (width - 2 * pad),
    y: (value: number): number =>
      height - pad - ((value - low) / (high - low || 1)) * (height - 2 * pad),
    low,
    high,
  };
}

/** What was measured, with its intervals, against the straight line from the baseline to the aim; a reading without a value breaks it. */
export function SeriesPicture(props: SeriesProps) {
  const { target, today } = props;
  const readings = drawnOf(props);
  const { x, y, low, high } = scalesOf(props, readings);
  const hasValue = (at: number): boolean => (readings[at]?.value ?? null) !== null;
  const path = readings
    .map(({ day, value }, at) =>
      value === null
        ? ""
        : `${hasValue(at - 1) ? "L" : "M"}${x(day).toFixed(1)} ${y(value).toFixed(1)}`,
    )
    .join("");
  const { fromDay, byDay, baseline, aim } = target;
  const drawing = (
    <svg
      className={css["picture"]}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <line x1={0} x2={width} y1={y(aim)} y2={y(aim)} className={css["aimed"]} />
      <line x1={x(today)} x2={x(today)} y1={0} y2={height} className={css["today"]} />
      <line
        x1={x(fromDay)}
        y1={y(baseline)}
        x2={x(byDay)}
        y2={y(aim)}
        className={css["straight"]}
      />
      {readings.map(({ day, low, high }) =>
        low === null || high === null ? null : (
          <line
            key={day}
            x1={x(day)}
            x2={x(day)}
            y1={y(low)}
            y2={y(high)}
            className={css["within"]}
          />
        ),
      )}
      <path d={path} className={css["path"]} />
      {readings.map(({ day, value }) =>
        value === null ? null : (
          <circle key={day} cx={x(day)} cy={y(value)} r={3} className={css["dot"]} />
        ),
      )}
    </svg>
  );
  return (
    <figure className={css["figure"]}>
      {drawing}
      <p className={css["soft"]}>
        <DrawnFrom low={low} high={high} target={target} />
      </p>
    </figure>
  );
}

interface DrawnFromProps {
  low: number;
  high: number;
  target: TargetAnswer;
}

function DrawnFrom({ low, high, target }: DrawnFromProps) {
  const spoken = useWords();
  return spoken.sentences.series.drawn(
    valueWords(low, "", spoken),
    valueWords(high, unitOf(target, spoken), spoken),
  );
}

type ReadingRow = Readings[number];

function valueCell({ value, tooFew, n }: ReadingRow, unit: string, spoken: Words): string {
  if (tooFew) return spoken.sentences.tooFew(numberWords(n ?? 0, 1, spoken.lang));
  return value === null ? spoken.sentences.series.none : valueWords(value, unit, spoken);
}

/** The numbers of the drawing. */
export function SeriesTable({ target, readings }: Omit<SeriesProps, "today">) {
  const spoken = useWords();
  const { lang, sentences } = spoken;
  const words = sentences.series;
  const { name } = target;
  const unit = unitOf(target, spoken);
  const isCounted = readings.some(({ n }) => n !== null);
  const counted = {
    key: "n",
    head: words.n,
    cell: ({ n, low, high }: ReadingRow) =>
      low === null || high === null
        ? numberWords(n ?? 0, 1, lang)
        : sentences.estimate(
            numberWords(n ?? 0, 1, lang),
            numberWords(low, 1, lang),
            numberWords(high, 1, lang),
          ),
    numeric: true,
  };
  return (
    <details className={css["numbers"]}>
      <summary>
        {sentences.asTable}
        <span className="unseen">: {name}</span>
      </summary>
      <Table
        caption={words.title(name)}
        columns={[
          { key: "day", head: words.day, cell: ({ day }) => dateWords(day, lang) },
          {
            key: "value",
            head: words.value,
            cell: (row) => valueCell(row, unit, spoken),
            numeric: true,
          },
          ...(isCounted ? [counted] : []),
          {
            key: "line",
            head: words.line,
            cell: ({ day }) => valueWords(lineAt(target, day), unit, spoken),
            numeric: true,
          },
        ]}
        rows={readings.toReversed()}
        keyOf={({ day }) => day}
      />
    </details>
  );
}
