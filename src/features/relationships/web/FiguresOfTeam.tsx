import type { ReactNode } from "react";
import css from "./Relationships.module.css";
import type { SideAnswer, TeamAnswer, TeamFigures, Time } from "./data.ts";
import { FiguresView } from "./FiguresView.tsx";
import { MonthsPicture } from "./MonthsPicture.tsx";
import { sentences } from "./sentences.ts";
import { longFigure } from "./words.ts";
import { Figure, Figures } from "#web/ui/Figure.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Table } from "#web/ui/Table.tsx";

const words = sentences.team;

interface FiguresOfTeamProps {
  team: TeamAnswer;
  figures: TeamFigures;
  time: Time;
  /** Where one chooses the period and the time. */
  children?: ReactNode;
}

/** The figures of a team, serving and asking: second to who it is. */
export function FiguresOfTeam({ team, figures, time, children }: FiguresOfTeamProps) {
  return (
    <>
      <Section title={words.figures} id="figures" intro={words.figuresIntro}>
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
        {sentences.monthsOf(figures.zone)} {sentences.matrix.confidential}
      </p>
    </>
  );
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
