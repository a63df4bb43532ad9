import type { NewestAnswer } from "#contract/heard";
import { numberWords } from "#web/data/zone.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { teamHref, useNewest } from "./data.ts";
import css from "./heard.module.css";
import { PlainWords } from "./Named.tsx";
import { useWords } from "./use-words.ts";
import { figureOf, meanWords } from "./words.ts";

/** What the newest released wave says of a team, on its page. Nothing for guests of vendors. */
export function HeardOfTeam({ teamId }: { teamId: string }) {
  const { sentences } = useWords();
  const words = sentences.beside;
  const { data, error, isPending, isEnabled } = useNewest(teamId);
  if (!isEnabled || (!data && error?.isRefusal)) return null;
  return (
    <Section title={words.title} actions={<a href="/surveys/results">{words.all}</a>}>
      {data && <HeardOfTeamView newest={data} teamId={teamId} />}
      {!data && error && <ProblemLine problem={error} words={sentences.refusals} />}
      {isPending && <SkeletonText lines={2} />}
    </Section>
  );
}

export function HeardOfTeamView({ newest, teamId }: { newest: NewestAnswer; teamId: string }) {
  const words = useWords().sentences.beside;
  const { wave, isAnswered } = newest;
  if (!wave) return <p className={css["soft"]}>{words.none}</p>;
  return (
    <div className={css["text"]}>
      <Said newest={newest} />
      <p>
        {isAnswered ? words.answered : words.silent}{" "}
        <a href={teamHref(wave.id, teamId)}>{words.more}</a>
      </p>
    </div>
  );
}

interface PairProps {
  providerId: string;
  customerId: string;
}

/** What two teams say of each other, on their page: only where a cell of their own is open to the reader. */
export function HeardOfPair({ providerId, customerId }: PairProps) {
  const there = useNewest(providerId, customerId).data;
  const back = useNewest(customerId, providerId).data;
  const told = [there, back].filter((one) => one !== undefined);
  return <HeardOfPairView told={told} />;
}

export function HeardOfPairView({ told }: { told: readonly NewestAnswer[] }) {
  const words = useWords().sentences.beside;
  const shown = told.filter(({ unit }) => unit !== null);
  if (shown.length === 0) return null;
  return (
    <Section title={words.title}>
      {shown.map((newest) => (
        <div key={newest.unit!.id} className={css["text"]}>
          <Said newest={newest} />
          <a href={teamHref(newest.wave!.id, newest.unit!.provider!.id)}>{words.more}</a>
        </div>
      ))}
    </Section>
  );
}

/** In plain words, then the overall judgement with its interval and n. */
function Said({ newest: { wave, unit } }: { newest: NewestAnswer }) {
  const spoken = useWords();
  const words = spoken.sentences.beside;
  if (!wave) return null;
  if (!unit) return <p className={css["soft"]}>{words.hidden}</p>;
  const mean = figureOf(unit, "overall")?.figures?.mean;
  return (
    <>
      <p className={css["said"]}>
        <PlainWords unit={unit} wave={wave} />
      </p>
      <p className={css["soft"]}>
        {mean && `${words.overall(meanWords(mean, spoken))} `}
        {words.of(numberWords(unit.answered, 1, spoken.lang), wave.name, wave.number)}
      </p>
    </>
  );
}
