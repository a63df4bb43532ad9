import { useState } from "react";
import type { Item, ItemKind } from "#contract/surveys";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Select } from "#web/ui/Select.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { useWords } from "../use-words.ts";
import { textOfAny } from "../words.ts";
import { itemOf, languagesFor, neededFor, type Typed } from "./own-item.ts";

const kinds: readonly ItemKind[] = ["agree", "ten", "words"];

interface OwnItemDialogProps {
  readonly items: readonly Item[];
  readonly onAdd: (item: Item) => void;
  readonly onClose: () => void;
}

/** An item of one's own, in a language of the others at least. */
export function OwnItemDialog({ items, onAdd, onClose }: OwnItemDialogProps) {
  const words = useWords().sentences.form;
  const [typed, setTyped] = useState<Typed>({ texts: {}, kind: "agree", reversed: false, on: "" });
  const [isTried, setTried] = useState(false);
  const item = itemOf(typed, items);
  const add = (): void => (item ? onAdd(item) : setTried(true));
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.addOwn}
      actions={
        <>
          <Button onClick={onClose}>{words.leave}</Button>
          <Button kind="primary" onClick={add}>
            {words.addOwn}
          </Button>
        </>
      }
    >
      <OwnItemFields
        items={items}
        typed={typed}
        lacks={isTried && item === null}
        onChange={setTyped}
      />
    </Dialog>
  );
}

interface OwnItemFieldsProps {
  readonly items: readonly Item[];
  readonly typed: Typed;
  /** It was to be added without a text that it needs. */
  readonly lacks: boolean;
  readonly onChange: (typed: Typed) => void;
}

function OwnItemFields({ items, typed, lacks, onChange }: OwnItemFieldsProps) {
  const words = useWords().sentences.form;
  const { texts, kind, reversed, on } = typed;
  const wanted = languagesFor(items);
  const needed = neededFor(items);
  const error = words.ownLacks(needed.map((lang) => words.languages[lang]));
  const scales = items.filter((item) => item.kind === "agree" && item.onlyIf === null);
  return (
    <FormStack>
      {wanted.length > 1 && <p>{words.ownLanguages}</p>}
      {wanted.map((lang) => (
        <TextField
          coached
          key={lang}
          label={words.languageOf(words.languages[lang])}
          hint={words.ownHint}
          lang={lang}
          maxLength={300}
          error={lacks && lang === needed[0] ? error : undefined}
          value={texts[lang] ?? ""}
          onChange={(text) => onChange({ ...typed, texts: { ...texts, [lang]: text } })}
        />
      ))}
      <Select
        label={words.ownKind}
        value={kind}
        choices={kinds.map((value) => ({ value, label: words.ownKinds[value] }))}
        onChange={(next) => onChange({ ...typed, kind: next })}
      />
      {kind !== "words" && (
        <Checkbox
          label={words.ownReversed}
          checked={reversed}
          onChange={(next) => onChange({ ...typed, reversed: next })}
        />
      )}
      <Select
        label={words.ownIf}
        value={on}
        placeholder={words.everybody}
        choices={scales.map((item) => ({
          value: item.key,
          label: words.ifLow(textOfAny(item, wanted[0] ?? "en")),
        }))}
        onChange={(next) => onChange({ ...typed, on: next })}
      />
    </FormStack>
  );
}
