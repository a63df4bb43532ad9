import type { CardAnswer, TeamRowAnswer } from "#contract/scorecard";
import { useNow } from "#web/data/clock.ts";
import { agoWords } from "#web/data/zone.ts";
import { useParam } from "#web/navigation.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { DownloadIcon, FileIcon } from "#web/ui/icons.ts";
import { Page, Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { exportHref, useScorecard } from "./data.ts";
import { LineView } from "./LineView.tsx";
import css from "./scorecard.module.css";
import { sentences } from "./sentences.ts";
import { leadWords, longWords } from "./words.ts";

/** The organisation on one page; under a team's address, that team. */
export default function ScorecardPage() {
  return <CardPage teamId={null} />;
}

export function TeamCardPage() {
  return <CardPage teamId={useParam("id")} />;
}

function CardPage({ teamId }: { teamId: string | null }) {
  const { data, error, refetch } = useScorecard(teamId);
  if (data) return <ScorecardView card={data} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

export function ScorecardView({ card }: { card: CardAnswer }) {
  const { team, lines, teams } = card;
  const teamId = team?.id ?? null;
  const acts = (
    <>
      {team && <ButtonLink href={`/teams/${team.id}`}>{sentences.teamPage}</ButtonLink>}
      <Button icon={FileIcon} onClick={() => window.print()}>
        {sentences.print}
      </Button>
      <ButtonLink icon={DownloadIcon} href={exportHref(teamId)} download>
        {sentences.csv}
      </ButtonLink>
    </>
  );
  return (
    <Page
      title={team ? sentences.ofTeam(team.name) : sentences.title}
      subtitle={team ? sentences.subtitle : `${sentences.organisation} ${sentences.subtitle}`}
      back={team ? { href: "/scorecard", label: sentences.back } : undefined}
      actions={<div className={css["acts"]}>{acts}</div>}
    >
      <p className={css["lead"]}>{leadWords(card)}</p>
      <ul className={css["lines"]}>
        {lines.map((line) => (
          <LineView key={line.line} line={line} teamId={teamId} />
        ))}
      </ul>
      {teams.length > 0 && <Teams teams={teams} />}
      <Foot card={card} />
    </Page>
  );
}

/** By name. No column can be sorted by: it is a way in and no ranking. */
function Teams({ teams }: { teams: readonly TeamRowAnswer[] }) {
  return (
    <div className={css["teams"]}>
      <Section title={sentences.teams} intro={sentences.teamsIntro}>
        <Table
          caption={sentences.teams}
          rows={teams}
          keyOf={({ team }) => team.id}
          hrefOf={({ team }) => `/teams/${team.id}/scorecard`}
          columns={[
            { key: "team", head: sentences.team, cell: ({ team }) => team.name },
            {
              key: "kept",
              head: sentences.lines["promise-kept"],
              cell: (row) => longWords("share", sentences.of["promise-kept"], row.promiseKept),
            },
            {
              key: "right",
              head: sentences.lines["right-first-time"],
              cell: (row) =>
                longWords("share", sentences.of["right-first-time"], row.rightFirstTime),
            },
            {
              key: "done",
              head: sentences.lines.done,
              cell: (row) => longWords("seconds", sentences.of.done, row.done),
            },
          ]}
        />
      </Section>
    </div>
  );
}

function Foot({ card: { zone, asOf } }: { card: CardAnswer }) {
  const now = useNow();
  return (
    <p className={css["soft"]}>
      {asOf !== null && `${sentences.asOf(agoWords(new Date(asOf), now))} `}
      {sentences.footOf(zone)}
    </p>
  );
}
