import type { TeamResults } from "#contract/heard";
import { numberWords } from "#web/data/zone.ts";
import { useParam } from "#web/navigation.ts";
import { Page, Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { Answering } from "./Answering.tsx";
import { Comments } from "./Comments.tsx";
import { useTeamResults, waveHref } from "./data.ts";
import { Drivers, Figures } from "./Figures.tsx";
import { Gaps, Responses, Trends } from "./Beside.tsx";
import css from "./heard.module.css";
import { plainWords } from "./plain-words.ts";
import { sentences } from "./sentences.ts";
import { TakeAlong } from "./TakeAlong.tsx";
import {
  agreementWords,
  figureOf,
  figureWords,
  mainKeyOf,
  responseWords,
  waveWords,
} from "./words.ts";

const words = sentences.team;

/** What a wave says of one team: in words, in figures, in the words of others, and what the team makes of it. */
export default function TeamResultsPage() {
  const { data, error, refetch } = useTeamResults(useParam("id"), useParam("team"));
  if (data) return <TeamResultsView results={data} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

export function TeamResultsView({ results }: { results: TeamResults }) {
  const { wave, team, unit, may, asCustomer } = results;
  return (
    <Page
      title={team.name}
      subtitle={waveWords(wave)}
      back={{ href: waveHref(wave.id), label: waveWords(wave) }}
      actions={<TakeAlong waveId={wave.id} />}
    >
      {unit ? (
        <>
          <p className={css["sentence"]}>{plainWords(unit, wave)}</p>
          <p className={css["soft"]}>
            {responseWords(unit)}. {agreementWords(unit)}
          </p>
        </>
      ) : (
        <p className={css["soft"]}>{may.read ? words.few : words.notYours}</p>
      )}
      <Answering results={results} />
      {unit && <Figures unit={unit} items={wave.items} of={team.name} />}
      <Cells results={results} />
      {unit && <Trends results={results} />}
      {unit && wave.kind === "service" && <Gaps results={results} />}
      {unit && <Drivers unit={unit} items={wave.items} />}
      {asCustomer && <Figures unit={asCustomer} items={wave.items} of={words.asCustomer} />}
      {unit && <Responses results={results} />}
      <Comments comments={results.comments} themes={results.themes} />
    </Page>
  );
}

function Cells({ results: { cells, wave } }: { results: TeamResults }) {
  const key = mainKeyOf(wave);
  if (cells.length === 0) return null;
  return (
    <Section title={words.cells}>
      <Table
        caption={words.cellsCaption}
        columns={[
          {
            key: "team",
            head: words.customer,
            cell: ({ team }) => team?.name ?? sentences.wave.others,
          },
          {
            key: "n",
            head: sentences.wave.n,
            numeric: true,
            cell: (cell) => numberWords(figureOf(cell, key)?.n ?? 0),
          },
          {
            key: "overall",
            head: sentences.wave.overall,
            numeric: true,
            cell: (cell) => {
              const figure = figureOf(cell, key);
              return figure ? figureWords(figure) : sentences.says.few;
            },
          },
        ]}
        rows={cells}
        keyOf={({ id }) => id}
      />
    </Section>
  );
}
