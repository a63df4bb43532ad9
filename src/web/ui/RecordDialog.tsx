import { type ReactNode, useId } from "react";
import { useAct } from "#web/data/act.ts";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import css from "./Dialogs.module.css";
import { ProblemLine } from "./States.tsx";

interface RecordDialogProps<Written> {
  /** Null for a new one, which cannot be retired. */
  id: string | null;
  words: Readonly<Record<"change" | "fresh" | "retire" | "cancel" | "save", string>>;
  refusals: Readonly<Record<string, string>>;
  /** What is sent; undefined while something that was typed is wrong. */
  written: Written | undefined;
  onSave: (id: string | null, written: Written) => Promise<true>;
  onRetire: (id: string) => Promise<true>;
  onClose: () => void;
  /** Given what is wrong, by field. */
  children: (errors: Readonly<Record<string, string>>) => ReactNode;
}

/** Where something with fields of its own is begun, changed or retired. */
export function RecordDialog<Written>(props: RecordDialogProps<Written>) {
  const { id, words, refusals, written, onSave, onRetire, onClose, children } = props;
  const form = useId();
  const save = useAct((body: Written) => onSave(id, body));
  const retire = useAct(onRetire);
  const actions = (
    <>
      {id !== null && (
        <Button
          kind="quiet"
          busy={retire.busy}
          onClick={() => void retire.run(id).then((done) => done && onClose())}
        >
          {words.retire}
        </Button>
      )}
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" type="submit" form={form} busy={save.busy}>
        {words.save}
      </Button>
    </>
  );
  const title = id === null ? words.fresh : words.change;
  return (
    <Dialog open onClose={onClose} title={title} actions={actions}>
      <form
        id={form}
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (written && !save.busy) void save.run(written).then((done) => done && onClose());
        }}
      >
        {children(save.problem?.fields ?? {})}
        <ProblemLine problem={save.problem ?? retire.problem} words={refusals} />
      </form>
    </Dialog>
  );
}
