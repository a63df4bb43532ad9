import { useId } from "react";
import type { Item } from "#contract/surveys";
import { Button } from "#web/ui/Button.tsx";
import css from "../surveys.module.css";
import type { Lang } from "../words.ts";
import { wordsIn } from "./in-languages/form-words.ts";

interface ScaleProps {
  readonly item: Item;
  readonly text: string;
  /** In which it is answered; the item's own words may be in another one. */
  readonly lang: Lang;
  readonly itemLang: Lang;
  /** That it is not in the reader's language. */
  readonly note: string | null;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

const steps: Readonly<Record<"agree" | "ten", readonly number[]>> = {
  agree: [1, 2, 3, 4, 5],
  ten: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
};

/** A row of steps. The ends are said in words under it; a screen reader hears them with the first and the last step. */
export function Scale({ item, text, lang, itemLang, note, value, onChange }: ScaleProps) {
  const words = wordsIn(lang);
  const id = useId();
  const kind = item.kind === "ten" ? "ten" : "agree";
  const [least, most] = words.ends[kind];
  const all = steps[kind];
  const said = (step: number): string => {
    const end = step === all[0] ? least : step === all.at(-1) ? most : "";
    return end === "" ? String(step) : `${step}, ${end}`;
  };
  return (
    <fieldset className={css["item"]}>
      <legend>
        <span lang={itemLang}>{text}</span>
        {note && <span className={css["note"]}>{note}</span>}
      </legend>
      <div className={css["steps"]} data-kind={kind}>
        {all.map((step) => (
          <label key={step} className={css["step"]}>
            <input
              type="radio"
              name={id}
              value={step}
              aria-label={said(step)}
              checked={value === step}
              onChange={() => onChange(step)}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
      </div>
      <div className={css["ends"]}>
        <span aria-hidden="true">{least}</span>
        {value !== undefined && (
          <Button kind="quiet" aria-label={words.clearOf(text)} onClick={() => onChange(undefined)}>
            {words.clear}
          </Button>
        )}
        <span aria-hidden="true">{most}</span>
      </div>
    </fieldset>
  );
}
