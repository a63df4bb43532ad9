import { useState } from "react";
import type { OutsideTaken } from "#contract/parity";
import { numberWords } from "#web/data/zone.ts";
import { BringIn } from "#web/ui/BringIn.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { bringMonths, previewMonths } from "../data.ts";
import { useWords } from "../use-words.ts";
import { Taken } from "../Taken.tsx";
import { monthWords } from "../words.ts";

/** Brings months of results outside in from a file. */
export function MonthsDialog({ serviceId, onClose }: { serviceId: string; onClose: () => void }) {
  const spoken = useWords();
  const words = spoken.csv;
  const [source, setSource] = useState("");
  return (
    <BringIn
      words={words}
      refusals={spoken.refusals}
      accept=".csv,.txt,text/csv"
      onLook={(csv) => previewMonths(serviceId, { csv, source })}
      takes={({ totals }) => totals.new + totals.changed}
      onCarry={async (csv) => {
        const { totals } = await bringMonths(serviceId, { csv, source });
        const count = numberWords(totals.new + totals.changed, 1, spoken.lang);
        say(words.done(count), { state: "kept", lang: spoken.lang });
      }}
      onClose={onClose}
      beside={
        <TextField
          label={words.source}
          value={source}
          onChange={setSource}
          maxLength={200}
          optional
        />
      }
    >
      {(taken) => <MonthsLooked taken={taken} />}
    </BringIn>
  );
}

export function MonthsLooked({ taken }: { taken: OutsideTaken }) {
  const spoken = useWords();
  const columnsSaid = spoken.one;
  return (
    <Taken
      taken={taken}
      columns={[
        { key: "month", head: columnsSaid.month, cell: ({ month }) => monthWords(month, spoken) },
        {
          key: "kept",
          head: columnsSaid.keptCount,
          cell: ({ kept }) => numberWords(kept, 1, spoken.lang),
          numeric: true,
        },
        {
          key: "total",
          head: columnsSaid.total,
          cell: ({ total }) => numberWords(total, 1, spoken.lang),
          numeric: true,
        },
        { key: "source", head: columnsSaid.source, cell: ({ source }) => source },
      ]}
    />
  );
}
