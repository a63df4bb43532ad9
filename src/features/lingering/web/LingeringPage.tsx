import type { ReactNode } from "react";
import { useQueryText } from "#web/navigation.ts";
import { KeptIcon } from "#web/ui/icons.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { type MineAnswer, useLingering } from "./data.ts";
import css from "./lingering.module.css";
import { QuietList } from "./QuietList.tsx";
import { useWords } from "./use-words.ts";
import { TeamLingering } from "./TeamLingering.tsx";

/** What is quiet and mine to move; for who leads a team, how much lingers there. */
export default function LingeringPage() {
  const { lang, sentences } = useWords();
  const { data, error, refetch } = useLingering();
  const [team, setTeam] = useQueryText("team");
  if (data)
    return (
      <LingeringView mine={data}>
        <TeamLingering led={data.led} chosen={team} onChoose={setTeam} />
      </LingeringView>
    );
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <SpokenPage title={sentences.title} subtitle={sentences.subtitle}>
      <SkeletonRows />
    </SpokenPage>
  );
}

export function LingeringView({ mine, children }: { mine: MineAnswer; children?: ReactNode }) {
  const { sentences } = useWords();
  return (
    <SpokenPage title={sentences.title} subtitle={sentences.subtitle}>
      <div className={css["sections"]}>
        {mine.rows.length === 0 ? (
          <EmptyState icon={KeptIcon} title={sentences.none}>
            {sentences.noneText}
          </EmptyState>
        ) : (
          <QuietList rows={mine.rows} />
        )}
        {mine.hasMore && <p className={css["soft"]}>{sentences.more}</p>}
        {children}
        <p className={css["soft"]}>{sentences.how}</p>
      </div>
    </SpokenPage>
  );
}
