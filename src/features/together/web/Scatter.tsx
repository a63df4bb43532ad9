import { numberWords } from "#web/data/zone.ts";
import { Table } from "#web/ui/Table.tsx";
import { useSentences } from "#web/ui/words.ts";
import css from "./together.module.css";
import { useWords } from "./use-words.ts";

export interface Dot {
  /** 'Retail', 'Retail, 2026-03'. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

interface ScatterProps {
  /** What is drawn, for the table. */
  caption: string;
  dots: readonly Dot[];
  across: string;
  up: string;
  /** Zero is the usual of each: a cross is drawn there. */
  isMoves?: boolean;
}

const size = { width: 480, height: 300 };
const pad = 12;
/** A table of more would be read by nobody: the file has them all. */
const mostRows = 200;

/** Points in a field, their ends written beside it; the numbers stand in a table. */
export function Scatter({ caption, dots, across, up, isMoves = false }: ScatterProps) {
  const { lang, one } = useWords();
  const shared = useSentences();
  const number = (value: number): string => numberWords(value, 2, lang);
  if (dots.length < 3) return <p className={css["soft"]}>{one.tooFew}</p>;
  const [left, right] = endsOf(dots.map(({ x }) => x));
  const [low, high] = endsOf(dots.map(({ y }) => y));
  const xOf = (value: number): number => placeOf(value, left, right, size.width);
  const yOf = (value: number): number => size.height - placeOf(value, low, high, size.height);
  return (
    <figure className={css["figure"]}>
      <div className={css["field"]}>
        <p className={css["up"]}>
          ↑ {up}, {one.range(number(low), number(high))}
        </p>
        <svg
          className={css["scatter"]}
          viewBox={`0 0 ${size.width} ${size.height}`}
          aria-hidden="true"
        >
          {isMoves && (
            <>
              <line x1={xOf(0)} x2={xOf(0)} y1={0} y2={size.height} className={css["zero"]} />
              <line x1={0} x2={size.width} y1={yOf(0)} y2={yOf(0)} className={css["zero"]} />
            </>
          )}
          {dots.map(({ name, x, y }) => (
            <circle key={name} cx={xOf(x)} cy={yOf(y)} r={isMoves ? 3 : 5} className={css["dot"]}>
              <title>{name}</title>
            </circle>
          ))}
        </svg>
        <p className={css["across"]}>
          {across}, {one.range(number(left), number(right))} →
        </p>
      </div>
      <details className={css["more"]}>
        <summary>{shared.asTable}</summary>
        <Table
          caption={caption}
          rows={dots.slice(0, mostRows)}
          keyOf={({ name }) => name}
          columns={[
            { key: "name", head: caption, cell: ({ name }) => name },
            { key: "x", head: across, cell: ({ x }) => number(x), numeric: true },
            { key: "y", head: up, cell: ({ y }) => number(y), numeric: true },
          ]}
        />
      </details>
    </figure>
  );
}

function endsOf(values: readonly number[]): [number, number] {
  const low = values.reduce((one, other) => Math.min(one, other), Infinity);
  const high = values.reduce((one, other) => Math.max(one, other), -Infinity);
  return [low, high];
}

const placeOf = (value: number, low: number, high: number, length: number): number =>
  pad + ((value - low) / (high - low || 1)) * (length - 2 * pad);
