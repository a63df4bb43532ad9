import type { RunDetail } from "#contract/importing";
import { useAct } from "#web/data/act.ts";
import { numberWords } from "#web/data/zone.ts";
import { useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { RetryIcon } from "#web/ui/icons.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, ProblemLine, Refused } from "#web/ui/States.tsx";
import { startImport, useImport } from "./data.ts";
import { Going } from "./Going.tsx";
import { Looking } from "./Looking.tsx";
import { Outcome } from "./Outcome.tsx";
import { useWords, type Words } from "./use-words.ts";

const backTo = (label: string) => ({ href: "/administration/imports", label });

/** One import, from looking at the file to what came of it. */
export default function ImportPage() {
  const { sentences } = useWords();
  const { data, error, refetch } = useImport(useParam("id"));
  if (data) return <OneImport run={data} />;
  if (!error) return <SkeletonPage />;
  return (
    <SpokenPage title={sentences.list.title} back={backTo(sentences.look.back)}>
      {error.isRefusal ? (
        <Refused problem={error} words={sentences.refusals} />
      ) : (
        <Broken fault={error} onRetry={() => void refetch()} />
      )}
    </SpokenPage>
  );
}

export function OneImport({ run }: { run: RunDetail }) {
  const words = useWords();
  const { sentences } = words;
  return (
    <SpokenPage
      title={run.fileName}
      back={backTo(sentences.look.back)}
      subtitle={subtitleOf(run, words)}
    >
      {run.state === "chosen" && <Looking run={run} />}
      {(run.state === "waiting" || run.state === "running") && <Going run={run} />}
      {run.state === "done" && <Outcome run={run} />}
      {run.state === "failed" && <Failed run={run} />}
    </SpokenPage>
  );
}

function subtitleOf({ state, source, totals }: RunDetail, { lang, sentences }: Words): string {
  if (state === "chosen") return sentences.look.subtitle;
  if (state === "done" && totals)
    return sentences.done.subtitle(source ?? "", numberWords(totals.seconds, 1, lang));
  return sentences.states[state];
}

function Failed({ run }: { run: RunDetail }) {
  const { sentences } = useWords();
  const retry = useAct(() => startImport(run.id));
  return (
    <EmptyState
      title={sentences.failed.title}
      actions={
        run.byName !== null && (
          <Button icon={RetryIcon} onClick={() => void retry.run(undefined)} disabled={retry.busy}>
            {sentences.failed.retry}
          </Button>
        )
      }
    >
      {run.failure !== null && <span lang="en">{run.failure}</span>}
      <ProblemLine problem={retry.problem} words={sentences.refusals} />
    </EmptyState>
  );
}
