import type { ColumnsNamed, FileBody } from "#contract/together";
import { Select } from "#web/ui/Select.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { useWords } from "./use-words.ts";
import css from "./together.module.css";

export interface Chosen extends Pick<FileBody, "better" | "nouns"> {
  readonly columns: ColumnsNamed;
}

export const unchosen: Chosen = {
  columns: { unit: "", period: "", figure: "", outcome: "" },
  better: { figure: "more", outcome: "more" },
  nouns: { one: "unit", many: "units", period: "period" },
};

interface ColumnsProps {
  columns: readonly string[];
  chosen: Chosen;
  onChosen: (chosen: Chosen) => void;
}

/** Which column holds what, which way is better, and how units and periods are called in the sentences. */
export function Columns({ columns, chosen, onChosen }: ColumnsProps) {
  const words = useWords().file;
  const { nouns, better } = chosen;
  const choices = columns
    .filter((name) => name !== "")
    .map((name) => ({ value: name, label: name }));
  const column = (which: keyof ColumnsNamed, hint?: string) => (
    <Select
      label={words[which]}
      hint={hint}
      choices={choices}
      placeholder={words.choosing}
      value={chosen.columns[which]}
      onChange={(name) => onChosen({ ...chosen, columns: { ...chosen.columns, [which]: name } })}
      required
    />
  );
  const noun = (which: keyof Chosen["nouns"], label: string) => (
    <TextField
      label={label}
      value={nouns[which]}
      onChange={(text) => onChosen({ ...chosen, nouns: { ...nouns, [which]: text } })}
      maxLength={40}
      required
    />
  );
  const direction = (which: keyof Chosen["better"]) => (
    <Select
      label={`${words[which]}: ${words.better.toLowerCase()}`}
      choices={[
        { value: "more", label: words.more },
        { value: "less", label: words.less },
      ]}
      value={better[which]}
      onChange={(way) => onChosen({ ...chosen, better: { ...better, [which]: way } })}
    />
  );
  return (
    <div className={css["pairs"]}>
      {column("unit")}
      {column("period", words.periodHint)}
      {column("figure")}
      {direction("figure")}
      {column("outcome")}
      {direction("outcome")}
      {noun("one", words.one)}
      {noun("many", words.many)}
      {noun("period", words.periodWord)}
    </div>
  );
}
