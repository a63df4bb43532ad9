import type { ReactNode } from "react";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { CloseIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import css from "../goals.module.css";
import { useWords } from "../use-words.ts";

type Named = Pick<Found, "id" | "name">;

interface ManyPickerProps {
  label: string;
  hint?: ReactNode;
  chosen: readonly Named[];
  onChange: (chosen: readonly Named[]) => void;
  search: (words: string, signal: AbortSignal) => Promise<readonly Found[]>;
}

/** Chooses several: what is found is added to those below, from which each can be taken out. */
export function ManyPicker({ label, hint, chosen, onChange, search }: ManyPickerProps) {
  const { sentences } = useWords();
  const isChosen = ({ id }: Named): boolean => chosen.some((one) => one.id === id);
  const others = async (words: string, signal: AbortSignal): Promise<readonly Found[]> =>
    (await search(words, signal)).filter((one) => !isChosen(one));
  return (
    <div className={css["many"]}>
      <Combobox
        label={label}
        hint={hint}
        value={null}
        optional
        search={others}
        onChange={(one) =>
          one && !isChosen(one) && onChange([...chosen, { id: one.id, name: one.name }])
        }
      />
      {chosen.length > 0 && (
        <ul className={css["chosen"]} aria-label={label}>
          {chosen.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <IconButton
                icon={CloseIcon}
                label={sentences.dialog.remove(name)}
                onClick={() => onChange(chosen.filter((one) => one.id !== id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
