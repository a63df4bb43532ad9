import css from "./Spark.module.css";
import type { Sentences } from "./sentences.ts";
import { useSentences } from "./words.ts";
import { numberWords } from "#web/data/zone.ts";

export interface SparkPoint {
  /** 'March', 'week 12'. */
  label: string;
  /** Null when there were too few to say. */
  value: number | null;
}

export interface SparkProps {
  /** What the line shows: 'First reply in hours, by week'. */
  label: string;
  points: readonly SparkPoint[];
  unit?: string | undefined;
  /** A line across: the promise. */
  promise?: number | undefined;
  width?: number | undefined;
  height?: number | undefined;
  /** A button that opens the numbers; without it the table is for screen readers only. */
  withTable?: boolean | undefined;
}

const pad = 3;

/** A tiny line from zero, its last value written out; the numbers stand in a table behind it. */
export function Spark(props: SparkProps) {
  const sentences = useSentences();
  const { label, points, unit = "", withTable = false } = props;
  const last = points.findLast(({ value }) => value !== null)?.value ?? null;
  const numbers = <Numbers label={label} points={points} unit={unit} />;
  return (
    <figure className={css["spark"]}>
      <div className={css["line"]}>
        <Line {...props} />
        <span className={last === null ? css["few"] : undefined}>
          {valueWords(last, unit, sentences)}
        </span>
      </div>
      {withTable ? (
        <details>
          <summary>{sentences.asTable}</summary>
          {numbers}
        </details>
      ) : (
        <div className="unseen">{numbers}</div>
      )}
    </figure>
  );
}

const valueWords = (value: number | null, unit: string, { tooFew, lang }: Sentences): string =>
  value === null ? tooFew : `${numberWords(value, 1, lang)} ${unit}`.trim();

function Line({ points, promise, width = 120, height = 32 }: SparkProps) {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const top = Math.max(...values, promise ?? 0, Number.EPSILON);
  const x = (index: number): number =>
    pad + (index / Math.max(points.length - 1, 1)) * (width - 2 * pad);
  const y = (value: number): number => height - pad - (value / top) * (height - 2 * pad);
  const lastAt = points.findLastIndex(({ value }) => value !== null);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {promise !== undefined && (
        <line x1={0} x2={width} y1={y(promise)} y2={y(promise)} className={css["promise"]} />
      )}
      <path d={pathOf(points, x, y)} className={css["path"]} />
      {lastAt >= 0 && (
        <circle cx={x(lastAt)} cy={y(points[lastAt]?.value ?? 0)} r={3} className={css["last"]} />
      )}
    </svg>
  );
}

/** A gap in the values is a gap in the line. */
function pathOf(
  points: readonly SparkPoint[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return points
    .map(({ value }, at) =>
      value === null
        ? ""
        : `${(points[at - 1]?.value ?? null) === null ? "M" : "L"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`,
    )
    .join("");
}

function Numbers({
  label,
  points,
  unit,
}: {
  label: string;
  points: readonly SparkPoint[];
  unit: string;
}) {
  const sentences = useSentences();
  return (
    <table className={css["numbers"]}>
      <caption>{label}</caption>
      <tbody>
        {points.map((point) => (
          <tr key={point.label}>
            <th scope="row">{point.label}</th>
            <td>{valueWords(point.value, unit, sentences)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
