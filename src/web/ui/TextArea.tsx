import { useLayoutEffect, useRef, type Ref, type TextareaHTMLAttributes } from "react";
import css from "./TextField.module.css";
import { classNames } from "./class-names.ts";
import { useCoaching } from "./coaching.tsx";
import { Field, type FieldWords } from "./Field.tsx";
import { Room } from "./Room.tsx";

export interface TextAreaProps
  extends FieldWords, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "onChange" | "value"> {
  value: string;
  onChange: (value: string) => void;
  minRows?: number | undefined;
  /**
   * Whether the courtesy coach advises: wherever a colleague will read the words. `coached={false}` stands with its reason in
   * src/features/courtesy/web/coached.test.ts.
   */
  coached: boolean;
  /** Past this many lines the field scrolls. */
  maxRows?: number | undefined;
  ref?: Ref<HTMLTextAreaElement> | undefined;
}

const linePx = 21;

/** Grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    hint,
    error,
    optional,
    hideLabel,
    value,
    onChange,
    minRows = 3,
    maxRows = 16,
    coached,
    className,
    ref,
    ...rest
  } = props;
  const { begin, beside } = useCoaching(coached, value);
  const element = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = element.current;
    if (!area) return;
    area.style.height = "0";
    area.style.height = `${Math.min(Math.max(area.scrollHeight, minRows * linePx + 16), maxRows * linePx + 16)}px`;
  });
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel}>
      {(tied) => (
        <>
          <span
            className={classNames(css["box"], className)}
            data-invalid={error ? true : undefined}
            onFocus={begin}
          >
            <textarea
              {...rest}
              {...tied}
              ref={(area) => {
                element.current = area;
                if (typeof ref === "function") ref(area);
                else if (ref) ref.current = area;
              }}
              rows={minRows}
              className={classNames(css["input"], css["area"])}
              value={value}
              onChange={(event) => onChange(event.currentTarget.value)}
            />
          </span>
          <Room value={value} most={rest.maxLength} />
          {beside}
        </>
      )}
    </Field>
  );
}
