import type { ReactNode } from "react";
import css from "./Waiting.module.css";
import { useParam, useQueryText } from "#web/navigation.ts";
import {
  ChoosePeriod,
  ChooseTime,
  asPeriod,
  asTime,
  longDuration,
} from "#web/relationship-words.ts";
import { Figure, Figures } from "#web/ui/Figure.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Table } from "#web/ui/Table.tsx";
import { type TeamHeldAnswer, type Time, useTeamHeld } from "./data.ts";
import { HeldFault } from "./HeldFault.tsx";
import { Replay } from "./Replay.tsx";
import { useWords } from "./use-words.ts";
import { Totals } from "./Totals.tsx";
import { mostlySentence } from "./mostly-words.ts";
import { countedIn, secondsOf, shareOf, teamSentence, toldIn } from "./words.ts";

/** A team: who held what it was asked, what it held of others, and what a kept promise would have changed. */
export default function TeamHeldPage() {
  const id = useParam("id");
  const [periodText, setPeriod] = useQueryText("period");
  const [timeText, setTime] = useQueryText("time");
  const asked = asPeriod(periodText);
  const time = asTime(timeText);
  const { data, error, isPlaceholderData, refetch } = useTeamHeld(id, asked);
  if (!data && error) return <HeldFault fault={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonPage />;
  return (
    <TeamHeldView held={data} time={time} isOld={isPlaceholderData} replay={<Replay held={data} />}>
      <div className={css["controls"]}>
        <ChoosePeriod value={asked ?? data.period} onChange={setPeriod} />
        <ChooseTime value={time} onChange={setTime} />
      </div>
    </TeamHeldView>
  );
}

interface TeamHeldViewProps {
  held: TeamHeldAnswer;
  time: Time;
  isOld?: boolean;
  replay?: ReactNode;
  children?: ReactNode;
}

export function TeamHeldView({
  held: answer,
  time,
  isOld = false,
  replay,
  children,
}: TeamHeldViewProps) {
  const { sentences } = useWords();
  const words = sentences.team;
  const { team, holdsFor } = answer;
  const held = toldIn(answer, time);
  return (
    <SpokenPage
      title={sentences.of(team.name)}
      back={{ href: "/relationships/held", label: words.back }}
      actions={<a href={`/teams/${team.id}`}>{words.figures}</a>}
    >
      {children}
      <div className={isOld ? css["wait"] : undefined} aria-busy={isOld}>
        <div className={css["sections"]}>
          <Said held={answer} time={time} />
          {held ? (
            <>
              <Shares held={held} requests={countedIn(answer, time)} time={time} />
              <Section title={words.lines}>
                <Totals ownId={team.id} held={held} time={time} asker={undefined} />
              </Section>
            </>
          ) : (
            <p className={css["soft"]}>{words.few}</p>
          )}
          <Section title={words.holdsFor} intro={words.holdsForIntro(team.name)}>
            <HoldsFor rows={holdsFor} time={time} />
          </Section>
          {replay}
          <p className={css["soft"]}>
            {sentences.confidential} {time === "working" && sentences.working}
          </p>
        </div>
      </div>
    </SpokenPage>
  );
}

/** Whose time it mostly is, and how it is shared. */
function Said({ held, time }: { held: TeamHeldAnswer; time: Time }) {
  const all = useWords();
  const words = all.sentences.team;
  const mostly = mostlySentence(held.team.name, held.mostly, all);
  const shared = teamSentence(held.team, held, time, all);
  if (mostly === null) return <p className={css["lead"]}>{shared}</p>;
  return (
    <div className={css["said"]}>
      <p className={css["lead"]}>{time === "working" ? `${words.byClock} ${mostly}` : mostly}</p>
      <p className={css["text"]}>{shared}</p>
      <p className={css["soft"]}>{words.mostly}</p>
    </div>
  );
}

interface SharesProps {
  held: NonNullable<TeamHeldAnswer["held"]>;
  requests: number;
  time: Time;
}

function Shares({ held, requests, time }: SharesProps) {
  const words = useWords();
  const heads = words.sentences.columns;
  const whole = secondsOf(held.whole, time);
  return (
    <Figures>
      {(["own", "others", "customer"] as const).map((side) => (
        <Figure
          key={side}
          label={heads[side]}
          value={shareOf(secondsOf(held[side], time), whole, words)}
          n={requests}
          of={words.sentences.counted}
        />
      ))}
    </Figures>
  );
}

function HoldsFor({ rows, time }: { rows: TeamHeldAnswer["holdsFor"]; time: Time }) {
  const { lang, sentences } = useWords();
  const { columns: heads, team: words } = sentences;
  return (
    <Table
      caption={words.holdsFor}
      rows={rows}
      keyOf={({ team }) => team.id}
      hrefOf={({ team }) => `/teams/${team.id}/held`}
      empty={<p className={css["soft"]}>{words.noHoldsFor}</p>}
      columns={[
        {
          key: "team",
          head: heads.team,
          cell: ({ team }) => team.name,
          sortBy: ({ team }) => team.name,
        },
        {
          key: "n",
          head: heads.requests,
          numeric: true,
          cell: ({ requests }) => requests,
          sortBy: ({ requests }) => requests,
        },
        {
          key: "time",
          head: heads.time,
          numeric: true,
          cell: (row) =>
            time === "working" && row.workingSeconds === null
              ? sentences.tooFew
              : longDuration(secondsOf(row, time), time, lang),
          sortBy: (row) => secondsOf(row, time),
        },
      ]}
    />
  );
}
