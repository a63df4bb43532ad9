import { type FormEvent, useState } from "react";
import type { OwnKeyAnswer } from "#contract/keys";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { opensByCode, unlockByPasskey, unlockOwn } from "./data.ts";
import { canUsePasskeys } from "./passkeys.ts";
import { Recover } from "./Recover.tsx";
import { useWords } from "./use-words.ts";

export function UnlockForm({ own, personId }: { own: OwnKeyAnswer; personId: string }) {
  const { refusals, sentences } = useWords();
  const [typed, setTyped] = useState("");
  const [isRecovering, setRecovering] = useState(false);
  const open = useAct(async () => {
    if (await opensByCode(own, typed)) setRecovering(true);
    else await unlockOwn(own, personId, typed);
  });
  const byPasskey = useAct(() => unlockByPasskey(own, personId));
  const hasPasskey = own.passkeys.length > 0 && canUsePasskeys();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed !== "" && !open.busy) void open.run(undefined);
  };
  if (isRecovering)
    return <Recover own={own} typed={typed} onCancel={() => setRecovering(false)} />;
  return (
    <Section title={sentences.unlockTitle} intro={sentences.unlockText}>
      {hasPasskey && (
        <>
          <ProblemLine problem={byPasskey.problem} words={refusals} />
          <p>
            <Button
              kind="primary"
              busy={byPasskey.busy}
              onClick={() => void byPasskey.run(undefined)}
            >
              {sentences.unlockByPasskey}
            </Button>
          </p>
        </>
      )}
      <form onSubmit={submit}>
        <FormStack
          actions={
            <Button type="submit" busy={open.busy} {...(!hasPasskey && { kind: "primary" })}>
              {sentences.unlock}
            </Button>
          }
        >
          <ProblemLine problem={open.problem} words={refusals} />
          <TextField
            label={sentences.secret}
            type="password"
            autoComplete="off"
            required
            maxLength={200}
            value={typed}
            onChange={setTyped}
          />
        </FormStack>
      </form>
    </Section>
  );
}
