import { useState, type ChangeEvent } from "react";
import type { ImportOutcome } from "#contract/chain";
import { useAct } from "#web/data/act.ts";
import { numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { Field } from "#web/ui/Field.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { say } from "#web/ui/toasts.ts";
import css from "./chain.module.css";
import { bringLinks, previewLinks } from "./data.ts";
import { sentences } from "./sentences.ts";

const words = sentences.bring;

/** First what a file would do, then the same carried out. */
export function BringDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState("");
  const [preview, setPreview] = useState<ImportOutcome | null>(null);
  const look = useAct(async () => setPreview(await previewLinks(text)));
  const carry = useAct(async () => {
    const { totals } = await bringLinks(text);
    say(words.done(numberWords(totals.new + totals.confirms)), { state: "kept" });
    onClose();
  });
  const takes = preview ? preview.totals.new + preview.totals.confirms : 0;
  const actions = preview ? (
    <>
      <Button onClick={() => setPreview(null)}>{words.again}</Button>
      <Button
        kind="primary"
        busy={carry.busy}
        disabled={takes === 0}
        onClick={() => void carry.run(undefined)}
      >
        {words.carry}
      </Button>
    </>
  ) : (
    <>
      <Button onClick={onClose}>{words.close}</Button>
      <Button
        kind="primary"
        busy={look.busy}
        disabled={text.trim() === ""}
        onClick={() => void look.run(undefined)}
      >
        {words.look}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={words.title} width="wide" actions={actions}>
      <div className={css["form"]}>
        <ProblemLine problem={look.problem ?? carry.problem} words={sentences.refusals} />
        {preview ? <LookedAt preview={preview} /> : <Choose text={text} onText={setText} />}
      </div>
    </Dialog>
  );
}

function Choose({ text, onText }: { text: string; onText: (text: string) => void }) {
  const read = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.currentTarget.files?.[0];
    if (file) onText(await file.text());
  };
  return (
    <>
      <p className={css["soft"]}>{words.intro}</p>
      <Field label={words.file}>
        {(tied) => (
          <input
            {...tied}
            className={css["file"]}
            type="file"
            accept=".csv,.json,.txt,text/csv,application/json"
            onChange={(event) => void read(event)}
          />
        )}
      </Field>
      <TextArea label={words.paste} value={text} onChange={onText} />
    </>
  );
}

export function LookedAt({ preview: { totals, wrong, links } }: { preview: ImportOutcome }) {
  const said = words.totals(
    numberWords(totals.new),
    numberWords(totals.confirms),
    numberWords(totals.same),
    numberWords(totals.wrong),
  );
  return (
    <>
      <p>{said}</p>
      {wrong.length > 0 && (
        <Table
          caption={words.wrong}
          showCaption
          columns={[
            { key: "line", head: words.line, cell: ({ line }) => line, numeric: true },
            { key: "why", head: words.why, cell: ({ says }) => says },
          ]}
          rows={wrong}
          keyOf={({ line }) => String(line)}
        />
      )}
      {links.length > 0 && (
        <Table
          caption={words.taken}
          showCaption
          columns={[
            { key: "line", head: words.line, cell: ({ line }) => line, numeric: true },
            { key: "from", head: words.from, cell: ({ from }) => from },
            { key: "to", head: words.to, cell: ({ to }) => to },
            { key: "state", head: words.state, cell: ({ state }) => words.states[state] },
          ]}
          rows={links}
          keyOf={({ line }) => String(line)}
        />
      )}
      {(wrong.length < totals.wrong || links.length < totals.new + totals.confirms) && (
        <p className={css["soft"]}>{words.firstOf}</p>
      )}
    </>
  );
}
