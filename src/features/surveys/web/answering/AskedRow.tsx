import { dateWords } from "#web/data/zone.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { type BallotStates, isAllElsewhere, type OwnWave } from "../data.ts";
import css from "../surveys.module.css";
import { useWords } from "../use-words.ts";

interface AskedRowProps {
  readonly wave: OwnWave;
  /** Null where they are not known (yet). */
  readonly ballots: BallotStates | null;
  readonly isPrimary?: boolean;
  /** Says of a sealed wave in which browser it is answered. */
  readonly saysWhere?: boolean;
}

/** A wave that asks the reader. Where none of its ballots is in this browser, nothing is offered that cannot be done here. */
export function AskedRow({ wave, ballots, isPrimary = false, saysWhere = false }: AskedRowProps) {
  const { lang, sentences } = useWords();
  const { answering, list } = sentences;
  const isElsewhere = isAllElsewhere(wave, ballots);
  return (
    <div className={css["asked"]}>
      <span>
        {wave.name}. {answering.until(dateWords(wave.closesOn, lang))}
        {isElsewhere && <span className={css["soft"]}> {answering.allElsewhere}</span>}
        {!isElsewhere && saysWhere && wave.mode === "anonymous" && (
          <span className={css["soft"]}> {answering.oneBrowser}</span>
        )}
      </span>
      {isElsewhere ? (
        <a href="/surveys/answer">{answering.bringOver}</a>
      ) : (
        <ButtonLink kind={isPrimary ? "primary" : "plain"} href="/surveys/answer">
          {list.toAnswer}
        </ButtonLink>
      )}
    </div>
  );
}
