import type { Interval } from "#contract/heard";
import css from "./heard.module.css";

interface TrendLineProps {
  means: readonly Interval[];
  /** The ends of the scale. */
  scale: readonly [number, number];
}

const size = { width: 168, height: 64 };
const pad = 8;
/** Over fewer steps a small change would look large. */
const fewestSteps = 2;

/** Whole steps of the scale that hold every interval; its ends are written beside the picture. */
export function stepsAround(
  means: readonly Interval[],
  [least, most]: readonly [number, number],
): [number, number] {
  const low = Math.max(least, Math.floor(Math.min(...means.map((mean) => mean.low))));
  const high = Math.min(most, Math.ceil(Math.max(...means.map((mean) => mean.high))));
  const missing = Math.max(0, fewestSteps - (high - low));
  const down = Math.min(missing, low - least);
  return [low - down, high + missing - down];
}

/** Room for the ends of the scale. */
const gutter = 22;

/** The means of waves over the steps of the scale where they lie, each with its interval as a whisker; the numbers stand beside it in words. */
export function TrendLine({ means, scale }: TrendLineProps) {
  const [lowest, highest] = stepsAround(means, scale);
  const x = (at: number): number =>
    gutter + pad + (at / Math.max(means.length - 1, 1)) * (size.width - gutter - 2 * pad);
  const y = (value: number): number =>
    size.height - pad - ((value - lowest) / (highest - lowest)) * (size.height - 2 * pad);
  return (
    <svg
      className={css["trend"]}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
    >
      {[lowest, highest].map((end) => (
        <g key={end}>
          <line x1={gutter} x2={size.width} y1={y(end)} y2={y(end)} className={css["end"]} />
          <text x={gutter - 4} y={y(end)} textAnchor="end" dominantBaseline="middle">
            {end}
          </text>
        </g>
      ))}
      <polyline
        className={css["path"]}
        points={means
          .map(({ value }, at) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`)
          .join(" ")}
      />
      {means.map(({ value, low, high }, at) => (
        <g key={at}>
          <line x1={x(at)} x2={x(at)} y1={y(low)} y2={y(high)} className={css["whisker"]} />
          <circle cx={x(at)} cy={y(value)} r={2.5} className={css["dot"]} />
        </g>
      ))}
    </svg>
  );
}
