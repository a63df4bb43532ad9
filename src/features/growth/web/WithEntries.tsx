import { type ReactNode, useState } from "react";
import { useAct } from "#web/data/act.ts";
import { type Unlocked, WithOwnKey } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, ProblemLine, Refused } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { type Opened, removeEntries, useEntries, useOpened } from "./data.ts";
import css from "./growth.module.css";
import { LockLine } from "./LockLine.tsx";
import { useWords } from "./use-words.ts";

interface WithEntriesProps {
  children: (own: Unlocked, opened: Opened) => ReactNode;
}

/** Draws what needs one's own entries opened; until they are, the way to them. */
export function WithEntries({ children }: WithEntriesProps) {
  return <WithOwnKey>{(own) => <Loaded own={own}>{children}</Loaded>}</WithOwnKey>;
}

function Loaded({ own, children }: WithEntriesProps & { own: Unlocked }) {
  const { refusals } = useWords();
  const { data, error, refetch } = useEntries();
  if (data)
    return (
      <OpenedEntries own={own} sealed={data}>
        {children}
      </OpenedEntries>
    );
  if (error?.isRefusal) return <Refused problem={error} words={refusals} />;
  if (error) return <Broken fault={error} onRetry={() => void refetch()} />;
  return <SkeletonRows count={4} />;
}

interface OpenedEntriesProps extends WithEntriesProps {
  own: Unlocked;
  sealed: NonNullable<ReturnType<typeof useEntries>["data"]>;
}

function OpenedEntries({ own, sealed, children }: OpenedEntriesProps) {
  const { sentences } = useWords();
  const opened = useOpened(own, sealed);
  if (!opened) return <SkeletonRows count={4} />;
  const { shut, unread } = opened;
  return (
    <>
      <LockLine />
      {shut.length > 0 && <Shut entries={shut} />}
      {unread > 0 && <p className={css["card"]}>{sentences.unread(unread)}</p>}
      {children(own, opened)}
    </>
  );
}

/** What does not open with the present key: there is no other way with it than to delete it, and to be asked before. */
export function Shut({ entries }: { entries: Opened["shut"] }) {
  const { lang, refusals, sentences } = useWords();
  const [isAsked, setAsked] = useState(false);
  const remove = useAct(async () => {
    await removeEntries(entries);
    setAsked(false);
    say(sentences.page.removed, { lang });
  });
  return (
    <div className={css["card"]}>
      <p>{sentences.shut(entries.length)}</p>
      <div>
        <Button kind="danger" onClick={() => setAsked(true)}>
          {sentences.removeShut}
        </Button>
      </div>
      <Dialog
        open={isAsked}
        onClose={() => setAsked(false)}
        title={sentences.removeShutTitle(entries.length)}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{sentences.leaveShut}</Button>
            <Button kind="danger" busy={remove.busy} onClick={() => void remove.run(undefined)}>
              {sentences.removeShut}
            </Button>
          </>
        }
      >
        <p>{sentences.removeShutText}</p>
        <ProblemLine problem={remove.problem} words={refusals} />
      </Dialog>
    </div>
  );
}
