import type { ParityDetail, ShareAnswer } from "#contract/parity";
import { type Column, Table } from "#web/ui/Table.tsx";
import css from "../parity.module.css";
import { useSentences } from "#web/ui/words.ts";
import { type Words, useWords } from "../use-words.ts";
import { monthMark, monthWords, shareWords } from "../words.ts";

type Month = ParityDetail["months"][number];

const [width, height, foot, head] = [460, 190, 24, 10];
/** Room for the scale before the drawing, and for the names after it. */
const [before, after] = [40, 70];
const y = (share: number): number => head + (1 - share) * (height - foot - head);

/** Twelve months of kept promises on both sides, each with its interval; the numbers stand in a table below. */
export function Months({ months }: { months: readonly Month[] }) {
  const shared = useSentences();
  const spoken = useWords();
  const words = spoken.one;
  return (
    <figure className={css["figure"]}>
      <Drawing months={months} />
      <figcaption className={css["soft"]}>{words.drawn}</figcaption>
      <details className={css["numbers"]}>
        <summary>
          {shared.asTable}
          <span className="unseen">: {words.kept}</span>
        </summary>
        <Table
          caption={words.kept}
          columns={columnsIn(spoken)}
          rows={months.toReversed()}
          keyOf={({ month }) => month}
        />
      </details>
    </figure>
  );
}

const columnsIn = (spoken: Words): readonly Column<Month>[] => [
  { key: "month", head: spoken.one.month, cell: ({ month }) => monthWords(month, spoken) },
  {
    key: "promise",
    head: spoken.one.promiseThen,
    cell: ({ promise }) => spoken.standings.promise[promise],
  },
  {
    key: "inside",
    head: spoken.one.colleagues,
    cell: ({ inside }) => shareWords(inside, spoken),
    numeric: true,
  },
  {
    key: "outside",
    head: spoken.one.clients,
    cell: ({ outside }) => shareWords(outside, spoken),
    numeric: true,
  },
  {
    key: "result",
    head: spoken.one.resultThen,
    cell: ({ standing }) => spoken.standings.result[standing],
  },
];

function Drawing({ months }: { months: readonly Month[] }) {
  const spoken = useWords();
  const step = (width - before - after) / Math.max(1, months.length);
  const middle = (at: number): number => before + (at + 0.5) * step;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={css["picture"]} aria-hidden="true">
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line
            x1={before}
            x2={width - after}
            y1={y(share)}
            y2={y(share)}
            className={css["axis"]}
          />
          <text x={before - 6} y={y(share) + 4} textAnchor="end" className={css["label"]}>
            {share * 100} %
          </text>
        </g>
      ))}
      {months.map(({ month }, at) =>
        at % 2 === months.length % 2 ? null : (
          <text
            key={month}
            x={middle(at)}
            y={height - 6}
            textAnchor="middle"
            className={css["label"]}
          >
            {monthMark(month, spoken)}
          </text>
        ),
      )}
      <Side months={months} side="outside" middle={(at) => middle(at) + step * 0.14} />
      <Side months={months} side="inside" middle={(at) => middle(at) - step * 0.14} />
    </svg>
  );
}

interface SideProps {
  months: readonly Month[];
  side: "inside" | "outside";
  middle: (at: number) => number;
}

const isShown = (share: ShareAnswer): boolean => share.value !== null;

function Side({ months, side, middle }: SideProps) {
  const spoken = useWords();
  const words = spoken.one;
  const shown = months.flatMap((month, at) =>
    isShown(month[side]) ? [{ share: month[side], at }] : [],
  );
  const last = shown.at(-1);
  const path = shown
    .map(({ share, at }, index) => {
      const isJoined = shown[index - 1]?.at === at - 1;
      return `${isJoined ? "L" : "M"}${middle(at).toFixed(1)} ${y(share.value ?? 0).toFixed(1)}`;
    })
    .join("");
  return (
    <g className={css[side]}>
      <path d={path} className={css["path"]} />
      {shown.map(({ share, at }) => (
        <g key={at}>
          <line
            x1={middle(at)}
            x2={middle(at)}
            y1={y(share.low ?? 0)}
            y2={y(share.high ?? 0)}
            className={css["whisker"]}
          />
          {side === "inside" ? (
            <circle cx={middle(at)} cy={y(share.value ?? 0)} r={3.5} />
          ) : (
            <rect x={middle(at) - 3} y={y(share.value ?? 0) - 3} width={6} height={6} />
          )}
        </g>
      ))}
      {last && (
        <text x={middle(last.at) + 8} y={y(last.share.value ?? 0) + 4} className={css["label"]}>
          {side === "inside" ? words.colleagues : words.clients}
        </text>
      )}
    </g>
  );
}
