import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import css from "./TextField.module.css";
import { classNames } from "./class-names.ts";
import { Field, type FieldWords } from "./Field.tsx";

export interface TextFieldProps
  extends FieldWords, Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "value" | "size"> {
  value: string;
  onChange: (value: string) => void;
  /** Before the text, inside the field: an icon or a unit. */
  lead?: ReactNode;
  trail?: ReactNode;
  ref?: Ref<HTMLInputElement> | undefined;
}

export function TextField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  value,
  onChange,
  lead,
  trail,
  className,
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel}>
      {(tied) => (
        <span className={classNames(css["box"], className)} data-invalid={error ? true : undefined}>
          {lead}
          <input
            {...rest}
            {...tied}
            className={css["input"]}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          {trail}
        </span>
      )}
    </Field>
  );
}
