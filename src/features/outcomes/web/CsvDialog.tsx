import type { CsvOutcome, OutcomeAnswer } from "#contract/outcomes";
import { numberWords } from "#web/data/zone.ts";
import { BringIn } from "#web/ui/BringIn.tsx";
import { Table } from "#web/ui/Table.tsx";
import { say } from "#web/ui/toasts.ts";
import { bringCsv, previewCsv } from "./data.ts";
import css from "./outcomes.module.css";
import { sentences } from "./sentences.ts";
import { dayWords, valueWords } from "./words.ts";

const words = sentences.csv;

/** Brings values in from a file of days and numbers. */
export function CsvDialog({ outcome, onClose }: { outcome: OutcomeAnswer; onClose: () => void }) {
  return (
    <BringIn
      words={words}
      refusals={sentences.refusals}
      accept=".csv,.txt,text/csv"
      onLook={(csv) => previewCsv(outcome.id, csv)}
      takes={({ totals }) => totals.new + totals.changed}
      onCarry={async (csv) => {
        const { totals } = await bringCsv(outcome.id, csv);
        say(words.done(numberWords(totals.new + totals.changed)), { state: "kept" });
      }}
      onClose={onClose}
    >
      {(preview) => <Looked outcome={outcome} preview={preview} />}
    </BringIn>
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
