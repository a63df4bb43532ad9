import type { WaysOutAnswer } from "#contract/chain";
import { WaysOut } from "#web/line-of-sight.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { useSentences } from "#web/ui/words.ts";
import { type Problem, sentenceFor } from "#web/data/problem.ts";
import { useWaysOut } from "../data.ts";
import css from "../goals.module.css";
import { useWords } from "../use-words.ts";

/** The way of an initiative along the chain, from the services that it touches to the customers outside. */
export function InitiativeWays({ id }: { id: string }) {
  const words = useWords().sentences.initiative.waysOut;
  const { data, error, refetch } = useWaysOut(id);
  return (
    <Section title={words.title}>
      {data && <Ways ways={data} />}
      {!data && error && <WaysUnread fault={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonText lines={2} />}
    </Section>
  );
}

export const Ways = ({ ways }: { ways: WaysOutAnswer }) => {
  const words = useWords().sentences.initiative.waysOut;
  return <WaysOut ways={ways} says={words.says} />;
};

interface WaysUnreadProps {
  fault: Problem;
  onRetry: () => void;
}

export function WaysUnread({ fault, onRetry }: WaysUnreadProps) {
  const { sentences } = useWords();
  const general = useSentences();
  const words = sentences.initiative.waysOut;
  return (
    <p className={css["soft"]}>
      {words.broken} {sentenceFor(fault, sentences.refusals, general)}{" "}
      <Button kind="quiet" size="small" onClick={onRetry}>
        {words.retry}
      </Button>
    </p>
  );
}
