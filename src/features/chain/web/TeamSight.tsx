import type { TeamSightAnswer } from "#contract/chain";
import { numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import css from "./chain.module.css";
import { useTeamSight } from "./data.ts";
import { NextLinks } from "./NextLinks.tsx";
import { SightPath } from "./SightPath.tsx";
import { sentences } from "./sentences.ts";
import { teamSightWords } from "./words.ts";

const words = sentences.teamSight;

/** Whom a team serves outside, through whom: on its page. */
export function TeamSight({ teamId }: { teamId: string }) {
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
  const { paths, more, missing, team } = sight;
  const [first, ...others] = paths;
  return (
    <>
      <p className={css["sentence"]}>{teamSightWords(sight)}</p>
      {first && <SightPath path={first} isOfTeam />}
      {others.length > 0 && (
        <details className={css["others"]}>
          <summary>{words.others(others.length)}</summary>
          {others.map((path) => (
            <SightPath key={`${path.services[0]?.id} ${path.segment.id}`} path={path} isOfTeam />
          ))}
        </details>
      )}
      {more > 0 && <p className={css["soft"]}>{sentences.sight.more(more, numberWords(more))}</p>}
      {missing?.kind === "next-link" && missing.services.length > 0 && (
        <NextLinks services={missing.services} says={words.next} />
      )}
      <p>
        <a href={`/chain/links?team=${team.id}`}>{words.links(team.name)}</a>
      </p>
    </>
  );
}
