import type { RunDetail } from "#contract/importing";
import { useAct } from "#web/data/act.ts";
import { useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { RetryIcon } from "#web/ui/icons.ts";
import { Page } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, ProblemLine, Refused } from "#web/ui/States.tsx";
import { startImport, useImport } from "./data.ts";
import { Going } from "./Going.tsx";
import { Looking } from "./Looking.tsx";
import { Outcome } from "./Outcome.tsx";
import { sentences } from "./sentences.ts";

const back = { href: "/administration/imports", label: sentences.look.back };

/** One import, from looking at the file to what came of it. */
export default function ImportPage() {
  const { data, error, refetch } = useImport(useParam("id"));
  if (data) return <OneImport run={data} />;
  if (!error) return <SkeletonPage />;
  return (
    <Page title={sentences.list.title} back={back}>
      {error.isRefusal ? (
        <Refused problem={error} words={sentences.refusals} />
      ) : (
        <Broken fault={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

export function OneImport({ run }: { run: RunDetail }) {
  return (
    <Page title={run.fileName} back={back} subtitle={subtitleOf(run)}>
      {run.state === "chosen" && <Looking run={run} />}
      {(run.state === "waiting" || run.state === "running") && <Going run={run} />}
      {run.state === "done" && <Outcome run={run} />}
      {run.state === "failed" && <Failed run={run} />}
    </Page>
  );
}

function subtitleOf({ state, source, totals }: RunDetail): string {
  if (state === "chosen") return sentences.look.subtitle;
  if (state === "done" && totals) return sentences.done.subtitle(source ?? "", totals.seconds);
  return sentences.states[state];
}

function Failed({ run }: { run: RunDetail }) {
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
      {run.failure}
      <ProblemLine problem={retry.problem} words={sentences.refusals} />
    </EmptyState>
  );
}
