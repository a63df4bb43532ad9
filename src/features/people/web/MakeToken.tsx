import { useState, type FormEvent } from "react";
import css from "./Tokens.module.css";
import { useAct } from "#web/data/act.ts";
import { queries } from "#web/data/query-client.ts";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Secret } from "#web/ui/Secret.tsx";
import { Select } from "#web/ui/Select.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { api } from "./data.ts";
import { type Words, useWords } from "./use-words.ts";

type Scope = keyof Words["sentences"]["tokens"]["scope"];
type Days = keyof Words["sentences"]["tokens"]["day"];

/** A token is made, and shown this once. */
export function MakeToken({ administers }: { administers: boolean }) {
  const { refusals, sentences } = useWords();
  const words = sentences.tokens;
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly Scope[]>(["read"]);
  const [days, setDays] = useState<Days>(30);
  const [secret, setSecret] = useState<string | null>(null);
  const make = useAct(async () => {
    const made = await api("POST /tokens", {
      body: { name, scopes: [...scopes], days: Number(days) },
    });
    setSecret(made.secret);
    setName("");
    await queries.invalidateQueries({ queryKey: ["security", "tokens"] });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void make.run(undefined);
  };
  return (
    <form onSubmit={submit}>
      <FormStack
        actions={
          <Button type="submit" kind="primary" busy={make.busy} disabled={scopes.length === 0}>
            {words.make}
          </Button>
        }
      >
        <ProblemLine problem={make.problem} words={refusals} />
        {secret && (
          <div className={css["made"]}>
            <output>{words.made}</output>
            <Secret label={words.madeLabel} value={secret} />
          </div>
        )}
        <TextField
          label={words.name}
          hint={words.nameHint}
          required
          maxLength={100}
          value={name}
          onChange={setName}
        />
        <ScopeChoice administers={administers} scopes={scopes} onChange={setScopes} />
        <Select
          label={words.days}
          value={String(days)}
          onChange={(value) => setDays(Number(value) as Days)}
          choices={Object.entries(words.day).map(([value, label]) => ({ value, label }))}
        />
      </FormStack>
    </form>
  );
}

interface ScopeChoiceProps {
  administers: boolean;
  scopes: readonly Scope[];
  onChange: (scopes: readonly Scope[]) => void;
}

/** What the token may do: no more than its owner. */
function ScopeChoice({ administers, scopes, onChange }: ScopeChoiceProps) {
  const words = useWords().sentences.tokens;
  const offered: readonly Scope[] = administers
    ? ["read", "write", "mail", "administer"]
    : ["read", "write", "mail"];
  const toggle = (scope: Scope, on: boolean): void =>
    onChange(on ? [...scopes, scope] : scopes.filter((one) => one !== scope));
  return (
    <fieldset className={css["scopes"]}>
      <legend>{words.scopes}</legend>
      {offered.map((scope) => (
        <Checkbox
          key={scope}
          label={words.scope[scope]}
          checked={scopes.includes(scope)}
          onChange={(on) => toggle(scope, on)}
        />
      ))}
    </fieldset>
  );
}
