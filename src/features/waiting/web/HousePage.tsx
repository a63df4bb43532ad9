import type { ReactNode } from "react";
import css from "./Waiting.module.css";
import { go, useQueryText } from "#web/navigation.ts";
import { ChoosePeriod, asPeriod, longDuration, shortDuration } from "#web/relationship-words.ts";
import { RelationshipsIcon } from "#web/ui/icons.ts";
import { Matrix } from "#web/ui/Matrix.tsx";
import { ButtonLink } from "#web/ui/Button.tsx";
import { DownloadIcon } from "#web/ui/icons.ts";
import { Page, Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { EmptyState } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { exportHref, type HouseHeldAnswer, useHouseHeld } from "./data.ts";
import { HeldFault } from "./HeldFault.tsx";
import { sentences } from "./sentences.ts";
import { capital, houseSentence, shareOf, whose } from "./words.ts";

const words = sentences.house;
const heads = sentences.columns;

/** The organisation: who waits for whom. */
export default function HousePage() {
  const [periodText, setPeriod] = useQueryText("period");
  const asked = asPeriod(periodText);
  const { data, error, isPlaceholderData, refetch } = useHouseHeld(asked);
  if (!data && error) return <HeldFault fault={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonPage />;
  return (
    <HouseView house={data} isOld={isPlaceholderData}>
      <div className={css["controls"]}>
        <ChoosePeriod value={asked ?? data.period} onChange={setPeriod} />
      </div>
    </HouseView>
  );
}

interface HouseViewProps {
  house: HouseHeldAnswer;
  isOld?: boolean;
  children?: ReactNode;
}

export function HouseView({ house, isOld = false, children }: HouseViewProps) {
  return (
    <Page
      title={sentences.title}
      subtitle={words.subtitle}
      width="wide"
      actions={
        <ButtonLink href={exportHref(house.period)} icon={DownloadIcon} download>
          {sentences.download}
        </ButtonLink>
      }
    >
      {children}
      {house.requests === 0 ? (
        <EmptyState icon={RelationshipsIcon} title={words.emptyTitle}>
          {words.empty}
        </EmptyState>
      ) : (
        <div className={isOld ? css["wait"] : undefined} aria-busy={isOld}>
          <div className={css["sections"]}>
            <p className={css["lead"]}>{houseSentence(house, house.flow)}</p>
            <Section title={words.flow} intro={words.flowIntro}>
              {house.flow.length === 0 ? (
                <p className={css["soft"]}>{words.noFlow}</p>
              ) : (
                <>
                  <FlowMatrix flow={house.flow} />
                  <FlowTable flow={house.flow} />
                </>
              )}
            </Section>
            <Section title={words.teams} intro={words.teamsIntro}>
              <Teams house={house} />
            </Section>
            <p className={css["soft"]}>{sentences.confidential}</p>
          </div>
        </div>
      )}
    </Page>
  );
}

type Flow = HouseHeldAnswer["flow"];
const holderKey = ({ kind, team }: Flow[number]): string => team?.id ?? kind;
const holderOf = (line: Flow[number]): string => capital(whose(line, ""));

/** Teams of the largest waits: more of them than fit a picture are in the table. */
const mostDrawn = 12;

function FlowMatrix({ flow }: { flow: Flow }) {
  const drawn = flow.slice(0, 40);
  const rows = [...new Map(drawn.map((line) => [line.from.id, line.from]))].map(([, team]) => team);
  const columns = [...new Map(drawn.map((line) => [holderKey(line), holderOf(line)]))];
  const cells = new Map(
    drawn.map((line) => [
      `${line.from.id} ${holderKey(line)}`,
      {
        value: line.wallSeconds,
        text: shortDuration(line.wallSeconds, "wall"),
        words: `${line.from.name} waited ${longDuration(line.wallSeconds, "wall")} for ${whose(line, "")}, in ${line.requests} requests`,
      },
    ]),
  );
  return (
    <Matrix
      label={words.flow}
      rowsAre={words.waits}
      columnsAre={words.holds}
      rows={rows.slice(0, mostDrawn)}
      columns={columns.slice(0, mostDrawn).map(([id, name]) => ({ id, name }))}
      cellOf={(row, column) => cells.get(`${row} ${column}`)}
      // No groups are made here, so that there is nothing to combine.
      combine={(group) => group[0] ?? { value: 0, text: "", words: "" }}
      onOpen={(row) => row.kind === "team" && go(`/teams/${row.key}/held`)}
    />
  );
}

function FlowTable({ flow }: { flow: Flow }) {
  return (
    <Table
      caption={words.flow}
      rows={flow.slice(0, 30)}
      keyOf={(line) => `${line.from.id} ${holderKey(line)}`}
      hrefOf={({ from }) => `/teams/${from.id}/held`}
      columns={[
        {
          key: "who",
          head: `${capital(words.waits)}, ${words.holds}`,
          cell: (line) => `${line.from.name} for ${whose(line, "")}`,
          sortBy: (line) => `${line.from.name} ${holderOf(line)}`,
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
          cell: ({ wallSeconds }) => longDuration(wallSeconds, "wall"),
          sortBy: ({ wallSeconds }) => wallSeconds,
        },
      ]}
    />
  );
}

function Teams({ house: { teams, teamsInAll } }: { house: HouseHeldAnswer }) {
  type Row = HouseHeldAnswer["teams"][number];
  const share = (key: "own" | "others" | "customer") => ({
    key,
    head: heads[key],
    numeric: true,
    cell: ({ held }: Row) =>
      held ? shareOf(held[key].wallSeconds, held.whole.wallSeconds) : sentences.tooFew,
    sortBy: ({ held }: Row) => (held ? held[key].wallSeconds / (held.whole.wallSeconds || 1) : -1),
  });
  return (
    <>
      <Table
        caption={words.teams}
        rows={teams}
        keyOf={({ team }) => team.id}
        hrefOf={({ team }) => `/teams/${team.id}/held`}
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
          share("own"),
          share("others"),
          share("customer"),
        ]}
      />
      {teams.length < teamsInAll && (
        <p className={css["soft"]}>{words.more(teams.length, teamsInAll)}</p>
      )}
    </>
  );
}
