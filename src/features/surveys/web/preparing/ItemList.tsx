import { useState } from "react";
import type { Item } from "#contract/surveys";
import { Button } from "#web/ui/Button.tsx";
import { PlusIcon, RemoveIcon, SortDownIcon, SortUpIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { Select } from "#web/ui/Select.tsx";
import { languageIn, offeredIn } from "../../rules/items.ts";
import { useWords } from "../use-words.ts";
import css from "../surveys.module.css";
import { langFor, textOfAny } from "../words.ts";
import { OwnItemDialog } from "./OwnItemDialog.tsx";
import { howOf } from "./SurveyPage.tsx";

interface ItemListProps {
  readonly items: readonly Item[];
  readonly library: readonly Item[];
  readonly onChange: (items: Item[]) => void;
}

/** Items in the order in which they are asked: from the library, or written by oneself. */
export function ItemList({ items, library, onChange }: ItemListProps) {
  const spoken = useWords();
  const words = spoken.sentences.form;
  const [isWriting, setWriting] = useState(false);
  const offered = offeredIn(items);
  const lang = langFor(offered);
  const left = library.filter(({ key }) => !items.some((one) => one.key === key));
  const move = (at: number, by: -1 | 1): void => {
    const next = [...items];
    next.splice(at + by, 0, ...next.splice(at, 1));
    onChange(next);
  };
  const said = (item: Item): string => textOfAny(item, lang);
  return (
    <>
      <ol className={css["itemList"]}>
        {items.map((item, at) => (
          <li key={item.key}>
            <div className={css["itemWords"]}>
              <span lang={languageIn(item, lang)}>{said(item)}</span>
              <span className={css["soft"]}>{howOf(item, offered, spoken)}</span>
            </div>
            <ItemActs
              said={said(item)}
              isFirst={at === 0}
              isLast={at === items.length - 1}
              onMove={(by) => move(at, by)}
              onRemove={() => onChange(items.filter((one) => one !== item))}
            />
          </li>
        ))}
      </ol>
      <div className={css["adding"]}>
        <Select
          label={words.add}
          value=""
          placeholder={words.add}
          choices={left.map((item) => ({ value: item.key, label: said(item) }))}
          onChange={(key) => onChange([...items, ...left.filter((item) => item.key === key)])}
        />
        <Button icon={PlusIcon} onClick={() => setWriting(true)}>
          {words.addOwn}
        </Button>
      </div>
      {isWriting && (
        <OwnItemDialog
          items={items}
          onAdd={(item) => {
            onChange([...items, item]);
            setWriting(false);
          }}
          onClose={() => setWriting(false)}
        />
      )}
    </>
  );
}

interface ItemActsProps {
  readonly said: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function ItemActs({ said, isFirst, isLast, onMove, onRemove }: ItemActsProps) {
  const words = useWords().sentences.form;
  return (
    <div className={css["itemActs"]}>
      <IconButton
        icon={SortUpIcon}
        label={`${words.up}: ${said}`}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon={SortDownIcon}
        label={`${words.down}: ${said}`}
        disabled={isLast}
        onClick={() => onMove(1)}
      />
      <IconButton icon={RemoveIcon} label={`${words.remove}: ${said}`} onClick={onRemove} />
    </div>
  );
}
