import type { LikesTaken } from "#contract/parity";
import { numberWords } from "#web/data/zone.ts";
import { BringIn } from "#web/ui/BringIn.tsx";
import { say } from "#web/ui/toasts.ts";
import { bringLikes, previewLikes } from "./data.ts";
import { sentences } from "./sentences.ts";
import { Taken } from "./Taken.tsx";

const words = sentences.likes;

/** Brings likes in from what the export wrote, or from a table of one's own. */
export function LikesDialog({ onClose }: { onClose: () => void }) {
  return (
    <BringIn
      words={words}
      refusals={sentences.refusals}
      accept=".csv,.json,.txt,text/csv,application/json"
      onLook={previewLikes}
      takes={({ totals }) => totals.new + totals.changed}
      onCarry={async (text) => {
        const { totals } = await bringLikes(text);
        say(words.done(numberWords(totals.new + totals.changed)), { state: "kept" });
      }}
      onClose={onClose}
    >
      {(taken) => <LikesLooked taken={taken} />}
    </BringIn>
  );
}

export function LikesLooked({ taken }: { taken: LikesTaken }) {
  return (
    <Taken
      taken={taken}
      columns={[
        {
          key: "service",
          head: words.service,
          cell: ({ service, team }) => (team === "" ? service : `${service}, ${team}`),
        },
        { key: "segment", head: words.segment, cell: ({ segment }) => segment },
      ]}
    />
  );
}
