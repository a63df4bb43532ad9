import type { ReactNode } from "react";
import { useAct } from "#web/data/act.ts";
import { type Unlocked, WithOwnKey } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, ProblemLine, Refused } from "#web/ui/States.tsx";
import { type Opened, removeEntry, useEntries, useOpened } from "./data.ts";
import css from "./growth.module.css";
import { LockLine } from "./LockLine.tsx";
import { refusals, sentences } from "./sentences.ts";

interface WithEntriesProps {
  children: (own: Unlocked, opened: Opened) => ReactNode;
}

/** Draws what needs one's own entries opened; until they are, the way to them. */
export function WithEntries({ children }: WithEntriesProps) {
  return <WithOwnKey>{(own) => <Loaded own={own}>{children}</Loaded>}</WithOwnKey>;
}

function Loaded({ own, children }: WithEntriesProps & { own: Unlocked }) {
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
  const opened = useOpened(own, sealed);
  if (!opened) return <SkeletonRows count={4} />;
  return (
    <>
      <LockLine />
      {opened.shut.length > 0 && <Shut ids={opened.shut} />}
      {children(own, opened)}
    </>
  );
}

export function Shut({ ids }: { ids: readonly string[] }) {
  const remove = useAct(async () => {
    for (const id of ids) await removeEntry(id);
  });
  return (
    <div className={css["card"]}>
      <p>{sentences.shut(ids.length)}</p>
      <ProblemLine problem={remove.problem} words={refusals} />
      <div>
        <Button kind="danger" busy={remove.busy} onClick={() => void remove.run(undefined)}>
          {sentences.removeShut}
        </Button>
      </div>
    </div>
  );
}
