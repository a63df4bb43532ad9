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
import { LevelsFields } from "../LevelsFields.tsx";
import { type Levels, levelsIn } from "../sealed/words.ts";
import { type Unsent, useUnsent } from "./use-unsent.ts";
import { useWords } from "../use-words.ts";

const none: Levels = {};
const assessments = {
  read: levelsIn,
  isEmpty: (levels: Levels): boolean => Object.keys(levels).length === 0,
} as const;

/** Seeing oneself on the levels, whenever one likes; what was begun is open again. */
export function Assess({ own }: { own: Unlocked }) {
  const words = useWords().sentences.growth;
  const [isOpen, setOpen] = useState(false);
  const unsent = useUnsent(own, "assessment", none, assessments);
  if (!unsent.isReady) return <SkeletonRows count={1} />;
  if (isOpen || unsent.wasBrought)
    return <AssessForm own={own} unsent={unsent} onEnd={() => setOpen(false)} />;
  return (
    <div>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {words.begin}
      </Button>
    </div>
  );
}

interface AssessFormProps {
  own: Unlocked;
  unsent: Unsent<Levels>;
  onEnd: () => void;
}

function AssessForm({ own, unsent, onEnd }: AssessFormProps) {
  const { lang, ofUnsent, refusalsOfWriting, sentences } = useWords();
  const words = sentences.growth;
  const day = dayOf(useNow(), useZone());
  const { value: levels, wasBrought, write, clear } = unsent;
  const addEntry = useAddEntry(own);
  const [isWanting, setWanting] = useState(false);
  const keep = useAct(async (sent: Levels) => {
    await addEntry({ kind: "assessment", day, levels: sent });
    const isAll = clear(sent);
    say(isAll ? words.kept : ofUnsent.keptBut, { state: "kept", lang });
    if (isAll) onEnd();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setWanting(assessments.isEmpty(levels));
    if (!assessments.isEmpty(levels) && !keep.busy) void keep.run(levels);
  };
  const leave = (): void => {
    clear(levels);
    onEnd();
  };
  return (
    <Section title={words.assess} intro={words.assessIntro}>
      <form onSubmit={submit}>
        <FormStack
          actions={
            <>
              <Button type="submit" kind="primary" busy={keep.busy}>
                {words.keep}
              </Button>
              <Button onClick={leave}>{words.leave}</Button>
            </>
          }
        >
          <ProblemLine problem={keep.problem} words={refusalsOfWriting} />
          {wasBrought && <p className={css["soft"]}>{ofUnsent.brought}</p>}
          <LevelsFields levels={levels} onChange={write} />
          <p role="alert" className={css["soft"]}>
            {isWanting && sentences.answer.none}
          </p>
        </FormStack>
      </form>
    </Section>
  );
}
