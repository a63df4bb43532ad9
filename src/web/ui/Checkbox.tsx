import { useId, type InputHTMLAttributes, type ReactNode } from "react";
import css from "./Checkbox.module.css";
import { classNames } from "./class-names.ts";
import { FieldError } from "./Field.tsx";

export interface CheckboxProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  "onChange" | "checked" | "type"
> {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Checkbox(props: CheckboxProps) {
  return <Tick {...props} look="checkbox" />;
}

/** Takes effect at once; a Checkbox waits for the form to be sent. */
export function Switch(props: CheckboxProps) {
  return <Tick {...props} look="switch" />;
}

function Tick({
  label,
  hint,
  error,
  checked,
  onChange,
  look,
  className,
  ...rest
}: CheckboxProps & { look: "checkbox" | "switch" }) {
  const id = useId();
  const described =
    [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={classNames(css["line"], className)}>
      <input
        {...rest}
        id={id}
        type="checkbox"
        role={look === "switch" ? "switch" : undefined}
        className={css[look]}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        aria-describedby={described}
        aria-invalid={error ? true : undefined}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <div id={`${id}-hint`} className={css["hint"]}>
            {hint}
          </div>
        )}
        <FieldError id={`${id}-error`} error={error} />
      </div>
    </div>
  );
}
