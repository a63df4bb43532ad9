import type { KeyboardEvent } from "react";
import { type DraftField, type FieldKind, fieldKinds } from "#contract/catalogue";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { FieldError, FormRow, FormStack } from "#web/ui/Field.tsx";
import { RemoveIcon, SortDownIcon, SortUpIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { Select } from "#web/ui/Select.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { useWords } from "../use-words.ts";
import { ConditionFields } from "./ConditionFields.tsx";
import { CheckFields } from "./CheckFields.tsx";
import css from "./editor.module.css";

export interface FieldCardProps {
  field: DraftField;
  /** The fields above it, on which it can hang. */
  before: readonly DraftField[];
  place: number;
  of: number;
  error: string | undefined;
  onChange: (what: Partial<DraftField>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One field of the form as its lead writes it. */
export function FieldCard(props: FieldCardProps) {
  const words = useWords().sentences.form;
  const { field, before, place, error, onChange, onMove } = props;
  const moveByKey = (event: KeyboardEvent): void => {
    const by = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <li>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears keys of the fields inside it */}
      <fieldset
        className={css["card"]}
        onKeyDown={moveByKey}
        aria-label={field.label || words.fresh}
      >
        <CardHead {...props} />
        <FormStack>
          <Question field={field} onChange={onChange} />
          <Checkbox
            label={words.required}
            checked={field.required}
            onChange={(required) => onChange({ required })}
          />
          <CheckFields field={field} onChange={(checks) => onChange({ checks })} />
          {(place > 1 || field.shownWhen !== null) && (
            <ConditionFields
              shownWhen={field.shownWhen}
              before={before}
              onChange={(shownWhen) => onChange({ shownWhen })}
            />
          )}
        </FormStack>
        <FieldError id={undefined} error={error} />
      </fieldset>
    </li>
  );
}

function Question({ field, onChange }: Pick<FieldCardProps, "field" | "onChange">) {
  const { sentences } = useWords();
  const words = sentences.form;
  return (
    <>
      <FormRow>
        <TextField
          coached
          label={words.label}
          value={field.label}
          onChange={(label) => onChange({ label })}
          maxLength={200}
        />
        <Select
          label={words.kind}
          choices={fieldKinds.map((value) => ({ value, label: sentences.fieldKinds[value] }))}
          value={field.kind}
          onChange={(kind) => onChange(ofKind(field, kind))}
        />
      </FormRow>
      <TextField
        coached
        label={words.hint}
        value={field.hint}
        onChange={(hint) => onChange({ hint })}
        maxLength={500}
        optional
      />
      {field.kind === "choice" && (
        <TextArea
          coached
          label={words.choices}
          value={field.choices.join("\n")}
          onChange={(text) => onChange({ choices: choicesOf(text) })}
        />
      )}
    </>
  );
}

function CardHead({ field, place, of, onMove, onRemove }: FieldCardProps) {
  const { sentences } = useWords();
  const words = sentences.form;
  const label = field.label || words.fresh;
  return (
    <div className={css["cardHead"]}>
      <span className={css["number"]}>
        {place}. {sentences.fieldKinds[field.kind]}
      </span>
      <span className={css["moves"]}>
        <IconButton
          icon={SortUpIcon}
          label={words.up(label)}
          shortcut="alt+arrowup"
          aria-disabled={place === 1}
          onClick={() => onMove(-1)}
        />
        <IconButton
          icon={SortDownIcon}
          label={words.down(label)}
          shortcut="alt+arrowdown"
          aria-disabled={place === of}
          onClick={() => onMove(1)}
        />
        <IconButton icon={RemoveIcon} label={words.remove(label)} onClick={onRemove} />
      </span>
    </div>
  );
}

/** Checks and choices belong to a kind. */
function ofKind(field: DraftField, kind: FieldKind): Partial<DraftField> {
  return { kind, checks: {}, choices: kind === "choice" ? field.choices : [] };
}

/** Lines as they are typed; an empty last line is one that is being begun. */
function choicesOf(text: string): string[] {
  return text.split("\n");
}
