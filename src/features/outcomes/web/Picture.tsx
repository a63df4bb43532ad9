import css from "./outcomes.module.css";
import type { OutcomeAnswer } from "#contract/outcomes";
import { Table } from "#web/ui/Table.tsx";
import { useSentences } from "#web/ui/words.ts";
import { useWords } from "./use-words.ts";
import { gapWords, periodWords, valueWords } from "./words.ts";

interface PictureProps {
  outcome: OutcomeAnswer;
  width: number;
  height: number;
}

const pad = 4;

/** The lowest and the highest value that the drawing has room for; zero is always within. */
export function scaleOf({ points }: OutcomeAnswer): readonly [low: number, high: number] {
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  return [Math.min(0, ...known), Math.max(0, ...known)];
}

/** A line from zero, or from the lowest value where that lies below; a period without a value breaks it. */
export function Picture({ outcome, width, height }: PictureProps) {
  const { points } = outcome;
  const [low, high] = scaleOf(outcome);
  const newest = points.at(-1)?.value ?? null;
  const x = (at: number): number => pad + (at / Math.max(points.length - 1, 1)) * (width - 2 * pad);
  const y = (value: number): number =>
    height - pad - ((value - low) / (high - low || 1)) * (height - 2 * pad);
  const valueAt = (at: number): number | null => points[at]?.value ?? null;
  const path = points
    .map(({ value }, at) =>
      value === null
        ? ""
        : `${valueAt(at - 1) === null ? "M" : "L"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`,
    )
    .join("");
  return (
    <svg
      className={css["picture"]}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {gapsIn(points).map(([from, to]) => (
        <rect
          key={from}
          x={x(from)}
          width={x(to) - x(from)}
          y={0}
          height={height}
          className={css["gap"]}
        />
      ))}
      <line x1={0} x2={width} y1={y(0)} y2={y(0)} className={css["axis"]} />
      <path d={path} className={css["path"]} />
      {points.map(({ day, value }, at) =>
        value !== null && standsAlone(points, at) ? (
          <circle key={day} cx={x(at)} cy={y(value)} r={2} className={css["dot"]} />
        ) : null,
      )}
      {newest !== null && (
        <circle cx={x(points.length - 1)} cy={y(newest)} r={3} className={css["last"]} />
      )}
    </svg>
  );
}

type Points = OutcomeAnswer["points"];

/** Where a line cannot be drawn, since there is nothing before or after to join it with. */
const standsAlone = (points: Points, at: number): boolean =>
  (points[at - 1]?.value ?? null) === null && (points[at + 1]?.value ?? null) === null;

/** From the last value before each gap to the first after it, by their places. */
function gapsIn(points: Points): [from: number, to: number][] {
  const known = points.flatMap(({ value }, at) => (value === null ? [] : [at]));
  return known.flatMap((at, index): [number, number][] => {
    const before = known[index - 1];
    return before !== undefined && at - before > 1 ? [[before, at]] : [];
  });
}

/** What is missing, in words. */
export function Gaps({ outcome: { gaps, every } }: { outcome: OutcomeAnswer }) {
  const spoken = useWords();
  if (gaps.length === 0) return null;
  return <p className={css["gaps"]}>{gaps.map((gap) => gapWords(gap, every, spoken)).join(" ")}</p>;
}

/** The numbers of a drawing. */
export function Numbers({ outcome }: { outcome: OutcomeAnswer }) {
  const shared = useSentences();
  const spoken = useWords();
  const words = spoken.series;
  const { name, points, every, unit } = outcome;
  return (
    <details className={css["numbers"]}>
      <summary>
        {shared.asTable}
        <span className="unseen">: {name}</span>
      </summary>
      <Table
        caption={name}
        columns={[
          { key: "period", head: words.period, cell: ({ day }) => periodWords(day, every, spoken) },
          {
            key: "value",
            head: words.value,
            cell: ({ value }) =>
              value === null ? words.noneThen : valueWords(value, unit, spoken),
            numeric: true,
          },
        ]}
        rows={points.toReversed()}
        keyOf={({ day }) => day}
      />
    </details>
  );
}
