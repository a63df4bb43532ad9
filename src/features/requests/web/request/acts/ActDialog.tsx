import { useState, type ReactNode } from "react";
import { Problem } from "#web/data/problem.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { sentences as shell } from "#web/ui/sentences.ts";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { ProblemLine } from "#web/ui/States.tsx";
import { act, type Acting } from "../../data/acting.ts";
import { sentences } from "../../sentences.ts";

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
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      width={width}
      actions={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
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
        <ProblemLine problem={problem} words={wordsFor(problem)} />
      </FormStack>
    </Dialog>
  );
}

/** Stands inside the dialog, so that the key belongs to it and not to the page below. */
function SubmitKey({ label, submit }: { label: string; submit: () => void }) {
  useShortcut("mod+enter", label, submit);
  return null;
}

/** What the server says of this case is closer than the sentence for the reason. */
function wordsFor(problem: unknown): Readonly<Record<string, string>> {
  if (!(problem instanceof Problem) || problem.detail === undefined) return sentences.refusals;
  return { ...sentences.refusals, [problem.reason]: problem.detail };
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
