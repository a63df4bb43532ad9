import type { ListAnswer, ListedAnswer } from "#contract/together";
import { numberWords } from "#web/data/zone.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { OutsideIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { EmptyState } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { comparedHref } from "./data.ts";
import css from "./together.module.css";
import { useWords, type Words } from "./use-words.ts";
import { readByWords, verdictWords } from "./words.ts";

interface ListViewProps {
  list: ListAnswer;
  onFigure: (key: string) => void;
}

/** A figure against every outcome: what can be told first, then each in a line. */
export function ListView({ list, onFigure }: ListViewProps) {
  const all = useWords();
  const words = all.list;
  const outside = list.rows.filter(({ outcome }) => outcome.where === "outside");
  const inside = list.rows.filter(({ outcome }) => outcome.where === "inside");
  return (
    <>
      <div className={css["choice"]}>
        <Select
          label={words.figure}
          hint={readByWords(list.figure.readBy, all)}
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
      {list.tests > 1 && (
        <p className={css["soft"]}>{words.tests(numberWords(list.tests, 1, all.lang))}</p>
      )}
    </>
  );
}

const isTold = ({ verdicts: { between, within, followed } }: ListedAnswer): boolean =>
  [between, within, followed].some(({ state }) => state === "told");

function Said({ rows }: { rows: readonly ListedAnswer[] }) {
  const words = useWords().list;
  const told = rows.filter(isTold);
  return (
    <div className={css["says"]}>
      <p>{words.told(told.length, rows.length)}</p>
      {told.map(({ outcome, sentences: said }) => (
        <p key={outcome.key} lang="en">
          {said.slice(0, -1).join(" ")}
        </p>
      ))}
      {told.length > 0 && <p lang="en">{told[0]!.sentences.at(-1)}</p>}
    </div>
  );
}

interface RowsProps {
  list: ListAnswer;
  rows: readonly ListedAnswer[];
  caption: string;
}

function Rows({ list: { figure }, rows, caption }: RowsProps) {
  const all = useWords();
  const words = all.list;
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
          head: all.judged.between,
          cell: ({ verdicts }) => verdictWords(verdicts.between, all),
        },
        {
          key: "within",
          head: all.judged.within,
          cell: ({ verdicts }) => verdictWords(verdicts.within, all),
        },
        {
          key: "followed",
          head: all.judged.followed,
          cell: ({ verdicts }) => verdictWords(verdicts.followed, all),
        },
        {
          key: "seen",
          head: words.seen,
          cell: (row) => seenWords(row, all),
        },
      ]}
    />
  );
}

function seenWords({ outcome, units, periods }: ListedAnswer, { lang, list }: Words): string {
  if (units === 0) return list.unseen;
  const count = (n: number, { one, many }: Words["list"]["months"]): string =>
    `${numberWords(n, 1, lang)} ${n === 1 ? one : many}`;
  return list.seenOf(count(units, list.units[outcome.where]), count(periods, list.months));
}
