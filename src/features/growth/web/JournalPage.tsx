import { useState } from "react";
import { useNow } from "#web/data/clock.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { List, Row } from "#web/ui/List.tsx";
import { Section } from "#web/ui/Page.tsx";
import { EmptyState } from "#web/ui/States.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import type { Opened } from "./data.ts";
import { dayText, monthText } from "./dates.ts";
import css from "./growth.module.css";
import { beginningOf, byMonth, type OpenedPage, pagesOf, search } from "./journal.ts";
import { Portable } from "./Portable.tsx";
import { WithEntries } from "./WithEntries.tsx";
import { promptOf } from "./words/prompts.ts";
import { Writing } from "./unsent/Writing.tsx";
import { useWords } from "./use-words.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";

/** One's own journal: write, find again, take out. */
export default function JournalPage() {
  const words = useWords().sentences.journal;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      width="text"
      actions={<ButtonLink href="/me/journal/shared">{words.shared}</ButtonLink>}
    >
      <WithEntries>{(own, opened) => <JournalView own={own} opened={opened} />}</WithEntries>
    </SpokenPage>
  );
}

export function JournalView({ own, opened }: { own: Unlocked; opened: Opened }) {
  return (
    <>
      <Writing own={own} />
      <Pages pages={pagesOf(opened.entries)} />
      <Portable own={own} entries={opened.entries} />
    </>
  );
}

/** Both languages, so that a question is found in the one in which it was read. */
function promptWords(id: string): string {
  const prompt = promptOf(id);
  return prompt ? `${prompt.en} ${prompt.de}` : "";
}

function Pages({ pages }: { pages: readonly OpenedPage[] }) {
  const { lang, sentences } = useWords();
  const words = sentences.journal;
  const [typed, setTyped] = useState("");
  if (pages.length === 0)
    return (
      <Section title={words.pages}>
        <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
      </Section>
    );
  const found = search(pages, typed, promptWords);
  return (
    <Section title={words.pages}>
      <TextField
        label={words.search}
        hint={words.searchHint}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={setTyped}
      />
      <output className={css["soft"]}>
        {typed.trim() === ""
          ? words.count(pages.length)
          : found.length === 0
            ? words.none(typed.trim())
            : words.found(found.length, pages.length)}
      </output>
      {byMonth(found).map(({ month, pages: those }) => (
        <div key={month} className={css["month"]}>
          <h3>{monthText(month, lang)}</h3>
          <List label={monthText(month, lang)}>
            {those.map((page) => (
              <PageRow key={page.id} page={page} />
            ))}
          </List>
        </div>
      ))}
    </Section>
  );
}

function PageRow({ page: { id, written } }: { page: OpenedPage }) {
  const { lang } = useWords();
  const now = useNow();
  const day = dayText(written.day, now, lang);
  const asked = written.prompt === null ? undefined : promptOf(written.prompt)?.[lang];
  return (
    <Row
      walkKey={id}
      href={`/me/journal/${id}`}
      title={beginningOf(written)}
      detail={asked === undefined ? day : `${day} · ${asked}`}
      trail={written.mood?.word ? <Badge>{written.mood.word}</Badge> : undefined}
    />
  );
}
