import { type ReactNode, useState } from "react";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { ImproveIcon, PlusIcon } from "#web/ui/icons.ts";
import { List, Row } from "#web/ui/List.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import {
  type BallotStates,
  type ListAnswer,
  type OwnWaves,
  useBallotsOf,
  useOwnWaves,
  useSurveys,
} from "../data.ts";
import { AskedRow } from "../answering/AskedRow.tsx";
import { useWords } from "../use-words.ts";
import { resultsHref, waveSaid } from "../words.ts";
import { WavesAhead } from "./WavesAhead.tsx";

/** What the house asks its people, when, and how safely. */
export default function SurveysPage() {
  const { lang, sentences } = useWords();
  const [retired, setRetired] = useState(false);
  const list = useSurveys(retired);
  const own = useOwnWaves();
  const ballots = useBallotsOf(own.data);
  const error = list.error ?? own.error;
  if (!list.data || !own.data) {
    if (error?.isRefusal)
      return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
    if (error)
      return (
        <BrokenPage
          fault={error}
          onRetry={() => void Promise.all([list.refetch(), own.refetch()])}
        />
      );
    return (
      <SpokenPage title={sentences.list.title} subtitle={sentences.list.subtitle}>
        <SkeletonRows />
      </SpokenPage>
    );
  }
  return (
    <SurveysView
      rows={list.data.pages.flatMap(({ rows }) => rows)}
      mayPrepare={list.data.pages[0]?.mayPrepare ?? false}
      ahead={<WavesAhead />}
      own={own.data}
      ballots={ballots}
      retired={retired}
      onRetired={setRetired}
      more={list.hasNextPage ? () => void list.fetchNextPage() : null}
    />
  );
}

interface SurveysViewProps {
  readonly rows: ListAnswer["rows"];
  readonly mayPrepare: boolean;
  readonly own: OwnWaves;
  /** Where the reader's ballots are; null where that is not known (yet). */
  readonly ballots?: BallotStates | null;
  readonly retired: boolean;
  readonly onRetired: (retired: boolean) => void;
  readonly more: (() => void) | null;
  /** The waves of a year; shown to those who prepare them. */
  readonly ahead?: ReactNode;
}

export function SurveysView(props: SurveysViewProps) {
  const { rows, mayPrepare, own, ballots = null, retired, onRetired, more, ahead } = props;
  const words = useWords().sentences.list;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      actions={
        <>
          <ButtonLink href="/surveys/results">{words.heard}</ButtonLink>
          {mayPrepare && (
            <ButtonLink kind="primary" icon={PlusIcon} href="/surveys/new">
              {words.make}
            </ButtonLink>
          )}
        </>
      }
    >
      {own.length > 0 && (
        <Section title={words.asked}>
          {own.map((wave) => (
            <AskedRow key={wave.id} wave={wave} ballots={ballots} isPrimary />
          ))}
        </Section>
      )}
      {rows.length === 0 && !retired && (
        <EmptyState title={words.none} icon={ImproveIcon}>
          {words.noneHint}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <List label={retired ? words.retired : words.title}>
          {rows.map((row) => (
            <SurveyRow key={row.id} row={row} />
          ))}
        </List>
      )}
      {more && (
        <div>
          <Button onClick={more}>{words.more}</Button>
        </div>
      )}
      <Checkbox label={words.showRetired} checked={retired} onChange={onRetired} />
      {mayPrepare && ahead}
    </SpokenPage>
  );
}

/** Leads to the survey; where its wave is released, to the results as well. */
function SurveyRow({ row }: { readonly row: ListAnswer["rows"][number] }) {
  const { id, name, kind, mode, wave } = row;
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.list;
  return (
    <Row
      walkKey={id}
      href={`/surveys/${id}`}
      title={name}
      detail={`${sentences.kinds[kind]} · ${sentences.modes[mode]}`}
      trail={wave ? waveSaid(wave, spoken) : words.noWave}
      actions={
        wave?.state === "released" && (
          <ButtonLink size="small" href={resultsHref(wave.id)} aria-label={words.resultsOf(name)}>
            {words.results}
          </ButtonLink>
        )
      }
    />
  );
}
