import type { ReactNode } from "react";
import css from "./Relationships.module.css";
import type { SideAnswer, TeamAnswer, TeamFigures, Time } from "./data.ts";
import { FiguresView } from "./FiguresView.tsx";
import { MonthsPicture } from "./MonthsPicture.tsx";
import { useWords } from "./use-words.ts";
import { longFigure } from "./words.ts";
import { Figure, Figures } from "#web/ui/Figure.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Table } from "#web/ui/Table.tsx";

interface FiguresOfTeamProps {
  team: TeamAnswer;
  figures: TeamFigures;
  time: Time;
  /** The way to the team's scorecard, for whom it is open. */
  card?: ReactNode;
  /** Where one chooses the period and the time. */
  children?: ReactNode;
}

/** The figures of a team, serving and asking: second to who it is. */
export function FiguresOfTeam({ team, figures, time, card, children }: FiguresOfTeamProps) {
  const { matrix, monthsOf, team: words } = useWords();
  return (
    <>
      <Section title={words.figures} id="figures" intro={words.figuresIntro} actions={card}>
        <Load load={figures.load} />
        {children}
      </Section>
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
        {monthsOf(figures.zone)} {matrix.confidential}
      </p>
    </>
  );
}

function Load({ load }: { load: TeamFigures["load"] }) {
  const words = useWords().load;
  const parts: readonly [string, number][] = [
    [words.open, load.open],
    [words.overdue, load.overdue],
    [words.unassigned, load.unassigned],
    [words.waitsForCustomer, load.waitsForCustomer],
    [words.waitsForVendor, load.waitsForVendor],
    [words.waitsForPart, load.waitsForPart],
  ];
  return (
    <Figures>
      {parts.map(([label, count]) => (
        <Figure key={label} label={label} value={count} n={count} floor={0} of={words.now} />
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
  const words = useWords();
  if (side.figures.requests === 0 && side.months.length === 0)
    return (
      <Section title={title}>
        <p className={css["soft"]}>{words.team.noFigures}</p>
      </Section>
    );
  return (
    <Section title={title}>
      <FiguresView figures={side.figures} time={time} />
      <div className={css["two"]}>
        <MonthsPicture
          label={`${title}: ${words.figures.done}`}
          months={side.months}
          figure="done"
          time={time}
        />
        <MonthsPicture
          label={`${title}: ${words.figures["right-first-time"]}`}
          months={side.months}
          figure="right-first-time"
          time={time}
        />
      </div>
      {side.partners.length > 0 && <Partners {...{ partners, team, side, serves }} />}
    </Section>
  );
}

function Partners({ partners, team, side, serves }: Omit<SideProps, "title" | "time">) {
  const words = useWords();
  return (
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
            head: words.head.team,
            cell: ({ team: partner }) =>
              partner.id === "unknown" ? words.matrix.unknown : partner.name,
          },
          {
            key: "n",
            head: words.head.requests,
            numeric: true,
            cell: ({ requests }) => requests,
          },
          {
            key: "done",
            head: words.figures.done,
            cell: ({ done }) => longFigure("done", done, "wall", words),
          },
          {
            key: "kept",
            head: words.figures["promise-kept"],
            cell: ({ promiseKept }) => longFigure("promise-kept", promiseKept, "wall", words),
          },
        ]}
      />
    </Section>
  );
}
