import { type ChangeEvent, useState } from "react";
import { useAct } from "#web/data/act.ts";
import { Problem } from "#web/data/problem.ts";
import { keepUnlocked, type Unlocked } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { Field } from "#web/ui/Field.tsx";
import { DownloadIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { type Piece, sealPiece, sendPiece } from "./adding.ts";
import { type Bringing, bringRest } from "./bringing.ts";
import { acting, type OpenedEntry } from "./data.ts";
import css from "./growth.module.css";
import { type BroughtIn, readJson, save, toHtml, toJson, toMarkdown } from "./portable.ts";
import { useWords } from "./use-words.ts";

interface PortableProps {
  own: Unlocked;
  entries: readonly OpenedEntry[];
}

/** All that is written, as files that are made here; and such a file brought in again. */
export function Portable({ own, entries }: PortableProps) {
  const ours = useWords();
  const words = ours.sentences.portable;
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
          onClick={() => save("journal.html", "text/html", toHtml(entries, ours))}
        >
          {words.html}
        </Button>
        <Button
          icon={DownloadIcon}
          disabled={nothing}
          onClick={() => save("journal.md", "text/markdown", toMarkdown(entries, ours))}
        >
          {words.markdown}
        </Button>
        <Button onClick={() => setBringing(true)}>{words.bringIn}</Button>
      </div>
      {isBringing && <BringDialog own={own} entries={entries} onClose={() => setBringing(false)} />}
    </Section>
  );
}

/** What was sealed stays sealed for the next try: the server knows it again, and keeps nothing twice. */
function useBringing(own: Unlocked, found: BroughtIn | null, onEnd: () => void) {
  const { lang, sentences } = useWords();
  const words = sentences.portable;
  const [bringing, setBringing] = useState<Bringing<Piece> | null>(null);
  const add = useAct(async ({ taken }: BroughtIn) => {
    let start = bringing;
    if (!start) {
      const all: Piece[] = [];
      for (const written of taken) all.push(await sealPiece(own, written));
      start = { all, done: 0 };
      setBringing(start);
    }
    const send = (piece: Piece): Promise<null> => {
      keepUnlocked();
      return sendPiece(piece);
    };
    await acting(bringRest(start, send, setBringing));
    say(words.added(taken.length), { state: "kept", lang });
    onEnd();
  });
  const left = bringing ? bringing.all.length - bringing.done : (found?.taken.length ?? 0);
  return { add, bringing, left, forget: () => setBringing(null) };
}

function BringDialog({ own, entries, onClose }: PortableProps & { onClose: () => void }) {
  const { refusalsOfWriting, sentences } = useWords();
  const words = sentences.portable;
  const [found, setFound] = useState<BroughtIn | null>(null);
  const { add, bringing, left, forget } = useBringing(own, found, onClose);
  const look = useAct(async (file: File) => {
    const read = readJson(await file.text(), entries);
    forget();
    setFound(read);
    if (read === null) throw new Problem({ status: 422, reason: "notOurs" });
  });
  // Half way the dialog stays: whoever chose the same file anew would bring the same in twice.
  const close = (): void => {
    if (!add.busy) onClose();
  };
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.currentTarget.files?.[0];
    if (file) void look.run(file);
  };
  return (
    <Dialog
      open
      onClose={close}
      title={words.bringIn}
      actions={
        <>
          <Button onClick={close}>{words.cancel}</Button>
          <Button
            kind="primary"
            disabled={left === 0}
            busy={add.busy}
            onClick={() => found && void add.run(found)}
          >
            {words.carry}
          </Button>
        </>
      }
    >
      <div className={css["stack"]}>
        <ProblemLine problem={look.problem ?? add.problem} words={refusalsOfWriting} />
        <Field label={words.choose}>
          {(tied) => (
            <input
              {...tied}
              className={css["file"]}
              type="file"
              accept=".json,application/json"
              disabled={add.busy}
              onChange={choose}
            />
          )}
        </Field>
        <output>
          {bringing
            ? words.soFar(bringing.done, bringing.all.length)
            : found && words.found(found.taken.length, found.known, found.unread)}
        </output>
      </div>
    </Dialog>
  );
}
