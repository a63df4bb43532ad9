import type { Unlocked } from "#web/own-keys.ts";
import type { ViewAnswer } from "#contract/growth";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { type Competency, competencies, type Standing } from "../rules.ts";
import type { Levels } from "./sealed/words.ts";
import { sentences } from "./sentences.ts";
import { type FigureOf, useFigures, useViews } from "./views-data.ts";
import { competencyWords } from "./words/competencies.ts";

const words = sentences.views;

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
export function sourceWords(source: string): string {
  return source
    .split("+")
    .map((one) => sentences.standings[one as Standing].short)
    .join(" + ");
}

interface Line {
  readonly key: string;
  readonly competency: Competency;
  readonly figure: FigureOf | null;
}

/** A line for each source of each competency; one that fewer than five answered says so. */
const linesOf = (figures: readonly FigureOf[]): Line[] =>
  competencies.flatMap((competency): Line[] => {
    const those = figures
      .filter((one) => one.competency === competency)
      .toSorted((a, b) => (a.source < b.source ? 1 : -1));
    return those.length === 0
      ? [{ key: competency, competency, figure: null }]
      : those.map((figure) => ({ key: `${competency} ${figure.source}`, competency, figure }));
  });

export function FiguresTable({
  figures,
  latest,
}: {
  figures: readonly FigureOf[];
  latest: Levels;
}) {
  return (
    <Table
      caption={words.table}
      columns={[
        {
          key: "competency",
          head: sentences.growth.competency,
          cell: ({ competency }) => competencyWords.en[competency].name,
        },
        {
          key: "source",
          head: words.source,
          cell: ({ figure }) => (figure ? sourceWords(figure.source) : words.few),
        },
        {
          key: "mean",
          head: words.mean,
          numeric: true,
          cell: ({ figure }) => figure?.mean.toFixed(1) ?? "–",
        },
        { key: "n", head: words.n, numeric: true, cell: ({ figure }) => figure?.n ?? "–" },
        {
          key: "self",
          head: words.self,
          numeric: true,
          cell: ({ competency }) => latest[competency] ?? "–",
        },
      ]}
      rows={linesOf(figures)}
      keyOf={({ key }) => key}
    />
  );
}
