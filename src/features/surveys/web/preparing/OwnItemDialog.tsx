import { useState } from "react";
import type { Item, ItemKind, Language } from "#contract/surveys";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Select } from "#web/ui/Select.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { languagesOf } from "../../rules/items.ts";
import { sentences } from "../sentences.ts";
import { textOfAny } from "../words.ts";

const words = sentences.form;
const kinds: readonly ItemKind[] = ["agree", "ten", "words"];

interface OwnItemDialogProps {
  readonly items: readonly Item[];
  readonly onAdd: (item: Item) => void;
  readonly onClose: () => void;
}

/** The first free one of 'own_1', 'own_2' and so on. */
export function freeKey(items: readonly Pick<Item, "key">[]): string {
  for (let at = 1; ; at += 1) {
    const key = `own_${at}`;
    if (!items.some((item) => item.key === key)) return key;
  }
}

interface Typed {
  readonly texts: Readonly<Partial<Record<Language, string>>>;
  readonly kind: ItemKind;
  readonly reversed: boolean;
  /** The key of the item on which it hangs; '' for none. */
  readonly on: string;
}

const languagesFor = (items: readonly Item[]): readonly Language[] => {
  const there = languagesOf(items);
  return there.length > 0 ? there : ["en"];
};

function itemOf({ texts, kind, reversed, on }: Typed, items: readonly Item[]): Item {
  const written = languagesFor(items).map((lang) => [lang, (texts[lang] ?? "").trim()]);
  return {
    key: freeKey(items),
    dimension: kind === "words" ? "open" : "own",
    asks: "perception",
    kind,
    reversed: kind !== "words" && reversed,
    onlyIf: on === "" ? null : { key: on, atMost: 2 },
    texts: Object.fromEntries(written),
  };
}

/** An item of one's own, in every language in which the others are written. */
export function OwnItemDialog({ items, onAdd, onClose }: OwnItemDialogProps) {
  const [typed, setTyped] = useState<Typed>({ texts: {}, kind: "agree", reversed: false, on: "" });
  const isWhole = languagesFor(items).every((lang) => (typed.texts[lang] ?? "").trim() !== "");
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.addOwn}
      actions={
        <>
          <Button onClick={onClose}>{words.leave}</Button>
          <Button kind="primary" disabled={!isWhole} onClick={() => onAdd(itemOf(typed, items))}>
            {words.addOwn}
          </Button>
        </>
      }
    >
      <OwnItemFields items={items} typed={typed} onChange={setTyped} />
    </Dialog>
  );
}

interface OwnItemFieldsProps {
  readonly items: readonly Item[];
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
}

function OwnItemFields({ items, typed, onChange }: OwnItemFieldsProps) {
  const { texts, kind, reversed, on } = typed;
  const wanted = languagesFor(items);
  const scales = items.filter((item) => item.kind === "agree" && item.onlyIf === null);
  return (
    <FormStack>
      {wanted.map((lang) => (
        <TextField
          coached
          key={lang}
          label={words.languageOf(words.languages[lang])}
          hint={words.ownHint}
          lang={lang}
          maxLength={300}
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
