import type { ReactNode } from "react";
import type { RewardAnswer } from "#contract/rewards";
import { GoalsIcon } from "#web/ui/icons.ts";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { exportHref, rowsOf, useRewards } from "./data.ts";
import { MoreRewards } from "./MoreRewards.tsx";
import { RewardCard } from "./RewardCard.tsx";
import css from "./rewards.module.css";
import { useWords } from "./use-words.ts";

/** All rewards of the house, those that were reached last first. */
export default function RewardsPage() {
  const { lang, sentences } = useWords();
  const rewards = useRewards({});
  const { data, error, refetch } = rewards;
  if (data) return <RewardsView rows={rowsOf(data)} more={<MoreRewards of={rewards} />} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

interface RewardsViewProps {
  rows: readonly RewardAnswer[];
  more?: ReactNode;
}

export function RewardsView({ rows, more }: RewardsViewProps) {
  const words = useWords().sentences.page;
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle}>
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
      {more}
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
    </SpokenPage>
  );
}
