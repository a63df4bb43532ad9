import { type ReactNode, useEffect } from "react";
import { useMe } from "#web/session.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState } from "#web/ui/States.tsx";
import { canSeal, useOwnKey } from "./data.ts";
import { UnlockForm } from "./Unlock.tsx";
import { keepUnlockedWhileTyping, type Unlocked, useUnlocked } from "./unlocked.ts";
import { useWords } from "./use-words.ts";

/** Draws what needs the reader's unlocked key; until it is there, the way to it. */
export function WithOwnKey({ children }: { children: (key: Unlocked) => ReactNode }) {
  const { sentences } = useWords();
  const { id } = useMe();
  const own = useOwnKey();
  const unlocked = useUnlocked();
  const words = sentences.ask;
  if (!canSeal())
    return <EmptyState title={sentences.unavailable}>{sentences.unavailableText}</EmptyState>;
  if (own.data && unlocked?.keyId === own.data.id)
    return <Opened unlocked={unlocked}>{children}</Opened>;
  if (own.data) return <UnlockForm own={own.data} personId={id} />;
  if (own.error) return <Broken fault={own.error} onRetry={() => void own.refetch()} />;
  if (own.data === undefined) return <SkeletonRows count={3} />;
  return (
    <EmptyState
      title={words.title}
      actions={
        <ButtonLink kind="primary" href="/me/keys">
          {words.go}
        </ButtonLink>
      }
    >
      {words.text}
    </EmptyState>
  );
}

interface OpenedProps {
  unlocked: Unlocked;
  children: (key: Unlocked) => ReactNode;
}

/** Whoever writes for longer than half an hour is not locked out of the form in which their words stand. */
function Opened({ unlocked, children }: OpenedProps) {
  useEffect(() => keepUnlockedWhileTyping(document), []);
  return children(unlocked);
}
