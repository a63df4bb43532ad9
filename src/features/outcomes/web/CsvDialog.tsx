import type { CsvOutcome, OutcomeAnswer } from "#contract/outcomes";
import { numberWords } from "#web/data/zone.ts";
import { BringIn } from "#web/ui/BringIn.tsx";
import { Taken } from "#web/ui/Taken.tsx";
import { say } from "#web/ui/toasts.ts";
import { bringCsv, previewCsv } from "./data.ts";
import { useWords } from "./use-words.ts";
import { dayWords, valueWords } from "./words.ts";

/** Brings values in from a file of days and numbers. */
export function CsvDialog({ outcome, onClose }: { outcome: OutcomeAnswer; onClose: () => void }) {
  const spoken = useWords();
  const words = spoken.csv;
  return (
    <BringIn
      words={words}
      refusals={spoken.refusals}
      accept=".csv,.txt,text/csv"
      onLook={(csv) => previewCsv(outcome.id, csv)}
      takes={({ totals }) => totals.new + totals.changed}
      onCarry={async (csv) => {
        const { totals } = await bringCsv(outcome.id, csv);
        const count = numberWords(totals.new + totals.changed, 1, spoken.lang);
        say(words.done(count), { state: "kept", lang: spoken.lang });
      }}
      onClose={onClose}
    >
      {(preview) => <Looked outcome={outcome} preview={preview} />}
    </BringIn>
  );
}

export function Looked({ outcome, preview }: { outcome: OutcomeAnswer; preview: CsvOutcome }) {
  const spoken = useWords();
  const words = spoken.csv;
  const { totals, wrong, values } = preview;
  const said = words.totals(
    numberWords(totals.new, 1, spoken.lang),
    numberWords(totals.changed, 1, spoken.lang),
    numberWords(totals.same, 1, spoken.lang),
    numberWords(totals.wrong, 1, spoken.lang),
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
        { key: "day", head: words.day, cell: ({ day }) => dayWords(day, spoken) },
        {
          key: "value",
          head: words.value,
          cell: ({ value }) => valueWords(value, outcome.unit, spoken),
          numeric: true,
        },
      ]}
    />
  );
}
