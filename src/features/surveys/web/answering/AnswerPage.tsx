import { useState } from "react";
import type { Problem } from "#web/data/problem.ts";
import { dateWords } from "#web/data/zone.ts";
import { BringBallots, OfferBallots } from "#web/ballots.ts";
import { useMe } from "#web/session.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { ImproveIcon } from "#web/ui/icons.ts";
import { Page, Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { offeredIn } from "../../rules/items.ts";
import {
  type BallotStates,
  type OwnWave,
  type OwnWaves,
  useBallotStates,
  useOwnWaves,
} from "../data.ts";
import { sentences } from "../sentences.ts";
import css from "../surveys.module.css";
import { type Lang, langFor } from "../words.ts";
import { FormSection } from "./FormSection.tsx";

const words = sentences.answering;

/** All that one is asked at present, on one page: the promise first, then a short form for each team. */
export default function AnswerPage() {
  const { id: personId } = useMe();
  const waves = useOwnWaves();
  const isSealed = waves.data?.some(({ mode }) => mode === "anonymous") ?? false;
  const ballots = useBallotStates(personId, isSealed);
  if (!waves.data) return <Waiting error={waves.error} onRetry={() => void waves.refetch()} />;
  return (
    <AnswerView
      waves={waves.data}
      personId={personId}
      ballots={ballots.data ?? null}
      isFetching={ballots.isLoading}
      onBrought={() => void ballots.refetch()}
    />
  );
}

function Waiting({ error, onRetry }: { error: Problem | null; onRetry: () => void }) {
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={onRetry} />;
  return (
    <Page title={words.title} subtitle={words.subtitle} width="text">
      <SkeletonRows />
    </Page>
  );
}

interface AnswerViewProps {
  readonly waves: OwnWaves;
  readonly personId: string;
  /** Null where they are not known (yet). */
  readonly ballots: BallotStates | null;
  readonly isFetching: boolean;
  /** Ballots have come from another browser. */
  readonly onBrought: () => void;
}

const ownPage = "/surveys/answer";

export function AnswerView({ waves, ...rest }: AnswerViewProps) {
  return (
    <Page title={words.title} subtitle={waves.length > 0 && words.subtitle} width="text">
      {waves.length === 0 && (
        <EmptyState
          title={words.none}
          icon={ImproveIcon}
          actions={<ButtonLink href="/surveys">{words.toSurveys}</ButtonLink>}
        >
          {words.noneHint}
        </EmptyState>
      )}
      {waves.map((wave) => (
        <WavePart key={wave.id} wave={wave} {...rest} />
      ))}
    </Page>
  );
}

interface WavePartProps extends Omit<AnswerViewProps, "waves"> {
  readonly wave: OwnWave;
}

function WavePart({ wave, personId, ballots, isFetching, onBrought }: WavePartProps) {
  const there = offeredIn(wave.items);
  const [lang, setLang] = useState<Lang>(() => langFor(navigator.languages, there));
  const day = dateWords(wave.closesOn);
  // Said before anything else: a promise and a form that cannot be sent from here would only cost time.
  const elsewhere = wave.mode === "anonymous" ? countElsewhere(wave, ballots) : 0;
  if (elsewhere > 0 && elsewhere === wave.forms.length)
    return (
      <Section title={wave.name}>
        <p className={css["soft"]}>{words.until(day)}</p>
        <div className={css["promise"]}>
          <p>{words.allElsewhere}</p>
          <BringBallots personId={personId} onBrought={onBrought} />
        </div>
      </Section>
    );
  return (
    <Section title={wave.name}>
      <p className={css["soft"]}>{words.until(day)}</p>
      <section className={css["promise"]} aria-label={words.before}>
        <h3>
          {words.before}: {sentences.modes[wave.mode]}
        </h3>
        <ol>
          {words.promise[wave.mode](day).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </section>
      {there.length > 1 && (
        <Select
          label={words.language}
          value={lang}
          choices={there.map((value) => ({ value, label: sentences.form.languages[value] }))}
          onChange={setLang}
        />
      )}
      {wave.mode === "anonymous" && isAnyHere(wave, ballots) && (
        <OfferBallots personId={personId} page={ownPage} />
      )}
      {wave.forms.map((form) => (
        <FormSection
          key={form.groupId}
          wave={wave}
          form={form}
          lang={lang}
          personId={personId}
          stopped={
            wave.mode === "anonymous" ? stoppedBy(ballots?.get(form.groupId), isFetching) : null
          }
        />
      ))}
      {elsewhere > 0 && <BringBallots personId={personId} onBrought={onBrought} />}
    </Section>
  );
}

const countElsewhere = ({ forms }: OwnWave, ballots: BallotStates | null): number =>
  forms.filter(({ groupId }) => ballots?.get(groupId) === "elsewhere").length;

const isAnyHere = ({ forms }: OwnWave, ballots: BallotStates | null): boolean =>
  forms.some(({ groupId }) => ["here", "cast"].includes(ballots?.get(groupId) ?? "none"));

type BallotState = BallotStates extends ReadonlyMap<string, infer State> ? State : never;

/** Without a ballot in this browser nothing can be sent from it, and the form says so before anything is marked. */
function stoppedBy(state: BallotState | undefined, isFetching: boolean): string | null {
  if (state === "here" || state === "cast") return null;
  if (isFetching) return words.waiting;
  return state === "elsewhere" ? words.elsewhere : words.noBallot;
}
