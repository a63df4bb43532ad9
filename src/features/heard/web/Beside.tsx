import type { TeamResults, WaveResults } from "#contract/heard";
import { numberWords } from "#web/data/zone.ts";
import { Section } from "#web/ui/Page.tsx";
import { Table } from "#web/ui/Table.tsx";
import css from "./heard.module.css";
import { sentences } from "./sentences.ts";
import { TrendLine } from "./TrendLine.tsx";
import { meanWords, nameOf, responseWords, scaleOf } from "./words.ts";

interface Of {
  results: TeamResults;
}

/** As they were asked. */
const inOrder = <Row extends { key: string }>(
  rows: readonly Row[],
  { items }: TeamResults["wave"],
): Row[] => items.flatMap(({ key }) => rows.find((row) => row.key === key) ?? []);

/** The waves of one survey, item by item: a picture with intervals, and its numbers. */
export function Trends({
  results: { trends, wave },
}: {
  results: Pick<WaveResults, "trends" | "wave">;
}) {
  const own = sentences.trend;
  const rows = inOrder(trends, wave);
  if (rows.length === 0)
    return (
      <Section title={own.title}>
        <p className={css["soft"]}>{own.none}</p>
      </Section>
    );
  return (
    <Section title={own.title} intro={own.intro}>
      <Table
        caption={own.title}
        columns={[
          { key: "item", head: sentences.figures.item, cell: ({ key }) => nameOf(wave.items, key) },
          {
            key: "line",
            head: own.wave,
            cell: (row) => lineOf(row, wave.items),
          },
          {
            key: "means",
            head: sentences.figures.mean,
            cell: ({ points }) =>
              points
                .map(({ number, n, mean }) => `${number}: ${meanWords(mean)}, n\u00a0=\u00a0${n}`)
                .join("; "),
          },
        ]}
        rows={rows}
        keyOf={({ key }) => key}
      />
    </Section>
  );
}

const lineOf = (
  { key, points }: TeamResults["trends"][number],
  items: TeamResults["wave"]["items"],
) => <TrendLine means={points.map(({ mean }) => mean)} scale={scaleOf(items, key)} />;

/** What the team thinks that its customers say, less what they say. */
export function Gaps({ results: { gaps, wave } }: Of) {
  const own = sentences.gap;
  return (
    <Section title={own.title} intro={own.intro}>
      <Table
        caption={own.caption}
        columns={[
          { key: "item", head: sentences.figures.item, cell: ({ key }) => nameOf(wave.items, key) },
          {
            key: "gap",
            head: own.gap,
            numeric: true,
            cell: ({ gap: { value, low, high, direction } }) =>
              `${numberWords(value, 2)} (${numberWords(low, 2)}\u00a0to\u00a0${numberWords(high, 2)}): ${own.wider[direction]}`,
          },
        ]}
        rows={inOrder(gaps, wave)}
        keyOf={({ key }) => key}
        empty={<p className={css["soft"]}>{own.none}</p>}
      />
    </Section>
  );
}

/** Who was not heard, as far as that is no matter of few. */
export function Responses({ results: { responses } }: Of) {
  const own = sentences.response;
  return (
    <Section title={own.title} intro={own.intro}>
      <Table
        caption={own.caption}
        columns={[
          { key: "who", head: own.who, cell: ({ team }) => team?.name ?? own.others },
          { key: "share", head: own.share, cell: (row) => responseWords(row) },
        ]}
        rows={responses}
        keyOf={({ team, asked }) => `${team?.id ?? ""} ${asked}`}
        empty={<p className={css["soft"]}>{own.none10}</p>}
      />
    </Section>
  );
}
