import { useState } from "react";
import type { FieldWords } from "#web/ui/Field.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import type { FieldAnswer } from "../../rules.ts";

export interface NumberFieldProps extends FieldWords {
  value: FieldAnswer | undefined;
  /** A number; what cannot be read as one is handed on as it was typed, so that the server can say so. */
  onChange: (value: number | string | undefined) => void;
  whole?: boolean | undefined;
}

export function NumberField({ value, onChange, whole = false, ...words }: NumberFieldProps) {
  const [typed, setTyped] = useState(value === undefined ? "" : String(value));
  return (
    <TextField
      {...words}
      inputMode={whole ? "numeric" : "decimal"}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange(readNumber(text));
      }}
    />
  );
}

/** A comma is read as the decimal point of those who write so. */
export function readNumber(text: string): number | string | undefined {
  const plain = text.trim().replace(/^(-?\d+),(\d+)$/, "$1.$2");
  if (plain === "") return undefined;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}
