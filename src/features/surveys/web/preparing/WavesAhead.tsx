import { FoldedSection } from "#web/ui/Fold.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { type Ahead, useAhead } from "../data.ts";
import { sentences } from "../sentences.ts";
import { aheadSaid, AheadTable, howSaid } from "./AheadTable.tsx";

const { title } = sentences.planning.ahead;

/** The planned waves of a year, for those who prepare them. */
export function WavesAhead() {
  const { data, error } = useAhead();
  if (data) return <WavesAheadView ahead={data} />;
  return (
    <Section title={title}>
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
  if (ahead.length === 0) return null;
  return (
    <FoldedSection title={title} said={aheadSaid(ahead)} intro={howSaid(ahead)}>
      <AheadTable ahead={ahead} />
    </FoldedSection>
  );
}
