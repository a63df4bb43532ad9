import { type FormEvent, useState } from "react";
import type { CaseAnswer, EntryAnswer } from "#contract/mediation";
import { useAct } from "#web/data/act.ts";
import { keepUnlocked, type Unlocked } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { say } from "#web/ui/toasts.ts";
import type { Kind, Part } from "../rules.ts";
import { changeEntry, type Fields, type Opened, writeEntry } from "./data.ts";
import css from "./mediation.module.css";
import { useWords, type Words } from "./use-words.ts";

export interface InCase {
  readonly own: Unlocked;
  readonly answer: CaseAnswer;
  readonly opened: Opened;
}

interface EntryFormProps {
  kind: Kind;
  label: string;
  start?: Fields;
  onSave: (fields: Fields) => Promise<true>;
  onCancel?: () => void;
}

/** The fields of one kind of writing. What was typed stays until it was kept. */
export function EntryForm({ kind, label, start = {}, onSave, onCancel }: EntryFormProps) {
  const sentences = useWords();
  const words = sentences.one;
  const [typed, setTyped] = useState<Fields>(start);
  const save = useAct(async (written: Fields) => {
    await onSave(written);
    setTyped(start);
    say(words.kept, { state: "kept", lang: sentences.lang });
    onCancel?.();
  });
  const isReady = sentences.fields[kind].every(({ key }) => (typed[key] ?? "").trim() !== "");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady || save.busy) return;
    void save.run(typed);
  };
  return (
    <form onSubmit={submit}>
      <FormStack
        actions={
          <>
            <Button type="submit" busy={save.busy}>
              {label}
            </Button>
            {onCancel && (
              <Button kind="quiet" onClick={onCancel}>
                {words.cancel}
              </Button>
            )}
          </>
        }
      >
        <ProblemLine problem={save.problem} words={sentences.refusals} />
        {sentences.fields[kind].map(({ key, label: name, hint }) => (
          <TextArea
            coached
            key={key}
            label={name}
            hint={hint}
            required
            maxLength={5000}
            minRows={2}
            value={typed[key] ?? ""}
            onChange={(text) => {
              keepUnlocked();
              setTyped((before) => ({ ...before, [key]: text }));
            }}
          />
        ))}
      </FormStack>
    </form>
  );
}

export const partWords = (reader: Part, part: Part, sentences: Words): string => {
  const words = sentences.one;
  if (part === "mediator") return words.mediator;
  if (reader === "mediator") return part === "one" ? sentences.sides.one : sentences.sides.other;
  return part === reader ? words.us : words.them;
};

/** What was written of some kinds in the present round, or of all rounds; one's own can be changed while its step lasts. */
export function EntryList({
  own,
  answer,
  opened,
  kinds,
  mayChange = false,
}: InCase & { kinds: readonly Kind[]; mayChange?: boolean }) {
  const entries = answer.entries.filter(({ kind }) => (kinds as readonly string[]).includes(kind));
  if (entries.length === 0) return null;
  return (
    <ul className={css["entries"]}>
      {entries.map((entry) => (
        <OneEntry
          key={entry.id}
          own={own}
          answer={answer}
          opened={opened}
          entry={entry}
          mayChange={mayChange && entry.part === answer.part}
        />
      ))}
    </ul>
  );
}

function OneEntry(props: InCase & { entry: EntryAnswer; mayChange: boolean }) {
  const sentences = useWords();
  const words = sentences.one;
  const { own, answer, opened, entry, mayChange } = props;
  const [isChanging, setChanging] = useState(false);
  const text = opened.words.get(entry.id);
  const kind = entry.kind as Kind;
  if (isChanging && text)
    return (
      <li className={css["entry"]}>
        <EntryForm
          kind={kind}
          label={words.save}
          start={text}
          onSave={(typed) => changeEntry(own, answer, { entry, fields: typed })}
          onCancel={() => setChanging(false)}
        />
      </li>
    );
  return (
    <li className={css["entry"]}>
      <span className={css["by"]}>{partWords(answer.part, entry.part, sentences)}</span>
      {text ? <Spoken kind={kind} text={text} /> : <p>{text === null ? words.closed : "…"}</p>}
      {mayChange && text && (
        <div>
          <Button size="small" kind="quiet" onClick={() => setChanging(true)}>
            {words.change}
          </Button>
        </div>
      )}
    </li>
  );
}

export function Spoken({ kind, text }: { kind: Kind; text: Fields }) {
  const sentences = useWords();
  const asked = sentences.fields[kind];
  if (asked.length === 1) return <p>{text["text"]}</p>;
  return (
    <dl>
      {asked.map(({ key, label }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{text[key]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A field to add one more. */
export function AddEntry({ own, answer, kind }: Omit<InCase, "opened"> & { kind: Kind }) {
  const words = useWords().one;
  return (
    <EntryForm
      key={kind}
      kind={kind}
      label={words.add}
      onSave={(typed) => writeEntry(own, answer, { kind, fields: typed })}
    />
  );
}
