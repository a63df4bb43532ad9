import { useId, type ReactNode } from "react";
import css from "./Field.module.css";
import { BrokenIcon } from "./icons.ts";
import { useSentences } from "./words.ts";

/** What every field has. Pass `error` from the Problem's `fields`; what was typed stays as it is. */
export interface FieldWords {
  label: string;
  /** One sentence below the label. */
  hint?: ReactNode;
  /** What is wrong and what to do, in a sentence. */
  error?: string | undefined;
  optional?: boolean | undefined;
  /** The label is still read by screen readers. */
  hideLabel?: boolean | undefined;
}

export interface Tied {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

export interface FieldProps extends FieldWords {
  /** Draws the control with the attributes that tie it to its words. */
  children: (tied: Tied) => ReactNode;
}

export function Field({
  label,
  hint,
  error,
  optional = false,
  hideLabel = false,
  children,
}: FieldProps) {
  const sentences = useSentences();
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(" ") || undefined;
  return (
    <div className={css["field"]}>
      <label htmlFor={id} className={hideLabel ? "unseen" : css["label"]}>
        {label}
        {optional && <span className={css["optional"]}> ({sentences.optional})</span>}
      </label>
      {hint && (
        <div id={hintId} className={css["hint"]}>
          {hint}
        </div>
      )}
      {children({ id, "aria-describedby": describedBy, "aria-invalid": error ? true : undefined })}
      <FieldError id={errorId} error={error} />
    </div>
  );
}

/** The error's place is always there, so that a screen reader hears it when it comes. */
export function FieldError({ id, error }: { id: string | undefined; error: string | undefined }) {
  return (
    <div aria-live="polite" className={css["errorPlace"]}>
      {error && (
        <p id={id} className={css["error"]}>
          <BrokenIcon size={16} aria-hidden="true" />
          {error}
        </p>
      )}
    </div>
  );
}

/** Fields that belong on one line where there is room. */
export function FormRow({ children }: { children: ReactNode }) {
  return <div className={css["row"]}>{children}</div>;
}

/** The fields of a form one under the other, with its acts at the end. */
export function FormStack({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className={css["stack"]}>
      {children}
      {actions && <div className={css["actions"]}>{actions}</div>}
    </div>
  );
}
