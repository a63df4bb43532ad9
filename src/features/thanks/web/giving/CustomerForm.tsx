import { type FormEvent, useRef, useState } from "react";
import { useAct } from "#web/data/act.ts";
import { useDraft } from "#web/data/draft.ts";
import { FileDrop } from "#web/ui/FileDrop.tsx";
import { Select } from "#web/ui/Select.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { type About, passOn, readMailFile, type Said } from "../data.ts";
import css from "../thanks.module.css";
import { useWords } from "../use-words.ts";
import { Sending } from "./Sending.tsx";

const spans = [30, 90, 365] as const;

interface Segment {
  readonly id: string;
  readonly name: string;
}

export interface CustomerFormProps {
  /** One, or the segments of which one is to be chosen. */
  about:
    | { readonly requestId: string; readonly confidential: boolean }
    | { readonly segments: readonly Segment[]; readonly segmentId: string };
  onDone: () => void;
}

interface Typed {
  readonly words: string;
  readonly saidBy: string;
  readonly messageId?: string | undefined;
}
const nothing: Typed = { words: "", saidBy: "" };

function readTyped(text: string): Typed {
  if (text === "") return nothing;
  try {
    return { ...nothing, ...(JSON.parse(text) as Partial<Typed>) };
  } catch {
    // A draft of another version of the form: what it held cannot be shown in this one.
    return nothing;
  }
}

/** A customer's own words, typed or out of the mail in which they came. */
export function CustomerForm({ about, onDone }: CustomerFormProps) {
  const { customers: words, lang } = useWords();
  const isOfRequest = "requestId" in about;
  const draft = useDraft(`customer-thanks:${isOfRequest ? about.requestId : "segment"}`);
  const typed = readTyped(draft.text);
  const [segmentId, setSegmentId] = useState(isOfRequest ? "" : about.segmentId);
  const [days, setDays] = useState("90");
  const act = useAct(passOn);
  const form = useRef<HTMLFormElement>(null);
  const isReady = typed.words.trim() !== "" && (isOfRequest || segmentId !== "");
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady || act.busy) return;
    const of: About = isOfRequest ? about : { segmentId, days: Number(days) };
    const done = await act.run({ about: of, said: saidOf(typed) });
    if (!done) return;
    draft.clear();
    say(words[done.became], { state: "kept", seconds: 8, lang });
    onDone();
  };
  useShortcut("mod+enter", words.send, () => form.current?.requestSubmit());
  return (
    <form ref={form} className={css["form"]} onSubmit={(event) => void send(event)}>
      <p className={css["soft"]}>{isOfRequest ? words.intro : words.introSegment}</p>
      {isOfRequest ? (
        about.confidential && <p>{words.confidential}</p>
      ) : (
        <Which segments={about.segments} {...{ segmentId, setSegmentId, days, setDays }} />
      )}
      <Words
        typed={typed}
        fields={act.problem?.fields ?? {}}
        onChange={(next) => draft.setText(JSON.stringify({ ...typed, ...next }))}
      />
      <Sending label={words.send} act={act} isReady={isReady} draft={draft} />
    </form>
  );
}

interface WhichProps {
  segments: readonly Segment[];
  segmentId: string;
  setSegmentId: (id: string) => void;
  days: string;
  setDays: (days: string) => void;
}

/** About which customers, and how far back. */
function Which({ segments, segmentId, setSegmentId, days, setDays }: WhichProps) {
  const words = useWords().customers;
  return (
    <>
      <Select
        label={words.segment}
        value={segmentId}
        onChange={setSegmentId}
        choices={[
          { value: "", label: words.noSegment },
          ...segments.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        label={words.days}
        value={days}
        onChange={setDays}
        choices={spans.map((span) => ({ value: String(span), label: words.spans[span] }))}
      />
    </>
  );
}

const saidOf = ({ words: said, saidBy, messageId }: Typed): Said => ({
  words: said.trim(),
  saidBy: saidBy.trim(),
  ...(messageId !== undefined && { messageId }),
});

interface WordsProps {
  typed: Typed;
  fields: Readonly<Record<string, string>>;
  onChange: (next: Partial<Typed>) => void;
}

function Words({ typed, fields, onChange }: WordsProps) {
  const { customers: words, refusals } = useWords();
  const mail = useAct(readMailFile);
  const take = async ([file]: readonly File[]): Promise<void> => {
    const read = file && (await mail.run(file));
    if (read) onChange({ words: read.words, saidBy: read.saidBy, messageId: read.messageId });
  };
  return (
    <>
      <TextArea
        coached={false}
        data-autofocus=""
        label={words.words}
        error={fields["words"]}
        value={typed.words}
        onChange={(next) => onChange({ words: next })}
        maxLength={4000}
      />
      <TextField
        label={words.saidBy}
        hint={words.saidByHint}
        optional
        error={fields["saidBy"]}
        value={typed.saidBy}
        onChange={(next) => onChange({ saidBy: next })}
        maxLength={200}
      />
      <FileDrop
        label={words.drop}
        hint={words.dropHint}
        accept=".eml,message/rfc822"
        multiple={false}
        files={[]}
        onFiles={(files) => void take(files)}
        onRemove={() => undefined}
      />
      <ProblemLine problem={mail.problem} words={refusals} />
    </>
  );
}
