import { useEffect, useRef } from "react";
import type { FormField, ServiceAnswer } from "#contract/catalogue";
import { ServiceForm } from "#web/service-form.ts";
import { FileDrop } from "#web/ui/FileDrop.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { RadioCards } from "#web/ui/Radio.tsx";
import { Select } from "#web/ui/Select.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { useSentences } from "#web/ui/words.ts";
import { useFiles, type Files } from "../data/files.ts";
import { useWords } from "../use-words.ts";
import { impactChoices } from "../request/acts/ChangeDialogs.tsx";
import outsideCss from "../outside/Outside.module.css";
import { OutsideFields } from "../outside/OutsideFields.tsx";
import css from "./Asking.module.css";
import type { Asked } from "./draft.ts";

export interface AskFieldsProps {
  service: ServiceAnswer;
  asked: Asked;
  onChange: (asked: Asked) => void;
  errors: Readonly<Record<string, string>>;
  files: Files;
  /** The reader's teams when there are several to choose from; none for a part, which the serving team asks. */
  teams?: readonly { id: string; name: string }[] | undefined;
  /** Who waits outside for what this is a part of, in a sentence. */
  inherited?: string | undefined;
}

/** Everything one says when asking: the line, the form of the service, what depends on it. */
export function AskFields(props: AskFieldsProps) {
  const { sentences } = useWords();
  const words = sentences.ask;
  const { service, asked, onChange, errors, files, teams = [], inherited } = props;
  const set = (what: Partial<Asked>): void => onChange({ ...asked, ...what });
  return (
    <FormStack>
      <TextField
        coached
        label={words.title}
        hint={words.titleHint}
        error={errors["title"]}
        value={asked.title}
        onChange={(title) => set({ title })}
        maxLength={300}
        autoComplete="off"
      />
      <OwnForm service={service} asked={asked} errors={errors} set={set} />
      <TextArea
        coached
        label={words.description}
        optional
        error={errors["description"]}
        value={asked.description}
        onChange={(description) => set({ description })}
        maxLength={50_000}
      />
      {teams.length > 1 && (
        <Select
          label={words.team}
          error={errors["customerTeamId"]}
          choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
          value={asked.teamId}
          onChange={(teamId) => set({ teamId })}
          placeholder={words.teamNone}
        />
      )}
      <RadioCards
        label={words.impact}
        choices={impactChoices(sentences)}
        value={asked.impact}
        onChange={(impact) => set({ impact })}
      />
      <Waiting asked={asked} errors={errors} set={set} inherited={inherited} />
      <Attached files={files} />
    </FormStack>
  );
}

interface WaitingProps extends Pick<AskFieldsProps, "asked" | "errors" | "inherited"> {
  set: (what: Partial<Asked>) => void;
}

/** Who waits outside for it. */
function Waiting({ asked, errors, inherited, set }: WaitingProps) {
  const words = useWords().sentences.ask;
  const { optional } = useSentences();
  return (
    <fieldset className={outsideCss["fields"]}>
      <legend>
        {words.outside} <span className={outsideCss["optional"]}>({optional})</span>
      </legend>
      <p className={outsideCss["soft"]}>{inherited ?? words.outsideHint}</p>
      <OutsideFields
        typed={asked.waiting}
        onChange={(waiting) => set({ waiting })}
        errors={errors}
      />
    </fieldset>
  );
}

interface OwnFormProps extends Pick<AskFieldsProps, "service" | "asked" | "errors"> {
  set: (what: Partial<Asked>) => void;
}

/** The fields that the team itself wants to know. */
function OwnForm({ service, asked, errors, set }: OwnFormProps) {
  const setFiles = (id: string, ids: string[]): void => {
    const { [id]: _before, ...others } = asked.answers;
    set({ answers: ids.length > 0 ? { ...others, [id]: ids } : others });
  };
  const drawFiles = (field: FormField, error: string | undefined) => (
    <FileAnswer field={field} error={error} onIds={(ids) => setFiles(field.id, ids)} />
  );
  return (
    <ServiceForm
      form={service.form}
      answers={asked.answers}
      onChange={(answers) => set({ answers })}
      errors={errors}
      fileField={drawFiles}
    />
  );
}

function Attached({ files }: { files: Files }) {
  const words = useWords().sentences.files;
  return (
    <div>
      <FilesLabel label={words.label} optional />
      <FileDrop
        label={words.label}
        hint={words.hint}
        files={files.shown}
        onFiles={files.add}
        onRemove={files.remove}
      />
    </div>
  );
}

/** Above the place for files, as the label stands above other fields; the place itself repeats it for screen readers. */
function FilesLabel({ label, optional }: { label: string; optional: boolean }) {
  const shell = useSentences();
  return (
    <div className={css["filesLabel"]} aria-hidden="true">
      {label}
      {optional && <span> ({shell.optional})</span>}
    </div>
  );
}

interface FileAnswerProps {
  field: FormField;
  error: string | undefined;
  onIds: (ids: string[]) => void;
}

/** A field of the form that is answered with files. */
function FileAnswer({ field, error, onIds }: FileAnswerProps) {
  const files = useFiles();
  const latest = useRef(onIds);
  useEffect(() => {
    latest.current = onIds;
  });
  const arrived = files.ids.join();
  const first = useRef(true);
  useEffect(() => {
    // What an earlier visit had sent stays answered until something is changed here.
    if (first.current) first.current = false;
    else latest.current(arrived === "" ? [] : arrived.split(","));
  }, [arrived]);
  return (
    <div>
      <FilesLabel label={field.label} optional={!field.required} />
      <FileDrop
        label={field.label}
        hint={field.hint || undefined}
        error={error}
        files={files.shown}
        onFiles={files.add}
        onRemove={files.remove}
        multiple={(field.checks.mostFiles ?? 20) > 1}
      />
    </div>
  );
}
