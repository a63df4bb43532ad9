import { useParam } from "#web/navigation.ts";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { type BetweenAnswer, useBetween } from "./data.ts";
import css from "./thanks.module.css";
import { ThanksList } from "./ThanksCard.tsx";
import { useWords } from "./use-words.ts";

/** What one team said thanks for to another: the evidence behind a line of goodwill. */
export default function BetweenPage() {
  const { lang, refusals } = useWords();
  const { data, error, refetch } = useBetween(useParam("from"), useParam("to"));
  if (error?.isRefusal) return <RefusedPage problem={error} words={refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return data ? <BetweenView between={data} /> : <SkeletonPage />;
}

export function BetweenView({ between: { from, to, n, rows } }: { between: BetweenAnswer }) {
  const { between: words, team } = useWords();
  return (
    <SpokenPage
      title={words.title(from.name, to.name)}
      back={{ href: `/relationships/${to.id}/${from.id}/goodwill`, label: words.back }}
    >
      <p className={css["soft"]}>
        {words.counted(n)} {team.rule}
      </p>
      {rows.length === 0 ? (
        <p className={css["soft"]}>{words.none}</p>
      ) : (
        <ThanksList label={words.title(from.name, to.name)} rows={rows} />
      )}
    </SpokenPage>
  );
}
