import type { ReactNode } from "react";
import type { ComparisonAnswer, LookAnswer, LookName } from "#contract/together";
import { floor } from "#platform/statistics/floor.ts";
import { meansOf, movesOf, type Observed } from "#platform/statistics/together/points.ts";
import { Button } from "#web/ui/Button.tsx";
import { DownloadIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { Table } from "#web/ui/Table.tsx";
import { Forest } from "./Forest.tsx";
import { saveCsv } from "./saving.ts";
import { type Dot, Scatter } from "./Scatter.tsx";
import css from "./together.module.css";
import { useWords } from "./use-words.ts";
import { inR, lookWords, nounsIn, numbersCsv, rowsCsv } from "./words.ts";

/** One comparison, of the house or of a file: the sentences first, then the pictures, then what can be taken along. */
export function ComparisonView({ comparison }: { comparison: ComparisonAnswer }) {
  const words = useWords().one;
  // Both are put together by the server, in English.
  const { sentences: said, remarks } = comparison;
  return (
    <>
      <Section title={words.says}>
        <div className={css["says"]} lang="en">
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {remarks.length > 0 && (
          <ul className={css["remarks"]} lang="en">
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={words.picture} intro={words.pictureIntro}>
        <Forest comparison={comparison} />
      </Section>
      <Pictures comparison={comparison} />
      <Behind comparison={comparison} />
      {comparison.rows.length > 0 && <TakeAlong comparison={comparison} />}
    </>
  );
}

function Pictures({ comparison }: { comparison: ComparisonAnswer }) {
  const all = useWords();
  const words = all.one;
  const { figure, outcome, rows, looks } = comparison;
  const nouns = nounsIn(comparison.nouns, all);
  const of = (name: LookName) => looks.find(({ look }) => look === name);
  const observed = rows.map((row) => ({
    unit: row.unit,
    period: row.number,
    x: row.figure,
    y: row.outcome,
  }));
  const periods = new Map(rows.map(({ number, period }) => [number, period]));
  const moved = (row: Observed): Dot => ({
    ...row,
    name: `${row.unit}, ${periods.get(row.period) ?? row.period}`,
  });
  const axes = { across: axisOf(figure), up: axisOf(outcome) };
  return (
    <>
      <Section title={words.between(nouns.many)} intro={words.betweenIntro(nouns.one)}>
        <Above look={of("between")}>
          <Scatter
            {...axes}
            caption={words.between(nouns.many)}
            dots={meansOf(observed).rows.map((row) => ({ ...row, name: row.unit }))}
          />
        </Above>
      </Section>
      <Section
        title={words.within(nouns.one, nouns.period)}
        intro={words.withinIntro(nouns.one, nouns.period)}
      >
        <Above look={of("within")}>
          <Scatter
            {...axes}
            caption={words.within(nouns.one, nouns.period)}
            dots={movesOf(observed).rows.map(moved)}
            isMoves
          />
        </Above>
      </Section>
    </>
  );
}

/** The picture of a look, or that there are too few to draw it. */
function Above({ look, children }: { look: LookAnswer | undefined; children: ReactNode }) {
  const words = useWords();
  if (look?.r != null) return children;
  return (
    <p className={css["soft"]}>{look && look.n > 0 ? lookWords(look, words) : words.one.tooFew}</p>
  );
}

const axisOf = ({ name, unit }: ComparisonAnswer["figure"]): string =>
  unit === "" ? name : `${name} (${unit})`;

function Behind({ comparison }: { comparison: ComparisonAnswer }) {
  const all = useWords();
  const words = all.one;
  const { units } = comparison;
  const nouns = nounsIn(comparison.nouns, all);
  const behind = units.filter(({ teams }) => teams.length > 0);
  if (behind.length === 0) return null;
  return (
    <Section title={words.unitsTitle(nouns.many)}>
      <Table
        caption={words.unitsTitle(nouns.many)}
        rows={behind}
        keyOf={({ name }) => name}
        columns={[
          { key: "name", head: nouns.one, cell: ({ name }) => name },
          { key: "teams", head: words.behind, cell: ({ teams }) => teams.join(", ") },
        ]}
      />
    </Section>
  );
}

function TakeAlong({ comparison }: { comparison: ComparisonAnswer }) {
  const words = useWords().one;
  const isFew = new Set(comparison.rows.map(({ unit }) => unit)).size < floor;
  return (
    <Section title={words.take} intro={words.takeIntro}>
      <div className={css["acts"]}>
        <Button icon={DownloadIcon} onClick={() => saveCsv("numbers.csv", numbersCsv(comparison))}>
          {words.numbers}
        </Button>
        <Button icon={DownloadIcon} onClick={() => saveCsv("rows.csv", rowsCsv(comparison.rows))}>
          {words.rows}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <section className={css["code"]} tabIndex={0} aria-label={words.copy}>
        <pre>{inR(isFew)}</pre>
      </section>
    </Section>
  );
}
