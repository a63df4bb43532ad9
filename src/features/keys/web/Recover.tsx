import { useState } from "react";
import type { OwnKeyAnswer } from "#contract/keys";
import { useAct } from "#web/data/act.ts";
import { useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { say } from "#web/ui/toasts.ts";
import { recoverOwn } from "./data.ts";
import css from "./keys.module.css";
import { PassphraseForm, RecoveryStep } from "./MakeKey.tsx";
import { makeRecoveryCode } from "./sealing/recovery-code.ts";
import { useWords } from "./use-words.ts";

interface RecoverProps {
  own: OwnKeyAnswer;
  /** The recovery code, as it was typed. */
  typed: string;
  onCancel: () => void;
}

/** After the recovery code: another passphrase and another code first, then the key is unlocked. */
export function Recover({ own, typed, onCancel }: RecoverProps) {
  const { lang, sentences } = useWords();
  const { id } = useMe();
  const [next, setNext] = useState<{ passphrase: string; code: string } | null>(null);
  const recover = useAct(async (made: { passphrase: string; code: string }) => {
    await recoverOwn(own, id, { typed, next: made });
    say(sentences.recover.done, { state: "kept", lang });
  });
  if (next)
    return (
      <RecoveryStep
        code={next.code}
        busy={recover.busy}
        problem={recover.problem}
        onKept={() => void recover.run(next)}
        onCancel={() => setNext(null)}
      />
    );
  return (
    <AfterCode
      onChosen={(passphrase) => setNext({ passphrase, code: makeRecoveryCode() })}
      onCancel={onCancel}
    />
  );
}

interface AfterCodeProps {
  onChosen: (passphrase: string) => void;
  onCancel: () => void;
}

export function AfterCode({ onChosen, onCancel }: AfterCodeProps) {
  const { sentences } = useWords();
  const words = sentences.recover;
  return (
    <Section title={words.title}>
      <p className={css["know"]}>{words.once}</p>
      <PassphraseForm onChosen={async (passphrase) => onChosen(passphrase)} />
      <div>
        <Button kind="quiet" onClick={onCancel}>
          {sentences.recovery.cancel}
        </Button>
      </div>
    </Section>
  );
}
