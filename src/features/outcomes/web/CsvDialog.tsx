import type { CsvOutcome, OutcomeAnswer } from "#contract/outcomes";
import { numberWords } from "#web/data/zone.ts";
import { BringIn } from "#web/ui/BringIn.tsx";
import { Taken } from "#web/ui/Taken.tsx";
import { say } from "#web/ui/toasts.ts";
import { bringCsv, previewCsv } from "./data.ts";
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
    <Taken
      words={words}
      said={said}
      wrong={wrong}
      wrongInAll={totals.wrong}
      rows={values}
      takenInAll={totals.new + totals.changed}
      columns={[
        { key: "day", head: words.day, cell: ({ day }) => dayWords(day) },
        {
          key: "value",
          head: words.value,
          cell: ({ value }) => valueWords(value, outcome.unit),
          numeric: true,
        },
      ]}
    />
  );
}
