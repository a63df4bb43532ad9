import { useState, type FormEvent } from "react";
import { useAct } from "#web/data/act.ts";
import { queries } from "#web/data/query-client.ts";
import { Button } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { api, keys, usePasskeys, type Passkey } from "./data.ts";
import { Line, Lines } from "./Lines.tsx";
import { canUsePasskeys, makePasskey } from "./passkeys.ts";
import { useWords } from "./use-words.ts";

const readAgain = () => queries.invalidateQueries({ queryKey: keys.passkeys });

export function PasskeysSection() {
  const { sentences } = useWords();
  const words = sentences.security;
  const { data, error, refetch } = usePasskeys();
  return (
    <Section title={words.passkeys} intro={words.passkeysIntro}>
      {error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : data ? (
        <PasskeyList passkeys={data} />
      ) : (
        <SkeletonRows count={2} />
      )}
      {canUsePasskeys() ? <AddPasskey /> : <p>{sentences.signIn.noPasskeys}</p>}
    </Section>
  );
}

export function PasskeyList({ passkeys }: { passkeys: readonly Passkey[] }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.security;
  const remove = useAct(async (id: string) => {
    await api("POST /auth/passkey/delete-passkey", { body: { id } });
    say(words.passkeyRemoved, { lang });
    await readAgain();
  });
  if (passkeys.length === 0) return <p>{words.noPasskeys}</p>;
  return (
    <>
      <ProblemLine problem={remove.problem} words={refusals} />
      <Lines label={words.passkeys}>
        {passkeys.map(({ id, name, createdAt }) => (
          <Line
            key={id}
            title={name ?? words.passkeys}
            detail={
              createdAt && (
                <>
                  {words.passkeySince} <When at={createdAt} />
                </>
              )
            }
          >
            <Button
              size="small"
              aria-label={`${words.remove}: ${name ?? ""}`}
              onClick={() => void remove.run(id)}
            >
              {words.remove}
            </Button>
          </Line>
        ))}
      </Lines>
    </>
  );
}

function AddPasskey() {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.security;
  const [name, setName] = useState("");
  const add = useAct(async () => {
    const response = await makePasskey(await api("GET /auth/passkey/generate-register-options"));
    if (!response) return;
    await api("POST /auth/passkey/verify-registration", { body: { response, name } });
    setName("");
    say(words.passkeyAdded, { lang });
    await readAgain();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void add.run(undefined);
  };
  return (
    <form onSubmit={submit}>
      <FormStack
        actions={
          <Button type="submit" busy={add.busy}>
            {words.addPasskey}
          </Button>
        }
      >
        <ProblemLine problem={add.problem} words={refusals} />
        <TextField
          label={words.passkeyName}
          required
          maxLength={100}
          value={name}
          onChange={setName}
        />
      </FormStack>
    </form>
  );
}
