import { useState, type FormEvent } from "react";
import { useAct } from "#web/data/act.ts";
import { Alone } from "#web/ui/Alone.tsx";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { api } from "./data.ts";
import { useWords } from "./use-words.ts";

interface CodeStepProps {
  onDone: () => Promise<void>;
  onBack: () => void;
}

export function CodeStep({ onDone, onBack }: CodeStepProps) {
  const { refusals, sentences } = useWords();
  const words = sentences.code;
  const [code, setCode] = useState("");
  const [spare, setSpare] = useState(false);
  const confirm = useAct(async () => {
    const body = { code: code.replaceAll(/\s/g, "") };
    if (spare) await api("POST /auth/two-factor/verify-backup-code", { body });
    else await api("POST /auth/two-factor/verify-totp", { body });
    await onDone();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void confirm.run(undefined);
  };
  const swap = (): void => {
    setSpare(!spare);
    setCode("");
    confirm.forget();
  };
  return (
    <Alone title={words.title} intro={spare ? words.introSpare : words.intro}>
      <form onSubmit={submit}>
        <FormStack
          actions={
            <>
              <Button type="submit" kind="primary" busy={confirm.busy}>
                {words.go}
              </Button>
              <Button kind="quiet" onClick={swap}>
                {spare ? words.toApp : words.toSpare}
              </Button>
              <Button kind="quiet" onClick={onBack}>
                {words.back}
              </Button>
            </>
          }
        >
          <ProblemLine problem={confirm.problem} words={refusals} />
          <TextField
            key={String(spare)}
            label={spare ? words.spare : words.code}
            inputMode={spare ? "text" : "numeric"}
            autoComplete="one-time-code"
            autoFocus
            required
            value={code}
            onChange={setCode}
          />
        </FormStack>
      </form>
    </Alone>
  );
}
