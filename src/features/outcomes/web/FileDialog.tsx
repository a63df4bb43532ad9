import type { FileOutcome } from "#contract/outcomes";
import { numberWords } from "#web/data/zone.ts";
import { BringIn } from "#web/ui/BringIn.tsx";
import { Table } from "#web/ui/Table.tsx";
import { say } from "#web/ui/toasts.ts";
import { bringFile, previewFile } from "./data.ts";
import css from "./outcomes.module.css";
import { useWords } from "./use-words.ts";

const taken = ({ totals }: FileOutcome): number =>
  totals.segments + totals.series + totals.new + totals.changed;

/** Brings segments, series and values in, all in one file, as the export makes it. */
export function FileDialog({ onClose }: { onClose: () => void }) {
  const spoken = useWords();
  const words = spoken.file;
  return (
    <BringIn
      words={words}
      refusals={spoken.refusals}
      accept=".csv,.json,.txt,text/csv,application/json"
      onLook={previewFile}
      takes={taken}
      onCarry={async (text) => {
        await bringFile(text);
        say(words.done, { state: "kept", lang: spoken.lang });
      }}
      onClose={onClose}
    >
      {(preview) => <FileLooked preview={preview} />}
    </BringIn>
  );
}

export function FileLooked({ preview: { totals, wrong } }: { preview: FileOutcome }) {
  const spoken = useWords();
  const words = spoken.file;
  const { line, why } = spoken.csv;
  const count = (of: keyof FileOutcome["totals"]): string =>
    numberWords(totals[of], 1, spoken.lang);
  return (
    <>
      <p>{words.begun(totals.segments, totals.series)}</p>
      <p>{spoken.csv.totals(count("new"), count("changed"), count("same"), count("wrong"))}</p>
      {wrong.length > 0 && (
        <Table
          caption={spoken.csv.wrong}
          showCaption
          columns={[
            { key: "line", head: line, cell: (row) => row.line || words.segment, numeric: true },
            { key: "why", head: why, cell: ({ says }) => says },
          ]}
          rows={wrong}
          keyOf={(row) => `${row.line}${row.says}`}
        />
      )}
      {wrong.length < totals.wrong && <p className={css["soft"]}>{spoken.csv.firstOf}</p>}
    </>
  );
}
