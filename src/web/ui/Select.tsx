import type { SelectHTMLAttributes } from "react";
import css from "./TextField.module.css";
import { classNames } from "./class-names.ts";
import { Field, type FieldWords } from "./Field.tsx";
import { DownIcon } from "./icons.ts";

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
  disabled?: boolean | undefined;
}

export interface SelectProps<Value extends string>
  extends FieldWords, Omit<SelectHTMLAttributes<HTMLSelectElement>, "onChange" | "value"> {
  choices: readonly Choice<Value>[];
  value: Value | "";
  onChange: (value: Value) => void;
  /** The words of no choice, shown while the value is ''. */
  placeholder?: string | undefined;
}

/** One of a few: the device's own list, which every hand and phone knows. For many, or for people, use Combobox. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const {
    label,
    hint,
    error,
    optional,
    hideLabel,
    choices,
    value,
    onChange,
    placeholder,
    className,
    ...rest
  } = props;
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel}>
      {(tied) => (
        <span
          className={classNames(css["box"], css["selectBox"], className)}
          data-invalid={error ? true : undefined}
        >
          <select
            {...rest}
            {...tied}
            className={classNames(css["input"], css["select"])}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value as Value)}
          >
            {placeholder !== undefined && (
              <option value="" disabled={!optional}>
                {placeholder}
              </option>
            )}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value} disabled={choice.disabled}>
                {choice.label}
              </option>
            ))}
          </select>
          <DownIcon size={16} aria-hidden="true" />
        </span>
      )}
    </Field>
  );
}
