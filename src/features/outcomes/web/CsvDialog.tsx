import { useState, type ChangeEvent } from "react";
import type { CsvOutcome, OutcomeAnswer } from "#contract/outcomes";
import { useAct } from "#web/data/act.ts";
import { numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { Field } from "#web/ui/Field.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { say } from "#web/ui/toasts.ts";
import { bringCsv, previewCsv } from "./data.ts";
import css from "./outcomes.module.css";
import { sentences } from "./sentences.ts";
import { dayWords, valueWords } from "./words.ts";

const words = sentences.csv;

/** First what a file would do, line by line where it is wrong; then the same carried out. */
export function CsvDialog({ outcome, onClose }: { outcome: OutcomeAnswer; onClose: () => void }) {
  const [csv, setCsv] = useState("");
  const [preview, setPreview] = useState<CsvOutcome | null>(null);
  const look = useAct(async () => setPreview(await previewCsv(outcome.id, csv)));
  const carry = useAct(async () => {
    const { totals } = await bringCsv(outcome.id, csv);
    say(words.done(numberWords(totals.new + totals.changed)), { state: "kept" });
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
      <Button
        kind="primary"
        busy={look.busy}
        disabled={csv.trim() === ""}
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
        {preview ? (
          <Looked outcome={outcome} preview={preview} />
        ) : (
          <Choose csv={csv} onCsv={setCsv} />
        )}
      </div>
    </Dialog>
  );
}

function Choose({ csv, onCsv }: { csv: string; onCsv: (csv: string) => void }) {
  const read = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.currentTarget.files?.[0];
    if (file) onCsv(await file.text());
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
            accept=".csv,.txt,text/csv"
            onChange={(event) => void read(event)}
          />
        )}
      </Field>
      <TextArea label={words.paste} value={csv} onChange={onCsv} />
    </>
  );
}

export function Looked({ outcome, preview }: { outcome: OutcomeAnswer; preview: CsvOutcome }) {
  const { totals, wrong, values } = preview;
  const said = words.totals(
    numberWords(totals.new),
    numberWords(totals.changed),
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
      {wrong.length < totals.wrong && <p className={css["soft"]}>{words.firstOf}</p>}
      {values.length > 0 && (
        <Table
          caption={words.taken}
          showCaption
          columns={[
            { key: "line", head: words.line, cell: ({ line }) => line, numeric: true },
            { key: "day", head: words.day, cell: ({ day }) => dayWords(day) },
            {
              key: "value",
              head: words.value,
              cell: ({ value }) => valueWords(value, outcome.unit),
              numeric: true,
            },
            { key: "state", head: words.state, cell: ({ state }) => words.states[state] },
          ]}
          rows={values}
          keyOf={({ line }) => String(line)}
        />
      )}
      {values.length < totals.new + totals.changed && (
        <p className={css["soft"]}>{words.firstOf}</p>
      )}
    </>
  );
}
