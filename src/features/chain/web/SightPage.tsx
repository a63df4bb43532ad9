import type { MissingAnswer, SightAnswer } from "#contract/chain";
import { numberWords } from "#web/data/zone.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { ChainIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import css from "./chain.module.css";
import { useSight } from "./data.ts";
import { NextLinks } from "./NextLinks.tsx";
import { SightPath } from "./SightPath.tsx";
import { useWords } from "./use-words.ts";

/** The ways from one's own work to the customers outside. */
export default function SightPage() {
  const spoken = useWords();
  const words = spoken.sight;
  const { data, error, refetch } = useSight();
  if (data) return <SightView sight={data} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={spoken.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle}>
      <SkeletonRows />
    </SpokenPage>
  );
}

export function SightView({ sight }: { sight: SightAnswer }) {
  const spoken = useWords();
  const words = spoken.sight;
  const { paths, more, missing } = sight;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      actions={missing?.kind === "no-team" ? undefined : <Exercise />}
    >
      {paths.map((path) => (
        <SightPath key={`${path.services[0]?.id} ${path.segment.id}`} path={path} />
      ))}
      {more > 0 && (
        <p className={css["soft"]}>
          {words.more(more, numberWords(more, 1, spoken.lang))}{" "}
          <a href="/chain/links">{words.allLinks}</a>
        </p>
      )}
      {missing && <Missing missing={missing} teamId={sight.teams[0]?.id} />}
      <Shares sight={sight} />
    </SpokenPage>
  );
}

function Exercise() {
  const { sight } = useWords();
  return <ButtonLink href="/chain/exercise">{sight.exercise}</ButtonLink>;
}

/** Why there is no way yet, and what can be done about it. */
function Missing({ missing, teamId }: { missing: MissingAnswer; teamId: string | undefined }) {
  const spoken = useWords();
  const words = spoken.sight;
  if (missing.kind === "no-team")
    return (
      <EmptyState icon={ChainIcon} title={words.noTeam}>
        {words.noTeamText}
      </EmptyState>
    );
  if (missing.kind === "no-service")
    return (
      <EmptyState
        icon={ChainIcon}
        title={words.noService}
        actions={
          teamId && <ButtonLink href={`/teams/${teamId}/services`}>{words.toServices}</ButtonLink>
        }
      >
        {words.noServiceText}
      </EmptyState>
    );
  if (missing.services.length === 0)
    return (
      <EmptyState
        icon={ChainIcon}
        title={words.circle}
        actions={<ButtonLink href="/chain/links">{words.allLinks}</ButtonLink>}
      >
        {words.circleText}
      </EmptyState>
    );
  const { services } = missing;
  return (
    <Section title={services.length === 1 ? words.nextLink : words.nextLinks}>
      <NextLinks services={services} says={words.next} />
    </Section>
  );
}

function Shares({ sight: { teams, share } }: { sight: SightAnswer }) {
  const spoken = useWords();
  const words = spoken.sight;
  const rows = [
    ...teams.map((team) => ({ key: team.id, share: team.share, where: words.inTeam(team.name) })),
    { key: "house", share, where: words.inHouse },
  ];
  return (
    <Section title={words.shareTitle}>
      <ul className={css["shares"]}>
        {rows.map(({ key, share: { people, withPath }, where }) => (
          <li key={key}>
            {words.share(
              numberWords(withPath, 1, spoken.lang),
              people,
              numberWords(people, 1, spoken.lang),
              where,
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
