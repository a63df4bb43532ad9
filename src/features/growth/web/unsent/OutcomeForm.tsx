import type { FormEvent } from "react";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { RadioCards } from "#web/ui/Radio.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { say } from "#web/ui/toasts.ts";
import { changeEntry } from "../data.ts";
import css from "../growth.module.css";
import type { Kinded } from "../journal.ts";
import { OutcomeLine } from "../OutcomeLine.tsx";
import { outcomes } from "../sealed/words.ts";
import type { OutcomeTyped } from "./outcome.ts";
import { Overtaken } from "./Overtaken.tsx";
import type { Unsent } from "./use-unsent.ts";
import { useWords } from "../use-words.ts";

interface OutcomeFormProps {
  own: Unlocked;
  /** As it stands now; in another window its outcome may have been kept. */
  entry: Kinded<"resolution">;
  /** The reminder that is set is of this one. */
  isReminded: boolean;
  unsent: Unsent<OutcomeTyped | null>;
  typed: OutcomeTyped;
}

function useKeeping({ own, entry, isReminded, unsent, typed }: OutcomeFormProps) {
  const { lang, sentences } = useWords();
  const words = sentences.resolution;
  const today = dayOf(useNow(), useZone());
  return useAct(async () => {
    const { how, helped, version } = typed;
    const written = { ...entry.written, outcome: { how, helped: helped.trim(), day: today } };
    // The next one's reminder stays.
    await changeEntry(own, { id: entry.id, version }, written, isReminded ? "ends" : null);
    unsent.clear(typed);
    say(words.kept, { state: "kept", lang });
  });
}

/** What became of it. Its fields stand still while it is on its way: once it is kept, this form is gone. */
export function OutcomeForm(props: OutcomeFormProps) {
  const { ofUnsent, refusalsOfWriting, sentences } = useWords();
  const words = sentences.resolution;
  const { unsent, typed } = props;
  const { version, written } = props.entry;
  const keep = useKeeping(props);
  const put = (change: Partial<OutcomeTyped>): void => {
    if (!keep.busy) unsent.write({ ...typed, isBegun: true, ...change });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!keep.busy) void keep.run(undefined);
  };
  return (
    <form onSubmit={submit}>
      <FormStack
        actions={
          <Acts
            isBusy={keep.busy}
            onLeave={unsent.value ? () => void unsent.clear(typed) : undefined}
          />
        }
      >
        {version !== typed.version && !keep.busy && (
          <Overtaken
            onTake={() => {
              keep.forget();
              put({ version });
            }}
          >
            <p className={css["words"]}>{written.words}</p>
            <OutcomeLine outcome={written.outcome} />
          </Overtaken>
        )}
        <ProblemLine problem={keep.problem} words={refusalsOfWriting} />
        {unsent.wasBrought && <p className={css["soft"]}>{ofUnsent.brought}</p>}
        <RadioCards
          label={words.how}
          choices={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
          value={typed.how}
          onChange={(how) => put({ how })}
        />
        <TextArea
          coached={false}
          label={words.helped}
          optional
          maxLength={10_000}
          autoComplete="off"
          spellCheck={false}
          readOnly={keep.busy}
          value={typed.helped}
          onChange={(helped) => put({ helped })}
        />
      </FormStack>
    </form>
  );
}

function Acts({ isBusy, onLeave }: { isBusy: boolean; onLeave: (() => void) | undefined }) {
  const { growth, resolution } = useWords().sentences;
  return (
    <>
      <Button type="submit" kind="primary" busy={isBusy}>
        {resolution.keep}
      </Button>
      {onLeave && <Button onClick={onLeave}>{growth.leave}</Button>}
    </>
  );
}
