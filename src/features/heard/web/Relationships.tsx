import type { AskedAnswer, UnitAnswer } from "#contract/heard";
import { numberWords } from "#web/data/zone.ts";
import { FoldedSection } from "#web/ui/Fold.tsx";
import { Matrix, type MatrixCell, type MatrixTeam } from "#web/ui/Matrix.tsx";
import { Table } from "#web/ui/Table.tsx";
import { cellsSaid, pairName } from "./folded-words.ts";
import css from "./heard.module.css";
import { useWords, type Words } from "./use-words.ts";
import { figureOf, figureWords, mainKeyOf } from "./words.ts";

const others = "others";

interface RelationshipsProps {
  cells: readonly UnitAnswer[];
  items: readonly AskedAnswer[];
  onOpen: (providerId: string) => void;
}

/** Who rates whom: a picture for who sees it, and the same as a table. */
export function Relationships({ cells, items, onOpen }: RelationshipsProps) {
  const spoken = useWords();
  const words = spoken.sentences.wave;
  const mainKey = mainKeyOf({ items });
  const byPlace = new Map(cells.map((cell) => [placeOf(cell), asCell(cell, mainKey, spoken)]));
  return (
    <FoldedSection
      title={words.matrix}
      said={cellsSaid(cells, items, pairName, spoken)}
      intro={words.matrixIntro}
    >
      <Matrix
        label={words.matrix}
        rowsAre={words.rows}
        columnsAre={words.columns}
        rows={teamsOf(cells, (cell) => cell.provider)}
        columns={teamsOf(cells, (cell) => cell.team ?? { id: others, name: words.others })}
        cellOf={(row, column) => byPlace.get(`${row} ${column}`)}
        combine={([first]) => first ?? { value: null, text: words.missing, words: words.many }}
        onOpen={({ ids }) => ids[0] !== undefined && onOpen(ids[0])}
        top={5}
      />
      <p className={css["soft"]}>{words.legend}</p>
      <details>
        <summary>{words.asTable}</summary>
        <Table
          caption={words.tableCaption}
          columns={[
            { key: "provider", head: words.rows, cell: ({ provider }) => provider?.name },
            { key: "team", head: words.columns, cell: ({ team }) => team?.name ?? words.others },
            {
              key: "n",
              head: words.n,
              numeric: true,
              cell: (cell) => numberWords(figureOf(cell, mainKey)?.n ?? 0, 1, spoken.lang),
            },
            {
              key: "overall",
              head: words.overall,
              numeric: true,
              cell: (cell) => saidOf(cell, mainKey, spoken),
            },
          ]}
          rows={cells}
          keyOf={({ id }) => id}
        />
      </details>
      <p className={css["soft"]}>{words.floors}</p>
    </FoldedSection>
  );
}

const placeOf = ({ provider, team }: UnitAnswer): string =>
  `${provider?.id ?? ""} ${team?.id ?? others}`;

function saidOf(cell: UnitAnswer, mainKey: string | null, spoken: Words): string {
  const figure = figureOf(cell, mainKey);
  return figure ? figureWords(figure, spoken) : spoken.sentences.says.few;
}

function asCell(cell: UnitAnswer, mainKey: string | null, spoken: Words): MatrixCell {
  const figure = figureOf(cell, mainKey);
  const value = figure?.figures?.mean.value ?? null;
  return {
    value,
    text: value === null ? spoken.sentences.wave.nothing : numberWords(value, 1, spoken.lang),
    words: sentenceOf(cell, saidOf(cell, mainKey, spoken), figure?.n ?? 0, spoken),
  };
}

function sentenceOf(
  { provider, team }: UnitAnswer,
  said: string,
  n: number,
  { lang, sentences }: Words,
): string {
  const words = sentences.wave;
  return words.cell(
    provider?.name ?? "",
    team?.name ?? words.others,
    said,
    numberWords(n, 1, lang),
  );
}

function teamsOf(
  cells: readonly UnitAnswer[],
  of: (cell: UnitAnswer) => MatrixTeam | null,
): MatrixTeam[] {
  const teams = new Map<string, MatrixTeam>();
  for (const cell of cells) {
    const team = of(cell);
    if (team) teams.set(team.id, team);
  }
  return [...teams.values()].toSorted(
    (a, b) => Number(a.id === others) - Number(b.id === others) || a.name.localeCompare(b.name),
  );
}
