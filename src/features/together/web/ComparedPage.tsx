import type { ComparisonAnswer } from "#contract/together";
import { useQueryText } from "#web/navigation.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { Page } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { ComparisonView } from "./ComparisonView.tsx";
import { useCompared } from "./data.ts";
import { sentences } from "./sentences.ts";
import css from "./together.module.css";

const words = sentences.one;

/** One figure against one outcome, both named in the address. */
export default function ComparedPage() {
  const [figure] = useQueryText("figure");
  const [outcome] = useQueryText("outcome");
  return outcome === "" ? <NothingChosen /> : <Compared figure={figure} outcome={outcome} />;
}

/** The address names no outcome: a link that was cut off. */
export function NothingChosen() {
  return (
    <Page title={sentences.list.title}>
      <EmptyState
        title={words.noOutcome}
        actions={<ButtonLink href="/together">{words.back}</ButtonLink>}
      >
        {words.noOutcomeHint}
      </EmptyState>
    </Page>
  );
}

function Compared({ figure, outcome }: { readonly figure: string; readonly outcome: string }) {
  const { data, error, refetch } = useCompared(figure, outcome);
  if (data) return <ComparedView comparison={data} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

export function ComparedView({ comparison }: { comparison: ComparisonAnswer }) {
  const { figure, outcome } = comparison;
  const narrower = (["senior-leaders", "leaders"] as const).find((reader) =>
    [figure, outcome].some(({ readBy }) => readBy === reader),
  );
  return (
    <Page
      title={words.title(figure.name, outcome.name)}
      back={{ href: `/together?figure=${figure.key}`, label: words.back }}
    >
      <ComparisonView comparison={comparison} />
      <p className={css["soft"]}>{words.alone}</p>
      {narrower !== undefined && <p className={css["soft"]}>{sentences.list.readBy[narrower]}</p>}
    </Page>
  );
}
