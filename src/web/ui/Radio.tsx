import { useId, type ReactNode } from "react";
import css from "./Checkbox.module.css";
import { FieldError } from "./Field.tsx";
import type { Icon } from "./icons.ts";

export interface RadioCard<Value extends string> {
  value: Value;
  label: string;
  /** The language of the label, where it is another than around it. */
  lang?: string | undefined;
  /** One sentence that helps to choose. */
  hint?: ReactNode;
  disabled?: boolean | undefined;
}

export interface RadioCardsProps<Value extends string> {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  choices: readonly RadioCard<Value>[];
  value: Value | "";
  onChange: (value: Value) => void;
}

/** One of a few, each with a sentence. */
export function RadioCards<Value extends string>({
  label,
  hint,
  error,
  choices,
  value,
  onChange,
}: RadioCardsProps<Value>) {
  const id = useId();
  const described =
    [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset className={css["set"]} aria-describedby={described}>
      <legend>{label}</legend>
      {hint && (
        <div id={`${id}-hint`} className={css["hint"]}>
          {hint}
        </div>
      )}
      <div className={css["cards"]}>
        {choices.map((choice) => (
          <label key={choice.value} className={css["card"]}>
            <input
              type="radio"
              className={css["radio"]}
              name={id}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.disabled}
              onChange={() => onChange(choice.value)}
            />
            <span>
              <span className={css["cardLabel"]} lang={choice.lang}>
                {choice.label}
              </span>
              {choice.hint && <span className={css["hint"]}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}

export interface Segment<Value extends string> {
  value: Value;
  label: string;
  /** The language of the label, where it is another than around it. */
  lang?: string | undefined;
  icon?: Icon | undefined;
}

export interface SegmentedControlProps<Value extends string> {
  /** Read by screen readers; the segments speak for themselves to the eye. */
  label: string;
  segments: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** Two to five views of the same thing; the choice shows at once. */
export function SegmentedControl<Value extends string>({
  label,
  segments,
  value,
  onChange,
}: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={css["segments"]}>
      {segments.map(({ value: own, label: words, lang, icon: Mark }) => (
        <label key={own} className={css["segment"]} lang={lang}>
          <input
            type="radio"
            name={name}
            value={own}
            checked={own === value}
            onChange={() => onChange(own)}
          />
          {Mark && <Mark size={16} aria-hidden="true" />}
          {words}
        </label>
      ))}
    </div>
  );
}
