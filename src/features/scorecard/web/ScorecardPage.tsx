import type { CardAnswer, TeamRowAnswer } from "#contract/scorecard";
import { useNow } from "#web/data/clock.ts";
import { agoWords } from "#web/data/zone.ts";
import { useParam } from "#web/navigation.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { DownloadIcon, FileIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { exportHref, useScorecard } from "./data.ts";
import { LineView } from "./LineView.tsx";
import css from "./scorecard.module.css";
import { useWords } from "./use-words.ts";
import { leadWords, longWords } from "./words.ts";

/** The organisation on one page; under a team's address, that team. */
export default function ScorecardPage() {
  return <CardPage teamId={null} />;
}

export function TeamCardPage() {
  return <CardPage teamId={useParam("id")} />;
}

function CardPage({ teamId }: { teamId: string | null }) {
  const { refusals } = useWords();
  const { data, error, refetch } = useScorecard(teamId);
  if (data) return <ScorecardView card={data} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

export function ScorecardView({ card }: { card: CardAnswer }) {
  const words = useWords();
  const { team, lines, teams } = card;
  const teamId = team?.id ?? null;
  const acts = (
    <>
      {team && <ButtonLink href={`/teams/${team.id}`}>{words.teamPage}</ButtonLink>}
      <Button icon={FileIcon} onClick={() => window.print()}>
        {words.print}
      </Button>
      <ButtonLink icon={DownloadIcon} href={exportHref(teamId)} download>
        {words.csv}
      </ButtonLink>
    </>
  );
  return (
    <SpokenPage
      title={team ? words.ofTeam(team.name) : words.title}
      subtitle={team ? words.subtitle : `${words.organisation} ${words.subtitle}`}
      back={team ? { href: "/scorecard", label: words.back } : undefined}
      actions={<div className={css["acts"]}>{acts}</div>}
    >
      <p className={css["lead"]}>{leadWords(card, words)}</p>
      <ul className={css["lines"]}>
        {lines.map((line) => (
          <LineView key={line.line} line={line} teamId={teamId} />
        ))}
      </ul>
      {teams.length > 0 && <Teams teams={teams} />}
      <Foot card={card} />
    </SpokenPage>
  );
}

/** By name. No column can be sorted by: it is a way in and no ranking. */
function Teams({ teams }: { teams: readonly TeamRowAnswer[] }) {
  const words = useWords();
  return (
    <div className={css["teams"]}>
      <Section title={words.teams} intro={words.teamsIntro}>
        <Table
          caption={words.teams}
          rows={teams}
          keyOf={({ team }) => team.id}
          hrefOf={({ team }) => `/teams/${team.id}/scorecard`}
          columns={[
            { key: "team", head: words.team, cell: ({ team }) => team.name },
            {
              key: "kept",
              head: words.lines["promise-kept"],
              cell: (row) => longWords("share", words.of["promise-kept"], row.promiseKept, words),
            },
            {
              key: "right",
              head: words.lines["right-first-time"],
              cell: (row) =>
                longWords("share", words.of["right-first-time"], row.rightFirstTime, words),
            },
            {
              key: "done",
              head: words.lines.done,
              cell: (row) => longWords("seconds", words.of.done, row.done, words),
            },
          ]}
        />
      </Section>
    </div>
  );
}

function Foot({ card: { zone, asOf } }: { card: CardAnswer }) {
  const words = useWords();
  const now = useNow();
  return (
    <p className={css["soft"]}>
      {asOf !== null && `${words.asOf(agoWords(new Date(asOf), now, words.lang))} `}
      {words.footOf(zone)}
    </p>
  );
}
