import type { WaveAnswer, WavesAnswer } from "#contract/heard";
import { dateWords } from "#web/data/zone.ts";
import { HintIcon } from "#web/ui/icons.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { useWaves, waveHref } from "./data.ts";
import { useWords, type Words } from "./use-words.ts";
import { responseWords } from "./words.ts";

/** Released waves, the newest first. */
export default function ResultsPage() {
  const { lang, sentences } = useWords();
  const { data, error, refetch } = useWaves();
  if (data) return <ResultsView waves={data} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <SpokenPage
      title={sentences.list.title}
      subtitle={sentences.list.subtitle}
      back={backTo(sentences)}
    >
      <SkeletonRows />
    </SpokenPage>
  );
}

export function ResultsView({ waves: { rows } }: { waves: WavesAnswer }) {
  const spoken = useWords();
  const words = spoken.sentences.list;
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle} back={backTo(spoken.sentences)}>
      <Table
        caption={words.caption}
        columns={columnsOf(spoken)}
        rows={rows}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => waveHref(id)}
        empty={
          <EmptyState icon={HintIcon} title={words.emptyTitle}>
            {words.empty}
          </EmptyState>
        }
      />
    </SpokenPage>
  );
}

const backTo = ({ list }: Words["sentences"]) => ({ href: "/surveys", label: list.back });

function columnsOf(spoken: Words): readonly Column<WaveAnswer>[] {
  const words = spoken.sentences.list;
  return [
    { key: "survey", head: words.survey, cell: ({ name }) => name, sortBy: ({ name }) => name },
    { key: "wave", head: words.wave, numeric: true, cell: ({ number }) => number },
    { key: "mode", head: words.mode, cell: ({ mode }) => words.modes[mode] },
    {
      key: "closed",
      head: words.closed,
      cell: ({ closesOn }) => dateWords(closesOn, spoken.lang),
      sortBy: ({ closesOn }) => closesOn,
    },
    { key: "answers", head: words.answers, cell: (wave) => responseWords(wave, spoken) },
  ];
}
