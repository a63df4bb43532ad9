import { type FormEvent, useState } from "react";
import { useAct } from "#web/data/act.ts";
import { go } from "#web/navigation.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { useAddEntry } from "../adding.ts";
import { changeEntry } from "../data.ts";
import css from "../growth.module.css";
import type { OpenedPage } from "../journal.ts";
import { PageFields } from "../PageFields.tsx";
import type { PageOfJournal } from "../sealed/words.ts";
import { pageFrom } from "../typed-page.ts";
import { Written } from "../WrittenPage.tsx";
import type { Change } from "./change.ts";
import { Overtaken } from "./Overtaken.tsx";
import type { Unsent } from "./use-unsent.ts";
import { useWords } from "../use-words.ts";

interface ChangingProps {
  own: Unlocked;
  id: string;
  /** As it stands now; null where it was deleted in another window. */
  present: OpenedPage | null;
  change: Unsent<Change | null>;
  written: Change;
}

interface Sent {
  readonly page: PageOfJournal;
  readonly written: Change;
}

/** Keeps a change under the version that its writer had before them; of a page that is gone it makes a new one. */
function useSaving({ own, id, present, change }: ChangingProps) {
  const { lang, ofUnsent, sentences } = useWords();
  const words = sentences.page;
  const addEntry = useAddEntry(own);
  return useAct(async ({ page, written }: Sent) => {
    const { version } = written;
    if (present) await changeEntry(own, { id, version }, page);
    else await addEntry(page);
    const isAll = change.clear(written);
    if (isAll) say(words.saved, { state: "kept", lang });
    else {
      change.writeOn((now) => now && { ...now, version: version + 1 });
      say(ofUnsent.keptBut, { state: "kept", lang });
    }
    if (isAll && !present) go("/me/journal", { replace: true });
  });
}

export function Changing(props: ChangingProps) {
  const { ofUnsent, refusals, refusalsOfWriting, sentences } = useWords();
  const words = sentences.page;
  const { present, change, written } = props;
  const [isWanting, setWanting] = useState(false);
  const save = useSaving(props);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const page = pageFrom(written.typed);
    setWanting(page === null);
    if (page !== null && !save.busy) void save.run({ page, written });
  };
  const isOvertaken = present !== null && present.version !== written.version && !save.busy;
  return (
    <form onSubmit={submit}>
      <FormStack
        actions={
          <>
            <Button type="submit" kind="primary" busy={save.busy}>
              {present ? words.save : sentences.journal.keep}
            </Button>
            <Button onClick={() => change.clear(written)}>
              {present ? words.leave : sentences.portable.cancel}
            </Button>
          </>
        }
      >
        {isOvertaken && (
          <Overtaken
            onTake={() => {
              save.forget();
              change.write({ ...written, version: present.version });
            }}
          >
            <Written page={present.written} />
          </Overtaken>
        )}
        {!present && !save.busy && <p className={css["card"]}>{ofUnsent.gone}</p>}
        <ProblemLine problem={save.problem} words={refusalsOfWriting} />
        {change.wasBrought && <p className={css["soft"]}>{ofUnsent.brought}</p>}
        <PageFields
          typed={written.typed}
          onChange={(typed) => {
            setWanting(false);
            change.write({ ...written, typed, isBegun: true });
          }}
          error={isWanting ? refusals.nothingWritten : undefined}
        />
      </FormStack>
    </form>
  );
}
