import type { ReactNode } from "react";
import css from "./Relationships.module.css";
import { ChoosePeriod, ChooseTime, asPeriod, asTime } from "./Choosers.tsx";
import {
  useOffers,
  useTeam,
  useTeamFigures,
  type ServiceCard,
  type TeamAnswer,
  type TeamFigures,
  type Time,
} from "./data.ts";
import { FiguresOfTeam } from "./FiguresOfTeam.tsx";
import { PairFault } from "./PairPage.tsx";
import { useWords } from "./use-words.ts";
import { expectSentence, loadSentence } from "./words.ts";
import { AfterOfTeam } from "#web/after-request.ts";
import { ConductOfTeam } from "#web/team-conduct.ts";
import { LessonsOfTeam } from "#web/team-lessons.ts";
import { TeamCalendars } from "#web/team-calendars.ts";
import { DutyToday } from "#web/team-duty.ts";
import { HeardOfTeam } from "#web/heard-of.ts";
import { GatheringsOfTeam } from "#web/team-gatherings.ts";
import { TeamGoodwill } from "#web/team-goodwill.ts";
import { TeamMeetings } from "#web/team-meetings.ts";
import { RewardsOfTeam } from "#web/team-rewards.ts";
import { TeamSight } from "#web/line-of-sight.ts";
import { ThanksOfTeam } from "#web/thanks.ts";
import {
  TeamDay,
  TeamInWords,
  TeamMending,
  TeamOpenNow,
  TeamPriorities,
} from "#web/team-portrait.ts";
import { useArrivalAt, useParam, useQueryText } from "#web/navigation.ts";
import { useMe } from "#web/session.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { PersonChip, TeamChip } from "#web/ui/Chip.tsx";
import { AskIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";

/** A team: how it is now, what it says of itself, its day, who and what it offers; its figures last. */
export default function TeamPage() {
  const id = useParam("id");
  const [periodText, setPeriod] = useQueryText("period");
  const [timeText, setTime] = useQueryText("time");
  const asked = asPeriod(periodText);
  const time = asTime(timeText);
  const team = useTeam(id);
  const figures = useTeamFigures(id, asked);
  const lately = useTeamFigures(id, "quarter");
  const offers = useOffers(id);
  const all = [team, figures, lately, offers];
  const fault = all.find(({ error }) => error)?.error;
  const retry = (): void => void Promise.all(all.map(({ refetch }) => refetch()));
  if (fault) return <PairFault fault={fault} onRetry={retry} />;
  if (!team.data || !figures.data || !lately.data || !offers.data) return <SkeletonPage />;
  return (
    <TeamView
      team={team.data}
      figures={figures.data}
      lately={lately.data}
      offers={offers.data}
      time={time}
      duty={<DutyToday teamId={id} />}
      open={<TeamOpenNow teamId={id} />}
      portrait={<TeamInWords teamId={id} />}
      priorities={<TeamPriorities teamId={id} />}
      sight={<TeamSight teamId={id} />}
      rewards={<RewardsOfTeam teamId={id} />}
      gatherings={<GatheringsOfTeam teamId={id} />}
      mending={<TeamMending teamId={id} />}
      goodwill={<TeamGoodwill teamId={id} />}
      thanks={<ThanksOfTeam teamId={id} />}
      meetings={<TeamMeetings teamId={id} />}
      after={<AfterOfTeam teamId={id} />}
      heard={<HeardOfTeam teamId={id} />}
      day={<TeamDay team={team.data} />}
      manners={
        <>
          <ConductOfTeam teamId={id} />
          <LessonsOfTeam teamId={id} />
        </>
      }
      hours={<TeamCalendars team={team.data} />}
      card={<CardLink teamId={id} />}
    >
      <div className={css["bar"]}>
        <ChoosePeriod value={asked ?? figures.data.period} onChange={setPeriod} />
        <ChooseTime value={time} onChange={setTime} />
      </div>
    </TeamView>
  );
}

/** Scorecards, and who held what, are for colleagues alone. */
function CardLink({ teamId }: { teamId: string }) {
  const words = useWords().team;
  if (useMe().guest) return null;
  return (
    <>
      <ButtonLink href={`/teams/${teamId}/held`}>{words.held}</ButtonLink>
      <ButtonLink href={`/teams/${teamId}/scorecard`}>{words.card}</ButtonLink>
    </>
  );
}

interface TeamViewProps {
  team: TeamAnswer;
  figures: TeamFigures;
  /** The same of the last quarter: what somebody who asks now may expect. */
  lately: TeamFigures;
  offers: readonly ServiceCard[];
  time: Time;
  /** Shown by the features that know them: who is on duty, whether it is open, what it says of itself, what comes first, which rewards it shares, whom it meets, whom it serves outside, what it waits for and mends, its goodwill, its thanks, whether it is on time to meetings, what is said afterwards, what surveys heard, its rhythm, what it has read on manners, its hours. */
  duty?: ReactNode;
  open?: ReactNode;
  portrait?: ReactNode;
  priorities?: ReactNode;
  sight?: ReactNode;
  rewards?: ReactNode;
  gatherings?: ReactNode;
  mending?: ReactNode;
  goodwill?: ReactNode;
  thanks?: ReactNode;
  meetings?: ReactNode;
  after?: ReactNode;
  heard?: ReactNode;
  day?: ReactNode;
  manners?: ReactNode;
  hours?: ReactNode;
  card?: ReactNode;
  children?: ReactNode;
}

export function TeamView({ team, figures, lately, offers, time, ...slots }: TeamViewProps) {
  const words = useWords().team;
  const back = { href: `/relationships?team=${team.id}`, label: words.back };
  const hasPeople = team.people.length > 0;
  useArrivalAt();
  return (
    <SpokenPage
      title={team.name}
      subtitle={team.about}
      back={back}
      actions={
        offers.length > 0 && (
          <ButtonLink href={`/ask?team=${team.id}`} kind="primary" icon={AskIcon}>
            {words.askNow(team.name)}
          </ButtonLink>
        )
      }
    >
      <RightNow team={team} lately={lately}>
        {slots.open}
        {slots.duty}
      </RightNow>
      <OnThisPage />
      <Placed
        parts={{
          words: slots.portrait,
          priorities: slots.priorities,
          rewards: slots.rewards,
          gatherings: slots.gatherings,
          outside: slots.sight,
          mending: slots.mending,
          goodwill: slots.goodwill,
          thanks: slots.thanks,
          meetings: slots.meetings,
          afterwards: slots.after,
          heard: slots.heard,
          day: slots.day,
        }}
      />
      <div className={css["two"]}>
        <Section title={words.offers} id="offers" intro={offers.length > 0 && words.ask}>
          <Offers offers={offers} />
        </Section>
        <Section title={words.who} id="who">
          <Who team={team} />
          {hasPeople && slots.manners}
        </Section>
      </div>
      {hasPeople && slots.hours}
      <FiguresOfTeam team={team} figures={figures} time={time} card={slots.card}>
        {slots.children}
      </FiguresOfTeam>
    </SpokenPage>
  );
}

/** What is open, what whoever asks may expect, and of a team with people whether somebody is there. */
function RightNow({
  team,
  lately,
  children,
}: Pick<TeamViewProps, "team" | "lately"> & { children: ReactNode }) {
  const words = useWords();
  return (
    <Section title={words.team.now} id="now">
      <p className={css["lead"]}>{loadSentence(team.name, lately.load, words)}</p>
      <p className={css["lead"]}>{expectSentence(lately, words)}</p>
      {team.people.length > 0 && <p className={css["lines"]}>{children}</p>}
    </Section>
  );
}

/** Each under the name by which links lead there. */
function Placed({ parts }: { parts: Readonly<Record<string, ReactNode>> }) {
  return Object.entries(parts).map(([id, part]) => (
    <div key={id} id={id} className={css["place"]}>
      {part}
    </div>
  ));
}

function OnThisPage() {
  const words = useWords().team;
  return (
    <nav className={css["onThisPage"]} aria-label={words.onThisPage}>
      {Object.entries(words.places).map(([id, label]) => (
        <a key={id} href={`#${id}`}>
          {label}
        </a>
      ))}
    </nav>
  );
}

function Who({ team }: { team: TeamAnswer }) {
  const words = useWords().team;
  if (team.people.length === 0 && team.parts.length === 0)
    return <p className={css["soft"]}>{words.nobody}</p>;
  return (
    <div className={css["chips"]}>
      {team.people.map(({ personId, name, lead }) => (
        <PersonChip key={personId} name={name} detail={lead ? words.leads : undefined} />
      ))}
      {team.parts.map(({ id, name }) => (
        <TeamChip key={id} name={name} href={`/teams/${id}`} />
      ))}
    </div>
  );
}

function Offers({ offers }: { offers: readonly ServiceCard[] }) {
  const words = useWords().team;
  if (offers.length === 0) return <p className={css["soft"]}>{words.noOffers}</p>;
  return (
    <ul className={css["list"]}>
      {offers.map(({ id, name, summary }) => (
        <li key={id}>
          <a href={`/services/${id}`}>{name}</a> <span className={css["soft"]}>{summary}</span>
        </li>
      ))}
    </ul>
  );
}
