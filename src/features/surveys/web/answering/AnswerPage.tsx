import { useState } from "react";
import type { Mode } from "#contract/surveys";
import type { Problem } from "#web/data/problem.ts";
import { BringBallots, OfferBallots } from "#web/ballots.ts";
import { useMe } from "#web/session.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { ImproveIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { offeredIn } from "../../rules/items.ts";
import {
  type BallotStates,
  countElsewhere,
  isAllElsewhere,
  type OwnWave,
  type OwnWaves,
  useBallotStates,
  useOwnWaves,
} from "../data.ts";
import { useWords } from "../use-words.ts";
import css from "../surveys.module.css";
import { type Lang, langFor } from "../words.ts";
import { FormSection } from "./FormSection.tsx";
import { dayIn, type FormWords, nameOfLanguage, wordsIn } from "./in-languages/form-words.ts";

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
  const { lang, sentences } = useWords();
  const words = sentences.answering;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={onRetry} />;
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle} width="text">
      <SkeletonRows />
    </SpokenPage>
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
  const words = useWords().sentences.answering;
  return (
    <SpokenPage title={words.title} subtitle={waves.length > 0 && words.subtitle} width="text">
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
    </SpokenPage>
  );
}

interface WavePartProps extends Omit<AnswerViewProps, "waves"> {
  readonly wave: OwnWave;
}

function WavePart({ wave, personId, ballots, isFetching, onBrought }: WavePartProps) {
  const there = offeredIn(wave.items);
  const [lang, setLang] = useState<Lang>(() => langFor(there));
  const said = wordsIn(lang);
  const day = dayIn(lang, wave.closesOn);
  const elsewhere = countElsewhere(wave, ballots);
  // Said before anything else: a promise and a form that cannot be sent from here would only cost time.
  if (isAllElsewhere(wave, ballots))
    return (
      <Section title={wave.name}>
        <p className={css["soft"]} lang={lang}>
          {said.until(day)}
        </p>
        <div className={css["promise"]}>
          <p lang={lang}>{said.allElsewhere}</p>
          <BringBallots personId={personId} lang={lang} onBrought={onBrought} />
        </div>
      </Section>
    );
  return (
    <Section title={wave.name}>
      <div className={css["wave"]} lang={lang}>
        <p className={css["soft"]}>{said.until(day)}</p>
        <PromiseMade mode={wave.mode} day={day} said={said} />
        {there.length > 1 && (
          <Select
            label={said.language}
            value={lang}
            choices={there.map((value) => ({ value, label: nameOfLanguage(value, value) }))}
            onChange={setLang}
          />
        )}
        {wave.mode === "anonymous" && isAnyHere(wave, ballots) && (
          <OfferBallots personId={personId} page={ownPage} lang={lang} />
        )}
        {wave.forms.map((form) => (
          <FormSection
            key={form.groupId}
            wave={wave}
            form={form}
            lang={lang}
            personId={personId}
            stopped={
              wave.mode === "anonymous"
                ? stoppedBy(ballots?.get(form.groupId), isFetching, said)
                : null
            }
          />
        ))}
      </div>
      {elsewhere > 0 && <BringBallots personId={personId} lang={lang} onBrought={onBrought} />}
    </Section>
  );
}

/** The four sentences that are read before anything is marked. */
function PromiseMade({ mode, day, said }: { mode: Mode; day: string; said: FormWords }) {
  return (
    <section className={css["promise"]} aria-label={said.before}>
      <h3>
        {said.before}: {said.modes[mode]}
      </h3>
      <ol>
        {said.promise[mode](day).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </section>
  );
}

const isAnyHere = ({ forms }: OwnWave, ballots: BallotStates | null): boolean =>
  forms.some(({ groupId }) => ["here", "cast"].includes(ballots?.get(groupId) ?? "none"));

type BallotState = BallotStates extends ReadonlyMap<string, infer State> ? State : never;

/** Without a ballot in this browser nothing can be sent from it, and the form says so before anything is marked. */
function stoppedBy(
  state: BallotState | undefined,
  isFetching: boolean,
  said: FormWords,
): string | null {
  if (state === "here" || state === "cast") return null;
  if (isFetching) return said.waiting;
  return state === "elsewhere" ? said.elsewhere : said.noBallot;
}
