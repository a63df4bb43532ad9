import { type FormEvent, useState } from "react";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { useAddEntry } from "../adding.ts";
import css from "../growth.module.css";
import { PageFields } from "../PageFields.tsx";
import type { PageOfJournal } from "../sealed/words.ts";
import { isEmpty, pageFrom, type TypedPage, typedIn } from "../typed-page.ts";
import { promptOfDay } from "../words/prompts.ts";
import { useUnsent } from "./use-unsent.ts";
import { useWords } from "../use-words.ts";

const typedPages = { read: typedIn, isEmpty };

const blank = (day: string): TypedPage => ({
  day,
  form: "free",
  prompt: promptOfDay(day).id,
  fields: {},
  word: "",
  place: null,
});

export function Writing({ own }: { own: Unlocked }) {
  const { lang, ofUnsent, refusals, refusalsOfWriting, sentences } = useWords();
  const words = sentences.journal;
  const day = dayOf(useNow(), useZone());
  const {
    value: typed,
    isReady,
    wasBrought,
    write,
    clear,
  } = useUnsent(own, "page", blank(day), typedPages);
  const addEntry = useAddEntry(own);
  const [isWanting, setWanting] = useState(false);
  const keep = useAct(async ({ page, sent }: { page: PageOfJournal; sent: TypedPage }) => {
    await addEntry(page);
    const isAll = clear(sent);
    // Whoever wrote in one of the forms begins the next page in it.
    if (isAll) write({ ...blank(day), form: sent.form });
    say(isAll ? words.kept : ofUnsent.keptBut, { state: "kept", lang });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const page = pageFrom(typed);
    setWanting(page === null);
    if (page !== null && !keep.busy) void keep.run({ page, sent: typed });
  };
  if (!isReady) return <SkeletonRows count={2} />;
  return (
    <Section title={words.write}>
      <form onSubmit={submit}>
        <FormStack
          actions={
            <Button type="submit" kind="primary" busy={keep.busy}>
              {words.keep}
            </Button>
          }
        >
          <ProblemLine problem={keep.problem} words={refusalsOfWriting} />
          {wasBrought && <p className={css["soft"]}>{ofUnsent.brought}</p>}
          <PageFields
            typed={typed}
            error={isWanting ? refusals.nothingWritten : undefined}
            onChange={(next) => {
              setWanting(false);
              write(next);
            }}
          />
          <p className={css["soft"]}>{ofUnsent.survives}</p>
        </FormStack>
      </form>
    </Section>
  );
}
