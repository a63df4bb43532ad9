import { useParam } from "#web/navigation.ts";
import { Page } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { type BetweenAnswer, useBetween } from "./data.ts";
import { sentences } from "./sentences.ts";
import css from "./thanks.module.css";
import { ThanksList } from "./ThanksCard.tsx";

const words = sentences.between;

/** What one team said thanks for to another: the evidence behind a line of goodwill. */
export default function BetweenPage() {
  const { data, error, refetch } = useBetween(useParam("from"), useParam("to"));
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return data ? <BetweenView between={data} /> : <SkeletonPage />;
}

export function BetweenView({ between: { from, to, n, rows } }: { between: BetweenAnswer }) {
  return (
    <Page
      title={words.title(from.name, to.name)}
      back={{ href: `/relationships/${to.id}/${from.id}/goodwill`, label: words.back }}
    >
      <p className={css["soft"]}>
        {n === 1 ? "1 counts" : `${n} count`} of the last 90 days. {sentences.team.rule}
      </p>
      {rows.length === 0 ? (
        <p className={css["soft"]}>{words.none}</p>
      ) : (
        <ThanksList label={words.title(from.name, to.name)} rows={rows} />
      )}
    </Page>
  );
}
