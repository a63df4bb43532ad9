import { FoldedSection } from "#web/ui/Fold.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { type Ahead, useAhead } from "../data.ts";
import { useWords } from "../use-words.ts";
import { aheadSaid, AheadTable, howSaid } from "./AheadTable.tsx";

/** The planned waves of a year, for those who prepare them. */
export function WavesAhead() {
  const { sentences } = useWords();
  const { data, error } = useAhead();
  if (data) return <WavesAheadView ahead={data} />;
  return (
    <Section title={sentences.planning.ahead.title}>
      {error ? (
        <ProblemLine problem={error} words={sentences.refusals} />
      ) : (
        <SkeletonText lines={2} />
      )}
    </Section>
  );
}

/** Nothing where no wave is planned: each survey says that already. */
export function WavesAheadView({ ahead }: { readonly ahead: Ahead }) {
  const spoken = useWords();
  if (ahead.length === 0) return null;
  return (
    <FoldedSection
      title={spoken.sentences.planning.ahead.title}
      said={aheadSaid(ahead, spoken)}
      intro={howSaid(ahead, spoken)}
    >
      <AheadTable ahead={ahead} />
    </FoldedSection>
  );
}
