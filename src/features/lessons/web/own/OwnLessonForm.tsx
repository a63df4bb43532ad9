import { useState } from "react";
import { useAct } from "#web/data/act.ts";
import { go } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { Page, Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { languages } from "../../format/shape.ts";
import { isOwnName } from "../../rules.ts";
import { api, type Language, type PreviewAnswer, putText } from "../data.ts";
import css from "../lessons.module.css";
import { useSpoken, useWords } from "../speaking.ts";
import { numberSaid } from "../written.ts";
import { Preview } from "./Preview.tsx";
import type { Typed, TypedText } from "./typed.ts";

/** In which the checks of a text speak. */
const serverLanguage = "en";

interface OwnLessonFormProps {
  /** Null while it has no name yet. */
  id: string | null;
  title: string;
  /** Of the title, where it is a lesson's. */
  titleLang?: Language | undefined;
  language: Language;
  /** Without it the language is not to be chosen: the first text of a lesson. */
  onLanguage?: (language: Language) => void;
  typed: Typed;
  /** The text as it is kept now; null where there is none in this language. */
  present: TypedText | null;
  /** What was read of it, for the gallery. */
  preview?: PreviewAnswer;
}

/** Reads it first, so that whatever is wrong stands below before anything is kept. */
function useWriting({ id, language, typed, preview: first }: OwnLessonFormProps, name: string) {
  const { words, language: lang } = useSpoken();
  const [preview, setPreview] = useState(first);
  const read = async (): Promise<void> => {
    const body = { id: name, language, source: typed.text.source };
    setPreview(await api("POST /own-lessons/preview", { body }));
  };
  const look = useAct(read);
  const keep = useAct(async () => {
    await read();
    const { source, version: before } = typed.text;
    const { version } = await putText({ lesson: name, language }, { source, version: before });
    const isAll = typed.kept(typed.text, version);
    say(isAll ? words.own.kept : words.own.keptBut, { state: "kept", lang });
    if (id === null && isAll) go(`/administration/lessons/${name}`, { replace: true });
  });
  return { preview, look, keep };
}

export function OwnLessonForm(props: OwnLessonFormProps) {
  const { id, title, titleLang, language, onLanguage, typed, present } = props;
  const name = id ?? typed.text.name ?? "";
  const { preview, look, keep } = useWriting(props, name);
  const isNamed = isOwnName(name);
  const spoken = useSpoken();
  const words = spoken.words.own;
  return (
    <Page
      title={title}
      titleLang={titleLang}
      subtitle={id === null && words.texts(spoken.words.languages[language])}
      lang={spoken.language}
      back={{ href: "/administration/lessons", label: words.backToList }}
    >
      <div className={css["form"]}>
        {id === null && (
          <NameField name={name} onName={(next) => typed.type({ ...typed.text, name: next })} />
        )}
        {onLanguage && (
          <Select
            label={words.language}
            choices={languages.map((value) => ({ value, label: spoken.words.languages[value] }))}
            value={language}
            onChange={onLanguage}
          />
        )}
        <SourceField language={language} typed={typed} present={present} keep={keep} />
        <ProblemLine problem={keep.problem ?? look.problem} words={spoken.words.refusals} />
        <div className={css["moves"]}>
          <Button busy={look.busy} disabled={!isNamed} onClick={() => void look.run(undefined)}>
            {words.look}
          </Button>
          <Button
            kind="primary"
            busy={keep.busy}
            disabled={!isNamed}
            onClick={() => void keep.run(undefined)}
          >
            {words.keep}
          </Button>
        </div>
        <div aria-live="polite">{preview && <Faults preview={preview} />}</div>
      </div>
      {preview && (
        <Section title={words.preview}>
          <Preview lesson={preview.lesson} lang={language} />
        </Section>
      )}
    </Page>
  );
}

interface SourceFieldProps extends Pick<OwnLessonFormProps, "typed" | "present" | "language"> {
  keep: { readonly busy: boolean; readonly forget: () => void };
}

function SourceField({ typed, present, language, keep }: SourceFieldProps) {
  const words = useWords().own;
  const { text, type } = typed;
  return (
    <>
      {typed.wasKept && (
        <p className={css["soft"]}>
          {words.begun}{" "}
          <Button kind="quiet" size="small" onClick={typed.leave}>
            {words.leave}
          </Button>
        </p>
      )}
      {present && present.version !== text.version && !keep.busy && (
        <Overtaken
          source={present.source}
          lang={language}
          onTake={() => {
            keep.forget();
            type({ ...text, version: present.version });
          }}
        />
      )}
      <TextArea
        coached={false}
        className={css["source"]}
        lang={language}
        label={words.source}
        hint={words.sourceHint}
        value={text.source}
        onChange={(source) => type({ ...text, source })}
        minRows={16}
        maxRows={30}
        maxLength={20_000}
      />
    </>
  );
}

/** Said when somebody else was quicker: nothing is written over that its writer has not looked at. */
function Overtaken({ source, lang, onTake }: { source: string; lang: string; onTake: () => void }) {
  const words = useWords().own;
  return (
    <div className={css["overtaken"]}>
      <p role="alert">{words.overtaken}</p>
      <details>
        <summary>{words.asItIs}</summary>
        <pre lang={lang}>{source}</pre>
      </details>
      <div>
        <Button onClick={onTake}>{words.takeMine}</Button>
      </div>
    </div>
  );
}

function NameField({ name, onName }: { name: string; onName: (name: string) => void }) {
  const words = useWords().own;
  return (
    <TextField
      label={words.name}
      hint={words.nameHint}
      error={name !== "" && !isOwnName(name) ? words.nameWrong : undefined}
      value={name}
      onChange={onName}
      maxLength={60}
    />
  );
}

function Faults({ preview: { faults, minutes, words: count } }: { preview: PreviewAnswer }) {
  const all = useWords();
  const words = all.own;
  if (faults.length === 0)
    return (
      <p className={css["soft"]}>
        {words.whole(numberSaid(minutes, all, 1), numberSaid(count, all))}
      </p>
    );
  return (
    <>
      <p>{words.faults}</p>
      <ul className={css["faults"]}>
        {faults.map(({ line, said }) => (
          <li key={`${String(line)} ${said}`}>
            {words.line(line)} <span lang={serverLanguage}>{said}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
