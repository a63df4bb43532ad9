import { Problem } from "#web/data/problem.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { useWords } from "./use-words.ts";

/** There is nothing to show: it may not be seen, or the server did not answer. */
export function HeldFault({ fault, onRetry }: { fault: unknown; onRetry?: () => void }) {
  const { lang, sentences } = useWords();
  const isKnown = fault instanceof Problem && fault.reason in sentences.refusals;
  return (
    <SpokenPage title={sentences.title} back={{ href: "/relationships", label: sentences.all }}>
      {isKnown ? (
        <Refused problem={fault} words={sentences.refusals} wordsLang={lang} />
      ) : (
        <Broken fault={fault} onRetry={onRetry} />
      )}
    </SpokenPage>
  );
}
