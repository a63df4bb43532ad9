import css from "./ShortcutSheet.module.css";
import { Switch } from "./Checkbox.tsx";
import { Dialog } from "./Dialog.tsx";
import { Kbd } from "./Kbd.tsx";
import type { Sentences } from "./sentences.ts";
import { useSentences } from "./words.ts";
import { useCommands, useSingleKeys, type Command } from "./shortcuts.ts";

/** What '?' shows: every key that acts now, with its sentence, and the switch that turns single letters off. */
export function ShortcutSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const sentences = useSentences();
  return (
    <Dialog open={open} onClose={onClose} title={sentences.shortcutsTitle}>
      <Sheet />
    </Dialog>
  );
}

function Sheet() {
  const sentences = useSentences();
  const commands = useCommands();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  return (
    <div className={css["sheet"]}>
      {[...grouped(commands)].map(([group, ones]) => (
        <section key={group}>
          <h3>{groupWords(group, sentences)}</h3>
          <dl>
            {ones.map(({ id, sentence, keys = "" }) => (
              <div key={id} className={css["line"]}>
                <dt>{sentence}</dt>
                <dd>
                  <Kbd keys={keys} />
                  <span className="unseen">{keys}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Switch
        label={sentences.singleKeys}
        hint={sentences.shortcutsHint}
        checked={singleKeys}
        onChange={setSingleKeys}
      />
    </div>
  );
}

const groupWords = (group: string, { shortcutGroups }: Sentences): string =>
  (shortcutGroups as Readonly<Record<string, string>>)[group] ?? group;

/** The newest command of each key, by group. */
function grouped(commands: readonly Command[]): Map<string, Command[]> {
  const newest = new Map(
    commands.filter((one) => one.keys !== undefined).map((one) => [one.keys, one]),
  );
  const groups = new Map<string, Command[]>();
  for (const one of newest.values()) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return groups;
}
