import type { Problem } from "#web/data/problem.ts";
import { useAct } from "#web/data/act.ts";
import { LessonsFor } from "#web/lessons.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { CalendarIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, EmptyState, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { AheadRows } from "./AheadRows.tsx";
import { type Ahead, type OwnRecord, setNudge, useAhead, useRecord } from "./data.ts";
import css from "./meetings.module.css";
import { RecordSection } from "./RecordSection.tsx";
import { useWords } from "./use-words.ts";

/** What comes, how it went, and what it suggests: of oneself alone. */
export default function MeetingsPage() {
  const ahead = useAhead();
  const record = useRecord();
  if (!ahead.data || !record.data)
    return (
      <Waiting
        error={ahead.error ?? record.error}
        onRetry={() => void Promise.all([ahead.refetch(), record.refetch()])}
      />
    );
  return <MeetingsView ahead={ahead.data} record={record.data} />;
}

function Waiting({ error, onRetry }: { error: Problem | null; onRetry: () => void }) {
  const { lang, sentences } = useWords();
  const words = sentences.page;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={onRetry} />;
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle}>
      <SkeletonRows />
    </SpokenPage>
  );
}

export function MeetingsView({ ahead, record }: { ahead: Ahead; record: OwnRecord }) {
  const { sentences } = useWords();
  const words = sentences.page;
  const { rows, hasCalendar, nudgeMinutes } = ahead;
  const isEmpty = !hasCalendar && record.rows.length === 0;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      actions={
        !isEmpty && (
          <>
            <ButtonLink href="/me/meetings/attendance">{words.report}</ButtonLink>
            <ButtonLink href="/me/meetings/calendars" icon={CalendarIcon}>
              {words.calendars}
            </ButtonLink>
          </>
        )
      }
    >
      {isEmpty ? (
        <EmptyState
          icon={CalendarIcon}
          title={words.emptyTitle}
          actions={
            <ButtonLink href="/me/meetings/calendars" kind="primary">
              {words.add}
            </ButtonLink>
          }
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        <>
          <Section title={sentences.ahead.title}>
            {rows.length === 0 ? (
              <p className={css["soft"]}>{sentences.ahead.none}</p>
            ) : (
              <AheadRows label={sentences.ahead.title} rows={rows} />
            )}
            <NudgeSetting minutes={nudgeMinutes} />
          </Section>
          <RecordSection record={record} />
          {record.total.late > 0 && <LessonsFor need="late" />}
        </>
      )}
    </SpokenPage>
  );
}

const choices = [0, 1, 2, 5, 10, 15, 30];

function NudgeSetting({ minutes }: { minutes: number }) {
  const words = useWords();
  const { nudge, refusals } = words.sentences;
  const act = useAct((count: number) => setNudge(count, words));
  const all = choices.includes(minutes) ? choices : [...choices, minutes].sort((a, b) => a - b);
  return (
    <div className={css["narrow"]}>
      <Select
        label={nudge.label}
        hint={nudge.hint}
        value={String(minutes)}
        onChange={(value) => void act.run(Number(value))}
        choices={all.map((count) => ({
          value: String(count),
          label: count === 0 ? nudge.never : nudge.minutes(count),
        }))}
      />
      <ProblemLine problem={act.problem} words={refusals} />
    </div>
  );
}
