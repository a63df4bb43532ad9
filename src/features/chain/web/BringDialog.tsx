import type { ImportOutcome } from "#contract/chain";
import { numberWords } from "#web/data/zone.ts";
import { BringIn } from "#web/ui/BringIn.tsx";
import { Taken } from "#web/ui/Taken.tsx";
import { say } from "#web/ui/toasts.ts";
import { bringLinks, previewLinks } from "./data.ts";
import { useWords } from "./use-words.ts";

const taken = ({ totals }: ImportOutcome): number => totals.new + totals.confirms;

/** Brings links in from what the export wrote, or from a table of one's own. */
export function BringDialog({ onClose }: { onClose: () => void }) {
  const spoken = useWords();
  const words = spoken.bring;
  return (
    <BringIn
      words={words}
      refusals={spoken.refusals}
      accept=".csv,.json,.txt,text/csv,application/json"
      onLook={previewLinks}
      takes={taken}
      onCarry={async (text) => {
        say(words.done(numberWords(taken(await bringLinks(text)))), {
          state: "kept",
          lang: spoken.lang,
        });
      }}
      onClose={onClose}
    >
      {(preview) => <LookedAt preview={preview} />}
    </BringIn>
  );
}

export function LookedAt({ preview }: { preview: ImportOutcome }) {
  const spoken = useWords();
  const words = spoken.bring;
  const { totals, wrong, links } = preview;
  const said = words.totals(
    numberWords(totals.new, 1, spoken.lang),
    numberWords(totals.confirms, 1, spoken.lang),
    numberWords(totals.same, 1, spoken.lang),
    numberWords(totals.wrong, 1, spoken.lang),
  );
  return (
    <Taken
      words={words}
      said={said}
      wrong={wrong}
      wrongInAll={totals.wrong}
      rows={links}
      takenInAll={taken(preview)}
      columns={[
        { key: "from", head: words.from, cell: ({ from }) => from },
        { key: "to", head: words.to, cell: ({ to }) => to },
      ]}
    />
  );
}
