import { Combobox } from "#web/ui/Combobox.tsx";
import { CloseIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { TeamChip } from "#web/ui/Chip.tsx";
import { useWords } from "../use-words.ts";
import css from "./editor.module.css";

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface AudienceTeamsProps {
  teams: readonly Named[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** The teams that a service is for. */
export function AudienceTeams({ teams, chosen, onChange }: AudienceTeamsProps) {
  const { sentences } = useWords();
  const search = async (words: string) =>
    teams
      .filter(({ id }) => !chosen.includes(id))
      .filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()))
      .slice(0, 12)
      .map((team) => ({ ...team, kind: "team" as const }));
  return (
    <div>
      {chosen.length > 0 && (
        <ul className={css["chips"]} aria-label={sentences.editor.teams}>
          {teams
            .filter(({ id }) => chosen.includes(id))
            .map(({ id, name }) => (
              <li key={id}>
                <TeamChip name={name} />
                <IconButton
                  icon={CloseIcon}
                  label={sentences.form.remove(name)}
                  onClick={() => onChange(chosen.filter((one) => one !== id))}
                />
              </li>
            ))}
        </ul>
      )}
      <Combobox
        label={sentences.editor.addTeam}
        value={null}
        search={search}
        onChange={(team) => team && onChange([...chosen, team.id])}
      />
    </div>
  );
}
