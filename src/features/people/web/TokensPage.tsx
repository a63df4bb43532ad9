import { useState } from "react";
import { useAct } from "#web/data/act.ts";
import { queries } from "#web/data/query-client.ts";
import { useNow } from "#web/data/clock.ts";
import { useSession } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, ProblemLine } from "#web/ui/States.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { say } from "#web/ui/toasts.ts";
import { api, keys, useTokens, type Token } from "./data.ts";
import { Line, Lines } from "./Lines.tsx";
import { MakeToken } from "./MakeToken.tsx";
import { useWords } from "./use-words.ts";

export default function TokensPage() {
  const { sentences } = useWords();
  const words = sentences.tokens;
  const administers = useSession().data?.roles.includes("administrator") ?? false;
  const [everybody, setEverybody] = useState(false);
  const { data, error, refetch } = useTokens(everybody);
  const whose = (
    <Button onClick={() => setEverybody(!everybody)} aria-pressed={everybody}>
      {everybody ? words.mine : words.everybody}
    </Button>
  );
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      width="text"
      back={{ href: "/me", label: sentences.security.back }}
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
    </SpokenPage>
  );
}

export function TokenList({ tokens }: { tokens: readonly Token[] }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.tokens;
  const now = useNow();
  const revoke = useAct(async (id: string) => {
    await api("DELETE /tokens/:id", { params: { id } });
    say(words.didRevoke, { lang });
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
            title={`${token.name} (${token.scopes.map((scope) => words.scopeNames[scope]).join(", ")})`}
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
