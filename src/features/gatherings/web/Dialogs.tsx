import { useId, useState } from "react";
import type { GatheringAnswer } from "#contract/gatherings";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { callOff, type ChangeBody, changeGathering } from "./data.ts";
import { GatheringFields, sentOf, typedOf, wrongIn } from "./GatheringFields.tsx";
import css from "./gatherings.module.css";
import { useWords } from "./use-words.ts";

interface DialogProps {
  gathering: GatheringAnswer;
  onClose: () => void;
}

export function ChangeDialog({ gathering, onClose }: DialogProps) {
  const { sentences } = useWords();
  const words = sentences.form;
  const form = useId();
  const [typed, setTyped] = useState(() => typedOf(gathering));
  const save = useAct((body: ChangeBody) => changeGathering(gathering.id, body));
  const errors = { ...save.problem?.fields, ...wrongIn(typed, words) };
  const submit = (): void => {
    const sent = sentOf(typed);
    if (sent === null || save.busy) return;
    void save.run({ ...sent, version: gathering.version }).then((done) => done && onClose());
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
    <Dialog open onClose={onClose} title={words.change} actions={actions}>
      <form
        id={form}
        className={css["form"]}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <GatheringFields
          typed={typed}
          errors={errors}
          onChange={(what) => setTyped((was) => ({ ...was, ...what }))}
        />
        <ProblemLine problem={save.problem} words={sentences.refusals} />
      </form>
    </Dialog>
  );
}

export function OffDialog({ gathering, onClose }: DialogProps) {
  const { sentences } = useWords();
  const words = sentences.offing;
  const form = useId();
  const [why, setWhy] = useState("");
  const send = useAct((said: string) => callOff(gathering, said));
  const actions = (
    <>
      <Button onClick={onClose}>{words.keep}</Button>
      <Button kind="primary" type="submit" form={form} busy={send.busy}>
        {words.send}
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
          if (!send.busy) void send.run(why).then((done) => done && onClose());
        }}
      >
        <TextArea
          coached
          label={words.why}
          hint={words.whyHint}
          value={why}
          onChange={setWhy}
          maxLength={1000}
          optional
        />
        <ProblemLine problem={send.problem} words={sentences.refusals} />
      </form>
    </Dialog>
  );
}
