import { type ChangeEvent, useState } from "react";
import { useAct } from "#web/data/act.ts";
import { Problem } from "#web/data/problem.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { Field } from "#web/ui/Field.tsx";
import { DownloadIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { addEntry, type OpenedEntry } from "./data.ts";
import css from "./growth.module.css";
import { type BroughtIn, readJson, save, toHtml, toJson, toMarkdown } from "./portable.ts";
import { refusals, sentences } from "./sentences.ts";

const words = sentences.portable;

interface PortableProps {
  own: Unlocked;
  entries: readonly OpenedEntry[];
}

/** All that is written, as files that are made here; and such a file brought in again. */
export function Portable({ own, entries }: PortableProps) {
  const [isBringing, setBringing] = useState(false);
  const nothing = entries.length === 0;
  return (
    <Section title={words.out} intro={words.intro}>
      <div className={css["acts"]}>
        <Button
          icon={DownloadIcon}
          disabled={nothing}
          onClick={() => save("journal.json", "application/json", toJson(entries))}
        >
          {words.json}
        </Button>
        <Button
          icon={DownloadIcon}
          disabled={nothing}
          onClick={() => save("journal.html", "text/html", toHtml(entries))}
        >
          {words.html}
        </Button>
        <Button
          icon={DownloadIcon}
          disabled={nothing}
          onClick={() => save("journal.md", "text/markdown", toMarkdown(entries))}
        >
          {words.markdown}
        </Button>
        <Button onClick={() => setBringing(true)}>{words.bringIn}</Button>
      </div>
      {isBringing && <BringDialog own={own} entries={entries} onClose={() => setBringing(false)} />}
    </Section>
  );
}

function BringDialog({ own, entries, onClose }: PortableProps & { onClose: () => void }) {
  const [found, setFound] = useState<BroughtIn | null>(null);
  const look = useAct(async (file: File) => {
    const read = readJson(await file.text(), entries);
    setFound(read);
    if (read === null) throw new Problem({ status: 422, reason: "notOurs" });
  });
  const add = useAct(async ({ taken }: BroughtIn) => {
    for (const written of taken) await addEntry(own, written);
    say(words.added(taken.length), { state: "kept" });
    onClose();
  });
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.currentTarget.files?.[0];
    if (file) void look.run(file);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.bringIn}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            kind="primary"
            disabled={found === null || found.taken.length === 0}
            busy={add.busy}
            onClick={() => found && void add.run(found)}
          >
            {words.carry}
          </Button>
        </>
      }
    >
      <div className={css["stack"]}>
        <ProblemLine problem={look.problem ?? add.problem} words={refusals} />
        <Field label={words.choose}>
          {(tied) => (
            <input
              {...tied}
              className={css["file"]}
              type="file"
              accept=".json,application/json"
              onChange={choose}
            />
          )}
        </Field>
        <output>{found && words.found(found.taken.length, found.known, found.unread)}</output>
      </div>
    </Dialog>
  );
}
