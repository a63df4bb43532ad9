import { useWords } from "./use-words.ts";
import { Problem } from "#web/data/problem.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";

/** There is nothing to show: it may not be seen, or the server did not answer. */
export function GoodwillFault({ fault, onRetry }: { fault: unknown; onRetry?: () => void }) {
  const { refusals, title } = useWords();
  const isKnown = fault instanceof Problem && fault.reason in refusals;
  return (
    <SpokenPage title={title} back={{ href: "/goodwill", label: title }}>
      {isKnown ? (
        <Refused problem={fault} words={refusals} />
      ) : (
        <Broken fault={fault} onRetry={onRetry} />
      )}
    </SpokenPage>
  );
}
