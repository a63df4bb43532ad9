import { useState } from "react";
import { useAct } from "#web/data/act.ts";
import { go, useParam } from "#web/navigation.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { EmptyState, ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { type Opened, removeEntries } from "./data.ts";
import css from "./growth.module.css";
import { isPage, type OpenedPage } from "./journal.ts";
import { SharePart } from "./SharePart.tsx";
import { type Change, changeOf, changes } from "./unsent/change.ts";
import { Changing } from "./unsent/Changing.tsx";
import { useUnsent } from "./unsent/use-unsent.ts";
import { Written } from "./WrittenPage.tsx";
import { WithEntries } from "./WithEntries.tsx";
import { useWords } from "./use-words.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";

/** One page of the journal: read, change, delete, share. */
export default function EntryPage() {
  const { sentences } = useWords();
  const words = sentences.page;
  const id = useParam("id");
  return (
    <SpokenPage
      title={words.title}
      width="text"
      back={{ href: "/me/journal", label: sentences.back }}
    >
      <WithEntries>
        {(own, opened) => <EntryView key={id} own={own} opened={opened} id={id} />}
      </WithEntries>
    </SpokenPage>
  );
}

interface EntryViewProps {
  own: Unlocked;
  opened: Opened;
  id: string;
}

export function EntryView({ own, opened, id }: EntryViewProps) {
  const { sentences } = useWords();
  const words = sentences.page;
  const entry = opened.entries.find((one) => one.id === id);
  const present = entry && isPage(entry) ? entry : null;
  const change = useUnsent<Change | null>(own, `change ${id}`, null, changes);
  if (!change.isReady) return <SkeletonRows count={3} />;
  if (change.value)
    return <Changing own={own} id={id} present={present} change={change} written={change.value} />;
  if (!present)
    return (
      <EmptyState
        title={words.gone}
        actions={<ButtonLink href="/me/journal">{sentences.back}</ButtonLink>}
      >
        {words.goneText}
      </EmptyState>
    );
  return (
    <>
      <Written page={present.written} />
      <div className={css["acts"]}>
        <Button onClick={() => change.write(changeOf(present))}>{words.change}</Button>
        <Removing entry={present} />
      </div>
      <SharePart entry={present} />
    </>
  );
}

/** Deletes the version that stood there when it was asked for: one that another window has kept meanwhile is looked at first. */
function Removing({ entry }: { entry: OpenedPage }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.page;
  const [asked, setAsked] = useState<OpenedPage | null>(null);
  const remove = useAct(async () => {
    if (asked) await removeEntries([asked]);
    say(words.removed, { lang });
    go("/me/journal", { replace: true });
  });
  return (
    <>
      <Button
        kind="danger"
        onClick={() => {
          remove.forget();
          setAsked(entry);
        }}
      >
        {words.remove}
      </Button>
      <Dialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={words.removeTitle}
        actions={
          <>
            <Button onClick={() => setAsked(null)}>{words.leave}</Button>
            <Button kind="danger" busy={remove.busy} onClick={() => void remove.run(undefined)}>
              {words.removeYes}
            </Button>
          </>
        }
      >
        <p>{words.removeText}</p>
        <ProblemLine
          problem={remove.problem}
          words={{ ...refusals, changed: words.changedBefore }}
        />
      </Dialog>
    </>
  );
}
