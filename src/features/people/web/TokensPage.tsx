import { useState, type FormEvent } from "react";
import { useAct } from "#web/data/act.ts";
import { queries } from "#web/data/query-client.ts";
import { useNow } from "#web/data/clock.ts";
import { useSession } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Page, Section } from "#web/ui/Page.tsx";
import { Secret } from "#web/ui/Secret.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, ProblemLine } from "#web/ui/States.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { api, keys, useTokens, type Token } from "./data.ts";
import { Line, Lines } from "./Lines.tsx";
import { refusals, sentences } from "./sentences.ts";

const words = sentences.tokens;

export default function TokensPage() {
  const administers = useSession().data?.roles.includes("administrator") ?? false;
  const [everybody, setEverybody] = useState(false);
  const { data, error, refetch } = useTokens(everybody);
  const whose = (
    <Button onClick={() => setEverybody(!everybody)} aria-pressed={everybody}>
      {everybody ? words.mine : words.everybody}
    </Button>
  );
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      width="text"
      back={{ href: "/me", label: "Settings" }}
      actions={administers && whose}
    >
      <MakeToken administers={administers} />
      {error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : data ? (
        <TokenList tokens={data} />
      ) : (
        <SkeletonRows count={3} />
      )}
    </Page>
  );
}

type Scope = keyof typeof words.scope;

function MakeToken({ administers }: { administers: boolean }) {
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly Scope[]>(["read"]);
  const [days, setDays] = useState<keyof typeof words.day>(30);
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
  const offered: readonly Scope[] = administers
    ? ["read", "write", "administer"]
    : ["read", "write"];
  const toggle = (scope: Scope, on: boolean): void =>
    setScopes(on ? [...scopes, scope] : scopes.filter((one) => one !== scope));
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
          <div role="status">
            <p>{words.made}</p>
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
        <fieldset>
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
        <Select
          label={words.days}
          value={String(days)}
          onChange={(value) => setDays(Number(value) as keyof typeof words.day)}
          choices={Object.entries(words.day).map(([value, label]) => ({ value, label }))}
        />
      </FormStack>
    </form>
  );
}

export function TokenList({ tokens }: { tokens: readonly Token[] }) {
  const now = useNow();
  const revoke = useAct(async (id: string) => {
    await api("DELETE /tokens/:id", { params: { id } });
    say(words.didRevoke);
    await queries.invalidateQueries({ queryKey: keys.tokens(false).slice(0, 2) });
  });
  if (tokens.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  const stateOf = (token: Token): string =>
    token.revokedAt ? words.revoked : new Date(token.expiresAt) <= now ? words.ranOut : words.inUse;
  return (
    <Section title={words.title}>
      <ProblemLine problem={revoke.problem} words={refusals} />
      <Lines label={words.title}>
        {tokens.map((token) => (
          <Line
            key={token.id}
            title={`${token.name} (${token.scopes.join(", ")})`}
            detail={
              <>
                {token.person.name}, {words.until} <When at={token.expiresAt} />,{" "}
                {token.lastUsedAt ? (
                  <>
                    {words.lastUsed} <When at={token.lastUsedAt} />
                  </>
                ) : (
                  words.neverUsed
                )}
              </>
            }
          >
            <Badge>{stateOf(token)}</Badge>
            {!token.revokedAt && (
              <Button
                size="small"
                aria-label={`${words.revoke}: ${token.name}`}
                onClick={() => void revoke.run(token.id)}
              >
                {words.revoke}
              </Button>
            )}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
