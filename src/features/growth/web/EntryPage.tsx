import { type FormEvent, useState } from "react";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { go, useParam } from "#web/navigation.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Page } from "#web/ui/Page.tsx";
import { EmptyState, ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { changeEntry, type Opened, removeEntry } from "./data.ts";
import { dayText } from "./dates.ts";
import css from "./growth.module.css";
import { isPage, type OpenedPage, partsOf } from "./journal.ts";
import { PageFields, placeWords } from "./PageFields.tsx";
import type { PageOfJournal } from "./sealed/words.ts";
import { refusals, sentences } from "./sentences.ts";
import { SharePart } from "./SharePart.tsx";
import { pageFrom, typedFrom } from "./typed-page.ts";
import { promptOf, promptOfDay } from "./words/prompts.ts";
import { WithEntries } from "./WithEntries.tsx";

const words = sentences.page;

/** One page of the journal: read, change, delete, share. */
export default function EntryPage() {
  const id = useParam("id");
  return (
    <Page title={words.title} width="text" back={{ href: "/me/journal", label: sentences.back }}>
      <WithEntries>{(own, opened) => <EntryView own={own} opened={opened} id={id} />}</WithEntries>
    </Page>
  );
}

interface EntryViewProps {
  own: Unlocked;
  opened: Opened;
  id: string;
}

export function EntryView({ own, opened, id }: EntryViewProps) {
  const entry = opened.entries.find((one) => one.id === id);
  const [isChanging, setChanging] = useState(false);
  if (!entry || !isPage(entry))
    return (
      <EmptyState
        title={words.gone}
        actions={<ButtonLink href="/me/journal">{sentences.back}</ButtonLink>}
      >
        {words.goneText}
      </EmptyState>
    );
  if (isChanging) return <Changing own={own} entry={entry} onEnd={() => setChanging(false)} />;
  return (
    <>
      <Written page={entry.written} />
      <div className={css["acts"]}>
        <Button onClick={() => setChanging(true)}>{words.change}</Button>
        <Removing id={id} />
      </div>
      <SharePart entry={entry} />
    </>
  );
}

/** The words of a page, for whoever may read them. */
export function Written({ page }: { page: PageOfJournal }) {
  const now = useNow();
  const asked = page.prompt === null ? undefined : promptOf(page.prompt)?.en;
  return (
    <div className={css["stack"]}>
      <p className={css["soft"]}>{dayText(page.day, now)}</p>
      {asked !== undefined && <p className={css["question"]}>{asked}</p>}
      {partsOf(page).map(([part, text]) => (
        <div key={part}>
          {part !== "text" && <p className={css["name"]}>{sentences.cycle[part].label}</p>}
          <p className={css["words"]}>{text}</p>
        </div>
      ))}
      {page.mood && <p className={css["soft"]}>{moodText(page.mood)}</p>}
    </div>
  );
}

function moodText({ word, place }: NonNullable<PageOfJournal["mood"]>): string {
  const where = place === null ? "" : `${sentences.mood.place}: ${placeWords(place)}`;
  return [word, where].filter(Boolean).join(" · ");
}

interface ChangingProps {
  own: Unlocked;
  entry: OpenedPage;
  onEnd: () => void;
}

function Changing({ own, entry, onEnd }: ChangingProps) {
  const { written } = entry;
  const [typed, setTyped] = useState(() => typedFrom(written, promptOfDay(written.day).id));
  const [error, setError] = useState<string | undefined>(undefined);
  const save = useAct(async (page: PageOfJournal) => {
    await changeEntry(own, entry, page);
    say(words.saved, { state: "kept" });
    onEnd();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const page = pageFrom(typed);
    setError(page === null ? refusals.nothingWritten : undefined);
    if (page !== null && !save.busy) void save.run(page);
  };
  return (
    <form onSubmit={submit}>
      <FormStack
        actions={
          <>
            <Button type="submit" kind="primary" busy={save.busy}>
              {words.save}
            </Button>
            <Button onClick={onEnd}>{words.leave}</Button>
          </>
        }
      >
        <ProblemLine problem={save.problem} words={refusals} />
        <PageFields typed={typed} onChange={setTyped} error={error} />
      </FormStack>
    </form>
  );
}

function Removing({ id }: { id: string }) {
  const [isAsked, setAsked] = useState(false);
  const remove = useAct(async () => {
    await removeEntry(id);
    say(words.removed);
    go("/me/journal", { replace: true });
  });
  return (
    <>
      <Button kind="danger" onClick={() => setAsked(true)}>
        {words.remove}
      </Button>
      <Dialog
        open={isAsked}
        onClose={() => setAsked(false)}
        title={words.removeTitle}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{words.leave}</Button>
            <Button kind="danger" busy={remove.busy} onClick={() => void remove.run(undefined)}>
              {words.removeYes}
            </Button>
          </>
        }
      >
        <p>{words.removeText}</p>
        <ProblemLine problem={remove.problem} words={refusals} />
      </Dialog>
    </>
  );
}
