import { useState } from "react";
import type { OwnKeyAnswer } from "#contract/keys";
import { useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Broken, EmptyState, Refused } from "#web/ui/States.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import { ChangeLocks } from "./ChangeLocks.tsx";
import { canSeal, useOwnKey } from "./data.ts";
import { Fingerprint } from "./Fingerprint.tsx";
import { KeyPasskeys } from "./KeyPasskeys.tsx";
import css from "./keys.module.css";
import { MakeKey } from "./MakeKey.tsx";
import { useWords } from "./use-words.ts";
import { UnlockForm } from "./Unlock.tsx";
import { lock, useUnlocked } from "./unlocked.ts";

/** One's own key: begin it, unlock it, change what opens it. */
export default function KeysPage() {
  const { refusals, sentences } = useWords();
  const { data, error, refetch } = useOwnKey();
  const { id } = useMe();
  return (
    <SpokenPage
      title={sentences.title}
      subtitle={sentences.subtitle}
      width="text"
      back={{ href: "/me", label: sentences.back }}
    >
      {!canSeal() ? (
        <EmptyState title={sentences.unavailable}>{sentences.unavailableText}</EmptyState>
      ) : data ? (
        <KeyView own={data} personId={id} />
      ) : data === null ? (
        <MakeKey personId={id} replaces={null} />
      ) : error?.isRefusal ? (
        <Refused problem={error} words={refusals} />
      ) : error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows count={3} />
      )}
    </SpokenPage>
  );
}

export function KeyView({ own, personId }: { own: OwnKeyAnswer; personId: string }) {
  const { sentences } = useWords();
  const unlocked = useUnlocked();
  const [isAnew, setAnew] = useState(false);
  if (isAnew)
    return (
      <>
        <MakeKey personId={personId} replaces={own.id} />
        <p>
          <Button onClick={() => setAnew(false)}>{sentences.anew.leave}</Button>
        </p>
      </>
    );
  return (
    <>
      {unlocked?.keyId === own.id ? (
        <div className={css["acts"]}>
          <StateMark state="kept">{sentences.unlocked}</StateMark>
          <Button onClick={lock}>{sentences.lock}</Button>
        </div>
      ) : (
        <>
          <p className={css["lead"]}>{sentences.locked}</p>
          <UnlockForm own={own} personId={personId} />
        </>
      )}
      <Section title={sentences.fingerprint} intro={sentences.fingerprintIntro}>
        <p className={css["lead"]}>
          <Fingerprint publicKey={own.publicKey} />
        </p>
        <p className={css["lead"]}>
          {sentences.since} <When at={own.madeAt} />
        </p>
      </Section>
      <ChangeLocks own={own} />
      <KeyPasskeys own={own} />
      <Section title={sentences.anew.title} intro={sentences.anew.intro}>
        <p>
          <Button kind="danger" onClick={() => setAnew(true)}>
            {sentences.anew.begin}
          </Button>
        </p>
      </Section>
    </>
  );
}
