import { useMe } from "#web/session.ts";
import { PersonChip, TeamChip } from "#web/ui/Chip.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { CloseIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { findReceivers } from "../data.ts";
import css from "../thanks.module.css";
import { useWords } from "../use-words.ts";
import type { Receiver } from "./draft.ts";

interface ReceiversProps {
  to: readonly Receiver[];
  onChange: (to: readonly Receiver[]) => void;
  error?: string | undefined;
}

/** People and teams, one after the other. */
export function Receivers({ to, onChange, error }: ReceiversProps) {
  const words = useWords().giving;
  const me = useMe();
  const search = async (typed: string, signal: AbortSignal): Promise<readonly Found[]> => {
    const found = await findReceivers(typed, signal);
    return found.filter(({ id }) => id !== me.id && to.every((one) => one.id !== id));
  };
  const add = (found: Found | null): void => {
    if (!found) return;
    const kind = found.kind === "team" ? "team" : "person";
    onChange([...to, { id: found.id, name: found.name, kind }]);
  };
  return (
    <>
      <Combobox
        label={words.to}
        hint={words.toHint}
        error={error}
        value={null}
        onChange={add}
        search={search}
      />
      {to.length > 0 && (
        <ul className={css["chosen"]} aria-label={words.to}>
          {to.map(({ id, name, kind }) => (
            <li key={id}>
              {kind === "team" ? <TeamChip name={name} /> : <PersonChip name={name} />}
              <IconButton
                icon={CloseIcon}
                label={words.remove(name)}
                onClick={() => onChange(to.filter((one) => one.id !== id))}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
