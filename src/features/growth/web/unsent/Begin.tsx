import { type FormEvent, useState } from "react";
import { dayAfter } from "#platform/calendar/days.ts";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { say } from "#web/ui/toasts.ts";
import { resolutionDays } from "../../rules.ts";
import { useAddEntry } from "../adding.ts";
import css from "../growth.module.css";
import { useUnsent } from "./use-unsent.ts";
import { useWords } from "../use-words.ts";

const texts = {
  read: (kept: unknown): string | null => (typeof kept === "string" ? kept : null),
  isEmpty: (text: string): boolean => text.trim() === "",
} as const;

/** Where a resolution is written. Its fields stand still while it is on its way: once it runs, this form is gone. */
export function Begin({ own }: { own: Unlocked }) {
  const { lang, ofUnsent, refusals, refusalsOfWriting, sentences } = useWords();
  const words = sentences.resolution;
  const day = dayOf(useNow(), useZone());
  const {
    value: text,
    isReady,
    wasBrought,
    write,
    clear,
  } = useUnsent(own, "resolution", "", texts);
  const addEntry = useAddEntry(own);
  const [isWanting, setWanting] = useState(false);
  const begin = useAct(async () => {
    const written = { kind: "resolution", day, words: text.trim(), outcome: null } as const;
    await addEntry({ ...written, checkDay: dayAfter(day, resolutionDays) }, "begins");
    clear(text);
    say(words.started, { state: "kept", lang });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setWanting(text.trim() === "");
    if (text.trim() !== "" && !begin.busy) void begin.run(undefined);
  };
  if (!isReady) return <SkeletonRows count={2} />;
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
          <ProblemLine problem={begin.problem} words={refusalsOfWriting} />
          {wasBrought && <p className={css["soft"]}>{ofUnsent.brought}</p>}
          <TextArea
            coached={false}
            label={words.words}
            hint={words.hint}
            error={isWanting ? refusals.nothingWritten : undefined}
            maxLength={10_000}
            autoComplete="off"
            spellCheck={false}
            readOnly={begin.busy}
            value={text}
            onChange={write}
          />
        </FormStack>
      </form>
    </Section>
  );
}
