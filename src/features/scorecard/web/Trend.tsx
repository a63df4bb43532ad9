import type { LineAnswer } from "#contract/scorecard";
import { useSentences } from "#web/ui/words.ts";
import { Table } from "#web/ui/Table.tsx";
import css from "./scorecard.module.css";
import { useWords } from "./use-words.ts";
import { longWords, monthWords } from "./words.ts";

type Month = LineAnswer["months"][number];

const [width, height, pad] = [220, 48, 4];

/** The highest value that the picture has room for; a share's scale is whole, so that pictures can be held side by side. */
function topOf({ kind, months }: LineAnswer): number {
  if (kind === "share") return 1;
  return Math.max(...months.map(({ value }) => value ?? 0), 1);
}

/** Twelve months from zero: the value as a line, its interval as a bar behind it; nothing is drawn across a month with too few. */
export function Trend({ line }: { line: LineAnswer }) {
  const { months } = line;
  if (!months.some(({ value }) => value !== null)) return null;
  const top = topOf(line);
  const x = (at: number): number => pad + (at / Math.max(months.length - 1, 1)) * (width - 2 * pad);
  const y = (value: number): number =>
    height - pad - (Math.min(value, top) / top) * (height - 2 * pad);
  const path = months
    .map(({ value }, at) => {
      if (value === null) return "";
      const begins = (months[at - 1]?.value ?? null) === null;
      return `${begins ? "M" : "L"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join("");
  return (
    <svg
      className={css["picture"]}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <line x1={0} x2={width} y1={y(0)} y2={y(0)} className={css["axis"]} />
      {months.map((month, at) => (
        <Likely key={month.month} month={month} x={x(at)} y={y} top={top} />
      ))}
      <path d={path} className={css["path"]} />
      {months.map(({ month, value }, at) =>
        value === null ? null : (
          <circle
            key={month}
            cx={x(at)}
            cy={y(value)}
            r={at === months.length - 1 ? 3 : 1.75}
            className={css[at === months.length - 1 ? "last" : "dot"]}
          />
        ),
      )}
    </svg>
  );
}

interface LikelyProps {
  month: Month;
  x: number;
  y: (value: number) => number;
  top: number;
}

/** Where the month's value likely lies; an end that is open goes to the edge. */
function Likely({ month: { value, low, high }, x, y, top }: LikelyProps) {
  if (value === null || low === null) return null;
  return <line x1={x} x2={x} y1={y(low)} y2={y(high ?? top)} className={css["likely"]} />;
}

interface NumbersProps {
  line: LineAnswer;
  /** Where a month's requests stand; undefined where the line is not made of requests. */
  hrefOf: ((month: string) => string) | undefined;
}

/** The numbers of the picture, each with its n and interval. */
export function Numbers({ line, hrefOf }: NumbersProps) {
  const words = useWords();
  const shared = useSentences();
  const { months, kind } = line;
  if (months.length === 0) return null;
  const name = words.lines[line.line];
  return (
    <details className={css["numbers"]}>
      <summary>
        {shared.asTable}
        <span className="unseen">: {name}</span>
      </summary>
      <Table
        caption={words.trend(name)}
        rows={months.toReversed()}
        keyOf={({ month }) => month}
        hrefOf={hrefOf && (({ month }) => hrefOf(month))}
        columns={[
          { key: "month", head: words.month, cell: ({ month }) => monthWords(month, words.lang) },
          {
            key: "figure",
            head: words.figure,
            cell: (month) =>
              kind === "count"
                ? (month.value ?? words.few)
                : longWords(kind, words.of[line.line], month, words),
          },
        ]}
      />
    </details>
  );
}
