import { sentences } from "./sentences.ts";
import { Problem } from "#web/data/problem.ts";
import { Page } from "#web/ui/Page.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";

/** There is nothing to show: it may not be seen, or the server did not answer. */
export function GoodwillFault({ fault, onRetry }: { fault: unknown; onRetry?: () => void }) {
  const isKnown = fault instanceof Problem && fault.reason in sentences.refusals;
  return (
    <Page title={sentences.title} back={{ href: "/goodwill", label: sentences.title }}>
      {isKnown ? (
        <Refused problem={fault} words={sentences.refusals} />
      ) : (
        <Broken fault={fault} onRetry={onRetry} />
      )}
    </Page>
  );
}
