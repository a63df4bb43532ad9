import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { CloseIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { findTeams } from "./data.ts";
import css from "./gatherings.module.css";
import { useWords } from "./use-words.ts";

export type Named = Pick<Found, "id" | "name">;

interface TeamsPickerProps {
  label: string;
  hint: string;
  chosen: readonly Named[];
  onChange: (chosen: readonly Named[]) => void;
  error?: string | undefined;
}

/** Chooses several teams: what is found is added to those below, from which each can be taken out. */
export function TeamsPicker({ label, hint, chosen, onChange, error }: TeamsPickerProps) {
  const { remove } = useWords().sentences.form;
  const isChosen = ({ id }: Named): boolean => chosen.some((one) => one.id === id);
  const others = async (words: string, signal: AbortSignal): Promise<readonly Found[]> =>
    (await findTeams(words, signal)).filter((one) => !isChosen(one));
  return (
    <div>
      <Combobox
        label={label}
        hint={hint}
        error={error}
        value={null}
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
                label={remove(name)}
                onClick={() => onChange(chosen.filter((one) => one.id !== id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
