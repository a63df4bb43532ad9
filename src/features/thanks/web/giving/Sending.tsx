import type { Act } from "#web/data/act.ts";
import type { Draft } from "#web/data/draft.ts";
import { Button } from "#web/ui/Button.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { sentences } from "../sentences.ts";
import css from "../thanks.module.css";

interface SendingProps {
  label: string;
  act: Pick<Act<never, unknown>, "busy" | "problem">;
  isReady: boolean;
  draft: Draft;
}

/** The end of a form: what is wrong, the button, and that words from before are here again. */
export function Sending({ label, act, isReady, draft }: SendingProps) {
  return (
    <>
      <ProblemLine problem={act.problem} words={sentences.refusals} />
      <div className={css["acts"]}>
        <Button
          type="submit"
          kind="primary"
          shortcut="mod+enter"
          busy={act.busy}
          disabled={!isReady}
        >
          {label}
        </Button>
        {draft.wasKept && <span className={css["soft"]}>{sentences.giving.kept}</span>}
        {draft.wasKept && (
          <Button kind="quiet" onClick={draft.clear}>
            {sentences.giving.anew}
          </Button>
        )}
      </div>
    </>
  );
}
