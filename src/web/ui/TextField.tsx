import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import css from "./TextField.module.css";
import { classNames } from "./class-names.ts";
import { useCoaching } from "./coaching.tsx";
import { Field, type FieldWords } from "./Field.tsx";
import { Room } from "./Room.tsx";

export interface TextFieldProps
  extends FieldWords, Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "value" | "size"> {
  value: string;
  onChange: (value: string) => void;
  /** Before the text, inside the field: an icon or a unit. */
  lead?: ReactNode;
  trail?: ReactNode;
  /** The courtesy coach advises: for a sentence that a colleague will read. Boxes without it are counted in coached.test.ts. */
  coached?: boolean | undefined;
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
  coached = false,
  className,
  ...rest
}: TextFieldProps) {
  const { begin, beside } = useCoaching(coached, value);
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel}>
      {(tied) => (
        <>
          <span
            className={classNames(css["box"], className)}
            data-invalid={error ? true : undefined}
            onFocus={begin}
          >
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
          <Room value={value} most={rest.maxLength} />
          {beside}
        </>
      )}
    </Field>
  );
}
