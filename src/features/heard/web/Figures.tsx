import type { AskedAnswer, UnitAnswer } from "#contract/heard";
import { numberWords } from "#web/data/zone.ts";
import { FoldedSection } from "#web/ui/Fold.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { driversNote, driversSaid, figuresNote, figuresSaid } from "./folded-words.ts";
import css from "./heard.module.css";
import { Nothing } from "./Nothing.tsx";
import { sentences } from "./sentences.ts";
import { changeWords, figureWords, nameOf, recommendWords, shareWords } from "./words.ts";

const words = sentences.figures;
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
export function Figures({ unit, items, title = words.title, of }: FiguresProps) {
  const ordered = items.flatMap(({ key }) => unit.figures.find((one) => one.key === key) ?? []);
  const showsRecommending = ordered.some(({ figures }) => figures?.recommends);
  const columns = columnsOf(items).filter(({ key }) => key !== "recommends" || showsRecommending);
  return (
    <FoldedSection title={title} said={figuresSaid(unit, items)} note={figuresNote(unit)}>
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

const columnsOf = (items: readonly AskedAnswer[]): readonly Column<Figure>[] => [
  { key: "item", head: words.item, cell: ({ key }) => nameOf(items, key) },
  { key: "n", head: words.n, numeric: true, cell: ({ n }) => numberWords(n) },
  {
    key: "mean",
    head: words.mean,
    numeric: true,
    cell: figureWords,
    sortBy: ({ figures }) => figures?.mean.value ?? -1,
  },
  {
    key: "top",
    head: words.top,
    numeric: true,
    cell: ({ figures }) => (figures ? shareWords(figures.top) : ""),
  },
  {
    key: "recommends",
    head: words.recommends,
    numeric: true,
    cell: ({ figures }) => (figures?.recommends ? recommendWords(figures.recommends) : ""),
  },
  { key: "change", head: words.change, cell: ({ change }) => (change ? changeWords(change) : "") },
];

function Spread({ figures, items }: { figures: readonly Figure[]; items: readonly AskedAnswer[] }) {
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
            <dt>{nameOf(items, key)}</dt>
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
  const shares = steps.map((share) => numberWords(100 * share, 0));
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
  const own = sentences.drivers;
  if (unit.drivers.length === 0) return <Nothing title={own.title}>{own.none}</Nothing>;
  return (
    <FoldedSection
      title={own.title}
      said={driversSaid(unit, items)}
      note={driversNote(unit)}
      intro={own.intro}
    >
      <Table
        caption={own.caption}
        columns={[
          { key: "item", head: words.item, cell: ({ key }) => nameOf(items, key) },
          { key: "n", head: words.n, numeric: true, cell: ({ n }) => numberWords(n) },
          {
            key: "relation",
            head: own.relation,
            numeric: true,
            cell: ({ relation: { value, low, high } }) =>
              `${numberWords(value, 2)} (${numberWords(low, 2)}\u00a0to\u00a0${numberWords(high, 2)})`,
          },
        ]}
        rows={unit.drivers}
        keyOf={({ key }) => key}
      />
    </FoldedSection>
  );
}
