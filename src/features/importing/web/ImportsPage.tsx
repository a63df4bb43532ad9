import { useState } from "react";
import type { RunAnswer } from "#contract/importing";
import { useNow } from "#web/data/clock.ts";
import { sentenceFor } from "#web/data/problem.ts";
import { numberWords, timeWords, useZone } from "#web/data/zone.ts";
import { go } from "#web/navigation.ts";
import { type DroppedFile, FileDrop } from "#web/ui/FileDrop.tsx";
import { useSentences } from "#web/ui/words.ts";
import { FileIcon } from "#web/ui/icons.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { mostBytes, sendFile, useImports } from "./data.ts";
import { useWords } from "./use-words.ts";

/** All imports, and the way to begin one. */
export default function ImportsPage() {
  const { lang, sentences } = useWords();
  const words = sentences.list;
  const { data, error, refetch } = useImports();
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      back={{ href: "/administration", label: words.back }}
    >
      <Sending />
      {error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Imports rows={data} />
      ) : (
        <SkeletonRows />
      )}
    </SpokenPage>
  );
}

/** One file on its way; the screen goes on to it when it has arrived. */
function Sending() {
  const shared = useSentences();
  const { sentences } = useWords();
  const words = sentences.list;
  const [file, setFile] = useState<DroppedFile | null>(null);
  const [stop, setStop] = useState<() => void>(() => () => undefined);
  const begin = (chosen: File): void => {
    const one = { id: chosen.name, name: chosen.name, sizeBytes: chosen.size };
    const problem = chosen.size > mostBytes ? sentences.refusals.tooLarge : undefined;
    setFile({ ...one, sent: problem ? undefined : 0, problem });
    if (problem) return;
    const sending = sendFile(chosen, (sent) => setFile({ ...one, sent }));
    setStop(() => sending.stop);
    sending.done.then(
      (run) => go(`/administration/imports/${run.id}`),
      (fault) => setFile({ ...one, problem: sentenceFor(fault, sentences.refusals, shared) }),
    );
  };
  return (
    <FileDrop
      label={words.drop}
      hint={words.dropHint}
      multiple={false}
      files={file ? [file] : []}
      onFiles={([chosen]) => {
        if (chosen) begin(chosen);
      }}
      onRemove={() => {
        stop();
        setFile(null);
      }}
    />
  );
}

export function Imports({ rows }: { rows: readonly RunAnswer[] }) {
  const { lang, sentences } = useWords();
  const words = sentences.list;
  const zone = useZone();
  const now = useNow();
  const columns: readonly Column<RunAnswer>[] = [
    { key: "file", head: words.head.file, cell: ({ fileName }) => fileName },
    { key: "state", head: words.head.state, cell: ({ state }) => sentences.states[state] },
    {
      key: "when",
      head: words.head.when,
      cell: ({ madeAt }) => timeWords(new Date(madeAt), now, zone, lang),
      sortBy: ({ madeAt }) => madeAt,
    },
    { key: "who", head: words.head.who, cell: ({ byName }) => byName ?? words.command },
    {
      key: "requests",
      head: words.head.requests,
      cell: ({ totals }) => (totals ? numberWords(totals.fileRequests, 1, lang) : ""),
      numeric: true,
    },
    {
      key: "unreadable",
      head: words.head.unreadable,
      cell: ({ state, unreadable }) => (state === "done" ? numberWords(unreadable, 1, lang) : ""),
      numeric: true,
    },
  ];
  return (
    <Table
      caption={words.title}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/administration/imports/${id}`}
      empty={
        <EmptyState icon={FileIcon} title={words.emptyTitle}>
          {words.emptyText}
        </EmptyState>
      }
    />
  );
}
