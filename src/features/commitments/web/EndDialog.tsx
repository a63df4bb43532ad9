import { type ReactNode, useId, useState } from "react";
import type { CommitmentAnswer, Ending } from "#contract/commitments";
import { type Act, useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { Select } from "#web/ui/Select.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import css from "./commitments.module.css";
import { endCommitment, reviewCommitment } from "./data.ts";
import { useWords } from "./use-words.ts";

const endings: readonly Ending[] = ["kept", "not-kept", "withdrawn"];

/** Kept, not kept or taken back, and why. */
export function EndDialog(props: { commitment: CommitmentAnswer; onClose: () => void }) {
  const { sentences } = useWords();
  const { commitment, onClose } = props;
  const words = sentences.ending;
  const [how, setHow] = useState<Ending>("kept");
  const [why, setWhy] = useState("");
  const end = useAct(() => endCommitment(commitment, { how, why }));
  return (
    <SayingDialog words={words} act={end} isReady={why.trim() !== ""} onClose={onClose}>
      <Select
        label={words.how}
        choices={endings.map((value) => ({ value, label: sentences.endings[value] }))}
        value={how}
        onChange={setHow}
      />
      <TextArea
        coached
        label={words.why}
        hint={words.whyHint}
        value={why}
        onChange={setWhy}
        maxLength={2000}
        required
      />
    </SayingDialog>
  );
}

/** A word on how it stands, on a review day or between. */
export function ReviewDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { sentences } = useWords();
  const words = sentences.reviewing;
  const [said, setSaid] = useState("");
  const review = useAct(() => reviewCommitment(id, said));
  return (
    <SayingDialog words={words} act={review} isReady={said.trim() !== ""} onClose={onClose}>
      <TextArea
        coached
        label={words.said}
        hint={words.hint}
        value={said}
        onChange={setSaid}
        maxLength={2000}
        required
      />
    </SayingDialog>
  );
}

interface SayingDialogProps {
  words: Readonly<Record<"title" | "save" | "cancel", string>>;
  act: Act<void, true>;
  isReady: boolean;
  onClose: () => void;
  children: ReactNode;
}

function SayingDialog({ words, act, isReady, onClose, children }: SayingDialogProps) {
  const { sentences } = useWords();
  const form = useId();
  const actions = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" type="submit" form={form} busy={act.busy}>
        {words.save}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={words.title} actions={actions}>
      <form
        id={form}
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !act.busy) void act.run(undefined).then((done) => done && onClose());
        }}
      >
        {children}
        <ProblemLine problem={act.problem} words={sentences.refusals} />
      </form>
    </Dialog>
  );
}
