import type { TeamResults } from "#contract/heard";
import { numberWords } from "#web/data/zone.ts";
import { useParam } from "#web/navigation.ts";
import { FoldedSection } from "#web/ui/Fold.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { Answering } from "./Answering.tsx";
import { Comments } from "./Comments.tsx";
import { useTeamResults, waveHref } from "./data.ts";
import { Drivers, Figures } from "./Figures.tsx";
import { Gaps, Responses, Trends } from "./Beside.tsx";
import { cellsSaid, customerName } from "./folded-words.ts";
import css from "./heard.module.css";
import { PlainWords } from "./Named.tsx";
import { useWords } from "./use-words.ts";
import { TakeAlong } from "./TakeAlong.tsx";
import {
  agreementWords,
  figureOf,
  figureWords,
  mainKeyOf,
  responseWords,
  waveWords,
} from "./words.ts";

/** What a wave says of one team: in words, in figures, in the words of others, and what the team makes of it. */
export default function TeamResultsPage() {
  const { lang, sentences } = useWords();
  const { data, error, refetch } = useTeamResults(useParam("id"), useParam("team"));
  if (data) return <TeamResultsView results={data} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

export function TeamResultsView({ results }: { results: TeamResults }) {
  const spoken = useWords();
  const words = spoken.sentences.team;
  const { wave, team, unit, may, asCustomer } = results;
  return (
    <SpokenPage
      title={team.name}
      subtitle={waveWords(wave, spoken)}
      back={{ href: waveHref(wave.id), label: waveWords(wave, spoken) }}
      actions={<TakeAlong waveId={wave.id} />}
    >
      {unit ? (
        <>
          <p className={css["sentence"]}>
            <PlainWords unit={unit} wave={wave} />
          </p>
          <p className={css["soft"]}>
            {responseWords(unit, spoken)}. {agreementWords(unit, spoken)}
          </p>
        </>
      ) : (
        <p className={css["soft"]}>{may.read ? words.few : words.notYours}</p>
      )}
      <Answering results={results} />
      {unit && <Figures unit={unit} items={wave.items} of={team.name} />}
      <Cells results={results} />
      {unit && <Trends results={results} unit={unit} />}
      {unit && wave.kind === "service" && <Gaps results={results} unit={unit} />}
      {unit && <Drivers unit={unit} items={wave.items} />}
      {asCustomer && (
        <Figures
          unit={asCustomer}
          items={wave.items}
          title={words.asCustomer}
          of={words.asCustomerOf}
        />
      )}
      {unit && <Responses results={results} />}
      <Comments comments={results.comments} themes={results.themes} />
    </SpokenPage>
  );
}

function Cells({ results: { cells, wave } }: { results: TeamResults }) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.team;
  const key = mainKeyOf(wave);
  if (cells.length === 0) return null;
  return (
    <FoldedSection title={words.cells} said={cellsSaid(cells, wave.items, customerName, spoken)}>
      <Table
        caption={words.cellsCaption}
        columns={[
          {
            key: "team",
            head: words.customer,
            cell: (cell) => customerName(cell, spoken),
          },
          {
            key: "n",
            head: sentences.wave.n,
            numeric: true,
            cell: (cell) => numberWords(figureOf(cell, key)?.n ?? 0, 1, spoken.lang),
          },
          {
            key: "overall",
            head: sentences.wave.overall,
            numeric: true,
            cell: (cell) => {
              const figure = figureOf(cell, key);
              return figure ? figureWords(figure, spoken) : sentences.says.few;
            },
          },
        ]}
        rows={cells}
        keyOf={({ id }) => id}
      />
    </FoldedSection>
  );
}
