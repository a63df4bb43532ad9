import type { UnitAnswer, WaveAnswer, WaveResults } from "#contract/heard";
import { numberWords } from "#web/data/zone.ts";
import { go, useParam } from "#web/navigation.ts";
import { FoldedSection } from "#web/ui/Fold.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { teamHref, useWave } from "./data.ts";
import { Trends } from "./Beside.tsx";
import { Drivers, Figures } from "./Figures.tsx";
import { teamsSaid } from "./folded-words.ts";
import css from "./heard.module.css";
import { PlainWords } from "./Named.tsx";
import { Relationships } from "./Relationships.tsx";
import { useWords } from "./use-words.ts";
import { TakeAlong } from "./TakeAlong.tsx";
import { agreementWords, reliabilityWords, responseWords, waveWords } from "./words.ts";

/** A released wave: plain words first, then who rates whom, then the figures of all together. */
export default function WavePage() {
  const { lang, sentences } = useWords();
  const { data, error, refetch } = useWave(useParam("id"));
  if (data) return <WaveView results={data} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

export function WaveView({ results }: { results: WaveResults }) {
  const spoken = useWords();
  const words = spoken.sentences.wave;
  const { wave, units } = results;
  const whole = units.find(({ kind }) => kind === "whole");
  const cells = units.filter(({ kind }) => kind === "cell");
  return (
    <SpokenPage
      title={waveWords(wave, spoken)}
      subtitle={responseWords(wave, spoken)}
      back={{ href: "/surveys/results", label: words.back }}
      width="wide"
      actions={<TakeAlong waveId={wave.id} />}
    >
      {whole && (
        <p className={css["sentence"]}>
          <PlainWords unit={whole} wave={wave} />
        </p>
      )}
      <Teams wave={wave} units={units} />
      {cells.length > 0 && (
        <Relationships
          cells={cells}
          items={wave.items}
          onOpen={(providerId) => go(teamHref(wave.id, providerId))}
        />
      )}
      {whole && <Figures unit={whole} items={wave.items} of={words.all} />}
      {whole && results.trends.length > 0 && <Trends results={results} unit={whole} />}
      {whole && <Drivers unit={whole} items={wave.items} />}
      <HowReckoned results={results} whole={whole} />
    </SpokenPage>
  );
}

function Teams({ wave, units }: { wave: WaveAnswer; units: readonly UnitAnswer[] }) {
  const spoken = useWords();
  const words = spoken.sentences.wave;
  const teams = units
    .filter(({ kind }) => kind === "provider" || kind === "staff")
    .flatMap((unit) => {
      const team = unit.provider ?? unit.team;
      return team ? [{ unit, team }] : [];
    })
    .toSorted((a, b) => a.team.name.localeCompare(b.team.name));
  if (teams.length === 0) return <p className={css["soft"]}>{words.onlySome}</p>;
  const intro = wave.kind === "pulse" ? words.pulseTeams : words.teamsIntro;
  return (
    <FoldedSection title={words.teams} said={teamsSaid(teams.length, wave, spoken)} intro={intro}>
      <ul className={css["list"]}>
        {teams.map(({ unit, team }) => (
          <li key={team.id}>
            <a href={teamHref(wave.id, team.id)}>{team.name}</a>
            <p>
              <PlainWords unit={unit} wave={wave} />
            </p>
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}

function HowReckoned({ results, whole }: { results: WaveResults; whole: UnitAnswer | undefined }) {
  const spoken = useWords();
  const words = spoken.sentences.wave;
  const { ofOne, ofMeans } = results.about;
  const two = (value: number): string => numberWords(value, 2, spoken.lang);
  return (
    <FoldedSection title={words.how} id="how" said={spoken.folded.how}>
      <div className={css["text"]}>
        <p>{words.weights}</p>
        <p>{words.floors}</p>
        <p>{reliabilityWords(results.about, spoken)}</p>
        <p>
          {ofOne === null || ofMeans === null
            ? words.belongingUnknown
            : words.belonging(two(ofOne), two(ofMeans))}
        </p>
        {whole && <p>{agreementWords(whole, spoken)}</p>}
      </div>
    </FoldedSection>
  );
}
