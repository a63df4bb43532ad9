import { type ReactNode, useId } from "react";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import css from "../goals.module.css";
import { useWords } from "../use-words.ts";

interface FormDialogProps<Written> {
  title: string;
  save?: string | undefined;
  width?: "narrow" | "usual" | "wide" | undefined;
  /** What is sent; undefined while something is missing or wrong. */
  written: Written | undefined;
  onSave: (written: Written) => Promise<true>;
  onClose: () => void;
  /** Given what is wrong, by field. */
  children: (errors: Readonly<Record<string, string>>) => ReactNode;
}

/** A form of its own: it closes when what was written is kept, and says why when it was not. */
export function FormDialog<Written>(props: FormDialogProps<Written>) {
  const { sentences } = useWords();
  const { title, save: label = sentences.save, width, written, onSave, onClose, children } = props;
  const form = useId();
  const save = useAct(onSave);
  const actions = (
    <>
      <Button onClick={onClose}>{sentences.cancel}</Button>
      <Button
        kind="primary"
        type="submit"
        form={form}
        busy={save.busy}
        disabled={written === undefined}
      >
        {label}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={title} width={width} actions={actions}>
      <form
        id={form}
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (written !== undefined && !save.busy)
            void save.run(written).then((done) => done && onClose());
        }}
      >
        {children(save.problem?.fields ?? {})}
        <ProblemLine problem={save.problem} words={sentences.refusals} />
      </form>
    </Dialog>
  );
}
