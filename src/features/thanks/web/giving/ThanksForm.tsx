import { type FormEvent, useRef } from "react";
import { useAct } from "#web/data/act.ts";
import { useDraft } from "#web/data/draft.ts";
import { RadioCards } from "#web/ui/Radio.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { TextArea } from "#web/ui/TextArea.tsx";
import { sayUndoable } from "#web/ui/toasts.ts";
import { giveThanks, takeBack } from "../data.ts";
import css from "../thanks.module.css";
import { useWords } from "../use-words.ts";
import { type Receiver, readWritten, type Written } from "./draft.ts";
import { Receivers } from "./Receivers.tsx";
import { Sending } from "./Sending.tsx";

/** As long as somebody may find out that it went to the wrong person; the page of what one gave takes it back later too. */
const undoSeconds = 120;

export interface ThanksFormProps {
  /** For whom it begins. */
  to: readonly Receiver[];
  request?: { readonly id: string; readonly number: number; readonly title: string } | undefined;
  onDone: () => void;
}

/** Whom, what for, and who may read it. */
export function ThanksForm({ to, request, onDone }: ThanksFormProps) {
  const { giving: words, lang } = useWords();
  const draft = useDraft(`thanks:${request?.id ?? to[0]?.id ?? "new"}`);
  const written = readWritten(draft.text, to);
  const act = useAct(giveThanks);
  const form = useRef<HTMLFormElement>(null);
  const change = (next: Partial<Written>): void =>
    draft.setText(JSON.stringify({ ...written, ...next }));
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (act.busy || written.words.trim() === "") return;
    const given = await act.run(bodyOf(written, request?.id));
    if (!given) return;
    draft.clear();
    sayUndoable({ said: words.sent, seconds: undoSeconds, undo: () => takeBack(given.id), lang });
    onDone();
  };
  useShortcut("mod+enter", words.send, () => form.current?.requestSubmit());
  const isReady = written.to.length > 0 && written.words.trim() !== "";
  return (
    <form ref={form} className={css["form"]} onSubmit={(event) => void send(event)}>
      {request && <p className={css["soft"]}>{words.tied(request.number, request.title)}</p>}
      <Receivers to={written.to} onChange={(next) => change({ to: next })} />
      <TextArea
        coached
        data-autofocus={written.to.length > 0 ? "" : undefined}
        label={words.words}
        hint={words.wordsHint}
        error={act.problem?.fields["words"]}
        value={written.words}
        onChange={(next) => change({ words: next })}
        maxLength={4000}
      />
      <RadioCards
        label={words.who}
        choices={[
          { value: "public", label: words.public, hint: words.publicHint },
          { value: "private", label: words.private, hint: words.privateHint },
        ]}
        value={written.who}
        onChange={(who) => change({ who })}
      />
      <Sending label={words.send} act={act} isReady={isReady} draft={draft} />
    </form>
  );
}

function bodyOf({ to, words: said, who }: Written, requestId: string | undefined) {
  const idsOf = (kind: Receiver["kind"]): string[] =>
    to.flatMap((one) => (one.kind === kind ? one.id : []));
  return {
    personIds: idsOf("person"),
    teamIds: idsOf("team"),
    words: said.trim(),
    public: who === "public",
    ...(requestId !== undefined && { requestId }),
  };
}
