import { useState, type FormEvent } from "react";
import { useAct } from "#web/data/act.ts";
import { queries } from "#web/data/query-client.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { api, keys } from "./data.ts";
import { useWords } from "./use-words.ts";

export function PasswordSection() {
  const { lang, passwordHint, refusals, sentences } = useWords();
  const words = sentences.security;
  const [currentPassword, setCurrent] = useState("");
  const [newPassword, setNew] = useState("");
  const change = useAct(async () => {
    await api("POST /auth/change-password", { body: { currentPassword, newPassword } });
    setCurrent("");
    setNew("");
    say(words.changed, { lang });
    await queries.invalidateQueries({ queryKey: keys.sessions });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void change.run(undefined);
  };
  return (
    <Section title={words.password}>
      <form onSubmit={submit}>
        <FormStack
          actions={
            <Button type="submit" busy={change.busy}>
              {words.change}
            </Button>
          }
        >
          <ProblemLine problem={change.problem} words={refusals} />
          <TextField
            label={words.current}
            type="password"
            autoComplete="current-password"
            required
            maxLength={128}
            value={currentPassword}
            onChange={setCurrent}
          />
          <TextField
            label={words.fresh}
            hint={passwordHint}
            type="password"
            autoComplete="new-password"
            required
            minLength={12}
            maxLength={128}
            value={newPassword}
            onChange={setNew}
          />
        </FormStack>
      </form>
    </Section>
  );
}
