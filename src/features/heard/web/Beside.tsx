import type { TeamResults, UnitAnswer, WaveResults } from "#contract/heard";
import { FoldedSection } from "#web/ui/Fold.tsx";
import { Table } from "#web/ui/Table.tsx";
import { gapsSaid, responsesSaid, trendSaid } from "./folded-words.ts";
import { Nothing } from "./Nothing.tsx";
import { namedIn } from "./Named.tsx";
import { TrendLine } from "./TrendLine.tsx";
import { useWords } from "./use-words.ts";
import { fineWords, meanWords, responseWords, scaleOf } from "./words.ts";

interface Of {
  results: TeamResults;
}
interface OfUnit {
  unit: UnitAnswer;
}

/** As they were asked. */
const inOrder = <Row extends { key: string }>(
  rows: readonly Row[],
  { items }: TeamResults["wave"],
): Row[] => items.flatMap(({ key }) => rows.find((row) => row.key === key) ?? []);

/** The waves of one survey, item by item: a picture with intervals, and its numbers. */
export function Trends({
  results: { trends, wave },
  unit,
}: OfUnit & { results: Pick<WaveResults, "trends" | "wave"> }) {
  const spoken = useWords();
  const { trend: own, figures } = spoken.sentences;
  const rows = inOrder(trends, wave);
  if (rows.length === 0) return <Nothing title={own.title}>{own.none}</Nothing>;
  return (
    <FoldedSection
      title={own.title}
      said={trendSaid(rows, unit, wave.items, spoken)}
      intro={own.intro}
    >
      <Table
        caption={own.title}
        columns={[
          {
            key: "item",
            head: figures.item,
            cell: namedIn(wave.items),
          },
          {
            key: "line",
            head: own.wave,
            cell: (row) => lineOf(row, wave.items),
          },
          {
            key: "means",
            head: figures.mean,
            cell: ({ points }) =>
              points
                .map(
                  ({ number, n, mean }) =>
                    `${number}: ${meanWords(mean, spoken)}, n\u00a0=\u00a0${n}`,
                )
                .join("; "),
          },
        ]}
        rows={rows}
        keyOf={({ key }) => key}
      />
    </FoldedSection>
  );
}

const lineOf = (
  { key, points }: TeamResults["trends"][number],
  items: TeamResults["wave"]["items"],
) => <TrendLine means={points.map(({ mean }) => mean)} scale={scaleOf(items, key)} />;

/** What the team thinks that its customers say, less what they say. */
export function Gaps({ results: { gaps, wave }, unit }: Of & OfUnit) {
  const spoken = useWords();
  const { gap: own, figures } = spoken.sentences;
  const { items } = wave;
  if (gaps.length === 0) return <Nothing title={own.title}>{own.none}</Nothing>;
  return (
    <FoldedSection title={own.title} said={gapsSaid(gaps, unit, items, spoken)} intro={own.intro}>
      <Table
        caption={own.caption}
        columns={[
          {
            key: "item",
            head: figures.item,
            cell: namedIn(wave.items),
          },
          {
            key: "gap",
            head: own.gap,
            numeric: true,
            cell: ({ gap }) => `${fineWords(gap, spoken)}: ${own.wider[gap.direction]}`,
          },
        ]}
        rows={inOrder(gaps, wave)}
        keyOf={({ key }) => key}
      />
    </FoldedSection>
  );
}

/** Who was not heard, as far as that is no matter of few. */
export function Responses({ results: { responses } }: Of) {
  const spoken = useWords();
  const own = spoken.sentences.response;
  if (responses.length === 0) return <Nothing title={own.title}>{own.none10}</Nothing>;
  return (
    <FoldedSection title={own.title} said={responsesSaid(responses, spoken)} intro={own.intro}>
      <Table
        caption={own.caption}
        columns={[
          { key: "who", head: own.who, cell: ({ team }) => team?.name ?? own.others },
          { key: "share", head: own.share, cell: (row) => responseWords(row, spoken) },
        ]}
        rows={responses}
        keyOf={({ team, asked }) => `${team?.id ?? ""} ${asked}`}
      />
    </FoldedSection>
  );
}
