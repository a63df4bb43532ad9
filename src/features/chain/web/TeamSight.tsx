import type { TeamSightAnswer } from "#contract/chain";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import css from "./chain.module.css";
import { useTeamSight } from "./data.ts";
import { useWords } from "./use-words.ts";
import { WaysOut } from "./WaysOut.tsx";

/** Whom a team serves outside, through whom: on its page. */
export function TeamSight({ teamId }: { teamId: string }) {
  const spoken = useWords();
  const words = spoken.teamSight;
  const { data, error, refetch } = useTeamSight(teamId);
  // The chain is no business of a guest: for them there is no such section.
  if (!data && error?.isRefusal) return null;
  return (
    <Section title={words.title}>
      {data && <TeamSightView sight={data} />}
      {!data && error && <TeamSightBroken onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonText lines={2} />}
    </Section>
  );
}

export function TeamSightBroken({ onRetry }: { onRetry: () => void }) {
  const spoken = useWords();
  const words = spoken.teamSight;
  return (
    <p className={css["soft"]}>
      {words.broken}{" "}
      <Button kind="quiet" size="small" onClick={onRetry}>
        {words.retry}
      </Button>
    </p>
  );
}

export function TeamSightView({ sight }: { sight: TeamSightAnswer }) {
  const spoken = useWords();
  const words = spoken.teamSight;
  const { id, name } = sight.team;
  return (
    <>
      <WaysOut ways={sight} says={words.of(name)} ownTeamId={id} />
      <p>
        <a href={`/chain/links?team=${id}`}>{words.links(name)}</a>
      </p>
    </>
  );
}
