import { type FormEvent, useState } from "react";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Page, Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { AskedPart } from "./AskedPart.tsx";
import { addEntry, type Opened, removeEntry } from "./data.ts";
import css from "./growth.module.css";
import { Journey } from "./Journey.tsx";
import { ofKind } from "./journal.ts";
import { LevelsFields } from "./LevelsFields.tsx";
import { RoundsPart } from "./RoundsPart.tsx";
import type { Levels } from "./sealed/words.ts";
import { refusals, sentences } from "./sentences.ts";
import { WithEntries } from "./WithEntries.tsx";

const words = sentences.growth;

/** Competencies of serving and leading: as one sees them oneself, over time, and as others do. */
export default function GrowthPage() {
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      actions={<ButtonLink href="/me/growth/resolution">{sentences.resolution.title}</ButtonLink>}
    >
      <AskedPart />
      <WithEntries>{(own, opened) => <GrowthView own={own} opened={opened} />}</WithEntries>
    </Page>
  );
}

export function GrowthView({ own, opened }: { own: Unlocked; opened: Opened }) {
  const assessments = ofKind(opened.entries, "assessment");
  const last = assessments.at(-1);
  return (
    <>
      <Assess own={own} />
      <Journey assessments={assessments} />
      {last && <RemoveLast id={last.id} />}
      <RoundsPart own={own} latest={last?.written.levels ?? {}} />
    </>
  );
}

function Assess({ own }: { own: Unlocked }) {
  const day = dayOf(useNow(), useZone());
  const [isOpen, setOpen] = useState(false);
  const [levels, setLevels] = useState<Levels>({});
  const [isWanting, setWanting] = useState(false);
  const keep = useAct(async () => {
    await addEntry(own, { kind: "assessment", day, levels });
    say(words.kept, { state: "kept" });
    setOpen(false);
    setLevels({});
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isEmpty = Object.keys(levels).length === 0;
    setWanting(isEmpty);
    if (!isEmpty && !keep.busy) void keep.run(undefined);
  };
  if (!isOpen)
    return (
      <div>
        <Button kind="primary" onClick={() => setOpen(true)}>
          {words.begin}
        </Button>
      </div>
    );
  return (
    <Section title={words.assess} intro={words.assessIntro}>
      <form onSubmit={submit}>
        <FormStack
          actions={
            <>
              <Button type="submit" kind="primary" busy={keep.busy}>
                {words.keep}
              </Button>
              <Button onClick={() => setOpen(false)}>{words.leave}</Button>
            </>
          }
        >
          <ProblemLine problem={keep.problem} words={refusals} />
          <LevelsFields levels={levels} onChange={setLevels} />
          <p role="alert" className={css["soft"]}>
            {isWanting && sentences.answer.none}
          </p>
        </FormStack>
      </form>
    </Section>
  );
}

/** For one that was kept by mistake; earlier ones stay what they were. */
function RemoveLast({ id }: { id: string }) {
  const remove = useAct(async () => {
    await removeEntry(id);
    say(words.removed);
  });
  return (
    <div>
      <ProblemLine problem={remove.problem} words={refusals} />
      <Button kind="quiet" busy={remove.busy} onClick={() => void remove.run(undefined)}>
        {words.removeLast}
      </Button>
    </div>
  );
}
