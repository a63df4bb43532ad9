import { lazy, Suspense } from "react";
import type { NextStep } from "#web/quiet-requests.ts";
import { Button } from "#web/ui/Button.tsx";
import type { RequestDetail } from "../../data/api.ts";
import { useWords } from "../../use-words.ts";
import { focusComposer } from "./focus-composer.ts";
import { type Doing, useActs } from "./use-acts.ts";

const ActDialogs = lazy(() => import("./ActDialogs.tsx"));

const doings: Readonly<Record<NextStep, readonly Doing[]>> = {
  take: ["take", "sayByWhen"],
  "take-over": ["assign", "sayByWhen"],
  "say-by-when": ["sayByWhen"],
  "say-what-waits": ["sayByWhen"],
  answer: ["sayByWhen"],
  confirm: ["confirm", "reopen"],
};

/** The smallest next step as a button; what may be said instead stands beside it. */
export function SmallestStep({ request, step }: { request: RequestDetail; step: NextStep }) {
  const acts = useActs(request);
  const words = useWords().sentences.acts;
  const open = doings[step].filter(acts.may);
  return (
    <>
      {step === "answer" && (
        <Button kind="primary" onClick={focusComposer}>
          {words.answer}
        </Button>
      )}
      {open.map((doing, place) => (
        <Button
          key={doing}
          kind={place === 0 && step !== "answer" ? "primary" : "plain"}
          onClick={() => acts.run(doing)}
        >
          {words[doing]}
        </Button>
      ))}
      {acts.open && (
        <Suspense fallback={null}>
          <ActDialogs name={acts.open} request={request} onClose={acts.close} />
        </Suspense>
      )}
    </>
  );
}
