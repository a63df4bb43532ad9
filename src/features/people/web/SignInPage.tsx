import { useState, type FormEvent } from "react";
import { useAct } from "#web/data/act.ts";
import { Alone } from "#web/ui/Alone.tsx";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { CodeStep } from "./CodeStep.tsx";
import { api, enter } from "./data.ts";
import { canUsePasskeys, showPasskey } from "./passkeys.ts";
import { useWords } from "./use-words.ts";

/** Password or passkey; then the code, for whoever has a second factor. */
export default function SignInPage() {
  const [step, setStep] = useState<"password" | "code">("password");
  if (step === "code") return <CodeStep onBack={() => setStep("password")} onDone={enter} />;
  return <PasswordStep onCode={() => setStep("code")} onDone={enter} />;
}

interface PasswordStepProps {
  onCode: () => void;
  onDone: () => Promise<void>;
  /** For the gallery: what the server said. */
  problem?: unknown;
}

export function PasswordStep({ onCode, onDone, problem }: PasswordStepProps) {
  const { refusals, sentences } = useWords();
  const words = sentences.signIn;
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useAct(async () => {
    const { secondFactor } = await api("POST /auth/sign-in/email", { body: { email, password } });
    if (secondFactor) onCode();
    else await onDone();
  });
  const byPasskey = useAct(() => signInByPasskey(onDone));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    byPasskey.forget();
    void signIn.run(undefined);
  };
  return (
    <Alone title={words.title}>
      <form onSubmit={submit}>
        <FormStack
          actions={
            <>
              <Button type="submit" kind="primary" busy={signIn.busy}>
                {words.go}
              </Button>
              <PasskeyButton busy={byPasskey.busy} onUse={() => void byPasskey.run(undefined)} />
            </>
          }
        >
          <ProblemLine problem={problem ?? signIn.problem ?? byPasskey.problem} words={refusals} />
          <TextField
            label={words.email}
            type="email"
            autoComplete="username webauthn"
            autoFocus
            required
            value={email}
            onChange={setEmail}
          />
          <TextField
            label={words.password}
            type="password"
            autoComplete="current-password"
            required
            maxLength={128}
            value={password}
            onChange={setPassword}
          />
        </FormStack>
      </form>
      <p>{canUsePasskeys() ? words.lost : `${words.lost} ${words.noPasskeys}`}</p>
    </Alone>
  );
}

function PasskeyButton({ busy, onUse }: { busy: boolean; onUse: () => void }) {
  const words = useWords().sentences.signIn;
  if (!canUsePasskeys()) return null;
  return (
    <Button kind="quiet" busy={busy} onClick={onUse}>
      {words.passkey}
    </Button>
  );
}

/** Nothing happens when the browser's own question is closed. */
async function signInByPasskey(onDone: () => Promise<void>): Promise<void> {
  const response = await showPasskey(await api("GET /auth/passkey/generate-authenticate-options"));
  if (!response) return;
  await api("POST /auth/passkey/verify-authentication", { body: { response } });
  await onDone();
}
