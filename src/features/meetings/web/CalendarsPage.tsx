import { useState } from "react";
import type { CalendarAnswer } from "#contract/meetings";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { agoWords, numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { CalendarIcon } from "#web/ui/icons.ts";
import type { PageProps } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import { BrokenPage, EmptyState, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { AddressDialog, DavDialog, FileDialog } from "./AddDialogs.tsx";
import { readNow, removeCalendar, useCalendars } from "./data.ts";
import css from "./meetings.module.css";
import { useWords } from "./use-words.ts";

/** One's calendars: how reading each went, and the ways to add one. */
export default function CalendarsPage() {
  const { lang, sentences } = useWords();
  const { data, error, refetch } = useCalendars();
  if (data) return <CalendarsView rows={data.rows} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <CalendarsFrame>
      <SkeletonRows count={3} />
    </CalendarsFrame>
  );
}

function CalendarsFrame({ actions, children }: Pick<PageProps, "actions" | "children">) {
  const { title, subtitle, back } = useWords().sentences.calendars;
  return (
    <SpokenPage
      title={title}
      subtitle={subtitle}
      back={{ href: "/me/meetings", label: back }}
      actions={actions}
    >
      {children}
    </SpokenPage>
  );
}

type Adding = "address" | "dav" | "file";

export function CalendarsView({ rows }: { rows: readonly CalendarAnswer[] }) {
  const words = useWords().sentences.calendars;
  const [adding, setAdding] = useState<Adding | null>(null);
  const close = (): void => setAdding(null);
  return (
    <CalendarsFrame
      actions={
        <>
          <Button onClick={() => setAdding("file")}>{words.byFile}</Button>
          <Button onClick={() => setAdding("dav")}>{words.byDav}</Button>
          <Button kind="primary" onClick={() => setAdding("address")}>
            {words.byAddress}
          </Button>
        </>
      }
    >
      {rows.length === 0 ? (
        <EmptyState icon={CalendarIcon} title={words.empty}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <ul className={css["list"]} aria-label={words.title}>
          {rows.map((row) => (
            <CalendarRow key={row.id} calendar={row} />
          ))}
        </ul>
      )}
      <p className={css["soft"]}>{words.kept}</p>
      {adding === "address" && <AddressDialog onClose={close} />}
      {adding === "dav" && <DavDialog onClose={close} />}
      {adding === "file" && <FileDialog onClose={close} />}
    </CalendarsFrame>
  );
}

function CalendarRow({ calendar }: { calendar: CalendarAnswer }) {
  const now = useNow();
  const said = useWords();
  const { lang, sentences } = said;
  const words = sentences.calendars;
  const again = useAct((calendarId: string) => readNow(calendarId, said));
  const remove = useAct((calendarId: string) => removeCalendar(calendarId, said));
  const { id, kind, name, host, trouble, readAt, meetings, unknownZones } = calendar;
  const facts = [
    words.kinds[kind],
    host,
    words.meetings(numberWords(meetings, 1, lang)),
    readAt === null ? words.never : words.read(agoWords(new Date(readAt), now, lang)),
  ];
  return (
    <li className={css["row"]}>
      <div className={css["words"]}>
        <p className={css["name"]}>{name}</p>
        <p className={css["soft"]}>{facts.filter((fact) => fact !== "").join(" · ")}</p>
        {trouble && (
          <>
            <StateMark state="risk" look="plain">
              {sentences.troubles[trouble]}
            </StateMark>
            <p className={css["soft"]}>{words.keeps}</p>
          </>
        )}
        <Unread calendar={calendar} />
        {unknownZones.length > 0 && (
          <p className={css["soft"]}>{words.zones(unknownZones.join(", "))}</p>
        )}
        <ProblemLine problem={again.problem ?? remove.problem} words={sentences.refusals} />
      </div>
      <div className={css["acts"]}>
        {kind !== "file" && (
          <Button size="small" busy={again.busy} onClick={() => void again.run(id)}>
            {words.again}
          </Button>
        )}
        <Button kind="quiet" size="small" busy={remove.busy} onClick={() => void remove.run(id)}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

/** How many entries could not be read; the first of them by name, each with why. */
function Unread({ calendar: { unread, unreadEntries } }: { calendar: CalendarAnswer }) {
  const { lang, sentences } = useWords();
  const words = sentences.calendars;
  if (unread === 0) return null;
  const count = words.unread(numberWords(unread, 1, lang));
  if (unreadEntries.length === 0) return <p className={css["soft"]}>{count}</p>;
  return (
    <details className={css["soft"]}>
      <summary>{count}</summary>
      <ul className={css["lines"]}>
        {unreadEntries.map(({ title, why }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two may have the same name, and they change together
          <li key={at}>
            {title || sentences.untitled}: {words.unreadWhy[why]}
          </li>
        ))}
        {unread > unreadEntries.length && (
          <li>{words.unreadMore(numberWords(unread - unreadEntries.length, 1, lang))}</li>
        )}
      </ul>
    </details>
  );
}
