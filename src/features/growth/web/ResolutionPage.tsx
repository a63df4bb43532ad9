import { type FormEvent, useState } from "react";
import { dayAfter } from "#platform/calendar/days.ts";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Page, Section } from "#web/ui/Page.tsx";
import { RadioCards } from "#web/ui/Radio.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { say } from "#web/ui/toasts.ts";
import { resolutionDays } from "../rules.ts";
import { addEntry, changeEntry, type Opened, stopReminding, useRemindDay } from "./data.ts";
import { dayText } from "./dates.ts";
import css from "./growth.module.css";
import { type Kinded, ofKind } from "./journal.ts";
import { type Outcome, outcomes } from "./sealed/words.ts";
import { refusals, sentences } from "./sentences.ts";
import { WithEntries } from "./WithEntries.tsx";

const words = sentences.resolution;

/** One resolution at a time, looked at again after 30 days. */
export default function ResolutionPage() {
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      width="text"
      back={{ href: "/me/growth", label: sentences.growth.title }}
    >
      <WithEntries>{(own, opened) => <Loaded own={own} opened={opened} />}</WithEntries>
    </Page>
  );
}

interface LoadedProps {
  own: Unlocked;
  opened: Opened;
}

function Loaded({ own, opened }: LoadedProps) {
  const { data, error, refetch } = useRemindDay();
  if (error && data === undefined) return <Broken fault={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows count={2} />;
  return <ResolutionView own={own} opened={opened} remindDay={data} />;
}

export function ResolutionView({
  own,
  opened,
  remindDay,
}: LoadedProps & { remindDay: string | null }) {
  const all = ofKind(opened.entries, "resolution");
  const running = all.find(({ written }) => written.outcome === null);
  const ended = all.filter(({ written }) => written.outcome !== null).toReversed();
  return (
    <>
      {running ? (
        <Running own={own} entry={running} remindDay={remindDay} />
      ) : remindDay !== null ? (
        <Stale />
      ) : (
        <Begin own={own} />
      )}
      {ended.length > 0 && (
        <Section title={words.earlier}>
          <ul className={css["list"]}>
            {ended.map((one) => (
              <li key={one.id}>
                <Ended entry={one} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Its words are sealed for an earlier key, or were deleted in another window. */
function Stale() {
  const stop = useAct(async () => {
    await stopReminding();
    say(words.stopped);
  });
  return (
    <div className={css["card"]}>
      <p>{words.stale}</p>
      <ProblemLine problem={stop.problem} words={refusals} />
      <div>
        <Button busy={stop.busy} onClick={() => void stop.run(undefined)}>
          {words.stop}
        </Button>
      </div>
    </div>
  );
}

function Begin({ own }: { own: Unlocked }) {
  const day = dayOf(useNow(), useZone());
  const [text, setText] = useState("");
  const [isWanting, setWanting] = useState(false);
  const begin = useAct(async () => {
    const written = { kind: "resolution", day, words: text.trim(), outcome: null } as const;
    await addEntry(own, { ...written, checkDay: dayAfter(day, resolutionDays) }, "begins");
    say(words.started, { state: "kept" });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setWanting(text.trim() === "");
    if (text.trim() !== "" && !begin.busy) void begin.run(undefined);
  };
  return (
    <Section title={words.begin}>
      <form onSubmit={submit}>
        <FormStack
          actions={
            <Button type="submit" kind="primary" busy={begin.busy}>
              {words.start}
            </Button>
          }
        >
          <ProblemLine problem={begin.problem} words={refusals} />
          <TextArea
            coached={false}
            label={words.words}
            hint={words.hint}
            error={isWanting ? refusals.nothingWritten : undefined}
            maxLength={10_000}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={setText}
          />
        </FormStack>
      </form>
    </Section>
  );
}

interface RunningProps {
  own: Unlocked;
  entry: Kinded<"resolution">;
  remindDay: string | null;
}

function Running({ own, entry, remindDay }: RunningProps) {
  const now = useNow();
  const today = dayOf(now, useZone());
  const [isEarly, setEarly] = useState(false);
  const { written } = entry;
  const isOver = written.checkDay <= today;
  return (
    <Section title={words.running}>
      <p className={css["words"]}>{written.words}</p>
      <p className={css["soft"]}>
        {words.since(dayText(written.day, now))}{" "}
        {isOver
          ? words.over
          : remindDay === null
            ? words.noReminder
            : words.due(dayText(remindDay, now))}
      </p>
      {isOver || isEarly ? (
        <OutcomeForm own={own} entry={entry} today={today} />
      ) : (
        <div>
          <Button onClick={() => setEarly(true)}>{words.early}</Button>
        </div>
      )}
    </Section>
  );
}

function OutcomeForm({ own, entry, today }: Omit<RunningProps, "remindDay"> & { today: string }) {
  const [how, setHow] = useState<Outcome>("kept");
  const [helped, setHelped] = useState("");
  const keep = useAct(async () => {
    const outcome = { how, helped: helped.trim(), day: today };
    await changeEntry(own, entry, { ...entry.written, outcome }, "ends");
    say(words.kept, { state: "kept" });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!keep.busy) void keep.run(undefined);
  };
  return (
    <form onSubmit={submit}>
      <FormStack
        actions={
          <Button type="submit" kind="primary" busy={keep.busy}>
            {words.keep}
          </Button>
        }
      >
        <ProblemLine problem={keep.problem} words={refusals} />
        <RadioCards
          label={words.how}
          choices={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
          value={how}
          onChange={setHow}
        />
        <TextArea
          coached={false}
          label={words.helped}
          optional
          maxLength={10_000}
          autoComplete="off"
          spellCheck={false}
          value={helped}
          onChange={setHelped}
        />
      </FormStack>
    </form>
  );
}

function Ended({ entry: { written } }: { entry: Kinded<"resolution"> }) {
  const now = useNow();
  const { outcome } = written;
  return (
    <div className={css["card"]}>
      <p className={css["words"]}>{written.words}</p>
      {outcome && (
        <p className={css["soft"]}>
          {dayText(outcome.day, now)}: {words.outcomes[outcome.how]}. {outcome.helped}
        </p>
      )}
    </div>
  );
}
