import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import css from "./Composer.module.css";
import { Button } from "./Button.tsx";
import { classNames } from "./class-names.ts";
import { NoteIcon, ReplyIcon } from "./icons.ts";
import { useSentences } from "./words.ts";
import { useShortcut } from "./shortcuts.ts";
import { ProblemLine } from "./States.tsx";
import { TextArea } from "./TextArea.tsx";

export type Writing = "reply" | "note";

export interface ComposerProps {
  /** Usually from useDraft, so that what is written survives. */
  text: string;
  onText: (text: string) => void;
  kind: Writing;
  onKind: (kind: Writing) => void;
  /** The text is kept by the composer's owner until this has succeeded. */
  onSend: (kind: Writing, text: string) => Promise<unknown>;
  /** Who reads the reply: 'Mira Okonkwo and Sales North see this.' */
  readers?: string | undefined;
  /** Customers write replies only. */
  canNote?: boolean | undefined;
  /** What else is said of this text below it, beside the courtesy coach: who is mentioned, which files go along. */
  advice?: ReactNode;
  /** Files, templates: beside the send button. */
  extras?: ReactNode;
  /** The text was brought back from an earlier visit. */
  wasKept?: boolean | undefined;
  /** Sentences for the refusals of sending. */
  words?: Readonly<Record<string, string>> | undefined;
}

const kinds: readonly Writing[] = ["reply", "note"];
const icons = { reply: ReplyIcon, note: NoteIcon };

/** Where a reply or a note is written. A note is yellow paper, so that nobody sends the customer what was meant for the team. */
export function Composer(props: ComposerProps) {
  const sentences = useSentences();
  const {
    text,
    onText,
    kind,
    onKind,
    readers,
    canNote = true,
    advice,
    extras,
    wasKept = false,
  } = props;
  const id = useId();
  const { send, isSending, problem } = useSending(props);
  useWritingKeys(id, onKind, canNote);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void send();
  };
  return (
    <fieldset className={classNames(css["composer"], css[kind])} data-composer={id}>
      <legend className="unseen">{sentences[kind]}</legend>
      {canNote && <Kinds kind={kind} onKind={onKind} />}
      <div className={css["body"]}>
        <p className={css["readers"]}>
          {kind === "note" ? sentences.noteSeenBy : (readers ?? sentences.replySeenBy)}
          {wasKept && <span className={css["kept"]}> {sentences.draftKept}.</span>}
        </p>
        <TextArea
          label={sentences[kind]}
          hideLabel
          value={text}
          onChange={onText}
          onKeyDown={onKeyDown}
          coached
          className={css["area"]}
        />
        {advice}
        <ProblemLine problem={problem} words={props.words} />
        <div className={css["acts"]}>
          <Button
            kind="primary"
            shortcut="mod+enter"
            busy={isSending}
            disabled={text.trim() === ""}
            onClick={() => void send()}
          >
            {kind === "note" ? sentences.keepNote : sentences.send}
          </Button>
          {extras}
        </div>
      </div>
    </fieldset>
  );
}

/** 'r' and 'n' bring the writer here. */
function useWritingKeys(id: string, onKind: (kind: Writing) => void, canNote: boolean): void {
  const sentences = useSentences();
  const focus = (kind: Writing): void => {
    onKind(kind);
    document.querySelector<HTMLTextAreaElement>(`[data-composer="${id}"] textarea`)?.focus();
  };
  useShortcut("r", sentences.writeReply, () => focus("reply"), { icon: ReplyIcon });
  useShortcut("n", sentences.writeNote, () => focus("note"), { icon: NoteIcon, enabled: canNote });
}

function useSending({ kind, text, onSend }: ComposerProps) {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const send = async (): Promise<void> => {
    if (isSending || text.trim() === "") return;
    setSending(true);
    setProblem(null);
    try {
      await onSend(kind, text);
    } catch (fault) {
      setProblem(fault);
    } finally {
      setSending(false);
    }
  };
  return { send, isSending, problem };
}

function Kinds({ kind, onKind }: { kind: Writing; onKind: (kind: Writing) => void }) {
  const sentences = useSentences();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={sentences.replyOrNote} className={css["kinds"]}>
      {kinds.map((own) => {
        const Mark = icons[own];
        return (
          <label key={own} className={classNames(css["kind"], own === kind && css["chosen"])}>
            <input
              type="radio"
              name={name}
              value={own}
              checked={own === kind}
              onChange={() => onKind(own)}
            />
            <Mark size={16} aria-hidden="true" />
            {sentences[own]}
          </label>
        );
      })}
    </div>
  );
}
