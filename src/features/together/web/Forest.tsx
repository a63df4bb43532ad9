import type { ComparisonAnswer, LookAnswer, LookName } from "#contract/together";
import { numberWords } from "#web/data/zone.ts";
import { Table } from "#web/ui/Table.tsx";
import { useSentences } from "#web/ui/words.ts";
import css from "./together.module.css";
import { useWords } from "./use-words.ts";
import { chanceWords, intervalWords, lookWords } from "./words.ts";

const mixed: readonly LookName[] = ["lagged", "pooled"];

/** Each look as a point on a line from -1 to 1; those that mix the others stand apart. Below its floor nothing is drawn. The numbers stand in a table. */
export function Forest({ comparison }: { comparison: ComparisonAnswer }) {
  const [words, shared] = [useWords().one, useSentences()];
  const { looks } = comparison;
  const own = looks.filter(({ look }) => !mixed.includes(look));
  const others = looks.filter(({ look }) => mixed.includes(look));
  if (looks.every(({ n }) => n === 0)) return <p className={css["soft"]}>{words.tooFew}</p>;
  return (
    <figure className={css["figure"]}>
      <Lines looks={own} />
      {others.length > 0 && (
        <>
          <p className={css["soft"]}>{words.mixed}</p>
          <Lines looks={others} isMixed />
        </>
      )}
      <details className={css["more"]}>
        <summary>{shared.asTable}</summary>
        <Numbers comparison={comparison} />
      </details>
    </figure>
  );
}

function Lines({ looks, isMixed = false }: { looks: readonly LookAnswer[]; isMixed?: boolean }) {
  const all = useWords();
  return (
    <ul className={css["looks"]} data-mixed={isMixed || undefined}>
      {looks.map((look) => (
        <li key={look.look}>
          <div className={css["words"]}>
            <strong>{all.looks[look.look].name}</strong>
            <span className={css["soft"]}>{all.looks[look.look].asks}</span>
          </div>
          {look.r === null ? <span /> : <Line {...look} r={look.r} />}
          <span className={css["r"]}>
            {lookWords(look, all)}
            {look.r !== null && <span className={css["soft"]}> ({intervalWords(look, all)})</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

const size = { width: 320, height: 32 };
const x = (r: number): number => ((r + 1) / 2) * (size.width - 12) + 6;
const middle = size.height / 2;

type Drawn = Pick<LookAnswer, "low" | "high"> & { readonly r: number };

function Line({ r, low, high }: Drawn) {
  return (
    <svg
      className={css["line"]}
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {[-1, -0.5, 0, 0.5, 1].map((at) => (
        <line
          key={at}
          x1={x(at)}
          x2={x(at)}
          y1={0}
          y2={size.height}
          className={css[at === 0 ? "zero" : "tick"]}
        />
      ))}
      {low !== null && high !== null && (
        <line x1={x(low)} x2={x(high)} y1={middle} y2={middle} className={css["interval"]} />
      )}
      <rect x={x(r) - 3} y={middle - 7} width={6} height={14} className={css["point"]} />
    </svg>
  );
}

function Numbers({ comparison: { looks, verdicts } }: { comparison: ComparisonAnswer }) {
  const all = useWords();
  const words = all.one;
  const adjusted = (look: LookName): string => {
    const p = look === "lagged" || look === "pooled" ? null : verdicts[look].adjustedP;
    return p === null ? "" : `, ${words.adjusted(chanceWords(p, all))}`;
  };
  return (
    <>
      <Table
        caption={words.table}
        rows={looks}
        keyOf={({ look }) => look}
        columns={[
          { key: "look", head: words.look, cell: ({ look }) => all.looks[look].name },
          { key: "r", head: words.r, cell: (look) => lookWords(look, all), numeric: true },
          {
            key: "interval",
            head: words.interval,
            cell: (look) => intervalWords(look, all),
            numeric: true,
          },
          { key: "n", head: words.n, cell: ({ n }) => numberWords(n, 1, all.lang), numeric: true },
          {
            key: "effective",
            head: words.effective,
            cell: ({ effective }) =>
              effective === null ? words.none : numberWords(effective, 0, all.lang),
            numeric: true,
          },
          {
            key: "p",
            head: words.chance,
            cell: ({ look, p }) => `${chanceWords(p, all)}${adjusted(look)}`,
            numeric: true,
          },
        ]}
      />
      <p className={css["soft"]}>
        {words.effectiveHint} {words.chanceHint}
      </p>
    </>
  );
}
