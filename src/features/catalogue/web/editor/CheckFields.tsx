import { type Checks, type DraftField, fileTypes, textPatterns } from "#contract/catalogue";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { Select } from "#web/ui/Select.tsx";
import { NumberField } from "../form/NumberField.tsx";
import { useWords } from "../use-words.ts";
import css from "./editor.module.css";

export interface CheckFieldsProps {
  field: DraftField;
  onChange: (checks: Checks) => void;
}

/** What an answer must keep to, for the kind of the field. */
export function CheckFields({ field, onChange }: CheckFieldsProps) {
  const words = useWords().sentences.form;
  const { kind, checks } = field;
  const set = (what: { [Name in keyof Checks]?: Checks[Name] | undefined }): void => {
    const kept = Object.entries({ ...checks, ...what }).filter(([, value]) => value !== undefined);
    onChange(Object.fromEntries(kept));
  };
  const part = { checks, set };
  if (kind === "text") return <TextChecks {...part} withPattern />;
  if (kind === "long-text") return <TextChecks {...part} withPattern={false} />;
  if (kind === "number") return <NumberChecks {...part} />;
  if (kind === "file") return <FileChecks {...part} />;
  if (kind === "date")
    return (
      <Checkbox
        label={words.notInThePast}
        checked={checks.notInThePast ?? false}
        onChange={(value) => set({ notInThePast: value || undefined })}
      />
    );
  return null;
}

interface PartProps {
  checks: Checks;
  set: (what: { [Name in keyof Checks]?: Checks[Name] | undefined }) => void;
}

const numberOrNone = (value: number | string | undefined): number | undefined =>
  typeof value === "number" ? value : undefined;

function TextChecks({ checks, set, withPattern }: PartProps & { withPattern: boolean }) {
  const { sentences } = useWords();
  const words = sentences.form;
  return (
    <FormRow>
      {withPattern && (
        <Select
          label={words.pattern}
          choices={textPatterns.map((value) => ({ value, label: sentences.patterns[value] }))}
          value={checks.pattern ?? ""}
          onChange={(value) => set({ pattern: value || undefined })}
          placeholder={words.patternAny}
          optional
        />
      )}
      <NumberField
        label={`${words.most} (${words.characters})`}
        value={checks.maxLength}
        onChange={(value) => set({ maxLength: numberOrNone(value) })}
        whole
        optional
      />
    </FormRow>
  );
}

function NumberChecks({ checks, set }: PartProps) {
  const words = useWords().sentences.form;
  return (
    <>
      <FormRow>
        <NumberField
          label={words.least}
          value={checks.min}
          onChange={(value) => set({ min: numberOrNone(value) })}
          optional
        />
        <NumberField
          label={words.most}
          value={checks.max}
          onChange={(value) => set({ max: numberOrNone(value) })}
          optional
        />
      </FormRow>
      <Checkbox
        label={words.whole}
        checked={checks.whole ?? false}
        onChange={(value) => set({ whole: value || undefined })}
      />
    </>
  );
}

function FileChecks({ checks, set }: PartProps) {
  const { sentences } = useWords();
  const words = sentences.form;
  const chosen = checks.fileTypes ?? [];
  return (
    <>
      <fieldset className={css["set"]}>
        <legend>{words.fileTypes}</legend>
        {fileTypes.map((type) => (
          <Checkbox
            key={type}
            label={sentences.fileTypes[type]}
            checked={chosen.includes(type)}
            onChange={(on) => {
              const next = on ? [...chosen, type] : chosen.filter((one) => one !== type);
              set({ fileTypes: next.length > 0 ? next : undefined });
            }}
          />
        ))}
      </fieldset>
      <NumberField
        label={words.mostFiles}
        value={checks.mostFiles}
        onChange={(value) => set({ mostFiles: numberOrNone(value) })}
        whole
        optional
      />
    </>
  );
}
