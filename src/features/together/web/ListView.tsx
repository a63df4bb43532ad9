import type { ListAnswer, ListedAnswer } from "#contract/together";
import { numberWords } from "#web/data/zone.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { OutsideIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { EmptyState } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { comparedHref } from "./data.ts";
import { sentences } from "./sentences.ts";
import css from "./together.module.css";
import { verdictWords } from "./words.ts";

const words = sentences.list;

interface ListViewProps {
  list: ListAnswer;
  onFigure: (key: string) => void;
}

/** A figure against every outcome: what can be told first, then each in a line. */
export function ListView({ list, onFigure }: ListViewProps) {
  const outside = list.rows.filter(({ outcome }) => outcome.where === "outside");
  const inside = list.rows.filter(({ outcome }) => outcome.where === "inside");
  return (
    <>
      <div className={css["choice"]}>
        <Select
          label={words.figure}
          hint={words.readBy[list.figure.readBy]}
          choices={list.figures.map(({ key, name }) => ({ value: key, label: name }))}
          value={list.figure.key}
          onChange={onFigure}
        />
      </div>
      <Said rows={list.rows} />
      <Section title={words.outside} intro={words.outsideIntro}>
        {outside.length > 0 ? (
          <Rows list={list} rows={outside} caption={words.outside} />
        ) : (
          <EmptyState
            icon={OutsideIcon}
            title={words.nothing}
            actions={<ButtonLink href="/customers-outside">{words.toOutside}</ButtonLink>}
          >
            {words.nothingText}
          </EmptyState>
        )}
      </Section>
      <Section title={words.inside} intro={words.insideIntro}>
        <Rows list={list} rows={inside} caption={words.inside} />
      </Section>
      {list.tests > 1 && <p className={css["soft"]}>{words.tests(numberWords(list.tests))}</p>}
    </>
  );
}

const isTold = ({ verdicts: { between, within, followed } }: ListedAnswer): boolean =>
  [between, within, followed].some(({ state }) => state === "told");

function Said({ rows }: { rows: readonly ListedAnswer[] }) {
  const told = rows.filter(isTold);
  return (
    <div className={css["says"]}>
      <p>{words.told(told.length, rows.length)}</p>
      {told.map(({ outcome, sentences: said }) => (
        <p key={outcome.key}>{said.slice(0, -1).join(" ")}</p>
      ))}
      {told.length > 0 && <p>{told[0]!.sentences.at(-1)}</p>}
    </div>
  );
}

interface RowsProps {
  list: ListAnswer;
  rows: readonly ListedAnswer[];
  caption: string;
}

function Rows({ list: { figure }, rows, caption }: RowsProps) {
  return (
    <Table
      caption={caption}
      rows={rows}
      keyOf={({ outcome }) => outcome.key}
      hrefOf={({ outcome }) => comparedHref(figure.key, outcome.key)}
      columns={[
        { key: "outcome", head: words.outcome, cell: ({ outcome }) => outcome.name },
        {
          key: "between",
          head: sentences.judged.between,
          cell: ({ verdicts }) => verdictWords(verdicts.between),
        },
        {
          key: "within",
          head: sentences.judged.within,
          cell: ({ verdicts }) => verdictWords(verdicts.within),
        },
        {
          key: "followed",
          head: sentences.judged.followed,
          cell: ({ verdicts }) => verdictWords(verdicts.followed),
        },
        {
          key: "seen",
          head: words.seen,
          cell: seenWords,
        },
      ]}
    />
  );
}

const countWords = (n: number, { one, many }: { one: string; many: string }): string =>
  `${numberWords(n)} ${n === 1 ? one : many}`;

function seenWords({ outcome, units, periods }: ListedAnswer): string {
  if (units === 0) return words.unseen;
  return words.seenOf(
    countWords(units, words.units[outcome.where]),
    countWords(periods, words.months),
  );
}
