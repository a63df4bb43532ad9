import type { ReactNode } from "react";
import css from "./Relationships.module.css";
import { ChoosePeriod, ChooseTime, asPeriod, asTime } from "./Choosers.tsx";
import {
  useOffers,
  useTeam,
  useTeamFigures,
  type ServiceCard,
  type SideAnswer,
  type TeamAnswer,
  type TeamFigures,
  type Time,
} from "./data.ts";
import { FiguresView } from "./FiguresView.tsx";
import { MonthsPicture } from "./MonthsPicture.tsx";
import { PairFault } from "./PairPage.tsx";
import { sentences } from "./sentences.ts";
import { longFigure } from "./words.ts";
import { TeamCalendars } from "#web/team-calendars.ts";
import { DutyToday } from "#web/team-duty.ts";
import { useParam, useQueryText } from "#web/navigation.ts";
import { PersonChip, TeamChip } from "#web/ui/Chip.tsx";
import { Figure, Figures } from "#web/ui/Figure.tsx";
import { Page, Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { Table } from "#web/ui/Table.tsx";

const words = sentences.team;

/** A team: who, what it offers, its load now, its figures over time. */
export default function TeamPage() {
  const id = useParam("id");
  const [periodText, setPeriod] = useQueryText("period");
  const [timeText, setTime] = useQueryText("time");
  const asked = asPeriod(periodText);
  const time = asTime(timeText);
  const team = useTeam(id);
  const figures = useTeamFigures(id, asked);
  const offers = useOffers(id);
  const fault = team.error ?? figures.error ?? offers.error;
  const retry = (): void => void Promise.all([team.refetch(), figures.refetch(), offers.refetch()]);
  if (fault) return <PairFault fault={fault} onRetry={retry} />;
  if (!team.data || !figures.data || !offers.data) return <SkeletonPage />;
  return (
    <TeamView
      team={team.data}
      figures={figures.data}
      offers={offers.data}
      time={time}
      duty={<DutyToday teamId={id} />}
      hours={team.data.people.length > 0 && <TeamCalendars team={team.data} />}
    >
      <div className={css["bar"]}>
        <ChoosePeriod value={asked ?? figures.data.period} onChange={setPeriod} />
        <ChooseTime value={time} onChange={setTime} />
      </div>
    </TeamView>
  );
}

interface TeamViewProps {
  team: TeamAnswer;
  figures: TeamFigures;
  offers: readonly ServiceCard[];
  time: Time;
  /** Who is on duty, and the working hours: shown by the features that know them. */
  duty?: ReactNode;
  hours?: ReactNode;
  children?: ReactNode;
}

export function TeamView({ team, figures, offers, time, duty, hours, children }: TeamViewProps) {
  const back = { href: `/relationships?team=${team.id}`, label: words.back };
  return (
    <Page title={team.name} subtitle={team.about} back={back}>
      <div className={css["two"]}>
        <Section title={words.who}>
          <Who team={team} />
          {team.people.length > 0 && duty}
        </Section>
        <Section title={words.offers} intro={offers.length > 0 && words.ask}>
          <Offers offers={offers} />
        </Section>
      </div>
      <Section
        title={words.load}
        intro={<p className={css["lead"]}>{loadSentence(team.name, figures.load)}</p>}
      >
        <Load load={figures.load} />
      </Section>
      {hours}
      {children}
      <Side
        title={words.serves}
        partners={words.partnersServed}
        team={team}
        side={figures.serves}
        time={time}
        serves
      />
      <Side
        title={words.asks}
        partners={words.partnersAsked}
        team={team}
        side={figures.asks}
        time={time}
      />
      <p className={css["soft"]}>
        {sentences.monthsOf(figures.zone)} {sentences.matrix.confidential}
      </p>
    </Page>
  );
}

function Who({ team }: { team: TeamAnswer }) {
  if (team.people.length === 0 && team.parts.length === 0)
    return <p className={css["soft"]}>{words.nobody}</p>;
  return (
    <div className={css["chips"]}>
      {team.people.map(({ personId, name, lead }) => (
        <PersonChip key={personId} name={name} detail={lead ? "leads" : undefined} />
      ))}
      {team.parts.map(({ id, name }) => (
        <TeamChip key={id} name={name} href={`/teams/${id}`} />
      ))}
    </div>
  );
}

function Offers({ offers }: { offers: readonly ServiceCard[] }) {
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

export function loadSentence(name: string, { open, overdue }: TeamFigures["load"]): string {
  if (open === 0) return `${name} has nothing open.`;
  const late = overdue === 0 ? "none of them late" : `${overdue} of them late`;
  return `${name} has ${open} ${open === 1 ? "request" : "requests"} open, ${late}.`;
}

function Load({ load }: { load: TeamFigures["load"] }) {
  const parts: readonly [string, number][] = [
    ["Open", load.open],
    ["Late", load.overdue],
    ["Nobody has taken", load.unassigned],
    ["Wait for a customer", load.waitsForCustomer],
    ["Wait for a vendor", load.waitsForVendor],
    ["Wait for a part", load.waitsForPart],
  ];
  return (
    <Figures>
      {parts.map(([label, count]) => (
        <Figure key={label} label={label} value={count} n={count} floor={0} of="now" />
      ))}
    </Figures>
  );
}

interface SideProps {
  title: string;
  partners: string;
  team: TeamAnswer;
  side: SideAnswer;
  time: Time;
  serves?: boolean;
}

function Side({ title, partners, team, side, time, serves = false }: SideProps) {
  if (side.figures.requests === 0 && side.months.length === 0)
    return (
      <Section title={title}>
        <p className={css["soft"]}>{words.noFigures}</p>
      </Section>
    );
  return (
    <Section title={title}>
      <FiguresView figures={side.figures} time={time} />
      <div className={css["two"]}>
        <MonthsPicture
          label={`${title}: ${sentences.figures.done}`}
          months={side.months}
          figure="done"
          time={time}
        />
        <MonthsPicture
          label={`${title}: ${sentences.figures["right-first-time"]}`}
          months={side.months}
          figure="right-first-time"
          time={time}
        />
      </div>
      {side.partners.length > 0 && (
        <Section title={partners}>
          <Table
            caption={partners}
            rows={side.partners}
            keyOf={({ team: partner }) => partner.id}
            hrefOf={({ team: partner }) =>
              serves
                ? `/relationships/${team.id}/${partner.id}`
                : `/relationships/${partner.id}/${team.id}`
            }
            columns={[
              {
                key: "team",
                head: "Team",
                cell: ({ team: partner }) =>
                  partner.id === "unknown" ? sentences.matrix.unknown : partner.name,
              },
              { key: "n", head: "Requests", numeric: true, cell: ({ requests }) => requests },
              {
                key: "done",
                head: sentences.figures.done,
                cell: ({ done }) => longFigure("done", done, "wall"),
              },
              {
                key: "kept",
                head: sentences.figures["promise-kept"],
                cell: ({ promiseKept }) => longFigure("promise-kept", promiseKept, "wall"),
              },
            ]}
          />
        </Section>
      )}
    </Section>
  );
}
