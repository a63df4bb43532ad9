/**
 * The form of a service as an asker fills it in: fields typed, conditions live, errors beside the fields. The screen around it keeps the
 * answers; hand `answersToSend(form, answers)` to the server, which takes no answer to a field that is not shown.
 */
import { useState, type ReactNode } from "react";
import type { FormField } from "#contract/catalogue";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Select } from "#web/ui/Select.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { type FieldAnswer, shownFields } from "../../rules.ts";
import { findPersons, findTeams } from "../data.ts";
import { useWords } from "../use-words.ts";
import { NumberField } from "./NumberField.tsx";
import { YesNo } from "./YesNo.tsx";

export type FormAnswers = Readonly<Record<string, FieldAnswer>>;

export interface ServiceFormProps {
  form: readonly FormField[];
  answers: FormAnswers;
  onChange: (answers: FormAnswers) => void;
  /** A Problem's `fields`: sentences by `answers.<field id>`. */
  errors?: Readonly<Record<string, string>> | undefined;
  /** Draws a field for files: the screen that asks knows how to send them. Answers are the ids of what has arrived. */
  fileField: (field: FormField, error: string | undefined) => ReactNode;
}

export function ServiceForm({ form, answers, onChange, errors = {}, fileField }: ServiceFormProps) {
  const change = (id: string, value: FieldAnswer | undefined): void => {
    const { [id]: _before, ...others } = answers;
    onChange(value === undefined ? others : { ...others, [id]: value });
  };
  return (
    <FormStack>
      {shownFields(form, answers).map((field) => {
        const error = errors[`answers.${field.id}`];
        return field.kind === "file" ? (
          <div key={field.id}>{fileField(field, error)}</div>
        ) : (
          <OneField
            key={field.id}
            field={field}
            value={answers[field.id]}
            error={error}
            onChange={(value) => change(field.id, value)}
          />
        );
      })}
    </FormStack>
  );
}

/** The answers to fields that are shown: what was typed into others stays on the screen and is not sent. */
export function answersToSend(form: readonly FormField[], answers: FormAnswers): FormAnswers {
  const shown = shownFields(form, answers).flatMap(({ id }) => {
    const value = answers[id];
    return value === undefined || value === "" ? [] : [[id, value] as const];
  });
  return Object.fromEntries(shown);
}

interface OneFieldProps {
  field: FormField;
  value: FieldAnswer | undefined;
  error: string | undefined;
  onChange: (value: FieldAnswer | undefined) => void;
}

const textOf = (value: FieldAnswer | undefined): string => (typeof value === "string" ? value : "");

function OneField({ field, value, error, onChange }: OneFieldProps) {
  const { sentences } = useWords();
  const words = {
    label: field.label,
    hint: field.hint || undefined,
    error,
    optional: !field.required,
  };
  const asText = {
    ...words,
    value: textOf(value),
    onChange: (text: string) => onChange(text === "" ? undefined : text),
  };
  switch (field.kind) {
    case "long-text":
      return <TextArea coached {...asText} maxLength={field.checks.maxLength} />;
    case "date":
      return <DateField {...asText} />;
    case "choice":
      return (
        <Select
          {...asText}
          choices={field.choices.map((choice) => ({ value: choice, label: choice }))}
          placeholder={sentences.form.choose}
        />
      );
    case "number":
      return (
        <NumberField {...words} value={value} onChange={onChange} whole={field.checks.whole} />
      );
    case "yes-no":
      return <YesNo {...words} value={value} onChange={onChange} />;
    case "person":
    case "team":
      return <NamedField {...words} kind={field.kind} value={value} onChange={onChange} />;
    default:
      return <TextField coached {...asText} maxLength={field.checks.maxLength} />;
  }
}

interface NamedFieldProps {
  label: string;
  hint: string | undefined;
  error: string | undefined;
  optional: boolean;
  kind: "person" | "team";
  value: FieldAnswer | undefined;
  onChange: (value: string | undefined) => void;
}

/** The answer is an id; the name stays here. */
function NamedField({ kind, value, onChange, ...words }: NamedFieldProps) {
  const { sentences } = useWords();
  const [named, setNamed] = useState<Found | null>(null);
  // A draft that is taken up again has the id alone.
  const before = typeof value === "string" ? { id: value, name: sentences.form.chosen } : null;
  return (
    <Combobox
      {...words}
      value={named?.id === value ? named : before}
      search={kind === "person" ? findPersons : findTeams}
      onChange={(found) => {
        setNamed(found);
        onChange(found?.id);
      }}
    />
  );
}
