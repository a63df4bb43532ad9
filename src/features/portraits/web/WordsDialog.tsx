import { useId, useState } from "react";
import type { PartAnswer } from "#contract/portraits";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { useDraft } from "#web/data/draft.ts";
import { Problem } from "#web/data/problem.ts";
import { dayWords, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { readPart, saveWords } from "./data.ts";
import css from "./portraits.module.css";
import { useWords } from "./use-words.ts";

interface WordsDialogProps {
  teamId: string;
  part: PartAnswer;
  onClose: () => void;
}

/** Where a member writes a part. What was begun is kept; what somebody else wrote meanwhile is shown before it is written over. */
export function WordsDialog({ teamId, part, onClose }: WordsDialogProps) {
  const { sentences } = useWords();
  const words = sentences.dialog;
  const form = useId();
  const [standing, setStanding] = useState(part);
  const draft = useDraft(`words:${teamId}:${part.part}`, part.words);
  const save = useAct(async (text: string) => {
    try {
      return await saveWords(teamId, standing, text);
    } catch (fault) {
      if (fault instanceof Problem && fault.reason === "changedMeanwhile")
        setStanding((await readPart(teamId, part.part)) ?? standing);
      throw fault;
    }
  });
  const send = async (): Promise<void> => {
    if (save.busy || !(await save.run(draft.text))) return;
    draft.clear();
    onClose();
  };
  const actions = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" type="submit" form={form} busy={save.busy}>
        {words.save}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={sentences.titles[part.part]} actions={actions}>
      <form
        id={form}
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p className={css["soft"]}>{sentences.questions[part.part]}</p>
        <TextArea
          coached
          label={words.label}
          hint={words.plain}
          error={save.problem?.fields["words"]}
          value={draft.text}
          onChange={(text) => draft.setText(text)}
          maxLength={4000}
          minRows={6}
        />
        {draft.wasKept && <Kept onAnew={() => draft.setText(standing.words)} />}
        {standing.version > part.version && <Theirs part={standing} />}
        <ProblemLine problem={save.problem} words={sentences.refusals} />
      </form>
    </Dialog>
  );
}

function Kept({ onAnew }: { onAnew: () => void }) {
  const words = useWords().sentences.dialog;
  return (
    <p className={css["soft"]}>
      {words.kept}{" "}
      <Button kind="quiet" size="small" onClick={onAnew}>
        {words.anew}
      </Button>
    </p>
  );
}

function Theirs({ part: { by, at, words: text } }: { part: PartAnswer }) {
  const { lang, sentences } = useWords();
  const words = sentences.dialog;
  const now = useNow();
  const zone = useZone();
  const day = at === null ? "" : dayWords(new Date(at), now, zone, lang);
  return (
    <div>
      <p>{words.theirs(by?.name ?? sentences.words.somebody, day)}</p>
      <blockquote className={css["quoted"]}>{text === "" ? words.nowEmpty : text}</blockquote>
    </div>
  );
}
