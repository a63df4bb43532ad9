import type { Act } from "#web/data/act.ts";
import type { Draft } from "#web/data/draft.ts";
import { Button } from "#web/ui/Button.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import css from "../thanks.module.css";
import { useWords } from "../use-words.ts";

interface SendingProps {
  label: string;
  act: Pick<Act<never, unknown>, "busy" | "problem">;
  isReady: boolean;
  draft: Draft;
}

/** The end of a form: what is wrong, the button, and that words from before are here again. */
export function Sending({ label, act, isReady, draft }: SendingProps) {
  const { giving, refusals } = useWords();
  return (
    <>
      <ProblemLine problem={act.problem} words={refusals} />
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
        {draft.wasKept && <span className={css["soft"]}>{giving.kept}</span>}
        {draft.wasKept && (
          <Button kind="quiet" onClick={draft.clear}>
            {giving.anew}
          </Button>
        )}
      </div>
    </>
  );
}
