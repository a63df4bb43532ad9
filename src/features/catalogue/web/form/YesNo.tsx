import type { FieldWords } from "#web/ui/Field.tsx";
import { RadioCards } from "#web/ui/Radio.tsx";
import { useSentences } from "#web/ui/words.ts";
import type { FieldAnswer } from "../../rules.ts";
import { useWords } from "../use-words.ts";

export interface YesNoProps extends FieldWords {
  value: FieldAnswer | undefined;
  onChange: (value: boolean) => void;
}

/** Two cards instead of a box to tick: not to have answered is not a no. */
export function YesNo({ label, hint, error, optional = false, value, onChange }: YesNoProps) {
  const shared = useSentences();
  const { sentences } = useWords();
  const choices = [
    { value: "yes", label: sentences.form.yes },
    { value: "no", label: sentences.form.no },
  ] as const;
  const chosen = typeof value === "boolean" ? (value ? "yes" : "no") : "";
  return (
    <RadioCards
      label={optional ? `${label} (${shared.optional})` : label}
      hint={hint}
      error={error}
      choices={choices}
      value={chosen}
      onChange={(answer) => onChange(answer === "yes")}
    />
  );
}
