import type { DraftField } from "#contract/catalogue";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { Select } from "#web/ui/Select.tsx";
import { useWords, type Words } from "../use-words.ts";
import css from "./editor.module.css";

type ShownWhen = DraftField["shownWhen"];
type FormWords = Words["sentences"]["form"];
type Answer = NonNullable<ShownWhen>["oneOf"][number];

export interface ConditionFieldsProps {
  shownWhen: ShownWhen;
  before: readonly DraftField[];
  onChange: (shownWhen: ShownWhen) => void;
}

/** Whether a field is asked always, or only after some answers to an earlier choice or yes-no. */
export function ConditionFields({ shownWhen, before, onChange }: ConditionFieldsProps) {
  const words = useWords().sentences.form;
  const possible = before.filter(({ kind }) => kind === "choice" || kind === "yes-no");
  if (possible.length === 0 && shownWhen === null) return null;
  const on = possible.find(({ key }) => key === shownWhen?.field);
  const choose = (key: string): void => {
    const field = possible.find((one) => one.key === key);
    const first = field && answersOf(field, words)[0]?.value;
    onChange(field && first !== undefined ? { field: field.key, oneOf: [first] } : null);
  };
  return (
    <>
      <Select
        label={words.shownWhen}
        choices={possible.map(({ key, label }) => ({
          value: key,
          label: words.when(label || words.fresh),
        }))}
        value={shownWhen?.field ?? ""}
        onChange={choose}
        placeholder={words.always}
        optional
      />
      {on && shownWhen && (
        <fieldset className={css["set"]}>
          <legend>{words.answers}</legend>
          {answersOf(on, words).map(({ value, label }) => (
            <Checkbox
              key={label}
              label={label}
              checked={shownWhen.oneOf.includes(value)}
              onChange={(isOn) => {
                const others = shownWhen.oneOf.filter((one) => one !== value);
                const oneOf = isOn ? [...others, value] : others;
                onChange(oneOf.length > 0 ? { ...shownWhen, oneOf } : null);
              }}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

function answersOf(field: DraftField, words: FormWords): { value: Answer; label: string }[] {
  if (field.kind === "yes-no")
    return [
      { value: true, label: words.yes },
      { value: false, label: words.no },
    ];
  return field.choices
    .filter((choice) => choice.trim() !== "")
    .map((choice) => ({ value: choice, label: choice }));
}
