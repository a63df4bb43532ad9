import type { ComparisonAnswer } from "#contract/together";
import { useQueryText } from "#web/navigation.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { ComparisonView } from "./ComparisonView.tsx";
import { useCompared } from "./data.ts";
import { useWords } from "./use-words.ts";
import { readByWords } from "./words.ts";
import css from "./together.module.css";

/** One figure against one outcome, both named in the address. */
export default function ComparedPage() {
  const [figure] = useQueryText("figure");
  const [outcome] = useQueryText("outcome");
  return outcome === "" ? <NothingChosen /> : <Compared figure={figure} outcome={outcome} />;
}

/** The address names no outcome: a link that was cut off. */
export function NothingChosen() {
  const { list, one: words } = useWords();
  return (
    <SpokenPage title={list.title}>
      <EmptyState
        title={words.noOutcome}
        actions={<ButtonLink href="/together">{words.back}</ButtonLink>}
      >
        {words.noOutcomeHint}
      </EmptyState>
    </SpokenPage>
  );
}

function Compared({ figure, outcome }: { readonly figure: string; readonly outcome: string }) {
  const { lang, refusals } = useWords();
  const { data, error, refetch } = useCompared(figure, outcome);
  if (data) return <ComparedView comparison={data} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

export function ComparedView({ comparison }: { comparison: ComparisonAnswer }) {
  const all = useWords();
  const words = all.one;
  const { figure, outcome } = comparison;
  const narrower = (["senior-leaders", "leaders"] as const).find((reader) =>
    [figure, outcome].some(({ readBy }) => readBy === reader),
  );
  return (
    <SpokenPage
      title={words.title(figure.name, outcome.name)}
      back={{ href: `/together?figure=${figure.key}`, label: words.back }}
    >
      <ComparisonView comparison={comparison} />
      <p className={css["soft"]}>{words.alone}</p>
      {narrower !== undefined && <p className={css["soft"]}>{readByWords(narrower, all)}</p>}
    </SpokenPage>
  );
}
