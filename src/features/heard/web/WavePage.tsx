import type { UnitAnswer, WaveAnswer, WaveResults } from "#contract/heard";
import { numberWords } from "#web/data/zone.ts";
import { go, useParam } from "#web/navigation.ts";
import { FoldedSection } from "#web/ui/Fold.tsx";
import { Page } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { teamHref, useWave } from "./data.ts";
import { Trends } from "./Beside.tsx";
import { Drivers, Figures } from "./Figures.tsx";
import { foldedSentences } from "./folded-sentences.ts";
import { teamsSaid } from "./folded-words.ts";
import css from "./heard.module.css";
import { Relationships } from "./Relationships.tsx";
import { plainWords } from "./plain-words.ts";
import { sentences } from "./sentences.ts";
import { TakeAlong } from "./TakeAlong.tsx";
import { agreementWords, reliabilityWords, responseWords, waveWords } from "./words.ts";

const words = sentences.wave;
const back = { href: "/surveys/results", label: words.back };

/** A released wave: plain words first, then who rates whom, then the figures of all together. */
export default function WavePage() {
  const { data, error, refetch } = useWave(useParam("id"));
  if (data) return <WaveView results={data} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

export function WaveView({ results }: { results: WaveResults }) {
  const { wave, units } = results;
  const whole = units.find(({ kind }) => kind === "whole");
  const cells = units.filter(({ kind }) => kind === "cell");
  return (
    <Page
      title={waveWords(wave)}
      subtitle={responseWords(wave)}
      back={back}
      width="wide"
      actions={<TakeAlong waveId={wave.id} />}
    >
      {whole && <p className={css["sentence"]}>{plainWords(whole, wave)}</p>}
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
    </Page>
  );
}

function Teams({ wave, units }: { wave: WaveAnswer; units: readonly UnitAnswer[] }) {
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
    <FoldedSection title={words.teams} said={teamsSaid(teams.length, wave)} intro={intro}>
      <ul className={css["list"]}>
        {teams.map(({ unit, team }) => (
          <li key={team.id}>
            <a href={teamHref(wave.id, team.id)}>{team.name}</a>
            <p>{plainWords(unit, wave)}</p>
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}

function HowReckoned({ results, whole }: { results: WaveResults; whole: UnitAnswer | undefined }) {
  const { ofOne, ofMeans } = results.about;
  const two = (value: number): string => numberWords(value, 2);
  return (
    <FoldedSection title={words.how} id="how" said={foldedSentences.how}>
      <div className={css["text"]}>
        <p>{words.weights}</p>
        <p>{words.floors}</p>
        <p>{reliabilityWords(results.about)}</p>
        <p>
          {ofOne === null || ofMeans === null
            ? words.belongingUnknown
            : words.belonging(two(ofOne), two(ofMeans))}
        </p>
        {whole && <p>{agreementWords(whole)}</p>}
      </div>
    </FoldedSection>
  );
}
