import type { WaveAnswer, WavesAnswer } from "#contract/heard";
import { dateWords } from "#web/data/zone.ts";
import { HintIcon } from "#web/ui/icons.ts";
import { Page } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { useWaves, waveHref } from "./data.ts";
import { sentences } from "./sentences.ts";
import { responseWords } from "./words.ts";

const words = sentences.list;
const back = { href: "/surveys", label: words.back };

/** Released waves, the newest first. */
export default function ResultsPage() {
  const { data, error, refetch } = useWaves();
  if (data) return <ResultsView waves={data} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <Page title={words.title} subtitle={words.subtitle} back={back}>
      <SkeletonRows />
    </Page>
  );
}

export function ResultsView({ waves: { rows } }: { waves: WavesAnswer }) {
  return (
    <Page title={words.title} subtitle={words.subtitle} back={back}>
      <Table
        caption={words.caption}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => waveHref(id)}
        empty={
          <EmptyState icon={HintIcon} title={words.emptyTitle}>
            {words.empty}
          </EmptyState>
        }
      />
    </Page>
  );
}

const columns: readonly Column<WaveAnswer>[] = [
  { key: "survey", head: words.survey, cell: ({ name }) => name, sortBy: ({ name }) => name },
  { key: "wave", head: words.wave, numeric: true, cell: ({ number }) => number },
  { key: "mode", head: words.mode, cell: ({ mode }) => words.modes[mode] },
  {
    key: "closed",
    head: words.closed,
    cell: ({ closesOn }) => dateWords(closesOn),
    sortBy: ({ closesOn }) => closesOn,
  },
  { key: "answers", head: words.answers, cell: (wave) => responseWords(wave) },
];
