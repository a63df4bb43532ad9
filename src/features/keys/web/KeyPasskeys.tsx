import { type FormEvent, useState } from "react";
import { mostPasskeys, type OwnKeyAnswer } from "#contract/keys";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { addPasskey, removePasskey } from "./data.ts";
import css from "./keys.module.css";
import { canUsePasskeys } from "./passkeys.ts";
import { useWords } from "./use-words.ts";

/** Passkeys that open the key beside the passphrase: those there are, and one more. */
export function KeyPasskeys({ own }: { own: OwnKeyAnswer }) {
  const { refusals, sentences } = useWords();
  const words = sentences.passkeys;
  return (
    <Section title={words.title} intro={words.intro}>
      <PasskeyLines own={own} />
      {!canUsePasskeys() ? (
        <p className={css["lead"]}>{words.unable}</p>
      ) : own.passkeys.length < mostPasskeys ? (
        <AddPasskey own={own} />
      ) : (
        <p className={css["lead"]}>{refusals.enough}</p>
      )}
    </Section>
  );
}

function PasskeyLines({ own }: { own: OwnKeyAnswer }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.passkeys;
  const remove = useAct(async (id: string) => {
    await removePasskey(id);
    say(words.removed, { state: "kept", lang });
  });
  if (own.passkeys.length === 0) return <p className={css["lead"]}>{words.none}</p>;
  return (
    <>
      <ProblemLine problem={remove.problem} words={refusals} />
      <ul className={css["passkeys"]} aria-label={words.title}>
        {own.passkeys.map(({ id, name, madeAt }) => (
          <li key={id}>
            <span>
              {name}, {words.since} <When at={madeAt} />
            </span>
            <Button
              size="small"
              busy={remove.busy}
              aria-label={words.removeNamed(name)}
              onClick={() => void remove.run(id)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function AddPasskey({ own }: { own: OwnKeyAnswer }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.passkeys;
  const [typed, setTyped] = useState("");
  const [name, setName] = useState("");
  const add = useAct(async () => {
    await addPasskey(own, { passphrase: typed, name, listed: words.listed(name) });
    setTyped("");
    setName("");
    say(words.added, { state: "kept", lang });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!add.busy) void add.run(undefined);
  };
  return (
    <form onSubmit={submit}>
      <FormStack
        actions={
          <Button type="submit" busy={add.busy}>
            {words.add}
          </Button>
        }
      >
        <ProblemLine problem={add.problem} words={refusals} />
        <TextField
          label={words.passphrase}
          hint={words.why}
          type="password"
          autoComplete="off"
          required
          maxLength={200}
          value={typed}
          onChange={setTyped}
        />
        <TextField
          label={words.name}
          hint={words.nameHint}
          required
          maxLength={60}
          value={name}
          onChange={setName}
        />
      </FormStack>
    </form>
  );
}
