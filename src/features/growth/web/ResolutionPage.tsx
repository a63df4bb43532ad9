import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { type Opened, stopReminding, useRemindDay } from "./data.ts";
import { dayText } from "./dates.ts";
import css from "./growth.module.css";
import { type Kinded, ofKind, remindedOf } from "./journal.ts";
import { OutcomeLine } from "./OutcomeLine.tsx";
import { Begin } from "./unsent/Begin.tsx";
import { outcomeOf, type OutcomeTyped, outcomesTyped } from "./unsent/outcome.ts";
import { OutcomeForm } from "./unsent/OutcomeForm.tsx";
import { type Unsent, useUnsent } from "./unsent/use-unsent.ts";
import { WithEntries } from "./WithEntries.tsx";
import { useWords } from "./use-words.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";

/** One resolution at a time, looked at again after 30 days. */
export default function ResolutionPage() {
  const { sentences } = useWords();
  const words = sentences.resolution;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      width="text"
      back={{ href: "/me/growth", label: sentences.growth.title }}
    >
      <WithEntries>{(own, opened) => <Loaded own={own} opened={opened} />}</WithEntries>
    </SpokenPage>
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
  const words = useWords().sentences.resolution;
  const all = ofKind(opened.entries, "resolution");
  const unsent = useUnsent<OutcomeTyped | null>(own, "outcome", null, outcomesTyped);
  if (!unsent.isReady) return <SkeletonRows count={2} />;
  // What somebody is saying of one goes on, though another window has ended it meanwhile.
  const begun = unsent.value && all.find(({ id }) => id === unsent.value?.id);
  const reminded = remindedOf(all, remindDay);
  const running = begun ?? reminded ?? all.find(({ written }) => written.outcome === null);
  const ended = all.filter(({ written }) => written.outcome !== null).toReversed();
  return (
    <>
      {running ? (
        <Running
          own={own}
          entry={running}
          remindDay={running.id === reminded?.id ? remindDay : null}
          unsent={unsent}
        />
      ) : remindDay !== null ? (
        <Stale />
      ) : (
        <Begin own={own} />
      )}
      {ended.length > 0 && (
        <Section title={words.earlier}>
          <ul className={css["list"]}>
            {ended.map((one) => (
              <li key={one.id} className={css["card"]}>
                <p className={css["words"]}>{one.written.words}</p>
                <OutcomeLine outcome={one.written.outcome} />
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
  const { lang, refusals, sentences } = useWords();
  const words = sentences.resolution;
  const stop = useAct(async () => {
    await stopReminding();
    say(words.stopped, { lang });
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

interface RunningProps {
  own: Unlocked;
  entry: Kinded<"resolution">;
  /** Null: the reminder that is set, if one is, is of another one. */
  remindDay: string | null;
  unsent: Unsent<OutcomeTyped | null>;
}

function Running({ own, entry, remindDay, unsent }: RunningProps) {
  const { lang, sentences } = useWords();
  const words = sentences.resolution;
  const now = useNow();
  const today = dayOf(now, useZone());
  const { written } = entry;
  const isOver = written.checkDay <= today;
  const begun = unsent.value?.id === entry.id ? unsent.value : null;
  const typed = begun ?? (isOver ? outcomeOf(entry) : null);
  return (
    <Section title={words.running}>
      <p className={css["words"]}>{written.words}</p>
      <p className={css["soft"]}>
        {words.since(dayText(written.day, now, lang))}{" "}
        {isOver
          ? words.over
          : remindDay === null
            ? words.noReminder
            : words.due(dayText(remindDay, now, lang))}
      </p>
      {typed ? (
        <OutcomeForm
          own={own}
          entry={entry}
          isReminded={remindDay !== null}
          unsent={unsent}
          typed={typed}
        />
      ) : (
        <div>
          <Button onClick={() => unsent.write(outcomeOf(entry))}>{words.early}</Button>
        </div>
      )}
    </Section>
  );
}
