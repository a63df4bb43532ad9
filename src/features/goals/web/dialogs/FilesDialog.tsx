import { useState, type ChangeEvent } from "react";
import { useAct } from "#web/data/act.ts";
import { base } from "#web/data/client.ts";
import { numberWords } from "#web/data/zone.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { Field } from "#web/ui/Field.tsx";
import { DownloadIcon } from "#web/ui/icons.ts";
import { ProblemLine } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { bringFile, lookAtFile } from "../acts.ts";
import type { Brought, GoalFile } from "../data.ts";
import css from "../goals.module.css";
import { sentences } from "../sentences.ts";

const words = sentences.files;

/** What begins with a brace is JSON. */
const fileOf = (text: string): GoalFile => ({
  format: /^\s*[{[]/.test(text) ? "json" : "csv",
  text,
});

interface FilesDialogProps {
  mayWrite: boolean;
  onClose: () => void;
}

/** Takes goals out as a file, and brings them in: first what a file would do, then the same carried out. */
export function FilesDialog({ mayWrite, onClose }: FilesDialogProps) {
  const [text, setText] = useState("");
  const [preview, setPreview] = useState<Brought | null>(null);
  const look = useAct(async () => setPreview(await lookAtFile(fileOf(text))));
  const carry = useAct(async () => {
    await bringFile(fileOf(text));
    onClose();
  });
  const takes = preview ? preview.totals.new + preview.totals.changed : 0;
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
      {mayWrite && (
        <Button
          kind="primary"
          busy={look.busy}
          disabled={text.trim() === ""}
          onClick={() => void look.run(undefined)}
        >
          {words.look}
        </Button>
      )}
    </>
  );
  return (
    <Dialog open onClose={onClose} title={words.title} width="wide" actions={actions}>
      <div className={css["form"]}>
        <ProblemLine problem={look.problem ?? carry.problem} words={sentences.refusals} />
        {preview ? (
          <Looked preview={preview} />
        ) : (
          <>
            <Exports />
            {mayWrite && <Choose text={text} onText={setText} />}
          </>
        )}
      </div>
    </Dialog>
  );
}

function Exports() {
  return (
    <>
      <p className={css["soft"]}>{words.out}</p>
      <div className={css["marks"]}>
        {(["csv", "json"] as const).map((format) => (
          <ButtonLink
            key={format}
            icon={DownloadIcon}
            href={`${base}/goals/export?format=${format}`}
            download
          >
            {words.formats[format]}
          </ButtonLink>
        ))}
      </div>
    </>
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
      <TextArea label={words.paste} value={text} onChange={onText} maxRows={10} />
    </>
  );
}

export function Looked({ preview: { totals, lines } }: { preview: Brought }) {
  return (
    <>
      <p>
        {words.totals(
          numberWords(totals.new),
          numberWords(totals.changed),
          numberWords(totals.same),
          numberWords(totals.wrong),
        )}
      </p>
      {lines.length > 0 && (
        <Table
          caption={words.lines}
          columns={[
            { key: "line", head: words.line, cell: ({ line }) => line, numeric: true },
            { key: "goal", head: words.goal, cell: ({ goal }) => goal },
            { key: "state", head: words.state, cell: ({ state }) => words.states[state] },
            { key: "says", head: words.why, cell: ({ says }) => says },
          ]}
          rows={lines}
          keyOf={({ line }) => String(line)}
        />
      )}
    </>
  );
}
