import { type FormEvent, useState } from "react";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Secret } from "#web/ui/Secret.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { beginPair, type Begun, keepPair } from "./data.ts";
import css from "./keys.module.css";
import { makeRecoveryCode, readRecoveryCode } from "./sealing/recovery-code.ts";
import { useWords } from "./use-words.ts";

interface MakeKeyProps {
  personId: string;
  /** The pair whose place the new one takes. */
  replaces: string | null;
}

/** Passphrase, then the recovery code shown and typed back; nothing is sent before that. */
export function MakeKey({ personId, replaces }: MakeKeyProps) {
  const { lang, sentences } = useWords();
  const [begun, setBegun] = useState<Begun | null>(null);
  const begin = async (passphrase: string): Promise<void> =>
    setBegun({ pair: await beginPair(), passphrase, code: makeRecoveryCode() });
  const keep = useAct(async (made: Begun) => {
    await keepPair(made, { personId, replaces });
    say(sentences.recovery.kept, { state: "kept", lang });
  });
  if (!begun) return <ChoosePassphrase onChosen={begin} />;
  return (
    <RecoveryStep
      code={begun.code}
      busy={keep.busy}
      problem={keep.problem}
      onKept={() => void keep.run(begun)}
      onCancel={() => setBegun(null)}
    />
  );
}

export const leastLetters = 12;

interface ChoosePassphraseProps {
  onChosen: (passphrase: string) => Promise<void>;
}

export function ChoosePassphrase({ onChosen }: ChoosePassphraseProps) {
  const words = useWords().sentences.begin;
  return (
    <Section title={words.title}>
      <div className={css["know"]}>
        <p>
          <strong>{words.know}</strong>
        </p>
        <p>{words.lost}</p>
        <p>{words.other}</p>
      </div>
      <PassphraseForm onChosen={onChosen} />
    </Section>
  );
}

/** A passphrase, typed twice. */
export function PassphraseForm({ onChosen }: ChoosePassphraseProps) {
  const words = useWords().sentences.begin;
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [tried, setTried] = useState(false);
  const choose = useAct(onChosen);
  const isShort = passphrase.length < leastLetters;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isShort && passphrase === again) void choose.run(passphrase);
  };
  return (
    <form onSubmit={submit}>
      <FormStack
        actions={
          <Button type="submit" kind="primary" busy={choose.busy}>
            {words.next}
          </Button>
        }
      >
        <TextField
          label={words.passphrase}
          hint={words.hint}
          error={tried && isShort ? words.short : undefined}
          type="password"
          autoComplete="new-password"
          maxLength={200}
          value={passphrase}
          onChange={setPassphrase}
        />
        <TextField
          label={words.again}
          error={tried && passphrase !== again ? words.differs : undefined}
          type="password"
          autoComplete="new-password"
          maxLength={200}
          value={again}
          onChange={setAgain}
        />
      </FormStack>
    </form>
  );
}

interface RecoveryStepProps {
  code: string;
  busy: boolean;
  problem: unknown;
  onKept: () => void;
  onCancel: () => void;
}

/** Shows the code and waits until it was typed back. */
export function RecoveryStep({ code, busy, problem, onKept, onCancel }: RecoveryStepProps) {
  const { refusals, sentences } = useWords();
  const words = sentences.recovery;
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readRecoveryCode(typed);
    if (read === code) return onKept();
    setWrong(read === null ? words.slip : words.other);
  };
  return (
    <Section title={words.title} intro={words.intro}>
      <Secret label={words.label} value={code} />
      <form onSubmit={submit}>
        <FormStack
          actions={
            <>
              <Button type="submit" kind="primary" busy={busy}>
                {words.done}
              </Button>
              <Button onClick={() => globalThis.print()}>{words.print}</Button>
              <Button kind="quiet" onClick={onCancel}>
                {words.cancel}
              </Button>
            </>
          }
        >
          <ProblemLine problem={problem} words={refusals} />
          <TextField
            label={words.typed}
            hint={words.hint}
            error={wrong}
            autoComplete="off"
            spellCheck={false}
            maxLength={80}
            value={typed}
            onChange={(next) => {
              setTyped(next);
              setWrong(undefined);
            }}
          />
        </FormStack>
      </form>
    </Section>
  );
}
