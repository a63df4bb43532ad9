import type { AskedAnswer, UnitAnswer } from "#contract/heard";
import { numberWords } from "#web/data/zone.ts";
import { FoldedSection } from "#web/ui/Fold.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { driversNote, driversSaid, figuresNote, figuresSaid } from "./folded-words.ts";
import css from "./heard.module.css";
import { Nothing } from "./Nothing.tsx";
import { Named, namedIn } from "./Named.tsx";
import { useWords, type Words } from "./use-words.ts";
import { changeWords, figureWords, fineWords, recommendWords, shareWords } from "./words.ts";

type Figure = UnitAnswer["figures"][number];

interface OfUnit {
  unit: UnitAnswer;
  items: readonly AskedAnswer[];
}

interface FiguresProps extends OfUnit {
  title?: string;
  /** Of whom it is said. */
  of: string;
}

/** All that a unit says, item by item, and how answers spread. */
export function Figures({ unit, items, title, of }: FiguresProps) {
  const spoken = useWords();
  const words = spoken.sentences.figures;
  const ordered = items.flatMap(({ key }) => unit.figures.find((one) => one.key === key) ?? []);
  const showsRecommending = ordered.some(({ figures }) => figures?.recommends);
  const columns = columnsOf(items, spoken).filter(
    ({ key }) => key !== "recommends" || showsRecommending,
  );
  return (
    <FoldedSection
      title={title ?? words.title}
      said={figuresSaid(unit, items, spoken)}
      note={figuresNote(unit, spoken)}
    >
      <Table
        caption={words.caption(of)}
        columns={columns}
        rows={ordered}
        keyOf={({ key }) => key}
      />
      <Spread figures={ordered} items={items} />
    </FoldedSection>
  );
}

function columnsOf(items: readonly AskedAnswer[], spoken: Words): readonly Column<Figure>[] {
  const words = spoken.sentences.figures;
  return [
    { key: "item", head: words.item, cell: namedIn(items) },
    { key: "n", head: words.n, numeric: true, cell: ({ n }) => numberWords(n, 1, spoken.lang) },
    {
      key: "mean",
      head: words.mean,
      numeric: true,
      cell: (figure) => figureWords(figure, spoken),
      sortBy: ({ figures }) => figures?.mean.value ?? -1,
    },
    {
      key: "top",
      head: words.top,
      numeric: true,
      cell: ({ figures }) => (figures ? shareWords(figures.top, spoken) : ""),
    },
    {
      key: "recommends",
      head: words.recommends,
      numeric: true,
      cell: ({ figures }) =>
        figures?.recommends ? recommendWords(figures.recommends, spoken) : "",
    },
    {
      key: "change",
      head: words.change,
      cell: ({ change }) => (change ? changeWords(change, spoken) : ""),
    },
  ];
}

function Spread({ figures, items }: { figures: readonly Figure[]; items: readonly AskedAnswer[] }) {
  const words = useWords().sentences.figures;
  const spread = figures.flatMap(({ key, figures: shown }) =>
    shown?.steps ? [{ key, steps: shown.steps }] : [],
  );
  if (spread.length === 0) return null;
  return (
    <>
      <h3>{words.spread}</h3>
      <p className={css["soft"]}>{words.spreadIntro}</p>
      <dl className={css["spreads"]}>
        {spread.map(({ key, steps }) => (
          <div key={key}>
            <dt>
              <Named items={items} of={key} />
            </dt>
            <dd>
              <Steps steps={steps} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Columns side by side, the lowest step first, each with its share in per cent; its ends say which side is better. */
function Steps({ steps }: { steps: readonly number[] }) {
  const { lang, sentences } = useWords();
  const words = sentences.figures;
  const shares = steps.map((share) => numberWords(100 * share, 0, lang));
  const said = words.steps(shares.map((share) => `${share}\u00a0%`).join(", "));
  const top = Math.max(...steps);
  const [lowest, highest] = steps.length === 5 ? [1, 5] : [0, steps.length - 1];
  return (
    <>
      <span className="unseen">{said}</span>
      <div className={css["columns"]} aria-hidden="true">
        {steps.map((share, at) => (
          <div key={at} className={css["column"]}>
            <svg className={css["bar"]} viewBox="0 0 1 1" preserveAspectRatio="none">
              <rect
                className={css["step"]}
                x={0}
                y={1 - share / top}
                width={1}
                height={share / top}
              />
            </svg>
            <span>{shares[at]}</span>
          </div>
        ))}
      </div>
      <div className={css["ends"]} aria-hidden="true">
        <span>{words.worst(lowest)}</span>
        <span>{words.best(highest)}</span>
      </div>
    </>
  );
}

/** What goes along with the overall judgement; a relation is no cause, and it says so. */
export function Drivers({ unit, items }: OfUnit) {
  const spoken = useWords();
  const { drivers: own, figures: words } = spoken.sentences;
  if (unit.drivers.length === 0) return <Nothing title={own.title}>{own.none}</Nothing>;
  return (
    <FoldedSection
      title={own.title}
      said={driversSaid(unit, items, spoken)}
      note={driversNote(unit, spoken)}
      intro={own.intro}
    >
      <Table
        caption={own.caption}
        columns={[
          { key: "item", head: words.item, cell: namedIn(items) },
          {
            key: "n",
            head: words.n,
            numeric: true,
            cell: ({ n }) => numberWords(n, 1, spoken.lang),
          },
          {
            key: "relation",
            head: own.relation,
            numeric: true,
            cell: ({ relation }) => fineWords(relation, spoken),
          },
        ]}
        rows={unit.drivers}
        keyOf={({ key }) => key}
      />
    </FoldedSection>
  );
}
