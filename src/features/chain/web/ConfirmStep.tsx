import type { CompareRow } from "#contract/chain";
import { useAct } from "#web/data/act.ts";
import { numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import css from "./chain.module.css";
import { confirmLink, withdrawLink } from "./data.ts";
import { useWords } from "./use-words.ts";
import { serviceWords, shownWords, targetWords } from "./words.ts";

interface ConfirmStepProps {
  toConfirm: readonly CompareRow[];
  onNext: () => void;
}

/** What others named, one after the other: one key for each. */
export function ConfirmStep({ toConfirm, onNext }: ConfirmStepProps) {
  const spoken = useWords();
  const words = spoken.exercise;
  const [first] = toConfirm;
  if (!first)
    return (
      <section className={css["card"]} aria-label={words.steps.confirm}>
        <h2>{words.allConfirmed}</h2>
        <div>
          <Button kind="primary" onClick={onNext}>
            {words.toResult}
          </Button>
        </div>
      </section>
    );
  return (
    <section className={css["card"]} aria-label={words.steps.confirm}>
      <h2>{words.toConfirm(toConfirm.length, numberWords(toConfirm.length, 1, spoken.lang))}</h2>
      <Question key={first.id} link={first} />
    </section>
  );
}

function Question({ link }: { link: CompareRow }) {
  const spoken = useWords();
  const words = spoken.exercise;
  const said = { from: link.from.name, to: targetWords(link) };
  const yes = useAct(() => confirmLink(link.id, said));
  const no = useAct(() => withdrawLink(link.id, said));
  const isBusy = yes.busy || no.busy;
  const sayYes = (): void => void yes.run(undefined);
  const sayNo = (): void => void no.run(undefined);
  useShortcut("y", words.yes, sayYes, { enabled: !isBusy });
  useShortcut("x", words.no, sayNo, { enabled: !isBusy });
  return (
    <>
      <p className={css["soft"]}>{words.confirmIntro}</p>
      <p className={css["sentence"]}>
        <strong>{serviceWords(link.from)}</strong> {spoken.sight.neededFor}{" "}
        <strong>{targetWords(link)}</strong>
      </p>
      <p className={css["soft"]}>{shownWords(link, spoken)}</p>
      <ProblemLine problem={yes.problem ?? no.problem} words={spoken.refusals} />
      <div className={css["acts"]}>
        <Button kind="primary" shortcut="y" busy={yes.busy} onClick={sayYes}>
          {words.yes}
        </Button>
        <Button shortcut="x" busy={no.busy} onClick={sayNo}>
          {words.no}
        </Button>
      </div>
    </>
  );
}
