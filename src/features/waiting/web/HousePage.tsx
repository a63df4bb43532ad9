import type { ReactNode } from "react";
import css from "./Waiting.module.css";
import { go, useQueryText } from "#web/navigation.ts";
import { ChoosePeriod, asPeriod, longDuration, shortDuration } from "#web/relationship-words.ts";
import { RelationshipsIcon } from "#web/ui/icons.ts";
import { Matrix } from "#web/ui/Matrix.tsx";
import { ButtonLink } from "#web/ui/Button.tsx";
import { DownloadIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { EmptyState } from "#web/ui/States.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Table } from "#web/ui/Table.tsx";
import { exportHref, type HouseHeldAnswer, useHouseHeld } from "./data.ts";
import { HeldFault } from "./HeldFault.tsx";
import { useWords, type Words } from "./use-words.ts";
import { capital, houseSentence, shareOf, whose } from "./words.ts";

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
  const all = useWords();
  const { sentences } = all;
  const words = sentences.house;
  return (
    <SpokenPage
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
            <p className={css["lead"]}>{houseSentence(house, house.flow, all)}</p>
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
    </SpokenPage>
  );
}

type Flow = HouseHeldAnswer["flow"];
const holderKey = ({ kind, team }: Flow[number]): string => team?.id ?? kind;
const holderOf = (line: Flow[number], words: Words): string =>
  capital(whose(line, undefined, "is", words));

/** Teams of the largest waits: more of them than fit a picture are in the table. */
const mostDrawn = 12;

function FlowMatrix({ flow }: { flow: Flow }) {
  const all = useWords();
  const { lang, said } = all;
  const words = all.sentences.house;
  const drawn = flow.slice(0, 40);
  const rows = [...new Map(drawn.map((line) => [line.from.id, line.from]))].map(([, team]) => team);
  const columns = [...new Map(drawn.map((line) => [holderKey(line), holderOf(line, all)]))];
  const cells = new Map(
    drawn.map((line) => [
      `${line.from.id} ${holderKey(line)}`,
      {
        value: line.wallSeconds,
        text: shortDuration(line.wallSeconds, "wall", lang),
        words: said.house.cell(
          line.from.name,
          longDuration(line.wallSeconds, "wall", lang),
          whose(line, undefined, "waitedFor", all),
          line.requests,
        ),
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
  const all = useWords();
  const { columns: heads, house: words } = all.sentences;
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
          cell: (line) =>
            all.said.house.row(line.from.name, whose(line, undefined, "waitedFor", all)),
          sortBy: (line) => `${line.from.name} ${holderOf(line, all)}`,
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
          cell: ({ wallSeconds }) => longDuration(wallSeconds, "wall", all.lang),
          sortBy: ({ wallSeconds }) => wallSeconds,
        },
      ]}
    />
  );
}

function Teams({ house: { teams, teamsInAll } }: { house: HouseHeldAnswer }) {
  const all = useWords();
  const { sentences } = all;
  const { columns: heads, house: words } = sentences;
  type Row = HouseHeldAnswer["teams"][number];
  const share = (key: "own" | "others" | "customer") => ({
    key,
    head: heads[key],
    numeric: true,
    cell: ({ held }: Row) =>
      held ? shareOf(held[key].wallSeconds, held.whole.wallSeconds, all) : sentences.tooFew,
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
