import type { ReactNode } from "react";
import type { Unlocked } from "#web/own-keys.ts";
import type { ViewAnswer } from "#contract/growth";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { type Competency, competencies, type Standing } from "../rules.ts";
import css from "./growth.module.css";
import type { Levels } from "./sealed/words.ts";
import { type FigureOf, useFigures, useViews } from "./views-data.ts";
import { competencyWords } from "./words/competencies.ts";
import { useWords, type Words } from "./use-words.ts";

interface RoundFiguresProps {
  own: Unlocked;
  latest: Levels;
  roundId: string;
}

/** What others answered, opened here: means of sources of five and more, each with its n, beside one's own last view. */
export function RoundFigures({ own, latest, roundId }: RoundFiguresProps) {
  const { data, error, refetch } = useViews(roundId);
  if (error && !data) return <Broken fault={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows count={3} />;
  return <OpenedFigures own={own} latest={latest} roundId={roundId} views={data} />;
}

function OpenedFigures({
  own,
  latest,
  roundId,
  views,
}: RoundFiguresProps & { views: readonly ViewAnswer[] }) {
  const figures = useFigures(own, roundId, views);
  return figures ? <FiguresTable figures={figures} latest={latest} /> : <SkeletonRows count={3} />;
}

/** 'Your team + Those you serve'. */
export function sourceWords(standings: Words["sentences"]["standings"], source: string): string {
  return source
    .split("+")
    .map((one) => standings[one as Standing].short)
    .join(" + ");
}

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** What one source answered: '2.8 (of 6)', and that fewer than five did where no figure came. */
function figureWords({ lang, sentences }: Words, figure: FigureOf | undefined): ReactNode {
  const words = sentences.views;
  if (!figure) return words.few;
  return (
    <span>
      {figure.mean.toLocaleString(lang, oneDecimal)}{" "}
      <span className={css["soft"]}>{words.of(figure.n)}</span>
    </span>
  );
}

/** Each competency once, with a column for each source beside one's own view. */
export function FiguresTable({
  figures,
  latest,
}: {
  figures: readonly FigureOf[];
  latest: Levels;
}) {
  const ours = useWords();
  const { lang, sentences } = ours;
  const words = sentences.views;
  const sources = [...new Set(figures.map(({ source }) => source))].toSorted().toReversed();
  const figureOf = (competency: Competency, source: string): FigureOf | undefined =>
    figures.find((one) => one.competency === competency && one.source === source);
  return (
    <Table
      caption={words.table}
      columns={[
        {
          key: "competency",
          head: sentences.growth.competency,
          cell: (competency) => competencyWords[lang][competency].name,
        },
        {
          key: "self",
          head: words.self,
          numeric: true,
          cell: (competency) => latest[competency] ?? "–",
        },
        ...(sources.length === 0 ? [""] : sources).map((source) => ({
          key: `of ${source}`,
          head: source === "" ? words.source : words.mean(sourceWords(sentences.standings, source)),
          numeric: true,
          cell: (competency: Competency) => figureWords(ours, figureOf(competency, source)),
        })),
      ]}
      rows={competencies}
      keyOf={(competency) => competency}
    />
  );
}
