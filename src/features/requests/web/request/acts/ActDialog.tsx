import { useState, type ReactNode } from "react";
import { Problem } from "#web/data/problem.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { ProblemLine } from "#web/ui/States.tsx";
import { useSentences } from "#web/ui/words.ts";
import { act, type Acting } from "../../data/acting.ts";
import { refusalsFor } from "../../words/own-refusals.ts";
import { useWords, type Words } from "../../use-words.ts";

export interface ActDialogProps extends Acting {
  title: string;
  /** On the button that sends it. */
  label: string;
  onClose: () => void;
  /** Whether all that is needed is there. */
  isReady?: boolean | undefined;
  width?: "narrow" | "usual" | "wide" | undefined;
  /** Another way to send than as an act on the request. */
  submit?: (() => Promise<unknown>) | undefined;
  /** Hears what was refused, to show it beside the fields. */
  onProblem?: ((problem: unknown) => void) | undefined;
  children: ReactNode;
}

/** One act with its few fields. It stays open with what was typed until the act has succeeded. */
export function ActDialog(props: ActDialogProps) {
  const { title, label, onClose, isReady = true, width = "narrow", children } = props;
  const { submit, isSending, problem } = useSubmit(props);
  const { cancel } = useSentences();
  const words = useWords();
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      width={width}
      actions={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button
            kind="primary"
            shortcut="mod+enter"
            busy={isSending}
            disabled={!isReady}
            onClick={() => void submit()}
          >
            {label}
          </Button>
        </>
      }
    >
      <SubmitKey label={label} submit={() => void (isReady && submit())} />
      <FormStack>
        {children}
        <ProblemLine problem={problem} words={wordsFor(problem, words)} />
      </FormStack>
    </Dialog>
  );
}

/** Stands inside the dialog, so that the key belongs to it and not to the page below. */
function SubmitKey({ label, submit }: { label: string; submit: () => void }) {
  useShortcut("mod+enter", label, submit);
  return null;
}

/** What the server says of this case is closer than the sentence for the reason, for whoever reads English: it speaks no other. */
function wordsFor(problem: unknown, words: Words): Readonly<Record<string, string>> {
  const own = refusalsFor(problem, words);
  if (words.lang !== "en" || !(problem instanceof Problem) || problem.detail === undefined)
    return own;
  return { ...own, [problem.reason]: problem.detail };
}

function useSubmit(props: ActDialogProps) {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const submit = async (): Promise<void> => {
    if (isSending) return;
    setSending(true);
    setProblem(null);
    try {
      await (props.submit ?? (() => act(props)))();
      props.onClose();
    } catch (fault) {
      setProblem(fault);
      props.onProblem?.(fault);
      setSending(false);
    }
  };
  return { submit, isSending, problem };
}
