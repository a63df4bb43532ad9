import { type FormEvent, useState } from "react";
import type { OwnKeyAnswer } from "#contract/keys";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { lockAnew } from "./data.ts";
import { leastLetters, RecoveryStep } from "./MakeKey.tsx";
import { makeRecoveryCode } from "./sealing/recovery-code.ts";
import { useWords } from "./use-words.ts";

/** Another passphrase, or another recovery code; the present passphrase allows it. */
export function ChangeLocks({ own }: { own: OwnKeyAnswer }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.change;
  const [typed, setTyped] = useState("");
  const [code, setCode] = useState<string | null>(null);
  const save = useAct(async (passphrase: string) => {
    await lockAnew(own, typed, { passphrase, code: null });
    setTyped("");
    say(words.saved, { state: "kept", lang });
    return true;
  });
  const renew = useAct(async (fresh: string) => {
    await lockAnew(own, typed, { passphrase: null, code: fresh });
    setTyped("");
    setCode(null);
    say(sentences.recovery.renewed, { state: "kept", lang });
  });
  if (code !== null)
    return (
      <RecoveryStep
        code={code}
        busy={renew.busy}
        problem={renew.problem}
        onKept={() => void renew.run(code)}
        onCancel={() => setCode(null)}
      />
    );
  return (
    <Section title={words.title} intro={words.intro}>
      <ProblemLine problem={save.problem} words={refusals} />
      <TextField
        label={words.present}
        hint={words.lost}
        type="password"
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={setTyped}
      />
      <NewPassphrase busy={save.busy} isReady={typed !== ""} onSave={save.run} />
      <p>
        <Button disabled={typed === ""} onClick={() => setCode(makeRecoveryCode())}>
          {words.renew}
        </Button>
      </p>
    </Section>
  );
}

interface NewPassphraseProps {
  busy: boolean;
  isReady: boolean;
  onSave: (passphrase: string) => Promise<unknown>;
}

function NewPassphrase({ busy, isReady, onSave }: NewPassphraseProps) {
  const { sentences } = useWords();
  const words = sentences.change;
  const [passphrase, setPassphrase] = useState("");
  const [isShort, setShort] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setShort(passphrase.length < leastLetters);
    if (passphrase.length < leastLetters) return;
    void onSave(passphrase).then((done) => done !== undefined && setPassphrase(""));
  };
  return (
    <form onSubmit={submit}>
      <FormStack
        actions={
          <Button type="submit" busy={busy} disabled={!isReady}>
            {words.save}
          </Button>
        }
      >
        <TextField
          label={words.passphrase}
          hint={sentences.begin.hint}
          error={isShort ? sentences.begin.short : undefined}
          type="password"
          autoComplete="new-password"
          maxLength={200}
          value={passphrase}
          onChange={setPassphrase}
        />
      </FormStack>
    </form>
  );
}
