import { GoalsIcon } from "#web/ui/icons.ts";
import { Page } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { exportHref, type ListAnswer, useRewards } from "./data.ts";
import { RewardCard } from "./RewardCard.tsx";
import css from "./rewards.module.css";
import { sentences } from "./sentences.ts";

const words = sentences.page;

/** All rewards of the house, those that were reached last first. */
export default function RewardsPage() {
  const { data, error, refetch } = useRewards({});
  if (data) return <RewardsView rows={data.rows} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

export function RewardsView({ rows }: ListAnswer) {
  return (
    <Page title={words.title} subtitle={words.subtitle}>
      {rows.length === 0 && (
        <EmptyState icon={GoalsIcon} title={words.emptyTitle}>
          {words.emptyText}
        </EmptyState>
      )}
      <div className={css["cards"]}>
        {rows.map((reward) => (
          <RewardCard key={reward.id} reward={reward} isListed />
        ))}
      </div>
      {rows.length > 0 && (
        <p className={css["exports"]}>
          {words.exports}
          <a href={exportHref("csv")} download>
            {words.csv}
          </a>
          <a href={exportHref("json")} download>
            {words.json}
          </a>
        </p>
      )}
    </Page>
  );
}
